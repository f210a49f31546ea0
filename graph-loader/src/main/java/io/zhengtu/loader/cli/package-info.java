/** The commands of the loader. */
@NullMarked
package io.zhengtu.loader.cli;

import org.jspecify.annotations.NullMarked;
