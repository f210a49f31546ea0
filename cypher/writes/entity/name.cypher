// Notes what a report says of the entities that it names.
// Parameters: $report; $entities, each with id and the properties that the report gives it
MATCH (report:Report {id: $report})
UNWIND $entities AS row
MATCH (entity:Entity {id: row.id})
CREATE (report)-[named:NAMES]->(entity)
SET named = row.properties
