// Entities with the number of their links to other entities; ids that nothing bears are left out.
// @param ids (LIST<STRING>) ids of the entities @example ['industry-C2511']
// @column entity (MAP) id, type, name and stage
// @column degree (INTEGER) how many links it has to other entities
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WITH DISTINCT entity
RETURN entity {.id, .name, .stage, type: [label IN labels(entity) WHERE label <> 'Entity'][0]} AS entity,
       COUNT { (entity)--(:Entity) } AS degree
ORDER BY entity.id
