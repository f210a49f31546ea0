package io.zhengtu.loader.measure;

import io.zhengtu.loader.text.Span;
import java.util.List;

/**
 * What a number is of.
 *
 * @param name the name of it; empty where nothing says it
 * @param span where the name stands in the sentence's text, or that of the number before that it is taken from
 * @param verbs the verbs that govern the number
 */
record Named(String name, Span span, List<String> verbs) {
    Named {
        verbs = List.copyOf(verbs);
    }
}
