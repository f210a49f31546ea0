// One page of who supports an industry or works in it: directly, through a project that it undertakes, or in a narrower
// industry. Each supporter once, with its strongest path: the shortest, then the best basis, then the highest confidence.
// Only the page is read in full: an industry of many enterprises has thousands of paths.
// @param industry (STRING) id of the industry @example 'industry-C2511'
// @param types (LIST<STRING>) labels that a supporter may have @example ['Project', 'Park', 'Policy', 'Event', 'Enterprise']
// @param after (STRING) key of the last row of the page before; empty for the first page @example ''
// @param limit (INTEGER) how many rows to give @example 25
// @column industry (MAP) id, type, name, aliases and stage
// @column total (INTEGER) how many supporters there are on all pages
// @column rows (LIST<MAP>) key, where the row stands in the order; supporter; paths, how many lead to the industry; path, the relationships of the strongest, each with its ends, type, basis, confidence, years and statements
MATCH (industry:Industry&Entity {id: $industry})
CALL (industry) {
  MATCH narrowing = (narrow:Industry)-[:BELONGS_TO*0..3]->(industry)
  CALL (narrow) {
    MATCH (supporter:Entity)-[link:SUPPORTS|OPERATES_IN]->(narrow)
    RETURN supporter, [link] AS links
    UNION ALL
    MATCH (supporter:Enterprise)-[first:UNDERTAKES]->(:Project)-[second:SUPPORTS]->(narrow)
    RETURN supporter, [first, second] AS links
  }
  WITH supporter, links + relationships(narrowing) AS links
  WHERE any(label IN labels(supporter) WHERE label IN $types)
  WITH supporter, links,
       [link IN links | {STATED: 1, REFERENCE: 2, INFERRED: 3}[link.basis]] AS ranks,
       reduce(product = 1.0, link IN links | product * link.confidence) AS confidence
  WITH supporter, count(*) AS paths,
       min([size(links), CASE WHEN 3 IN ranks THEN 3 WHEN 2 IN ranks THEN 2 ELSE 1 END, -confidence,
            [link IN links | endNode(link).id], links]) AS best
  WITH supporter, paths, best[4] AS links,
       best[0] + ' ' + best[1] + ' ' + right('000000' + toInteger(round((1 + best[2]) * 1000000)), 7)
         + ' ' + supporter.name + ' ' + supporter.id AS key
  ORDER BY key
  WITH collect({supporter: supporter, paths: paths, links: links, key: key}) AS found
  RETURN size(found) AS total, [one IN found WHERE one.key > $after][..$limit] AS shown
}
RETURN industry {.id, type: 'Industry', .name, .aliases, .stage} AS industry, total,
  [one IN shown | {
    key: one.key, paths: one.paths,
    supporter: {id: one.supporter.id, name: one.supporter.name, stage: one.supporter.stage,
                type: [label IN labels(one.supporter) WHERE label <> 'Entity'][0]},
    path: [link IN one.links | {
      from: {id: startNode(link).id, name: startNode(link).name, stage: startNode(link).stage,
             type: [label IN labels(startNode(link)) WHERE label <> 'Entity'][0]},
      to: {id: endNode(link).id, name: endNode(link).name, stage: endNode(link).stage,
           type: [label IN labels(endNode(link)) WHERE label <> 'Entity'][0]},
      type: type(link), basis: link.basis, confidence: link.confidence, years: link.years, statements: link.statements
    }]
  }] AS rows
