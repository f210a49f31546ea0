// Projects with how far they have come, what is planned, and who and what they are linked to; the most named first.
// @param limit (INTEGER) how many projects to give @example 200
// @column project (MAP) id, type, name and stage
// @column plannedStage (STRING) the stage that a report promises; null where none does
// @column plannedYear (INTEGER) the year of that promise; null where there is none
// @column places (LIST<MAP>) where it stands: id, type, name and stage
// @column industries (LIST<MAP>) what it supports
// @column undertakers (LIST<MAP>) whose it is
// @column policies (LIST<MAP>) what advances it
// @column total (INTEGER) how many projects there are, the same in every row
MATCH (project:Project)
WITH project
ORDER BY COUNT { (project)-[:MENTIONED_IN]->() } DESC, project.name, project.id
LIMIT $limit
RETURN project {.id, .name, .stage, type: 'Project'} AS project, project.plannedStage AS plannedStage,
       project.plannedYear AS plannedYear,
       COLLECT { MATCH (project)-[:LOCATED_IN]->(end:Entity)
                 RETURN end {.id, .name, .stage, type: [label IN labels(end) WHERE label <> 'Entity'][0]} ORDER BY end.id } AS places,
       COLLECT { MATCH (project)-[:SUPPORTS]->(end:Entity)
                 RETURN end {.id, .name, .stage, type: [label IN labels(end) WHERE label <> 'Entity'][0]} ORDER BY end.id } AS industries,
       COLLECT { MATCH (project)<-[:UNDERTAKES]-(end:Entity)
                 RETURN end {.id, .name, .stage, type: [label IN labels(end) WHERE label <> 'Entity'][0]} ORDER BY end.id } AS undertakers,
       COLLECT { MATCH (project)<-[:ADVANCES]-(end:Entity)
                 RETURN end {.id, .name, .stage, type: [label IN labels(end) WHERE label <> 'Entity'][0]} ORDER BY end.id } AS policies,
       COUNT { (:Project) } AS total
