// What a report has a share in: the entities that it names, the pairs that it relates, the indicators that it measures.
// Parameters: $id
// Columns: entities, pairs, indicators, place
MATCH (report:Report {id: $id})
RETURN
  COLLECT { MATCH (report)-[:NAMES]->(entity:Entity) RETURN entity.id ORDER BY entity.id } AS entities,
  COLLECT {
    MATCH (report)-[:STATES]->(statement:Statement)
    RETURN DISTINCT {subject: statement.subject, type: statement.type, object: statement.object}
  } AS pairs,
  COLLECT { MATCH (report)-[:STATES]->(measure:Measure) RETURN DISTINCT measure.indicator } AS indicators,
  report.placeCode AS place
