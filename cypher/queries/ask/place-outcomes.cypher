// What is claimed as done for a place, the latest year first.
// @public
// @param place (STRING) the region, town or park @entity Region,Town,Park @example 'region-211104'
// @param year (INTEGER | NULL) the year that the value holds for; null for all @example 2025
// @param limit (INTEGER) how many rows at most @example 20
// @column measure (MAP) kind, indicator, aspect, comparator, value, unit, valueText, year, ambition and quote
// @column place (STRING) the place that the report reports on
// @column evidence (LIST<MAP>) report, title, ordinal, text, start and end of the sentences that say it
MATCH (indicator:Indicator)<-[:MEASURES]-(measure:Outcome)<-[:STATES]-(report:Report)
WHERE ($year IS NULL OR measure.year = $year)
  AND ($place IS NULL
       OR EXISTS { (measure)-[:ABOUT]->(:Entity {id: $place})}
       OR EXISTS { (report)-[:REPORTS_ON]->(:Entity {id: $place})})
WITH indicator, measure, report
ORDER BY measure.year DESC, report.id, indicator.name, measure.id
LIMIT $limit
RETURN measure {.kind, .aspect, .comparator, .value, .unit, .valueText, .year, .ambition, .quote, indicator: indicator.name} AS measure,
       report.place AS place,
       COLLECT {
         MATCH (measure)-[quoted:EVIDENCED_BY]->(sentence:Sentence)<-[:HAS_SENTENCE]-(:Section)<-[:HAS_SECTION]-(source:Report)
         RETURN {report: source.id, title: source.title, ordinal: sentence.ordinal, text: sentence.text,
                 start: quoted.start, end: quoted.end}
         ORDER BY source.year DESC, source.id, sentence.ordinal, quoted.start
         LIMIT 5
       } AS evidence
