// What entities are and what they are linked to, for filling columns of a table.
// @param ids (LIST<STRING>) ids of entities @example ['industry-C2511']
// @param limit (INTEGER) how many links of an entity at most @example 100
// @column entity (MAP) id, type, name, aliases, code and stages
// @column links (LIST<MAP>) relationship, direction, id, name and type of each neighbour
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity {.id, .name, .aliases, .code, .stage, .plannedStage, .plannedYear,
               type: [label IN labels(entity) WHERE label <> 'Entity'][0]} AS entity,
       COLLECT {
         MATCH (entity)-[link:SUPPORTS|OPERATES_IN|UNDERTAKES|PRODUCES|BELONGS_TO|LOCATED_IN|PART_OF|COOPERATES_WITH|ADVANCES]-(other:Entity)
         WITH link, other LIMIT $limit
         RETURN {relationship: type(link), direction: CASE WHEN startNode(link) = entity THEN 'OUT' ELSE 'IN' END,
                 id: other.id, name: other.name, type: [label IN labels(other) WHERE label <> 'Entity'][0]}
         ORDER BY type(link), other.name, other.id
       } AS links
