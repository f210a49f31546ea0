// A report's sentences in the order of the text, with all that was drawn from each.
// @param id (STRING) id of the report @example '211104-2025'
// @param after (INTEGER) number of the last sentence of the page before; -1 for the first page @example -1
// @param limit (INTEGER) how many sentences to give @example 100
// @column ordinal (INTEGER) the sentence's number in the report, from 0
// @column section (INTEGER) the number of the section that it stands in
// @column heading (BOOLEAN) whether it is a heading
// @column text (STRING) the sentence, repaired and in Simplified characters
// @column start (INTEGER) first UTF-16 code unit of the sentence in the file as received
// @column end (INTEGER) one past its last
// @column mentions (LIST<MAP>) the entities that it names, with the words, their place and the rule
// @column statements (LIST<MAP>) the statements that rest on it, with their ends, place, rule and confidence
// @column measures (LIST<MAP>) the targets and outcomes that rest on it, with their place
MATCH (report:Report {id: $id})-[:HAS_SECTION]->(section:Section)-[:HAS_SENTENCE]->(sentence:Sentence)
WHERE sentence.ordinal > $after
WITH section, sentence
ORDER BY sentence.ordinal
LIMIT $limit
RETURN sentence.ordinal AS ordinal, section.ordinal AS section, coalesce(sentence.heading, false) AS heading,
       sentence.text AS text, sentence.start AS start, sentence.end AS end,
       COLLECT {
         MATCH (sentence)<-[mention:MENTIONED_IN]-(entity:Entity)
         RETURN {entity: entity {.id, .name, .stage, type: [label IN labels(entity) WHERE label <> 'Entity'][0]},
                 text: mention.text, start: mention.start, end: mention.end, rule: mention.rule}
         ORDER BY mention.start, mention.end, entity.id
       } AS mentions,
       COLLECT {
         MATCH (sentence)<-[quoted:EVIDENCED_BY]-(statement:Statement)
         MATCH (subject:Entity {id: statement.subject})
         MATCH (object:Entity {id: statement.object})
         RETURN {id: statement.id, relationship: statement.type, basis: statement.basis, rule: statement.rule,
                 confidence: statement.confidence, start: quoted.start, end: quoted.end,
                 subject: subject {.id, .name, .stage, type: [label IN labels(subject) WHERE label <> 'Entity'][0]},
                 object: object {.id, .name, .stage, type: [label IN labels(object) WHERE label <> 'Entity'][0]}}
         ORDER BY quoted.start, statement.id
       } AS statements,
       COLLECT {
         MATCH (sentence)<-[quoted:EVIDENCED_BY]-(measure:Measure)-[:MEASURES]->(indicator:Indicator)
         RETURN {id: measure.id, kind: measure.kind, indicator: indicator.name, aspect: measure.aspect,
                 comparator: measure.comparator, valueText: measure.valueText, year: measure.year,
                 start: quoted.start, end: quoted.end}
         ORDER BY quoted.start, measure.id
       } AS measures
ORDER BY ordinal
