// Rebuilds the typed relationships of pairs from all statements about them; where none is left, the relationship goes.
// Parameters: $pairs, each with subject, type and object
UNWIND $pairs AS pair
MATCH (subject:Entity {id: pair.subject})
MATCH (object:Entity {id: pair.object})
CALL (pair, subject, object) {
  MATCH (subject)-[old:SUPPORTS|OPERATES_IN|UNDERTAKES|PRODUCES|BELONGS_TO|LOCATED_IN|PART_OF|COOPERATES_WITH|ADVANCES]->(object)
  WHERE type(old) = pair.type
  DELETE old
}
CALL (pair) {
  MATCH (statement:Statement {subject: pair.subject, object: pair.object, type: pair.type})
  WITH statement ORDER BY statement.id
  RETURN collect(statement) AS found
}
WITH subject, object, pair.type AS type, found
WHERE size(found) > 0
CALL (found) {
  UNWIND found AS statement
  WITH DISTINCT statement.year AS year ORDER BY year
  RETURN collect(year) AS years
}
CREATE (subject)-[relationship:$(type)]->(object)
SET relationship.statements = [statement IN found | statement.id],
  relationship.basis = [basis IN ['STATED', 'REFERENCE', 'INFERRED'] WHERE basis IN [statement IN found | statement.basis]][0],
  relationship.confidence = reduce(highest = 0.0, statement IN found |
    CASE WHEN statement.confidence > highest THEN statement.confidence ELSE highest END),
  relationship.years = years
