package io.zhengtu.loader.text.repair;

import io.zhengtu.loader.text.Alignment;

/** The clean text as far as it is written, with its alignment; what is not replaced is copied as received. */
final class CleanCopy {
    /** Characters before a run that the word model reads with it. */
    private static final int LEFT_CONTEXT = 8;
    /** No mark is longer. */
    private static final int LONGEST_MARK = 10;

    private final String text;
    private final PinyinMarks marks;
    private final SimplifiedTable simplified;
    private final StringBuilder clean;
    private final Alignment.Builder alignment = new Alignment.Builder();
    private int copied;

    CleanCopy(String text, PinyinMarks marks, SimplifiedTable simplified) {
        this.text = text;
        this.marks = marks;
        this.simplified = simplified;
        this.clean = new StringBuilder(text.length());
    }

    /** Up to where the received text was copied or replaced. */
    int copied() {
        return copied;
    }

    /** Copies what was received up to a place. */
    void copyTo(int at) {
        clean.append(text, copied, at);
        copied = at;
    }

    /** Puts one character in the place of the next one. */
    void replaceNext(char c) {
        clean.append(c);
        copied++;
    }

    /** Puts a run's reading in its place, and notes each true character with the received ones that it accounts for. */
    void replace(ReadRun run) {
        copyTo(run.start());
        int from = run.start();
        int cleanFrom = clean.length();
        clean.append(run.reading());
        for (int i = 0; i < run.bounds().size(); i++) {
            int bound = run.bounds().get(i);
            boolean alone = i + 1 == run.bounds().size() || run.bounds().get(i + 1) > bound;
            if (alone && bound > from) {
                int cleanEnd = clean.length() - run.reading().length() + i + 1;
                alignment.replace(from, bound, cleanFrom, cleanEnd);
                from = bound;
                cleanFrom = cleanEnd;
            }
        }
        if (from < run.end() || cleanFrom < clean.length()) {
            alignment.replace(from, run.end(), cleanFrom, clean.length());
        }
        copied = run.end();
    }

    /** The last line of what is written; of one that is longer than a bound its end. */
    String line(int most) {
        int start = clean.length();
        while (start > 0 && clean.length() - start < most && clean.charAt(start - 1) != '\n') {
            start--;
        }
        return clean.substring(start);
    }

    /** The last Simplified characters of what is written, without marks, in reading order. */
    String context() {
        StringBuilder context = new StringBuilder();
        int i = clean.length();
        while (i > 0 && context.length() < LEFT_CONTEXT && clean.charAt(i - 1) != '\n') {
            int open = markBefore(i);
            if (open >= 0) {
                i = open;
            } else {
                i--;
                context.append(simplified.of(clean.charAt(i)));
            }
        }
        return context.reverse().toString();
    }

    /** The last byte of what is written, marks aside, if it can begin a character; otherwise 0. */
    int trail() {
        int i = clean.length();
        while (i > 0) {
            int open = markBefore(i);
            if (open < 0) {
                int trail = Gbk.trail(clean.charAt(i - 1));
                return Gbk.isLead(trail) ? trail : 0;
            }
            i = open;
        }
        return 0;
    }

    /** Where a mark opens that ends at a place of the clean text so far, or −1. */
    private int markBefore(int end) {
        if (clean.charAt(end - 1) != ')') {
            return -1;
        }
        for (int open = end - 2; open > 0 && open > end - LONGEST_MARK; open--) {
            if (clean.charAt(open) == '(') {
                String mark = clean.substring(open, end);
                return marks.markEnd(mark, 0, clean.charAt(open - 1)) == mark.length() ? open : -1;
            }
        }
        return -1;
    }

    /** The whole text, once all is copied. */
    String finished() {
        copyTo(text.length());
        return clean.toString();
    }

    /** From the received text to the finished one. */
    Alignment alignment() {
        return alignment.build(text.length(), clean.length());
    }
}
