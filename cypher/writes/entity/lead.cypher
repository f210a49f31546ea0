// Has the ids that a report's new reading no longer gives lead to the entity that it calls the same now, where there is
// exactly one: links to an entity outlive a better reading of its name. What led to the old id leads on to the new one.
// Parameters: $report; $ids, of the entities that the report named before or names now
UNWIND $ids AS id
MATCH (gone:Entity {id: id})
WHERE NOT EXISTS { (gone)<-[:NAMES]-(:Report) }
WITH gone, [label IN labels(gone) WHERE label <> 'Entity'][0] AS type, [gone.name] + gone.aliases AS names
CALL (gone, type, names) {
  MATCH (:Report {id: $report})-[named:NAMES]->(heir:Entity)
  WHERE type IN labels(heir) AND (named.name IN names OR gone.name IN named.aliases)
  RETURN collect(DISTINCT heir) AS heirs
}
WITH gone, heirs[0] AS heir
WHERE size(heirs) = 1
MERGE (former:FormerId {id: gone.id})
WITH gone, heir, former
CALL (former) {
  MATCH (former)-[stale:LEADS_TO]->(:Entity)
  DELETE stale
}
CREATE (former)-[:LEADS_TO]->(heir)
WITH gone, heir
MATCH (earlier:FormerId)-[:LEADS_TO]->(gone)
CREATE (earlier)-[:LEADS_TO]->(heir)
