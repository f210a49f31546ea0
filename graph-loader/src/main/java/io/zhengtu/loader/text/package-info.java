/** Text with a memory of where it came from: a source as received, its clean reading, and the alignment between the two. */
@NullMarked
package io.zhengtu.loader.text;

import org.jspecify.annotations.NullMarked;
