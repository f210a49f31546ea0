// One page of targets or outcomes by indicator, year and place; the latest year first, then by report and indicator.
// @param kind (STRING) Target or Outcome @example 'Target'
// @param indicators (LIST<STRING> | NULL) ids of indicators; null for all @example null
// @param year (INTEGER | NULL) the year that the value holds for; null for all @example 2025
// @param places (LIST<STRING> | NULL) ids of entities that the measure or its report is about; null for all @example null
// @param after (STRING) key of the last row of the page before; empty for the first page @example ''
// @param limit (INTEGER) how many rows to give @example 25
// @column key (STRING) where the row stands in the order
// @column measure (MAP) the measure's own properties
// @column indicator (MAP) id, name and dimension
// @column report (MAP) id, title, year and place
// @column about (MAP) id, type, name and stage of the entity that it is about
// @column evidence (LIST<MAP>) ordinal, text, start and end of the sentences that say it
// @column related (LIST<MAP>) BASELINE, FULFILLED_BY and MISSED_BY, either way, with the other measure
MATCH (indicator:Indicator)
WHERE $indicators IS NULL OR indicator.id IN $indicators
MATCH (indicator)<-[:MEASURES]-(measure:Measure)<-[:STATES]-(report:Report)
WHERE $kind IN labels(measure)
  AND ($year IS NULL OR measure.year = $year)
  AND ($places IS NULL
       OR EXISTS { (measure)-[:ABOUT]->(place:Entity) WHERE place.id IN $places }
       OR EXISTS { (report)-[:REPORTS_ON]->(place:Entity) WHERE place.id IN $places })
WITH measure, indicator, report,
     toString(9999 - measure.year) + ' ' + report.id + ' ' + indicator.name + ' ' + measure.id AS key
WHERE key > $after
WITH measure, indicator, report, key
ORDER BY key
LIMIT $limit
RETURN key,
       measure {.id, .aspect, .comparator, .value, .unit, .valueText, .year, .ambition, .quote} AS measure,
       indicator {.id, .name, .dimension} AS indicator,
       report {.id, .title, .year, .place} AS report,
       [(measure)-[:ABOUT]->(about:Entity) |
         about {.id, .name, .stage, type: [label IN labels(about) WHERE label <> 'Entity'][0]}][0] AS about,
       COLLECT {
         MATCH (measure)-[quoted:EVIDENCED_BY]->(sentence:Sentence)
         RETURN {ordinal: sentence.ordinal, text: sentence.text, start: quoted.start, end: quoted.end}
         ORDER BY sentence.ordinal, quoted.start
       } AS evidence,
       COLLECT {
         MATCH (measure)-[link:BASELINE|FULFILLED_BY|MISSED_BY]-(other:Measure)<-[:STATES]-(said:Report)
         RETURN {relationship: type(link), id: other.id, kind: CASE WHEN other:Target THEN 'TARGET' ELSE 'OUTCOME' END,
                 report: said.id, aspect: other.aspect, comparator: other.comparator, value: other.value,
                 unit: other.unit, valueText: other.valueText, year: other.year, quote: other.quote}
         ORDER BY type(link), other.year, other.id
       } AS related
ORDER BY key
