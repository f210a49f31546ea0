package io.zhengtu.loader.text.repair;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * What a damaged text tells of itself: which characters its mirror marked with their reading, and the counts of its
 * sound parts.
 */
final class ReportEvidence {
    /** The mirror marked the character somewhere. */
    static final int MARKED = 1;
    /** A Traditional text writes another character with the same Simplified form instead. */
    static final int REPLACED = 2;
    /** The character can stand in a damaged run. */
    static final int PLAUSIBLE = 4;

    private static final int KNOWN = 8;

    private final int[] received = new int[Character.MAX_VALUE + 1];
    private final BitSet marked = new BitSet();
    private final CharacterCounts own;
    private final boolean traditional;
    private final boolean folded;
    private final SimplifiedTable simplified;
    private final CharacterCounts genre;
    private final char[] @Nullable [] followers = new char[Character.MAX_VALUE + 1] @Nullable [];
    /** What {@link #traits} found, a byte a character; 0 where it was not asked. */
    private final byte[] traits = new byte[Character.MAX_VALUE + 1];

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

    /** The sum of {@link #MARKED}, {@link #REPLACED} and {@link #PLAUSIBLE}, as far as they hold for a character. */
    int traits(char c) {
        if (traits[c] == 0) {
            traits[c] = (byte) (KNOWN
                    | (marked.get(c) ? MARKED : 0)
                    | (isReplaced(c) ? REPLACED : 0)
                    | (c != 0 && !Delimiters.isFoundFirst(c) && allows(c) ? PLAUSIBLE : 0));
        }
        return traits[c] & ~KNOWN;
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
    private boolean isReplaced(char c) {
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
        char @Nullable [] known = followers[last];
        if (known == null) {
            known = findFollowers(last);
            followers[last] = known;
        }
        return known;
    }

    private char[] findFollowers(char last) {
        StringBuilder found = new StringBuilder();
        String known = genre.followers(last);
        for (int i = 0; i < known.length(); i++) {
            addForms(known.charAt(i), found);
        }
        String more = own.followers(last);
        for (int i = 0; i < more.length(); i++) {
            if (genre.pairIndex(last, more.charAt(i)) < 0) {
                addForms(more.charAt(i), found);
            }
        }
        return found.toString().toCharArray();
    }

    /** Adds the forms of a Simplified character that this text's script has. */
    private void addForms(char follower, StringBuilder found) {
        if (!simplified.hasForms(follower)) {
            addAllowed(follower, found);
            return;
        }
        String forms = simplified.formsOf(follower);
        for (int i = 0; i < forms.length(); i++) {
            addAllowed(forms.charAt(i), found);
        }
    }

    private void addAllowed(char form, StringBuilder found) {
        if (allows(form)) {
            found.append(form);
        }
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
