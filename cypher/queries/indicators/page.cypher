// One page of what the reports give figures of; most figures first, then by name.
// @param named (STRING | NULL) a part of indicators' names; null for all @example '收入'
// @param meant (STRING | NULL) the name for which that part stands, taken too; null for none @example null
// @param year (INTEGER | NULL) only figures that hold for this year; null for all @example 2025
// @param places (LIST<STRING> | NULL) ids of entities that the figure or its report is about; null for all @example null
// @param after (STRING) key of the last row of the page before; empty for the first page @example ''
// @param limit (INTEGER) how many rows to give, at least 1 @example 25
// @column total (INTEGER) how many indicators there are on all pages
// @column rows (LIST<MAP>) key, where the row stands in the order; id, name and dimension; targets and outcomes, how many; reports, how many give them; firstYear and lastYear that they hold for
MATCH (indicator:Indicator)
WHERE $named IS NULL OR indicator.name CONTAINS $named OR indicator.id = $named OR indicator.name = $meant
MATCH (indicator)<-[:MEASURES]-(measure:Measure)<-[:STATES]-(report:Report)
WHERE ($year IS NULL OR measure.year = $year)
  AND ($places IS NULL
       OR EXISTS { (measure)-[:ABOUT]->(place:Entity) WHERE place.id IN $places }
       OR EXISTS { (report)-[:REPORTS_ON]->(place:Entity) WHERE place.id IN $places })
WITH indicator, count(measure) AS measures, count(CASE WHEN measure:Target THEN 1 END) AS targets,
     count(DISTINCT report) AS reports, min(measure.year) AS firstYear, max(measure.year) AS lastYear
WITH indicator {.id, .name, .dimension, targets: targets, outcomes: measures - targets, reports: reports,
                firstYear: firstYear, lastYear: lastYear,
                key: right('0000000' + toString(9999999 - measures), 7) + ' ' + indicator.name + ' ' + indicator.id}
     AS row
ORDER BY row.key
WITH collect(row) AS listed
RETURN size(listed) AS total, [row IN listed WHERE row.key > $after][..$limit] AS rows
