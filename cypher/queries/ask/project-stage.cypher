// How far a project has come and what is planned for it.
// @public
// @param project (STRING) the project @entity Project @example 'project-0000000000000001'
// @param limit (INTEGER) how many rows at most @example 20
// @column entity (MAP) id, type, name and stage
// @column stage (STRING) the furthest stage that a report states
// @column plannedStage (STRING) the stage that a report promises
// @column plannedYear (INTEGER) the year of that promise
// @column evidence (LIST<MAP>) report, title, ordinal, text, start and end of the sentences that say it
MATCH (asked:Project {id: $project})
RETURN {id: asked.id, type: [label IN labels(asked) WHERE label <> 'Entity'][0], name: asked.name, stage: asked.stage} AS entity, asked.stage AS stage, asked.plannedStage AS plannedStage,
       asked.plannedYear AS plannedYear,
       COLLECT {
         MATCH (asked)-[quoted:MENTIONED_IN]->(sentence:Sentence)<-[:HAS_SENTENCE]-(:Section)<-[:HAS_SECTION]-(source:Report)
         RETURN {report: source.id, title: source.title, ordinal: sentence.ordinal, text: sentence.text,
                 start: quoted.start, end: quoted.end}
         ORDER BY source.year DESC, source.id, sentence.ordinal, quoted.start
         LIMIT 5
       } AS evidence
LIMIT $limit
