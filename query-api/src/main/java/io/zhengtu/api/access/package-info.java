/** Who may ask what, and how often: keys, limits, and the address of a caller. Knows nothing of HTTP itself. */
@NullMarked
package io.zhengtu.api.access;

import org.jspecify.annotations.NullMarked;
