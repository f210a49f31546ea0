// Projects that have reached a stage and no further.
// @public
// @param stage (STRING) the stage @values PROPOSED,NEGOTIATING,SIGNED,STARTED,UNDER_CONSTRUCTION,COMPLETED,OPERATING @example 'SIGNED'
// @param place (STRING | NULL) the region, town or park; null for all @entity Region,Town,Park @example 'region-211104'
// @param limit (INTEGER) how many rows at most @example 20
// @column entity (MAP) id, type, name and stage
// @column evidence (LIST<MAP>) report, title, ordinal, text, start and end of the sentences that say it
MATCH (asked:Project)
WHERE asked.stage = $stage
  AND ($place IS NULL
       OR EXISTS { (asked)-[:LOCATED_IN]->(:Entity)-[:PART_OF|LOCATED_IN*0..3]->(:Entity {id: $place})}
       OR EXISTS { (asked)<-[:NAMES]-(:Report)-[:REPORTS_ON]->(:Entity {id: $place})})
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
