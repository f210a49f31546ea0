package io.zhengtu.api.ask;

import io.zhengtu.api.reading.IndicatorName;
import io.zhengtu.api.reading.NamedEntity;
import java.util.List;

/**
 * A part of a question.
 *
 * @param kind what sort of part it is
 * @param text the part, in plain writing
 * @param meaning of a word, what it means; of a year, the year
 * @param entities of a name, the entities that bear it; else empty
 * @param indicators of an indicator's name, the indicator; else empty
 */
record Token(Kind kind, String text, String meaning, List<NamedEntity> entities, List<IndicatorName> indicators) {
    /** The sorts of parts. */
    enum Kind {
        /** A word of the vocabulary. */
        WORD,
        /** A name of entities or of an indicator. */
        NAME,
        /** A year. */
        YEAR,
        /** What nobody knows. */
        UNKNOWN
    }

    Token {
        entities = List.copyOf(entities);
        indicators = List.copyOf(indicators);
    }

    static Token word(String text, String meaning) {
        return new Token(Kind.WORD, text, meaning, List.of(), List.of());
    }

    static Token year(String text, int year) {
        return new Token(Kind.YEAR, text, String.valueOf(year), List.of(), List.of());
    }

    static Token unknown(String text) {
        return new Token(Kind.UNKNOWN, text, "", List.of(), List.of());
    }

    boolean isName() {
        return kind == Kind.NAME;
    }

    /** Whether it is a word for this, or for a stage where this is {@code STAGE}. */
    boolean means(String sought) {
        return kind == Kind.WORD
                && (meaning.equals(sought) || (sought.equals("STAGE") && meaning.startsWith(Vocabulary.STAGE)));
    }
}
