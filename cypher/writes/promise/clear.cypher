// Removes the links between the promises of a place and what became of them.
// Parameters: $place, a division code
MATCH (:Report {placeCode: $place})-[:STATES]->(:Target)-[kept:FULFILLED_BY|MISSED_BY]->(:Outcome)
DELETE kept
