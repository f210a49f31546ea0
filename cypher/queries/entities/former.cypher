// The entity to which an id leads that was one's before a report was read better.
// @param id (STRING) id that no entity has @example 'enterprise-0000000000000009'
// @column entity (MAP) id, type, name, aliases and stage
MATCH (:FormerId {id: $id})-[:LEADS_TO]->(entity:Entity)
RETURN entity {.id, type: [label IN labels(entity) WHERE label <> 'Entity'][0], .name, .aliases, .stage} AS entity
