// The sentences that statements rest on, the latest report first.
// @param statements (LIST<STRING>) ids of the statements @example ['statement-0000000000000000']
// @column statement (STRING) id of the statement
// @column rule (STRING) the rule that found it
// @column report (STRING) id of the report that says it
// @column title (STRING) that report's title
// @column ordinal (INTEGER) the sentence's number in the report, from 0
// @column text (STRING) the sentence, repaired and in Simplified characters
// @column start (INTEGER) first UTF-16 code unit of the evidence in the file as received
// @column end (INTEGER) one past its last
UNWIND $statements AS id
MATCH (source:Report)-[:STATES]->(statement:Statement {id: id})-[quoted:EVIDENCED_BY]->(sentence:Sentence)
RETURN statement.id AS statement, statement.rule AS rule, source.id AS report, source.title AS title,
       sentence.ordinal AS ordinal, sentence.text AS text, quoted.start AS start, quoted.end AS end
ORDER BY source.year DESC, report, ordinal, start, statement
