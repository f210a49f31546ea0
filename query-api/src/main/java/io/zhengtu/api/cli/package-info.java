/** The main class: the loader's commands and the API's own. */
@NullMarked
package io.zhengtu.api.cli;

import org.jspecify.annotations.NullMarked;
