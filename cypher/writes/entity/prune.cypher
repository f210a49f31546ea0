// Removes entities that no report names any more.
// Parameters: $ids
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE NOT EXISTS { (entity)<-[:NAMES]-(:Report) }
DETACH DELETE entity
