// Makes a report's sentences.
// Parameters: $sentences, each with the id of its section and its properties
UNWIND $sentences AS row
MATCH (section:Section {id: row.section})
CREATE (section)-[:HAS_SENTENCE]->(sentence:Sentence)
SET sentence = row.properties
