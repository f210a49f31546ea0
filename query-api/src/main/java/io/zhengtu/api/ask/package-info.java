/** Understands questions in Chinese or English: each becomes a named query with its parameters, or is said to be unsure. */
@NullMarked
package io.zhengtu.api.ask;

import org.jspecify.annotations.NullMarked;
