/** Numbers, units, comparators and dates of Chinese text, from words to values. */
@NullMarked
package io.zhengtu.loader.quantity;

import org.jspecify.annotations.NullMarked;
