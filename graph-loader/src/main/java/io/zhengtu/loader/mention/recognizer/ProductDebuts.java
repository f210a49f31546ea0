package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.gazetteer.Lexicons;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.text.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Products by what is said of them and of nothing else: the noun phrase, or the list of them, before 量产, 首飞, 打破国外垄断
 * and the like (甲材料、乙芯片实现量产).
 */
final class ProductDebuts {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 18;
    private static final int FARTHEST = 4;
    /** Words from 等 to the end of the class that closes a list: 等一批国际领先技术成果. */
    private static final int LONGEST_CLASS = 7;

    private static final int LONGEST_QUOTED = 10;
    private static final String CLAUSE_ENDS = "，。；：！？\n";
    /** Parts of speech of words between a product and what is said of it: 均, 成功, 在甲州. */
    private static final Set<String> BETWEEN = Set.of("d", "ad", "p", "ns", "v", "vi", "vd", "j", "b");

    private static final Set<String> IN_NAMES = Set.of("b", "j", "a", "vn", "nx", "m", "q", "x", "w", "k");
    private final WordList debuts;
    private final WordList firsts;
    private final WordList works;
    private final Set<String> noThings;
    private final WordList achievements;
    private final WordList classHeads;
    private final WordList kinds;
    private final MadeThings things;

    /**
     * The readings of the lexicons {@code product-debuts}, {@code -firsts}, {@code -works}, {@code -achievements},
     * {@code -class-heads} and {@code -model-kinds}, and those of {@link MadeThings}.
     */
    ProductDebuts(Lexicons lexicons, Set<String> noThings) {
        debuts = new WordList(lexicons.words("product-debuts"));
        firsts = new WordList(lexicons.words("product-firsts"));
        works = new WordList(lexicons.words("product-works"));
        achievements = new WordList(lexicons.words("product-achievements"));
        classHeads = new WordList(lexicons.words("product-class-heads"));
        kinds = new WordList(lexicons.words("product-model-kinds"));
        things = new MadeThings(lexicons);
        this.noThings = noThings;
    }

    /** Adds the products that a sentence says such things of. */
    void addTo(List<Mention> found, SentenceWords words) {
        String text = words.text();
        for (int index = 1; index < words.size(); index++) {
            if (debuts.prefix(text, words.start(index), text.length()) > 0) {
                members(found, words, subjectEnd(words, index), true);
            } else if (achievements.prefix(text, words.start(index), text.length()) > 0) {
                members(found, words, subjectEnd(words, index), false);
            } else if (words.word(index).equals("等")) {
                listed(found, words, index);
            }
        }
    }

    /** The members of a list that 等 ends: named ones before a kind of models (甲、乙等大模型), made things before a class. */
    private void listed(List<Mention> found, SentenceWords words, int etc) {
        if (hasClass(words, etc, kinds)) {
            named(found, words, etc);
        } else if (hasClass(words, etc, classHeads)) {
            members(found, words, etc, false);
        }
    }

    private void named(List<Mention> found, SentenceWords words, int etc) {
        int last = etc;
        for (int index = etc - 1; index >= 0; index--) {
            boolean joins = words.word(index).equals("、") || words.word(index).equals("和");
            boolean closes = index == 0 || isMark(words, index) || things.opens(words.word(index - 1));
            if (joins || closes) {
                int from = joins || isMark(words, index) ? index + 1 : index;
                if (last - from <= FARTHEST && from < last && isThing(words, from, last)) {
                    add(found, words, new Span(words.start(from), words.end(last - 1)));
                }
                last = index;
            }
            if (closes) {
                return;
            }
        }
    }

    private static void add(List<Mention> found, SentenceWords words, Span name) {
        if (name.length() > 1 && name.length() <= LONGEST_QUOTED) {
            found.add(words.mention(EntityType.PRODUCT, name, "product.model", 0.62));
        }
    }

    /** Whether a class of made things closes the list that 等 ends (等高端产品). */
    private static boolean hasClass(SentenceWords words, int etc, WordList heads) {
        for (int index = etc + 1; index <= etc + LONGEST_CLASS && index < words.size(); index++) {
            if (isMark(words, index) || words.word(index).equals("、")) {
                return false;
            }
            int length =
                    heads.prefix(words.text(), words.start(index), words.text().length());
            if (length > 0 && words.isBoundary(words.start(index) + length)) {
                return true;
            }
        }
        return false;
    }

