package io.zhengtu.loader.quantity;

import io.zhengtu.loader.ontology.Comparator;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The words right after a number's unit that bound it. The longer stand before those that they begin with. */
enum Bound {
    AND_MORE("及以上", Comparator.AT_LEAST),
    OR_MORE("以上", Comparator.AT_LEAST),
    WITHIN("以内", Comparator.AT_MOST),
    INSIDE("之内", Comparator.AT_MOST),
    AND_LESS("及以下", Comparator.AT_MOST),
    OR_LESS("以下", Comparator.AT_MOST),
    ABOUT("左右", Comparator.ABOUT),
    ROUGHLY("上下", Comparator.ABOUT),
    ODD("余", Comparator.AT_LEAST),
    MANY("多", Comparator.AT_LEAST);

    private final String word;
    private final Comparator comparator;

    Bound(String word, Comparator comparator) {
        this.word = word;
        this.comparator = comparator;
    }

    /** The one that stands at {@code at}, or null. */
    static @Nullable Bound at(String text, int at) {
        return Arrays.stream(values())
                .filter(bound -> text.startsWith(bound.word, at))
                .findFirst()
                .orElse(null);
    }

    /** The one that ends at {@code end}, or null. */
    static @Nullable Bound endingAt(String text, int end) {
        return Arrays.stream(values())
                .filter(bound -> text.startsWith(bound.word, end - bound.length()))
                .findFirst()
                .orElse(null);
    }

    Comparator comparator() {
        return comparator;
    }

    int length() {
        return word.length();
    }
}
