/** Where the graph lives: an embedded database or a server by address; both hand out a driver. */
@NullMarked
package io.zhengtu.loader.store;

import org.jspecify.annotations.NullMarked;
