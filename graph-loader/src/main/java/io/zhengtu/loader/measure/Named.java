package io.zhengtu.loader.measure;

import io.zhengtu.loader.text.Span;
import java.util.List;

/**
 * What a number is of.
 *
 * @param name the name of it; empty where nothing says it
 * @param noun the noun phrase in it that is counted or measured
 * @param span where the noun phrase stands in the sentence's text, or that of the number before that it is taken from
 * @param verbs the verbs that govern the number
 * @param predicate what is said of the things after a number; empty where nothing is
 */
record Named(String name, String noun, Span span, List<String> verbs, String predicate) {
    Named {
        verbs = List.copyOf(verbs);
    }

    /** A name that is its own noun phrase, with no predicate after it. */
    static Named of(String name, Span span, List<String> verbs) {
        return new Named(name, name, span, verbs, "");
    }
}
