// Every node of the graph, for an export of the whole.
// @column labels (LIST<STRING>) its labels
// @column properties (MAP) its properties
MATCH (node)
WHERE node.id IS NOT NULL AND none(label IN labels(node) WHERE label STARTS WITH '__')
RETURN labels(node) AS labels, properties(node) AS properties
