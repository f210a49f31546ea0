/** The structure of a report: header, sections, sentences. */
@NullMarked
package io.zhengtu.loader.document;

import org.jspecify.annotations.NullMarked;
