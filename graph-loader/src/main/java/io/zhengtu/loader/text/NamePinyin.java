package io.zhengtu.loader.text;

import java.util.List;

/** Tells how a name is read. Implementations are safe for use by several threads. */
public interface NamePinyin {
    /**
     * The syllables of a name in its order, in lower case, without tones, with {@code v} for ü; a Latin letter or a
     * digit is a syllable of its own, in lower case. Punctuation is left out.
     */
    List<String> syllables(String name);
}
