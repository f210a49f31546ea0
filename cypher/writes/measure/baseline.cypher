// Links targets to the outcomes of the same report that they start from.
// Parameters: $baselines, each with the ids of target and outcome
UNWIND $baselines AS row
MATCH (target:Measure {id: row.target})
MATCH (outcome:Measure {id: row.outcome})
CREATE (target)-[:BASELINE]->(outcome)
