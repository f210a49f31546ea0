/** Where the graph lives: embedded in this process or on a server; either way behind a driver, with the schema up to date. */
@NullMarked
package io.zhengtu.loader.store;

import org.jspecify.annotations.NullMarked;
