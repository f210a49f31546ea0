// Every relationship of the graph, for an export of the whole.
// @column type (STRING) the relationship's type
// @column from (MAP) id, name and labels of where it begins
// @column to (MAP) id, name and labels of where it ends
// @column properties (MAP) its properties
MATCH (from)-[link]->(to)
WHERE from.id IS NOT NULL AND to.id IS NOT NULL
RETURN type(link) AS type, from {.id, name: coalesce(from.name, from.title, from.quote, from.id), labels: labels(from)} AS from,
       to {.id, name: coalesce(to.name, to.title, to.quote, to.id), labels: labels(to)} AS to,
       properties(link) AS properties
