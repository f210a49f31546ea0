/** A learned model of names: it scores and types spans of words, beside the recognizers' rules. */
@NullMarked
package io.zhengtu.loader.mention.learned;

import org.jspecify.annotations.NullMarked;
