// Where reports name an entity, the latest report first.
// @param id (STRING) id of the entity @example 'industry-C2511'
// @param limit (INTEGER) how many mentions to give @example 20
// @column mention (STRING) the words that name it
// @column report (STRING) id of the report
// @column title (STRING) that report's title
// @column ordinal (INTEGER) the sentence's number in the report, from 0
// @column text (STRING) the sentence, repaired and in Simplified characters
// @column start (INTEGER) first UTF-16 code unit of the mention in the file as received
// @column end (INTEGER) one past its last
// @column rule (STRING) the rule that found it
MATCH (entity:Entity {id: $id})-[mention:MENTIONED_IN]->(sentence:Sentence)<-[:HAS_SENTENCE]-(:Section)<-[:HAS_SECTION]-(source:Report)
RETURN mention.text AS mention, source.id AS report, source.title AS title, sentence.ordinal AS ordinal,
       sentence.text AS text, mention.start AS start, mention.end AS end, mention.rule AS rule
ORDER BY source.year DESC, report, ordinal, start
LIMIT $limit
