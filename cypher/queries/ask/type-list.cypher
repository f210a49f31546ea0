// Entities of a type, by name.
// @public
// @param type (STRING) the type @values Region,Town,Park,Enterprise,Organization,Project,Industry,Product,Policy,Event @example 'Policy'
// @param limit (INTEGER) how many rows at most @example 20
// @column entity (MAP) id, type, name and stage
// @column evidence (LIST<MAP>) report, title, ordinal, text, start and end of the sentences that say it
MATCH (asked:Entity)
WHERE $type IN labels(asked)
WITH asked
ORDER BY asked.name, asked.id
LIMIT $limit
RETURN {id: asked.id, type: [label IN labels(asked) WHERE label <> 'Entity'][0], name: asked.name, stage: asked.stage} AS entity,
       COLLECT {
         MATCH (asked)-[quoted:MENTIONED_IN]->(sentence:Sentence)<-[:HAS_SENTENCE]-(:Section)<-[:HAS_SECTION]-(source:Report)
         RETURN {report: source.id, title: source.title, ordinal: sentence.ordinal, text: sentence.text,
                 start: quoted.start, end: quoted.end}
         ORDER BY source.year DESC, source.id, sentence.ordinal, quoted.start
         LIMIT 5
       } AS evidence
