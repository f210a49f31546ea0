// What an enterprise, a project or a place makes or grows.
// @public
// @param entity (STRING) who @entity Enterprise,Project,Region,Town @example 'enterprise-0000000000000001'
// @param limit (INTEGER) how many rows at most @example 20
// @column entity (MAP) id, type, name and stage
// @column basis (STRING) the best that the link rests on: STATED, REFERENCE or INFERRED
// @column statements (LIST<STRING>) ids of the statements that say so
MATCH (asked:Entity {id: $entity})
MATCH (asked)-[link:PRODUCES]->(found:Product)
RETURN DISTINCT {id: found.id, type: [label IN labels(found) WHERE label <> 'Entity'][0], name: found.name, stage: found.stage} AS entity, link.basis AS basis, link.statements AS statements
ORDER BY entity.name, entity.id
LIMIT $limit
