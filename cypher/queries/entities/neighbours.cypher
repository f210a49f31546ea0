// One page of what an entity is linked to, in the order of relationship, direction, name and id.
// @param id (STRING) id of the entity @example 'industry-C2511'
// @param relationships (LIST<STRING>) relationship types to follow @example ['SUPPORTS', 'OPERATES_IN']
// @param directions (LIST<STRING>) OUT, IN or both, seen from the entity @example ['OUT', 'IN']
// @param types (LIST<STRING>) labels that a neighbour may have @example ['Project', 'Park', 'Enterprise']
// @param after (STRING) key of the last row of the page before; empty for the first page @example ''
// @param limit (INTEGER) how many rows to give @example 25
// @column key (STRING) where the row stands in the order
// @column neighbour (MAP) id, type, name and stage
// @column link (MAP) type, direction, basis, confidence, years and statements
MATCH (entity:Entity {id: $id})-[link:SUPPORTS|OPERATES_IN|UNDERTAKES|PRODUCES|BELONGS_TO|LOCATED_IN|PART_OF|COOPERATES_WITH|ADVANCES]-(neighbour:Entity)
WITH link, neighbour, CASE WHEN startNode(link) = entity THEN 'OUT' ELSE 'IN' END AS direction,
     [label IN labels(neighbour) WHERE label <> 'Entity'][0] AS type
WHERE type(link) IN $relationships AND direction IN $directions AND type IN $types
WITH link, neighbour, direction, type,
     type(link) + ' ' + direction + ' ' + neighbour.name + ' ' + neighbour.id AS key
WHERE key > $after
RETURN key, neighbour {.id, type: type, .name, .stage} AS neighbour,
       {type: type(link), direction: direction, basis: link.basis, confidence: link.confidence,
        years: link.years, statements: link.statements} AS link
ORDER BY key
LIMIT $limit
