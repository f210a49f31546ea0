/** One class for each relationship type. */
@NullMarked
package io.zhengtu.loader.fact.rule;

import org.jspecify.annotations.NullMarked;
