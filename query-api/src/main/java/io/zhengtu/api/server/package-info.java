/** Configuration, wiring, lifecycle. */
@NullMarked
package io.zhengtu.api.server;

import org.jspecify.annotations.NullMarked;
