// Makes a report's statements with their ends and their evidence.
// Parameters: $report; $statements, each with properties and evidence
MATCH (report:Report {id: $report})
UNWIND $statements AS row
MATCH (subject:Entity {id: row.properties.subject})
MATCH (object:Entity {id: row.properties.object})
CREATE (report)-[:STATES]->(statement:Statement)
SET statement = row.properties
CREATE (statement)-[:SUBJECT]->(subject)
CREATE (statement)-[:OBJECT]->(object)
WITH statement, row
UNWIND row.evidence AS place
MATCH (sentence:Sentence {id: place.sentence})
CREATE (statement)-[:EVIDENCED_BY {start: place.start, end: place.end}]->(sentence)
