/** What one report adds to the graph, as a document and as writes. */
@NullMarked
package io.zhengtu.loader.graph;

import org.jspecify.annotations.NullMarked;
