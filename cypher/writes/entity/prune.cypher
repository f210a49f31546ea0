// Removes entities that no report names any more, and the ids that led to them alone.
// Parameters: $ids
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE NOT EXISTS { (entity)<-[:NAMES]-(:Report) }
OPTIONAL MATCH (former:FormerId)-[:LEADS_TO]->(entity)
WHERE COUNT { (former)-[:LEADS_TO]->() } = 1
DETACH DELETE entity, former
