// How many projects fit, and how many of them by stage, industry, place, undertaker and plan year; the commonest 20 of each.
// @param filter (MAP) stages that a project may have, ids of an industry that it supports, a place that it stands in and who undertakes it, or wider ones, and plan year of a report that names it; null for all @example {stages: ['SIGNED'], industry: 'industry-C2511', place: null, undertaker: null, year: 2025}
// @column facet (STRING) total, stage, industry, place, enterprise or year
// @column id (STRING) the stage, the year, or the id of the entity; null for projects without a stage and for the total
// @column name (STRING) the same, or the entity's name
// @column count (INTEGER) how many projects
MATCH (project:Project)
WHERE ($filter.stages IS NULL OR project.stage IN $filter.stages)
  AND ($filter.industry IS NULL
       OR EXISTS { (project)-[:SUPPORTS]->(:Industry)-[:BELONGS_TO*0..3]->(:Entity {id: $filter.industry}) })
  AND ($filter.place IS NULL
       OR EXISTS { (project)-[:LOCATED_IN]->(:Entity)-[:LOCATED_IN|PART_OF*0..3]->(:Entity {id: $filter.place}) }
       OR EXISTS { (project)<-[:NAMES]-(:Report)-[:REPORTS_ON]->(:Entity {id: $filter.place}) })
  AND ($filter.undertaker IS NULL OR EXISTS { (project)<-[:UNDERTAKES]-(:Entity {id: $filter.undertaker}) })
  AND ($filter.year IS NULL OR EXISTS { (project)<-[:NAMES]-(:Report {year: $filter.year}) })
WITH collect(project) AS projects
CALL (projects) {
  RETURN 'total' AS facet, null AS id, null AS name, size(projects) AS count
  UNION
  UNWIND projects AS project
  WITH project.stage AS stage, count(*) AS count
  RETURN 'stage' AS facet, stage AS id, stage AS name, count
  UNION
  UNWIND projects AS project
  MATCH (project)-[:SUPPORTS]->(found:Industry)
  WITH found, count(DISTINCT project) AS count ORDER BY count DESC, found.name, found.id LIMIT 20
  RETURN 'industry' AS facet, found.id AS id, found.name AS name, count
  UNION
  UNWIND projects AS project
  MATCH (project)-[:LOCATED_IN]->(found:Entity)
  WITH found, count(DISTINCT project) AS count ORDER BY count DESC, found.name, found.id LIMIT 20
  RETURN 'place' AS facet, found.id AS id, found.name AS name, count
  UNION
  UNWIND projects AS project
  MATCH (project)<-[:UNDERTAKES]-(found:Entity)
  WITH found, count(DISTINCT project) AS count ORDER BY count DESC, found.name, found.id LIMIT 20
  RETURN 'enterprise' AS facet, found.id AS id, found.name AS name, count
  UNION
  UNWIND projects AS project
  MATCH (project)<-[:NAMES]-(report:Report)
  WITH report.year AS year, count(DISTINCT project) AS count
  RETURN 'year' AS facet, toString(year) AS id, toString(year) AS name, count
}
RETURN facet, id, name, count
ORDER BY facet, count DESC, name, id
