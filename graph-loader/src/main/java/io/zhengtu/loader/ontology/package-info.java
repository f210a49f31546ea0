/** What the graph may hold: entity types, relationship types with domain and range, measures, statements and their evidence. Depends on nothing of ours. */
@NullMarked
package io.zhengtu.loader.ontology;

import org.jspecify.annotations.NullMarked;
