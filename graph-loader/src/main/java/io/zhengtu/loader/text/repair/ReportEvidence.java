package io.zhengtu.loader.text.repair;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * What a damaged text tells of itself: which characters its mirror marked with their reading, and the counts of its
 * sound parts.
 */
final class ReportEvidence {
    private final int[] received = new int[Character.MAX_VALUE + 1];
    private final BitSet marked = new BitSet();
    private final CharacterCounts own;
    private final boolean traditional;
    private final boolean folded;
    private final SimplifiedTable simplified;
    private final CharacterCounts genre;
    private final Map<Character, char[]> followers = new HashMap<>();

    ReportEvidence(String text, PinyinMarks marks, SimplifiedTable simplified, CharacterCounts genre) {
        this.simplified = simplified;
        this.genre = genre;
        Symptoms symptoms = Symptoms.of(text);
        traditional = symptoms.isTraditional();
        folded = symptoms.isFolded();
        for (int i = 0; i < text.length(); i++) {
            received[text.charAt(i)]++;
        }
        own = CharacterCounts.of(soundText(text, marks));
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

    /**
     * Whether a Traditional text writes another character with the same Simplified form instead: 機, not 机. One that
     * the text has nowhere counts as replaced where it has another, or where another is Traditional alone.
     */
    boolean isReplaced(char c) {
        if (!traditional || received[c] > 0 || Characters.is(c, Characters.TRADITIONAL)) {
            return false;
        }
        String forms = simplified.formsOf(simplified.of(c));
        for (int i = 0; i < forms.length(); i++) {
            if (forms.charAt(i) != c
                    && (received[forms.charAt(i)] > 0 || Characters.is(forms.charAt(i), Characters.TRADITIONAL))) {
                return true;
            }
        }
        return false;
    }

    /** Characters of this text's script that are known to follow a character, both as the language models count it. */
    char[] followers(char last) {
        return followers.computeIfAbsent(last, this::findFollowers);
    }

    private char[] findFollowers(char last) {
        StringBuilder found = new StringBuilder();
        String known = genre.followers(last) + own.followers(last);
        known.chars().distinct().forEach(follower -> simplified
                .formsOf((char) follower)
                .chars()
                .filter(form -> allows((char) form))
                .forEach(form -> found.append((char) form)));
        return found.toString().toCharArray();
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
