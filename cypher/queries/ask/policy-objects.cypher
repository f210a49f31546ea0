// What a policy advances by name.
// @public
// @param policy (STRING) the policy @entity Policy @example 'policy-0000000000000001'
// @param limit (INTEGER) how many rows at most @example 20
// @column entity (MAP) id, type, name and stage
// @column basis (STRING) the best that the link rests on: STATED, REFERENCE or INFERRED
// @column statements (LIST<STRING>) ids of the statements that say so
MATCH (asked:Entity {id: $policy})
MATCH (asked)-[link:ADVANCES]->(found:Entity)
RETURN DISTINCT {id: found.id, type: [label IN labels(found) WHERE label <> 'Entity'][0], name: found.name, stage: found.stage} AS entity, link.basis AS basis, link.statements AS statements
ORDER BY entity.name, entity.id
LIMIT $limit
