/** The named queries of {@code cypher/queries}: their purpose, parameters, columns and text. */
@NullMarked
package io.zhengtu.api.catalog;

import org.jspecify.annotations.NullMarked;
