// Links entities to the sentences that name them.
// Parameters: $mentions, each with the ids of entity and sentence and its properties
UNWIND $mentions AS row
MATCH (entity:Entity {id: row.entity})
MATCH (sentence:Sentence {id: row.sentence})
CREATE (entity)-[mention:MENTIONED_IN]->(sentence)
SET mention = row.properties
