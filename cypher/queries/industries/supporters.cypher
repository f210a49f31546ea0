// One page of who supports an industry or works in it: directly, through a project that it undertakes, or in a narrower
// industry. Each supporter once, with its strongest path: the shortest, then the best basis, then the highest confidence;
// each relationship of it with the sentences that say so.
// An industry of many enterprises has thousands of paths, and to look at a property costs most of the time: bases,
// confidences and names are read only of supporters whose shortest path is no longer than those of the page.
// @param industry (STRING) id of the industry @example 'industry-C2511'
// @param types (LIST<STRING>) labels that a supporter may have @example ['Project', 'Park', 'Policy', 'Event', 'Enterprise']
// @param after (STRING) key of the last row of the page before; empty for the first page @example ''
// @param limit (INTEGER) how many rows to give, at least 1 @example 25
// @param statements (INTEGER) of how many statements of a relationship to show the sentences @example 20
// @column industry (MAP) id, type, name, aliases and stage
// @column total (INTEGER) how many supporters there are on all pages
// @column rows (LIST<MAP>) key, where the row stands in the order; supporter; paths, how many lead to the industry; path, the relationships of the strongest, each with its ends, type, basis, confidence, years and evidence
MATCH (industry:Industry&Entity {id: $industry})
CALL (industry) {
  MATCH narrowing = (narrow:Industry)-[:BELONGS_TO*0..3]->(industry)
  WITH narrow, relationships(narrowing) AS within
  CALL (narrow) {
    MATCH (supporter:Entity)-[link:SUPPORTS|OPERATES_IN]->(narrow)
    WHERE any(label IN labels(supporter) WHERE label IN $types)
    RETURN supporter, [link] AS links
    UNION ALL
    MATCH (supporter:Enterprise)-[first:UNDERTAKES]->(:Project)-[second:SUPPORTS]->(narrow)
    WHERE 'Enterprise' IN $types
    RETURN supporter, [first, second] AS links
  }
  WITH supporter, links + within AS links
  WITH supporter, min(size(links)) AS hops, collect(links) AS paths
  ORDER BY hops
  WITH collect({supporter: supporter, hops: hops, paths: paths}) AS found
  WITH found, CASE $after WHEN '' THEN 0 ELSE toInteger(left($after, 1)) END AS least
  WITH found, least,
       coalesce(found[size([one IN found WHERE one.hops <= least]) + $limit - 1].hops, 9) AS most
  RETURN size(found) AS total, [one IN found WHERE least <= one.hops <= most] AS nearest
}
CALL (nearest) {
  UNWIND nearest AS one
  WITH one.supporter AS supporter, one.hops AS hops, size(one.paths) AS paths,
       [links IN one.paths WHERE size(links) = one.hops | {links: links, weakness:
         2000000 * reduce(basis = 1, link IN links |
           CASE WHEN basis = 3 OR link.basis = 'INFERRED' THEN 3 WHEN link.basis = 'REFERENCE' THEN 2 ELSE basis END)
         - toInteger(round(1000000 * reduce(product = 1.0, link IN links | product * link.confidence)))}] AS shortest
  WITH supporter, paths, shortest, hops,
       reduce(least = 9999999, path IN shortest | CASE WHEN path.weakness < least THEN path.weakness ELSE least END)
         AS weakness
  WITH supporter, paths, hops + ' ' + right('000000' + weakness, 7) AS rank,
       [path IN shortest WHERE path.weakness = weakness | path.links] AS strongest
  ORDER BY rank, supporter.name, supporter.id
  WITH collect({supporter: supporter, paths: paths, rank: rank, strongest: strongest}) AS ranked
  RETURN [one IN CASE $after WHEN '' THEN ranked[..$limit] ELSE ranked END
           WHERE one.rank + ' ' + one.supporter.name + ' ' + one.supporter.id > $after][..$limit] AS shown
}
CALL (shown) {
  UNWIND shown AS one
  WITH one, one.supporter AS supporter,
       CASE size(one.strongest) WHEN 1 THEN one.strongest[0]
       ELSE reduce(first = one.strongest[0], links IN one.strongest |
              CASE WHEN [link IN links | endNode(link).id] < [link IN first | endNode(link).id] THEN links
              ELSE first END) END AS links
  CALL (links) {
    UNWIND links AS link
    CALL (link) {
      UNWIND link.statements[..$statements] AS id
      MATCH (source:Report)-[:STATES]->(statement:Statement {id: id})-[quoted:EVIDENCED_BY]->(sentence:Sentence)
      WITH source, statement, quoted, sentence
      ORDER BY source.year DESC, source.id, sentence.ordinal, quoted.start, statement.id
      RETURN collect({rule: statement.rule, report: source.id, title: source.title, ordinal: sentence.ordinal,
                      text: sentence.text, start: quoted.start, end: quoted.end}) AS evidence
    }
    WITH link, evidence, startNode(link) AS from, endNode(link) AS to
    RETURN collect({
      from: from {.id, type: [label IN labels(from) WHERE label <> 'Entity'][0], .name, .stage},
      to: to {.id, type: [label IN labels(to) WHERE label <> 'Entity'][0], .name, .stage},
      type: type(link), basis: link.basis, confidence: link.confidence, years: link.years, evidence: evidence}) AS path
  }
  RETURN collect({key: one.rank + ' ' + supporter.name + ' ' + supporter.id, paths: one.paths,
                  supporter: supporter {.id, type: [label IN labels(supporter) WHERE label <> 'Entity'][0], .name,
                                        .stage},
                  path: path}) AS rows
}
RETURN industry {.id, type: 'Industry', .name, .aliases, .stage} AS industry, total, rows
