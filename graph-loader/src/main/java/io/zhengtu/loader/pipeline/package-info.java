/** The one place that orders the stages, and the entry for other modules. */
@NullMarked
package io.zhengtu.loader.pipeline;

import org.jspecify.annotations.NullMarked;
