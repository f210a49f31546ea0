// What a report says of an industry: its statements with their ends and the sentences that they rest on.
// @param name (STRING) any of the industry's names @example '船燃'
// @param limit (INTEGER) how many paths at most @example 60
// @column ends (PATH) from one end of a statement to the other
// @column evidence (PATH) from the report through the statement to the sentence
MATCH (industry:Industry)
WHERE industry.name = $name OR $name IN industry.aliases
MATCH ends = (industry)<-[:SUBJECT|OBJECT]-(statement:Statement)-[:SUBJECT|OBJECT]->(:Entity)
MATCH evidence = (:Report)-[:STATES]->(statement)-[:EVIDENCED_BY]->(:Sentence)
RETURN ends, evidence
LIMIT $limit
