/** One reader for each input format. */
@NullMarked
package io.zhengtu.loader.report.format;

import org.jspecify.annotations.NullMarked;
