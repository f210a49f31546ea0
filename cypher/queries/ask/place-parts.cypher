// The towns and regions that a region consists of.
// @public
// @param place (STRING) the region @entity Region @example 'region-211104'
// @param limit (INTEGER) how many rows at most @example 20
// @column entity (MAP) id, type, name and stage
// @column basis (STRING) the best that the link rests on: STATED, REFERENCE or INFERRED
// @column statements (LIST<STRING>) ids of the statements that say so
MATCH (asked:Entity {id: $place})
MATCH (found:Entity)-[link:PART_OF]->(asked)
RETURN DISTINCT {id: found.id, type: [label IN labels(found) WHERE label <> 'Entity'][0], name: found.name, stage: found.stage} AS entity, link.basis AS basis, link.statements AS statements
ORDER BY entity.name, entity.id
LIMIT $limit
