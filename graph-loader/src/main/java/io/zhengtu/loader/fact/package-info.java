/** Facts between entities: what a rule is and what it yields. */
@NullMarked
package io.zhengtu.loader.fact;

import org.jspecify.annotations.NullMarked;
