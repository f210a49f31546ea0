package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the stretches of a sentence that stand as partners of an agreement: 与A、B签订协议, 同C深化战略合作. */
final class FirmPartners {
    private static final String CLAUSE_ENDS = "，。；：！？（）";
    private static final String JOINTS = "、和及与";
    private static final int LONGEST_LIST = 40;
    private static final int LONGEST_NAME = 14;
    private final WordList agreeing;

    /** Partners by the lexicon {@code enterprise-agreeing}. */
    FirmPartners(NameTables tables) {
        agreeing = tables.words("enterprise-agreeing");
    }

    /** The partners that a sentence names, whoever they are: firms, places, bodies, or kinds of these. */
    List<Span> in(SentenceWords words) {
        List<Span> found = new ArrayList<>();
        String text = words.text();
        for (int i = 0; i < text.length(); i++) {
            boolean opens =
                    (text.charAt(i) == '与' || text.charAt(i) == '同') && words.isBoundary(i) && words.isBoundary(i + 1);
            int end = opens ? listEnd(words, i + 1) : 0;
            if (end > 0) {
                members(words, i + 1, end, found);
                i = end;
            }
        }
        return found;
    }

    /** Where the verb of agreeing starts that closes a list of partners; 0 where none does in the clause. */
    private int listEnd(SentenceWords words, int from) {
        String text = words.text();
        for (int i = from + 2; i < Math.min(text.length(), from + LONGEST_LIST); i++) {
            if (CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0) {
                return 0;
            }
            if (words.isBoundary(i) && agreeing.prefix(text, i, text.length()) > 0) {
                return i;
            }
        }
        return 0;
    }

    private static void members(SentenceWords words, int from, int to, List<Span> found) {
        int closed = words.text().indexOf('等', from);
        int field = words.text().indexOf('在', from);
        int end = closed > from && closed < to ? closed : to;
        end = field > from && field < end && words.isBoundary(field) ? field : end;
        int start = from;
        for (int i = from; i <= end; i++) {
            boolean joint = i < end && JOINTS.indexOf(words.text().charAt(i)) >= 0 && words.isBoundary(i);
            if (i == end || joint) {
                if (i - start >= 2 && i - start <= LONGEST_NAME) {
                    found.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
    }
}
