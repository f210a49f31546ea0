// The policies that advance a project, an enterprise, a town or a park by name.
// @public
// @param entity (STRING) what @entity Project,Enterprise,Town,Park @example 'project-0000000000000001'
// @param limit (INTEGER) how many rows at most @example 20
// @column entity (MAP) id, type, name and stage
// @column basis (STRING) the best that the link rests on: STATED, REFERENCE or INFERRED
// @column statements (LIST<STRING>) ids of the statements that say so
MATCH (asked:Entity {id: $entity})
MATCH (found:Policy)-[link:ADVANCES]->(asked)
RETURN DISTINCT {id: found.id, type: [label IN labels(found) WHERE label <> 'Entity'][0], name: found.name, stage: found.stage} AS entity, link.basis AS basis, link.statements AS statements
ORDER BY entity.name, entity.id
LIMIT $limit
