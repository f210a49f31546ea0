/** Precision, recall and F1 against annotated reports. */
@NullMarked
package io.zhengtu.loader.evaluation;

import org.jspecify.annotations.NullMarked;
