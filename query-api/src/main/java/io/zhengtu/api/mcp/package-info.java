/** Tools for language models that read the graph, over the Model Context Protocol; its only importer. */
@NullMarked
package io.zhengtu.api.mcp;

import org.jspecify.annotations.NullMarked;
