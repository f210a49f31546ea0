/** A report as a file: its bytes, its decoded text, and the port for readers of input formats. */
@NullMarked
package io.zhengtu.loader.report;

import org.jspecify.annotations.NullMarked;
