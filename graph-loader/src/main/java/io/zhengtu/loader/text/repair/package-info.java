/** The chain of repairs from a damaged source to a clean text, one class a step, each with its own alignment. */
@NullMarked
package io.zhengtu.loader.text.repair;

import org.jspecify.annotations.NullMarked;
