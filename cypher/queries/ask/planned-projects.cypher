// Projects that are to reach a stage, in a year.
// @public
// @param stage (STRING | NULL) the stage; null for any @values PROPOSED,NEGOTIATING,SIGNED,STARTED,UNDER_CONSTRUCTION,COMPLETED,OPERATING @example 'STARTED'
// @param year (INTEGER | NULL) the year of the promise; null for any @example 2025
// @param place (STRING | NULL) the region, town or park; null for all @entity Region,Town,Park @example 'region-211104'
// @param limit (INTEGER) how many rows at most @example 20
// @column entity (MAP) id, type, name and stage
// @column plannedStage (STRING) the stage that is promised
// @column plannedYear (INTEGER) the year of that promise
// @column evidence (LIST<MAP>) report, title, ordinal, text, start and end of the sentences that say it
MATCH (asked:Project)
WHERE asked.plannedStage IS NOT NULL
  AND ($stage IS NULL OR asked.plannedStage = $stage)
  AND ($year IS NULL OR asked.plannedYear = $year)
  AND ($place IS NULL
       OR EXISTS { (asked)-[:LOCATED_IN]->(:Entity)-[:PART_OF|LOCATED_IN*0..3]->(:Entity {id: $place})}
       OR EXISTS { (asked)<-[:NAMES]-(:Report)-[:REPORTS_ON]->(:Entity {id: $place})})
WITH asked
ORDER BY asked.name, asked.id
LIMIT $limit
RETURN {id: asked.id, type: [label IN labels(asked) WHERE label <> 'Entity'][0], name: asked.name, stage: asked.stage} AS entity, asked.plannedStage AS plannedStage, asked.plannedYear AS plannedYear,
       COLLECT {
         MATCH (asked)-[quoted:MENTIONED_IN]->(sentence:Sentence)<-[:HAS_SENTENCE]-(:Section)<-[:HAS_SECTION]-(source:Report)
         RETURN {report: source.id, title: source.title, ordinal: sentence.ordinal, text: sentence.text,
                 start: quoted.start, end: quoted.end}
         ORDER BY source.year DESC, source.id, sentence.ordinal, quoted.start
         LIMIT 5
       } AS evidence
