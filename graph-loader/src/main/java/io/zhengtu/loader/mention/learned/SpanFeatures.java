package io.zhengtu.loader.mention.learned;

import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a sentence shows of its spans, as indexes of {@link SpanWeights}. A span's score is the sum over the features of
 * its first word (with what stands before), its last word (with what stands after), every word in it, and the span as a
 * whole: so that a sentence's spans share most of the work. Every call gives the same buffer, filled anew.
 */
final class SpanFeatures {
    private static final int MENTIONS_FROM = 80;
    private static final Set<String> CONJUNCTIONS = Set.of("、", "和", "与", "及");
    private final SpanGrid grid;
    private final String text;
    private final long[] words;
    private final long[] tags;
    private final long[] prefix;
    private final long[] power;
    private final long[] governors;
    private final long[] tails;
    private final int[] enumerations;
    private final boolean[] conjunctions;
    private final int[] ruleType;
    private final int[] ruleFirst;
    private final int[] ruleEnd;
    private final long[] ruleName;
    /** By first word: a bit for each number of words that a rule's name from there has. */
    private final int[] found;

    private final Map<String, Integer> named;
    private final FeatureBuffer buffer = new FeatureBuffer();

    /**
     * @param grid the spans
     * @param governing verbs that govern lists of names
     * @param rules what the recognizers found in the sentence
     * @param named the types that recognizers gave a name anywhere in the document, a bit a type by its ordinal
     */
    SpanFeatures(SpanGrid grid, Set<String> governing, List<Mention> rules, Map<String, Integer> named) {
        this.grid = grid;
        this.text = grid.sentence().text();
        this.named = named;
        int size = grid.size();
        words = new long[size];
        tags = new long[size];
        for (int index = 0; index < size; index++) {
            words[index] = Hash.of(grid.word(index));
            tags[index] = Hash.of(grid.pos(index));
        }
        prefix = new long[text.length() + 1];
        power = new long[text.length() + 1];
        power[0] = 1;
        for (int at = 0; at < text.length(); at++) {
            prefix[at + 1] = prefix[at] * Hash.BASE + text.charAt(at);
            power[at + 1] = power[at] * Hash.BASE;
        }
        ListContext context = new ListContext(grid, governing);
        governors = new long[size];
        tails = new long[size + 1];
        for (int index = 0; index < size; index++) {
            governors[index] = Hash.of(context.governor(index));
            tails[index] = Hash.of(context.tail(index));
        }
        tails[size] = Hash.of(context.tail(size));
        enumerations = new int[size + 1];
        conjunctions = new boolean[size];
        for (int index = 0; index < size; index++) {
            conjunctions[index] = CONJUNCTIONS.contains(grid.word(index));
            enumerations[index + 1] = enumerations[index] + (grid.word(index).equals("、") ? 1 : 0);
        }
        ruleType = new int[rules.size()];
        ruleFirst = new int[rules.size()];
        ruleEnd = new int[rules.size()];
        ruleName = new long[rules.size()];
        found = new int[size];
        for (int rule = 0; rule < rules.size(); rule++) {
            ruleType[rule] = ordinal(rules.get(rule).type());
            ruleFirst[rule] = grid.indexOf(rules.get(rule).span().start());
            ruleEnd[rule] = grid.indexOf(rules.get(rule).span().end());
            ruleName[rule] = Hash.of(rules.get(rule).rule());
            int count = ruleEnd[rule] - ruleFirst[rule];
            if (ruleFirst[rule] >= 0 && count > 0 && count <= SpanGrid.LONGEST) {
                found[ruleFirst[rule]] |= 1 << count;
            }
        }
    }

    private long word(int index) {
        return index < 0 ? 11 : index >= words.length ? 13 : words[index];
    }

    private long tag(int index) {
        return index < 0 ? 17 : index >= tags.length ? 19 : tags[index];
    }

    /** The characters of a stretch as a number. */
    private long slice(int from, int to) {
        return prefix[to] - prefix[from] * power[to - from];
    }

    /** The features of a span that starts with a word. */
    FeatureBuffer first(int index) {
        buffer.clear();
        long word = word(index);
        long before = word(index - 1);
        buffer.add(1, word);
        buffer.add(2, tag(index));
        buffer.add(3, before);
        buffer.add(4, tag(index - 1));
        buffer.add(5, word(index - 2), before);
        buffer.add(6, word, word(index + 1));
        buffer.add(7, before, word);
        buffer.add(8, tag(index - 1), tag(index));
        buffer.add(9, tag(index), tag(index + 1));
        buffer.add(10, tag(index - 2), tag(index - 1));
        buffer.add(11, governors[index]);
        buffer.add(12, tag(index - 1), governors[index]);
        int start = grid.start(index);
        for (int length = 1; length <= 3 && start + length <= text.length(); length++) {
            buffer.add(12 + length, slice(start, start + length));
        }
        for (int length = 1; length <= 2 && length <= start; length++) {
            buffer.add(15 + length, slice(start - length, start));
        }
        return buffer;
    }

