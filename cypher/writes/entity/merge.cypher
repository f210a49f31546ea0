// Makes the entities that are not there yet.
// Parameters: $entities, each with id and label
UNWIND $entities AS row
MERGE (entity:Entity {id: row.id})
ON CREATE SET entity:$(row.label)
