// A relationship as the statements that it is the sum of, with their ends, reports and sentences.
// @param from (STRING) id of the entity where it starts @example 'park-0000000000000001'
// @param relationship (STRING) its type @example 'SUPPORTS'
// @param to (STRING) id of the entity where it ends @example 'industry-C2511'
// @column ends (PATH) from one end through a statement to the other
// @column evidence (PATH) from the report through the statement to the sentence
MATCH ends = (:Entity)<-[:SUBJECT]-(statement:Statement {subject: $from, type: $relationship, object: $to})-[:OBJECT]->(:Entity)
MATCH evidence = (:Report)-[:STATES]->(statement)-[:EVIDENCED_BY]->(:Sentence)
RETURN ends, evidence
