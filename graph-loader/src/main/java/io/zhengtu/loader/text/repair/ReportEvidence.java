package io.zhengtu.loader.text.repair;

import java.util.BitSet;

/**
 * What a damaged text tells of itself: which characters its mirror marked with their reading, and the counts of its
 * sound parts.
 */
final class ReportEvidence {
    private final BitSet marked = new BitSet();
    private final CharacterCounts own;
    private final boolean traditional;
    private final boolean folded;
    private final SimplifiedTable simplified;

    ReportEvidence(String text, PinyinMarks marks, SimplifiedTable simplified) {
        this.simplified = simplified;
        Symptoms symptoms = Symptoms.of(text);
        traditional = symptoms.isTraditional();
        folded = symptoms.isFolded();
        own = new CharacterCounts(text.length());
        own.add(soundText(text, marks));
    }

    /** The text in Simplified characters, without its marks and without what follows a lost byte. */
    private CharSequence soundText(String text, PinyinMarks marks) {
        StringBuilder sound = new StringBuilder(text.length());
        boolean damaged = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Characters.is(c, Characters.LOST)) {
                damaged = true;
                sound.append(CharacterCounts.EDGE);
                continue;
            }
            if (damaged && endsDamage(c)) {
                damaged = false;
            }
            if (!damaged) {
                sound.append(simplified.of(c));
            }
            if (Characters.isHan(c) && i + 1 < text.length() && Characters.is(text.charAt(i + 1), Characters.OPEN)) {
                int end = marks.markEnd(text, i + 1, c);
                if (end > i + 1) {
                    marked.set(c);
                    i = end - 1;
                }
            }
        }
        return sound;
    }

    private static boolean endsDamage(char c) {
        return c == '\n' || c == '。' || c == '、' || c == ',' || c == '，' || c == ';' || c == '；';
    }

    /** Whether the mirror marked this character somewhere. */
    boolean isMarked(char c) {
        return marked.get(c);
    }

    CharacterCounts own() {
        return own;
    }

    /** Whether a character can stand in a text of this script. */
    boolean allows(char c) {
        return !Characters.is(c, traditional ? Characters.SIMPLIFIED : Characters.TRADITIONAL);
    }

    boolean isTraditional() {
        return traditional;
    }

    /** Whether full-width marks were folded to ASCII throughout. */
    boolean isFolded() {
        return folded;
    }

    /** A character as the language models count it. */
    char normal(char c) {
        return CharacterCounts.normal(simplified.of(c));
    }
}
