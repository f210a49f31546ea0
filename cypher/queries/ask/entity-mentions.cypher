// What something is, and where reports name it.
// @public
// @param entity (STRING) what @entity Region,Town,Park,Enterprise,Organization,Project,Industry,Product,Policy,Event @example 'industry-C2511'
// @param limit (INTEGER) how many rows at most @example 20
// @column entity (MAP) id, type, name and stage
// @column aliases (LIST<STRING>) its other names
// @column evidence (LIST<MAP>) report, title, ordinal, text, start and end of the sentences that say it
MATCH (asked:Entity {id: $entity})
RETURN {id: asked.id, type: [label IN labels(asked) WHERE label <> 'Entity'][0], name: asked.name, stage: asked.stage} AS entity, asked.aliases AS aliases,
       COLLECT {
         MATCH (asked)-[quoted:MENTIONED_IN]->(sentence:Sentence)<-[:HAS_SENTENCE]-(:Section)<-[:HAS_SECTION]-(source:Report)
         RETURN {report: source.id, title: source.title, ordinal: sentence.ordinal, text: sentence.text,
                 start: quoted.start, end: quoted.end}
         ORDER BY source.year DESC, source.id, sentence.ordinal, quoted.start
         LIMIT 5
       } AS evidence
LIMIT $limit
