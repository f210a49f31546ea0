/** Reference tables: administrative divisions, industries, indicators; and the lexicons that rules read. */
@NullMarked
package io.zhengtu.loader.gazetteer;

import org.jspecify.annotations.NullMarked;
