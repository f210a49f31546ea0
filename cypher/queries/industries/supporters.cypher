// Who supports an industry or works in it: directly, through a project that it undertakes, or in a narrower industry.
// One row a path from the supporter to the industry; the caller keeps the strongest of each supporter.
// @param industry (STRING) id of the industry @example 'industry-C2511'
// @param types (LIST<STRING>) labels that a supporter may have @example ['Project', 'Park', 'Policy', 'Event', 'Enterprise']
// @column supporter (MAP) id, type, name and stage of who supports
// @column path (LIST<MAP>) the relationships from the supporter to the industry, each with its ends, type, basis, confidence, years and statements
MATCH (industry:Entity {id: $industry})
MATCH narrowing = (narrow:Industry)-[:BELONGS_TO*0..3]->(industry)
CALL (narrow) {
  MATCH (supporter:Entity)-[link:SUPPORTS|OPERATES_IN]->(narrow)
  RETURN supporter, [link] AS links
  UNION
  MATCH (supporter:Enterprise)-[first:UNDERTAKES]->(:Project)-[second:SUPPORTS]->(narrow)
  RETURN supporter, [first, second] AS links
}
WITH supporter, [label IN labels(supporter) WHERE label <> 'Entity'][0] AS type, links + relationships(narrowing) AS links
WHERE type IN $types
RETURN supporter {.id, type: type, .name, .stage} AS supporter,
       [link IN links | {
         from: {id: startNode(link).id, name: startNode(link).name, stage: startNode(link).stage,
                   type: [label IN labels(startNode(link)) WHERE label <> 'Entity'][0]},
         to: {id: endNode(link).id, name: endNode(link).name, stage: endNode(link).stage,
                 type: [label IN labels(endNode(link)) WHERE label <> 'Entity'][0]},
         type: type(link), basis: link.basis, confidence: link.confidence, years: link.years, statements: link.statements
       }] AS path
ORDER BY size(path), supporter.name, supporter.id
