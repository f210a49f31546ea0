// Enterprises that stand or take place in a place or within it.
// @public
// @param place (STRING) the region, town or park @entity Region,Town,Park @example 'region-211104'
// @param limit (INTEGER) how many rows at most @example 20
// @column entity (MAP) id, type, name and stage
// @column basis (STRING) the best that the link rests on: STATED, REFERENCE or INFERRED
// @column statements (LIST<STRING>) ids of the statements that say so
MATCH (asked:Entity {id: $place})
MATCH (found:Enterprise)-[link:LOCATED_IN]->(:Entity)-[:PART_OF|LOCATED_IN*0..3]->(asked)
RETURN DISTINCT {id: found.id, type: [label IN labels(found) WHERE label <> 'Entity'][0], name: found.name, stage: found.stage} AS entity, link.basis AS basis, link.statements AS statements
ORDER BY entity.name, entity.id
LIMIT $limit
