// Entities whose names, from any of their first syllables on, are typed so: by pinyin or by its initials.
// @param query (STRING) a Lucene query @example 'chuanran*'
// @param candidates (INTEGER) how many of the matches to look at @example 500
// @column entity (MAP) id, type, name, aliases and stage
// @column keys (LIST<STRING>) one text a name: the name, then what may be typed for it
CALL db.index.fulltext.queryNodes('entity_pinyin', $query, {limit: $candidates}) YIELD node
RETURN node {.id, type: [label IN labels(node) WHERE label <> 'Entity'][0], .name, .aliases, .stage} AS entity,
       node.pinyin AS keys
ORDER BY node.id
