package io.zhengtu.loader.mention.recognizer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which a clause shows where its names start and end. Positions are in the sentence. */
final class ClauseGrammar {
    private static final String NUMERALS = "0123456789０１２３４５６７８９.一二两三四五六七八九十百千万亿余多";
    /** Powers and rough counts that open no count: 万家, 多家 stand in names too. */
    private static final String NOT_FIRST = "百千万亿余多";

    private static final String CLASSIFIERS = "个条座家所项处台套栋批名户对";
    /** What a report says in praise before a name (全国首个, 国内最大的) and what it cost (投资3500万元). */
    private static final Pattern PRAISE = Pattern.compile("^((全[国省区市球县]|国内|世界|亚洲|我[国省市县区])?"
            + "(首[批个条座家套艘列]|唯一|最大|最长)|(总?投资)?[0-9.]+[万亿]?元|标志性|总投资|[0-9.]+万?亩(?=[“\\u4e00-\\u9fff]{4}))+");

    private final PlaceNames places;
    private final WordList verbs;
    private final WordList adverbs;
    private final WordList ambiguousVerbs;
    private final WordList predicates;
    private final WordList listHeads;
    private final WordList objects;
    private final WordList things;
    private final WordList otherTypes;

    ClauseGrammar(NameTables tables, PlaceNames places) {
        this.places = places;
        verbs = tables.words("project-verbs");
        adverbs = tables.words("project-adverbs");
        predicates = tables.words("project-predicates", "enterprise-predicates");
        ambiguousVerbs = tables.words("project-ambiguous-verbs");
        objects = tables.words("project-heads", "project-actions", "organization-suffixes");
        things = tables.words("project-heads");
        otherTypes = tables.words("project-other-types");
        listHeads = tables.words(
                "project-list-heads", "enterprise-list-heads", "organization-list-heads", "other-list-heads");
    }

    /** Length of the last word of a stretch, where it says what an undertaking builds or does; else 0. */
    int objectAtEnd(String text, int from, int to) {
        return objects.suffix(text, from, to);
    }

    /** The same for things alone, without what is done to them. */
    int thingAtEnd(String text, int from, int to) {
        return things.suffix(text, from, to);
    }

    /** Length of the last word of a stretch, where names of any type end in it; else 0. */
    int nameEndsAt(String text, int from, int to) {
        return Math.max(objects.suffix(text, from, to), otherTypes.suffix(text, from, to));
    }

    /** Length of an object word that starts here; 0 where there is none. */
    int objectAt(String text, int from, int to) {
        return objects.prefix(text, from, to);
    }

    /** Length of a word that says what the members of a list are; 0 where there is none. */
    int listHeadAt(String text, int from, int to) {
        return listHeads.prefix(text, from, to);
    }

    /** Length of a predicate word that starts here; 0 where there is none. */
    int predicateAt(String text, int from, int to) {
        return predicates.prefix(text, from, to);
    }

    /** After words of praise and cost before a name. */
    static int afterPraise(String text, int from, int to) {
        Matcher matcher = PRAISE.matcher(text).region(from, to);
        return matcher.find() && matcher.end() < to ? matcher.end() : from;
    }

    /** After a count and its classifier, or {@code from} where there is none. */
    static int afterCount(String text, int from, int to) {
        int i = from;
        while (i < to && NUMERALS.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        boolean count = i > from && i < to && NOT_FIRST.indexOf(text.charAt(from)) < 0;
        return count && CLASSIFIERS.indexOf(text.charAt(i)) >= 0 ? i + 1 : from;
    }

    /** The end of the last verb of a chain of verbs and adverbs that starts here; {@code from} where none does. */
    int afterVerbs(SentenceWords words, int from, int to) {
        String text = words.text();
        int name = from;
        int i = from;
        while (i < to) {
            int verb = verbs.prefix(text, i, to);
            int adverb = adverbs.prefix(text, i, to);
            int length = Math.max(verb, adverb);
            if (length == 0 || startsLongerWord(words, i, length)) {
                break;
            }
            i += length;
            if (verb >= adverb && i < to) {
                name = text.charAt(i) == '好' && words.isBoundary(i + 1) ? i + 1 : i;
                i = name;
            }
        }
        return name;
    }

    /** Whether a dictionary word starts here that is longer: 联合 is no verb in 联合国. */
    private static boolean startsLongerWord(SentenceWords words, int at, int length) {
        return words.isBoundary(at) && words.end(words.indexAt(at)) > at + length;
    }

    /** Where a name starts after a subject and its verb; {@code from} where no verb stands inside. */
    int afterSubject(SentenceWords words, int from, int to) {
        String text = words.text();
        int name = from;
        for (int i = from + 2; i < to - 2; i++) {
            if (!words.isBoundary(i)) {
                continue;
            }
            if (things.suffix(text, name, i) > 1) {
                return name;
            }
            int next = isVerbInside(words, from, i, to) ? afterVerbs(words, i, to) : i;
            if (next > i && next < to - 1 && objects.prefix(text, next, to) == 0) {
                name = next;
                i = next - 1;
            }
        }
        return name;
    }

    private boolean isVerbInside(SentenceWords words, int from, int at, int to) {
        int length = verbs.prefix(words.text(), at, to);
        if (length < 2 || !words.isBoundary(at + length)) {
            return false;
        }
        boolean ambiguous = ambiguousVerbs.prefix(words.text(), at, at + length) == length;
        return (!ambiguous || places.prefix(words.text(), from, at) == at - from) && !isPredicate(words, at, to, false);
    }

    /**
     * Whether a predicate starts here: adverbs, then a word of progress, to the end of the member.
     *
     * @param last whether more may follow the word of progress, since the member is the last one
     */
    boolean isPredicate(SentenceWords words, int from, int to, boolean last) {
        String text = words.text();
        int i = from;
        while (i < to) {
            int length = predicates.prefix(text, i, to);
            int adverb = adverbs.prefix(text, i, to);
            if (length > 1 && length >= adverb) {
                return i + length == to || (last && objects.prefix(text, i + length, to) == 0);
            }
            if (text.startsWith("建设", i)) {
                if (i + 2 == to) {
                    return true;
                }
                adverb = Math.max(adverb, 2);
            }
            if (adverb == 0 || (adverb == 1 && !words.isBoundary(i + 1))) {
                return false;
            }
            i += adverb;
        }
        return false;
    }
}
