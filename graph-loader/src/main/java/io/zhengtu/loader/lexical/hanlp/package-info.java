/** Adapters to HanLP; the only package that imports it. */
@NullMarked
package io.zhengtu.loader.lexical.hanlp;

import org.jspecify.annotations.NullMarked;
