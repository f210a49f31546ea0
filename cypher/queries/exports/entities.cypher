// Entities to export, in the order of their ids.
// @param types (LIST<STRING>) labels that an entity may have @example ['Industry', 'Project']
// @param report (STRING | NULL) only what this report names; null for all @example null
// @param year (INTEGER | NULL) only what reports of this year name; null for all @example 2025
// @column labels (LIST<STRING>) its labels
// @column properties (MAP) its properties
MATCH (node:Entity)
WHERE node.id >= ''
  AND any(label IN labels(node) WHERE label IN $types)
  AND ($report IS NULL OR EXISTS { (node)<-[:NAMES]-(:Report {id: $report}) })
  AND ($year IS NULL OR EXISTS { (node)<-[:NAMES]-(:Report {year: $year}) })
RETURN labels(node) AS labels, properties(node) AS properties
ORDER BY node.id
