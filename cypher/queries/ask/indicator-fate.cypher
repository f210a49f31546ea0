// Whether the targets of an indicator were kept: kept, missed or still open, with the figures.
// @public
// @param indicator (STRING) the indicator @indicator @example 'indicator-0000000000000000'
// @param year (INTEGER | NULL) the year that the value holds for; null for all @example 2025
// @param place (STRING | NULL) the region, town or park; null for all @entity Region,Town,Park @example 'region-211104'
// @param limit (INTEGER) how many rows at most @example 20
// @column measure (MAP) kind, indicator, aspect, comparator, value, unit, valueText, year, ambition and quote of the target
// @column fate (STRING) KEPT, MISSED or OPEN
// @column outcome (MAP) the figure that decides it; null while it is open
// @column place (STRING) the place
// @column evidence (LIST<MAP>) report, title, ordinal, text, start and end of the sentences that say it
MATCH (indicator:Indicator {id: $indicator})<-[:MEASURES]-(measure:Target)<-[:STATES]-(report:Report)
WHERE ($year IS NULL OR measure.year = $year)
  AND ($place IS NULL
       OR EXISTS { (measure)-[:ABOUT]->(:Entity {id: $place})}
       OR EXISTS { (report)-[:REPORTS_ON]->(:Entity {id: $place})})
OPTIONAL MATCH (measure)-[link:FULFILLED_BY|MISSED_BY]->(outcome:Outcome)
WITH indicator, measure, report, link, outcome
ORDER BY measure.year DESC, report.id, measure.id, outcome.id
LIMIT $limit
RETURN measure {.kind, .aspect, .comparator, .value, .unit, .valueText, .year, .ambition, .quote, indicator: indicator.name} AS measure,
       CASE type(link) WHEN 'FULFILLED_BY' THEN 'KEPT' WHEN 'MISSED_BY' THEN 'MISSED' ELSE 'OPEN' END AS fate,
       outcome {.kind, .aspect, .comparator, .value, .unit, .valueText, .year, .quote} AS outcome,
       report.place AS place,
       COLLECT {
         MATCH (measure)-[quoted:EVIDENCED_BY]->(sentence:Sentence)<-[:HAS_SENTENCE]-(:Section)<-[:HAS_SECTION]-(source:Report)
         RETURN {report: source.id, title: source.title, ordinal: sentence.ordinal, text: sentence.text,
                 start: quoted.start, end: quoted.end}
         ORDER BY source.year DESC, source.id, sentence.ordinal, quoted.start
         LIMIT 5
       } AS evidence
