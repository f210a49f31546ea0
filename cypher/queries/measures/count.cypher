// How many targets or outcomes there are by indicator, year and place.
// @param kind (STRING) Target or Outcome @example 'Target'
// @param indicators (LIST<STRING> | NULL) ids of indicators; null for all @example null
// @param year (INTEGER | NULL) the year that the value holds for; null for all @example 2025
// @param places (LIST<STRING> | NULL) ids of entities that the measure or its report is about; null for all @example null
// @column total (INTEGER) how many
MATCH (indicator:Indicator)
WHERE $indicators IS NULL OR indicator.id IN $indicators
MATCH (indicator)<-[:MEASURES]-(measure:Measure)<-[:STATES]-(report:Report)
WHERE $kind IN labels(measure)
  AND ($year IS NULL OR measure.year = $year)
  AND ($places IS NULL
       OR EXISTS { (measure)-[:ABOUT]->(place:Entity) WHERE place.id IN $places }
       OR EXISTS { (report)-[:REPORTS_ON]->(place:Entity) WHERE place.id IN $places })
RETURN count(measure) AS total
