package io.zhengtu.loader.mention.learned;

import java.util.Set;

/** What governs the list that a word starts a member of, and what the list says its members are. */
final class ListContext {
    private static final int FARTHEST = 40;
    private static final int LONGEST_HEAD = 4;
    private static final Set<String> CONJUNCTIONS = Set.of("、", "和", "与", "及");
    private static final Set<String> BEFORE_HEAD = Set.of("一批", "重点", "重大");
    private final SpanGrid grid;
    private final Set<String> governing;

    ListContext(SpanGrid grid, Set<String> governing) {
        this.grid = grid;
        this.governing = governing;
    }

    /**
     * The word before a name that starts with a word; where that is a conjunction, the verb that governs the list,
     * marked so.
     */
    String governor(int first) {
        if (first == 0) {
            return "<";
        }
        String before = grid.word(first - 1);
        if (!before.equals("、") && !before.equals("和")) {
            return before;
        }
        for (int index = first - 1; index >= 0 && first - index < FARTHEST; index--) {
            if (grid.isClauseMark(index)) {
                return "|clause";
            }
            if (governing.contains(grid.word(index))) {
                return "|" + grid.word(index);
            }
        }
        return "|";
    }

    /** The head of the list that a name closes a member of: what stands behind 等; empty where no list goes on. */
    String tail(int end) {
        for (int index = end; index < grid.size() && index - end < FARTHEST; index++) {
            String word = grid.word(index);
            if (word.equals("等")) {
                return "等" + headFrom(index + 1);
            }
            if (index == end && !CONJUNCTIONS.contains(word)) {
                return "-";
            }
            if (grid.isClauseMark(index)) {
                break;
            }
        }
        return "";
    }

    private String headFrom(int from) {
        int index = from;
        while (index < grid.size() && isCount(index)) {
            index++;
        }
        String head = "";
        for (int count = 0; count < LONGEST_HEAD && index < grid.size() && isNominal(index); count++) {
            head = grid.word(index);
            index++;
        }
        return head;
    }

    private boolean isCount(int index) {
        String pos = grid.pos(index);
        return pos.equals("m") || pos.equals("q") || BEFORE_HEAD.contains(grid.word(index));
    }

    private boolean isNominal(int index) {
        String pos = grid.pos(index);
        return pos.startsWith("n") || pos.equals("vn") || pos.equals("b") || pos.equals("a") || pos.equals("j");
    }
}
