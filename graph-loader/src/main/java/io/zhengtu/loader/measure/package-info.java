/** Targets and outcomes: the numbers that a report promises or claims. */
@NullMarked
package io.zhengtu.loader.measure;

import org.jspecify.annotations.NullMarked;
