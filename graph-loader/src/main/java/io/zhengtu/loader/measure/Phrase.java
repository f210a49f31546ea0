package io.zhengtu.loader.measure;

import io.zhengtu.loader.text.Span;
import java.util.List;

/**
 * A noun phrase beside a number.
 *
 * @param span where it stands in the sentence's text; empty where the words beside the number are none
 * @param verbs the verbs right before it, in order: 新建和改造提升
 */
record Phrase(Span span, List<String> verbs) {
    Phrase {
        verbs = List.copyOf(verbs);
    }

    boolean isEmpty() {
        return span.length() == 0;
    }

    String of(SentenceView view) {
        return span.of(view.text());
    }
}
