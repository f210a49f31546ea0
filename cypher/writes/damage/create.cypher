// Notes what was damaged in a report's source and how it was read.
// Parameters: $report; $damage, lists that have one element for each spot, in the order of the source
MATCH (report:Report {id: $report})
CREATE (report)-[:HAS_DAMAGE]->(damage:Damage)
SET damage = $damage
