// One relationship with the statements that it is the sum of, the latest report first, and their sentences.
// @param from (STRING) id of the entity where it starts @example 'park-0000000000000001'
// @param relationship (STRING) its type @example 'SUPPORTS'
// @param to (STRING) id of the entity where it ends @example 'industry-C2511'
// @param limit (INTEGER) how many statements to give @example 50
// @column start (MAP) id, type, name and stage of the entity where it starts
// @column end (MAP) the same of the entity where it ends
// @column basis (STRING) the best that it rests on
// @column confidence (FLOAT) the highest of its statements'
// @column years (LIST<INTEGER>) plan years of the reports that state it
// @column total (INTEGER) how many statements there are
// @column statements (LIST<MAP>) id, basis, rule, confidence and report of each, and its sentences
MATCH (from:Entity {id: $from})-[link:SUPPORTS|OPERATES_IN|UNDERTAKES|PRODUCES|BELONGS_TO|LOCATED_IN|PART_OF|COOPERATES_WITH|ADVANCES]->(to:Entity {id: $to})
WHERE type(link) = $relationship
RETURN from {.id, .name, .stage, type: [label IN labels(from) WHERE label <> 'Entity'][0]} AS start,
       to {.id, .name, .stage, type: [label IN labels(to) WHERE label <> 'Entity'][0]} AS end,
       link.basis AS basis, link.confidence AS confidence, link.years AS years, size(link.statements) AS total,
       COLLECT {
         UNWIND link.statements AS id
         MATCH (source:Report)-[:STATES]->(statement:Statement {id: id})
         WITH statement, source
         ORDER BY source.year DESC, source.id, statement.id
         LIMIT $limit
         RETURN {id: statement.id, basis: statement.basis, rule: statement.rule, confidence: statement.confidence,
                 report: source {.id, .title, .year, .place},
                 evidence: COLLECT {
                   MATCH (statement)-[quoted:EVIDENCED_BY]->(sentence:Sentence)
                   RETURN {report: source.id, title: source.title, ordinal: sentence.ordinal, text: sentence.text,
                           start: quoted.start, end: quoted.end}
                   ORDER BY sentence.ordinal, quoted.start
                 }}
       } AS statements
