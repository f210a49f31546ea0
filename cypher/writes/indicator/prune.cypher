// Removes indicators that nothing measures any more.
// Parameters: $ids
UNWIND $ids AS id
MATCH (indicator:Indicator {id: id})
WHERE NOT EXISTS { (indicator)<-[:MEASURES]-(:Measure) }
DELETE indicator
