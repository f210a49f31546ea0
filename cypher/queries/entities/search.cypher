// Entities whose names or aliases match a full-text query, the best first.
// @param query (STRING) a Lucene query @example '"船燃"^4 船燃'
// @param types (LIST<STRING>) labels that an entity may have @example ['Industry', 'Project', 'Enterprise']
// @param candidates (INTEGER) how many of the best matches to look at @example 500
// @column entity (MAP) id, type, name, aliases and stage
// @column score (FLOAT) Lucene's score, above 0; only comparable within one answer
CALL db.index.fulltext.queryNodes('entity_names', $query, {limit: $candidates}) YIELD node, score
WITH node, score, [label IN labels(node) WHERE label <> 'Entity'][0] AS type
WHERE type IN $types
RETURN node {.id, type: type, .name, .aliases, .stage} AS entity, score
ORDER BY score DESC, entity.id
