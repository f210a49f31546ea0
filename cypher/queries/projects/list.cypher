// One page of projects, in the order of name and id, with what they support, where they stand and who undertakes them.
// @param filter (MAP) stages that a project may have, ids of an industry that it supports, a place that it stands in and who undertakes it, or wider ones, and plan year of a report that names it; null for all @example {stages: ['SIGNED'], industry: 'industry-C2511', place: null, undertaker: null, year: 2025}
// @param after (STRING) key of the last row of the page before; empty for the first page @example ''
// @param limit (INTEGER) how many rows to give @example 25
// @column key (STRING) where the row stands in the order
// @column project (MAP) id, type, name, stage, plannedStage and plannedYear
// @column industries (LIST<MAP>) industries that it supports
// @column places (LIST<MAP>) places that it stands in
// @column undertakers (LIST<MAP>) who undertakes it
// @column evidence (LIST<MAP>) report, title, ordinal, text, start and end of the first sentences that name it, the latest report first
MATCH (project:Project)
WHERE ($filter.stages IS NULL OR project.stage IN $filter.stages)
  AND ($filter.industry IS NULL
       OR EXISTS { (project)-[:SUPPORTS]->(:Industry)-[:BELONGS_TO*0..3]->(:Entity {id: $filter.industry}) })
  AND ($filter.place IS NULL
       OR EXISTS { (project)-[:LOCATED_IN]->(:Entity)-[:LOCATED_IN|PART_OF*0..3]->(:Entity {id: $filter.place}) }
       OR EXISTS { (project)<-[:NAMES]-(:Report)-[:REPORTS_ON]->(:Entity {id: $filter.place}) })
  AND ($filter.undertaker IS NULL OR EXISTS { (project)<-[:UNDERTAKES]-(:Entity {id: $filter.undertaker}) })
  AND ($filter.year IS NULL OR EXISTS { (project)<-[:NAMES]-(:Report {year: $filter.year}) })
WITH project, project.name + ' ' + project.id AS key
WHERE key > $after
WITH project, key
ORDER BY key
LIMIT $limit
RETURN key, project {.id, type: 'Project', .name, .stage, .plannedStage, .plannedYear} AS project,
       COLLECT {
         MATCH (project)-[:SUPPORTS]->(industry:Industry)
         WITH DISTINCT industry ORDER BY industry.name, industry.id LIMIT 20
         RETURN {id: industry.id, name: industry.name, stage: industry.stage, type: [label IN labels(industry) WHERE label <> 'Entity'][0]}
       } AS industries,
       COLLECT {
         MATCH (project)-[:LOCATED_IN]->(place:Entity)
         WITH DISTINCT place ORDER BY place.name, place.id LIMIT 20
         RETURN {id: place.id, name: place.name, stage: place.stage, type: [label IN labels(place) WHERE label <> 'Entity'][0]}
       } AS places,
       COLLECT {
         MATCH (project)<-[:UNDERTAKES]-(undertaker:Entity)
         WITH DISTINCT undertaker ORDER BY undertaker.name, undertaker.id LIMIT 20
         RETURN {id: undertaker.id, name: undertaker.name, stage: undertaker.stage, type: [label IN labels(undertaker) WHERE label <> 'Entity'][0]}
       } AS undertakers,
       COLLECT {
         MATCH (project)-[quoted:MENTIONED_IN]->(sentence:Sentence)<-[:HAS_SENTENCE]-(:Section)<-[:HAS_SECTION]-(source:Report)
         RETURN {report: source.id, title: source.title, ordinal: sentence.ordinal, text: sentence.text,
                 start: quoted.start, end: quoted.end}
         ORDER BY source.year DESC, source.id, sentence.ordinal, quoted.start
         LIMIT 3
       } AS evidence
ORDER BY key
