// Makes a report's targets and outcomes with their indicators, subjects and evidence.
// Parameters: $report; $measures, each with label, properties, about and evidence
MATCH (report:Report {id: $report})
UNWIND $measures AS row
MATCH (indicator:Indicator {id: row.properties.indicator})
MATCH (about:Entity {id: row.about})
CREATE (report)-[:STATES]->(measure:Measure:$(row.label))
SET measure = row.properties
CREATE (measure)-[:MEASURES]->(indicator)
CREATE (measure)-[:ABOUT]->(about)
WITH measure, row
UNWIND row.evidence AS place
MATCH (sentence:Sentence {id: place.sentence})
CREATE (measure)-[:EVIDENCED_BY {start: place.start, end: place.end}]->(sentence)
