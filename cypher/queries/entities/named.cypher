// An entity with all its names.
// @param id (STRING) id of the entity @example 'industry-C2511'
// @column entity (MAP) id, type, name, aliases and stage
MATCH (entity:Entity {id: $id})
RETURN entity {.id, type: [label IN labels(entity) WHERE label <> 'Entity'][0], .name, .aliases, .stage} AS entity
