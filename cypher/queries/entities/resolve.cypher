// The entities that bear a name exactly, as their own name or as an alias; own names first.
// @param phrase (STRING) the name as a full-text phrase @example '"船燃"'
// @param name (STRING) the name @example '船燃'
// @param types (LIST<STRING>) labels that an entity may have @example ['Industry']
// @column entity (MAP) id, type, name, aliases and stage
// @column named (BOOLEAN) whether it is the entity's own name
CALL db.index.fulltext.queryNodes('entity_names', $phrase) YIELD node
WITH node, [label IN labels(node) WHERE label <> 'Entity'][0] AS type
WHERE type IN $types AND (node.name = $name OR $name IN coalesce(node.aliases, []))
RETURN node {.id, type: type, .name, .aliases, .stage} AS entity, node.name = $name AS named
ORDER BY named DESC, entity.id
LIMIT 20
