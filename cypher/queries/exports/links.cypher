// Relationships between entities to export, in the order of where they begin.
// @param types (LIST<STRING>) labels that both ends may have @example ['Industry', 'Project']
// @param relationships (LIST<STRING>) relationship types to give @example ['SUPPORTS']
// @param report (STRING | NULL) only what this report states; null for all @example null
// @param year (INTEGER | NULL) only what reports of this year state; null for all @example 2025
// @column type (STRING) the relationship's type
// @column from (MAP) id, name and labels of where it begins
// @column to (MAP) id, name and labels of where it ends
// @column properties (MAP) its properties
MATCH (from:Entity)
WHERE from.id >= '' AND any(label IN labels(from) WHERE label IN $types)
MATCH (from)-[link:SUPPORTS|OPERATES_IN|UNDERTAKES|PRODUCES|BELONGS_TO|LOCATED_IN|PART_OF|COOPERATES_WITH|ADVANCES]->(to:Entity)
WHERE type(link) IN $relationships
  AND any(label IN labels(to) WHERE label IN $types)
  AND ($year IS NULL OR $year IN link.years)
  AND ($report IS NULL
       OR any(id IN link.statements WHERE EXISTS { (:Statement {id: id, report: $report}) }))
RETURN type(link) AS type, from {.id, .name, labels: labels(from)} AS from,
       to {.id, .name, labels: labels(to)} AS to, properties(link) AS properties
ORDER BY from.id, type, to.id
