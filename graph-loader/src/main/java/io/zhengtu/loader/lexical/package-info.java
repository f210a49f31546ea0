/** Words and parts of speech: the port to a lexical analyzer. */
@NullMarked
package io.zhengtu.loader.lexical;

import org.jspecify.annotations.NullMarked;
