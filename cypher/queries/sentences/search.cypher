// Sentences that match a full-text query, the best first.
// @param query (STRING) a Lucene query @example '"船用燃料"'
// @param limit (INTEGER) how many sentences to give @example 10
// @column report (STRING) id of the report
// @column title (STRING) that report's title
// @column ordinal (INTEGER) the sentence's number in the report, from 0
// @column text (STRING) the sentence, repaired and in Simplified characters
// @column start (INTEGER) first UTF-16 code unit of the sentence in the file as received
// @column end (INTEGER) one past its last
// @column score (FLOAT) Lucene's score, above 0; only comparable within one answer
CALL db.index.fulltext.queryNodes('sentence_text', $query, {limit: $limit}) YIELD node, score
MATCH (node)<-[:HAS_SENTENCE]-(:Section)<-[:HAS_SECTION]-(source:Report)
RETURN source.id AS report, source.title AS title, node.ordinal AS ordinal, node.text AS text,
       node.start AS start, node.end AS end, score
ORDER BY score DESC, report, ordinal
