/** Recognizers of mentions by the grammar of the genre. */
@NullMarked
package io.zhengtu.loader.mention.recognizer;

import org.jspecify.annotations.NullMarked;