    /** The word after the last one of the noun phrase that a verb has for its subject, without the class that closes it. */
    private static int subjectEnd(SentenceWords words, int verb) {
        int end = verb;
        while (end > 0 && verb - end < FARTHEST && BETWEEN.contains(words.pos(end - 1)) && !isMark(words, end - 1)) {
            end--;
        }
        for (int index = end - 1; index > 0 && end - index <= LONGEST_CLASS && !isMark(words, index); index--) {
            if (words.word(index).equals("等")) {
                return index;
            }
            if (words.word(index).equals("、")) {
                break;
            }
        }
        return words.word(end - 1).endsWith("性") ? end - 1 : end;
    }

    private void members(List<Mention> found, SentenceWords words, int end, boolean certain) {
        int last = end;
        for (int index = end - 1; index >= -1; index--) {
            boolean joins = index >= 0
                    && (words.word(index).equals("、") || words.word(index).equals("和"));
            boolean closes =
                    index < 0 || isMark(words, index) || words.pos(index).startsWith("u");
            if (!joins && !closes) {
                continue;
            }
            boolean isMember = member(found, words, index + 1, last, certain);
            if (closes || (certain && !isMember)) {
                return;
            }
            last = index;
        }
    }

    private static boolean isMark(SentenceWords words, int index) {
        String word = words.word(index);
        return word.isEmpty() || CLAUSE_ENDS.contains(word);
    }

    /** Adds a member; false where the words can be no product's name. */
    private boolean member(List<Mention> found, SentenceWords words, int from, int to, boolean certain) {
        Span thing = words.word(to - 1).equals("”") ? quoted(words, from, to) : things.in(words, from, to);
        if (thing != null) {
            found.add(words.mention(EntityType.PRODUCT, thing, "product.thing", 0.66));
            return true;
        }
        return certain && noun(found, words, from, to);
    }

    /** The name in quotation marks that ends a stretch of words which says what it is (盾构机“甲号”), or null. */
    private @Nullable Span quoted(SentenceWords words, int from, int to) {
        for (int index = to - 2; index >= from; index--) {
            if (words.word(index).equals("“")) {
                Span quote = new Span(words.start(index), words.end(to - 1));
                boolean named = quote.length() <= LONGEST_QUOTED && (things.in(words, from, index) != null);
                return named ? quote : null;
            }
        }
        return null;
    }

    private boolean noun(List<Mention> found, SentenceWords words, int from, int to) {
        int start = from;
        for (int index = from; index < to; index++) {
            int classifier = words.word(index).endsWith("首")
                    ? firsts.prefix(words.text(), words.end(index), words.text().length())
                    : 0;
            if (classifier > 0 || words.word(index).startsWith("首")) {
                start = words.indexAt(words.end(index) + classifier);
            }
        }
        if (start < 0 || start >= to || !isThing(words, start, to)) {
            return false;
        }
        Span span = new Span(words.start(start), words.end(to - 1));
        if (span.length() < SHORTEST
                || span.length() > LONGEST
                || works.suffix(words.text(), span.start(), span.end()) > 0) {
            return false;
        }
        found.add(words.mention(EntityType.PRODUCT, span, "product.debut", 0.65));
        return true;
    }

    private boolean isThing(SentenceWords words, int from, int to) {
        for (int index = from; index < to; index++) {
            String pos = words.pos(index);
            boolean fits = pos.startsWith("n") || pos.startsWith("g") || IN_NAMES.contains(pos);
            if (!fits
                    || CLAUSE_ENDS.contains(words.word(index))
                    || words.word(index).equals("等")) {
                return false;
            }
        }
        String last = words.word(to - 1);
        String opening = words.pos(from);
        boolean counted = opening.equals("m") && words.pos(from + 1).equals("q");
        return !counted && !noThings.contains(last) && words.pos(to - 1).startsWith("n") && !opening.startsWith("w");
    }
}
