// Which targets were kept and which were missed, as far as a later report of the place shows it, with the figure that does.
// @public
// @param year (INTEGER | NULL) the year that the value holds for; null for all @example 2025
// @param place (STRING | NULL) the region, town or park; null for all @entity Region,Town,Park @example 'region-211104'
// @param limit (INTEGER) how many rows at most @example 20
// @column measure (MAP) kind, indicator, aspect, comparator, value, unit, valueText, year, ambition and quote of the target
// @column fate (STRING) KEPT or MISSED
// @column outcome (MAP) the same of the outcome
// @column place (STRING) the place
// @column evidence (LIST<MAP>) report, title, ordinal, text, start and end of the sentences that say it
MATCH (indicator:Indicator)<-[:MEASURES]-(measure:Target)-[link:FULFILLED_BY|MISSED_BY]->(outcome:Outcome)
MATCH (measure)<-[:STATES]-(report:Report)
WHERE ($year IS NULL OR measure.year = $year)
  AND ($place IS NULL
       OR EXISTS { (measure)-[:ABOUT]->(:Entity {id: $place})}
       OR EXISTS { (report)-[:REPORTS_ON]->(:Entity {id: $place})})
WITH indicator, measure, link, outcome, report
ORDER BY measure.year DESC, report.id, indicator.name, measure.id, outcome.id
LIMIT $limit
RETURN measure {.kind, .aspect, .comparator, .value, .unit, .valueText, .year, .ambition, .quote, indicator: indicator.name} AS measure,
       CASE type(link) WHEN 'FULFILLED_BY' THEN 'KEPT' ELSE 'MISSED' END AS fate,
       outcome {.kind, .aspect, .comparator, .value, .unit, .valueText, .year, .quote} AS outcome,
       report.place AS place,
       COLLECT {
         MATCH (said)-[quoted:EVIDENCED_BY]->(sentence:Sentence)<-[:HAS_SENTENCE]-(:Section)<-[:HAS_SECTION]-(source:Report)
         WHERE said IN [measure, outcome]
         RETURN {report: source.id, title: source.title, ordinal: sentence.ordinal, text: sentence.text,
                 start: quoted.start, end: quoted.end}
         ORDER BY source.year, source.id, sentence.ordinal, quoted.start
       } AS evidence
