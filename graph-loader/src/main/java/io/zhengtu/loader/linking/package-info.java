/** From mentions to entities: aliases, short forms, ids. */
@NullMarked
package io.zhengtu.loader.linking;

import org.jspecify.annotations.NullMarked;
