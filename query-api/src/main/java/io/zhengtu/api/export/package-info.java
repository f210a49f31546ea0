/** The graph, or a part of it, as a file that other programs read; one class a format. */
@NullMarked
package io.zhengtu.api.export;

import org.jspecify.annotations.NullMarked;
