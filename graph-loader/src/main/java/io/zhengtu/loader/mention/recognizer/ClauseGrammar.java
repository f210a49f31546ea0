package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.gazetteer.Lexicons;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which a clause shows where its names start and end. */
final class ClauseGrammar {
    private static final String NUMERALS = "0123456789０１２３４５６７８９.一二两三四五六七八九十百千万亿余多数";
    /** Powers and rough counts that open no count: 万家, 多家, 数家 stand in names too. */
    private static final String NOT_FIRST = "百千万亿余多";

    private static final String CLASSIFIERS = "个条座家所项处台套栋批名户对";
    /** What a report says in praise before a name (全国首个, 国内最大的) and what it cost (投资3500万元). */
    private static final Pattern PRAISE = Pattern.compile(
            "^((全[国省区市球县]|国内|世界|亚洲|我[国省市县区])?(首[批个条座家套艘列]|唯一|最大|最长)|(总?投资)?[0-9.]+[万亿]?元|标志性|总投资|[0-9.]+万?亩(?=[“\\u4e00-\\u9fff]{4}))+");

    private final PlaceNames places;
    private final WordList verbs;
    private final WordList adverbs;
    private final WordList ambiguousVerbs;
    private final WordList predicates;
    private final WordList listHeads;
    private final WordList objects;
    private final WordList things;
    private final WordList otherTypes;

    ClauseGrammar(Lexicons lexicons, PlaceNames places) {
        this.places = places;
        verbs = new WordList(lexicons.words("project-verbs"));
        adverbs = new WordList(lexicons.words("project-adverbs"));
        List<String> said = new ArrayList<>(lexicons.words("project-predicates"));
        said.addAll(lexicons.words("enterprise-predicates"));
        predicates = new WordList(said);
        ambiguousVerbs = new WordList(lexicons.words("project-ambiguous-verbs"));
        List<String> ends = new ArrayList<>(lexicons.words("project-heads"));
        ends.addAll(lexicons.words("project-actions"));
        ends.addAll(lexicons.words("organization-suffixes"));
        objects = new WordList(ends);
        things = new WordList(lexicons.words("project-heads"));
        otherTypes = new WordList(lexicons.words("project-other-types"));
        List<String> all = new ArrayList<>(lexicons.words("project-list-heads"));
        all.addAll(lexicons.words("enterprise-list-heads"));
        all.addAll(lexicons.words("organization-list-heads"));
        all.addAll(lexicons.words("other-list-heads"));
        listHeads = new WordList(all);
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
        return i > from
                        && i < to
                        && NOT_FIRST.indexOf(text.charAt(from)) < 0
                        && CLASSIFIERS.indexOf(text.charAt(i)) >= 0
                ? i + 1
                : from;
    }

    /** The end of the last verb of a chain of verbs and adverbs that starts here; {@code from} where none does. */
    int afterVerbs(String text, int from, int to, BitSet words) {
        int name = from;
        int i = from;
        while (i < to) {
            int verb = verbs.prefix(text, i, to);
            int adverb = adverbs.prefix(text, i, to);
            int length = Math.max(verb, adverb);
            if (length == 0 || (words.get(i) && words.nextSetBit(i + 1) > i + length)) {
                break;
            }
            i += length;
            if (verb >= adverb && i < to) {
                if (text.charAt(i) == '好' && words.get(i + 1)) {
                    i++;
                }
                name = i;
            }
        }
        return name;
    }

    /** Where a name starts after a subject and its verb; {@code from} where no verb stands inside. */
    int afterSubject(String text, int from, int to, BitSet words) {
        int name = from;
        for (int i = from + 2; i < to - 2; i++) {
            if (words.get(i) && things.suffix(text, name, i) > 1) {
                return name;
            }
            int length = words.get(i) ? verbs.prefix(text, i, to) : 0;
            if (length > 1
                    && words.get(i + length)
                    && (!ambiguousVerbs.contains(text.substring(i, i + length))
                            || places.prefix(text, from, i) == i - from)
                    && !isPredicate(text, i, to, words, false)) {
                int next = afterVerbs(text, i, to, words);
                if (next > i && next < to - 1 && objects.prefix(text, next, to) == 0) {
                    name = next;
                    i = next - 1;
                }
            }
        }
        return name;
    }

    /**
     * Whether a predicate starts here: adverbs, then a word of progress, to the end of the member.
     *
     * @param last whether more may follow the word of progress, since the member is the last one
     */
    boolean isPredicate(String text, int from, int to, BitSet words, boolean last) {
        int i = from;
        while (i < to) {
            int length = predicates.prefix(text, i, to);
            int adverb = adverbs.prefix(text, i, to);
            if (length > 1 && length >= adverb) {
                int stop = i + length;
                return stop == to || (last && objects.prefix(text, stop, to) == 0);
            }
            if (text.startsWith("建设", i)) {
                if (i + 2 == to) {
                    return true;
                }
                adverb = Math.max(adverb, 2);
            }
            if (adverb == 0 || (adverb == 1 && !words.get(i + 1))) {
                return false;
            }
            i += adverb;
        }
        return false;
    }
}
