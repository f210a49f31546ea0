/** Reads the graph: Spring Data Neo4j for look-ups of single nodes, named queries for all else. The only package that knows Spring. */
@NullMarked
package io.zhengtu.api.graph;

import org.jspecify.annotations.NullMarked;