    /** The features of a span that ends with a word. */
    FeatureBuffer last(int index) {
        buffer.clear();
        long word = word(index);
        long after = word(index + 1);
        long tail = tails[index + 1];
        buffer.add(30, word);
        buffer.add(31, tag(index));
        buffer.add(32, after);
        buffer.add(33, tag(index + 1));
        buffer.add(34, after, word(index + 2));
        buffer.add(35, word(index - 1), word);
        buffer.add(36, word, after);
        buffer.add(37, tag(index - 1), tag(index));
        buffer.add(38, tag(index), tag(index + 1));
        buffer.add(39, tail);
        buffer.add(40, after, tail);
        buffer.add(41, word, tail);
        int end = grid.start(index + 1);
        for (int length = 1; length <= 4 && length <= end; length++) {
            buffer.add(41 + length, slice(end - length, end));
        }
        for (int length = 1; length <= 2 && end + length <= text.length(); length++) {
            buffer.add(45 + length, slice(end, end + length));
        }
        return buffer;
    }

    /** The features of a span that has a word in it. */
    FeatureBuffer inside(int index) {
        buffer.clear();
        buffer.add(50, word(index));
        buffer.add(51, tag(index));
        return buffer;
    }

    /** Whether a rule found a name that is exactly a span. */
    boolean isFound(int first, int count) {
        return (found[first] >> count & 1) != 0;
    }

    /** The features of a span as a whole. */
    FeatureBuffer whole(int first, int count) {
        buffer.clear();
        int last = first + count - 1;
        int start = grid.start(first);
        int end = grid.start(last + 1);
        long tail = tails[last + 1];
        buffer.add(60, count);
        buffer.add(61, Math.min(end - start, 20));
        buffer.add(62, word(first - 1), word(last));
        buffer.add(63, word(first - 1), word(last + 1));
        buffer.add(64, tag(first), tag(last), Math.min(count, 5));
        buffer.add(65, governors[first], word(last));
        buffer.add(66, governors[first], tail);
        buffer.add(67, slice(start, end));
        buffer.add(68, word(first), word(last));
        int partner = grid.partner(first);
        if (partner == last) {
            buffer.add(69, 1);
        } else if (partner > first) {
            buffer.add(partner > last ? 70 : 71, partner > last ? 1 : word(last));
        }
        if (partner != last && hasEnumeration(first, last)) {
            buffer.add(72, 1);
        }
        if (count <= 5) {
            long pattern = 7;
            for (int index = first; index <= last; index++) {
                pattern = pattern * 31 + tags[index];
            }
            buffer.add(73, pattern);
        }
        Integer elsewhere = named.get(text.substring(start, end));
        if (elsewhere != null) {
            buffer.add(74, elsewhere);
        }
        rules(first, last);
        return buffer;
    }

    private boolean hasEnumeration(int first, int last) {
        return enumerations[last + 1] > enumerations[first];
    }

    private void rules(int first, int last) {
        boolean any = false;
        for (int rule = 0; rule < ruleFirst.length; rule++) {
            int from = ruleFirst[rule];
            int to = ruleEnd[rule] - 1;
            if (from < 0 || to < from) {
                continue;
            }
            long type = ruleType[rule];
            if (from == first && to == last) {
                any = true;
                buffer.add(MENTIONS_FROM, type);
                buffer.add(MENTIONS_FROM + 1, type, ruleName[rule]);
                buffer.add(MENTIONS_FROM + 2, type, tails[last + 1]);
                buffer.add(MENTIONS_FROM + 9, type, word(last + 1));
                buffer.add(MENTIONS_FROM + 10, type, word(first - 1));
            } else if (from >= first && to <= last) {
                buffer.add(MENTIONS_FROM + 3, type, from == first ? 1 : 0, to == last ? 1 : 0);
            } else if (from <= first && to >= last) {
                buffer.add(MENTIONS_FROM + 4, type, from == first ? 1 : 0, to == last ? 1 : 0);
            } else if (from <= last && to >= first) {
                buffer.add(MENTIONS_FROM + 5, type);
            } else if (to == first - 2 && isConjunction(first - 1)) {
                buffer.add(MENTIONS_FROM + 6, type);
            } else if (from == last + 2 && isConjunction(last + 1)) {
                buffer.add(MENTIONS_FROM + 7, type);
            }
        }
        if (!any) {
            buffer.add(MENTIONS_FROM + 8, 1);
        }
    }

    private boolean isConjunction(int index) {
        return conjunctions[index];
    }

    /** The bit of a type in the masks of {@code named}. */
    static int bit(EntityType type) {
        return 1 << ordinal(type);
    }

    @SuppressWarnings("EnumOrdinal") // A model is read by the program that wrote it; its fingerprint tells.
    private static int ordinal(EntityType type) {
        return type.ordinal();
    }
}
