// One page of what an entity is linked to, in the order of relationship, direction, name and id, each with the sentences
// that say so. An entity with more links of the asked kinds than are sorted has no page here, only their number, which the
// database keeps.
// @param id (STRING) id of the entity @example 'industry-C2511'
// @param relationships (LIST<STRING>) relationship types to follow @example ['SUPPORTS', 'OPERATES_IN']
// @param directions (LIST<STRING>) OUT, IN or both, seen from the entity @example ['OUT', 'IN']
// @param types (LIST<STRING>) labels that a neighbour may have @example ['Project', 'Park', 'Enterprise']
// @param most (INTEGER) how many links are sorted at most @example 2000
// @param after (STRING) key of the last row of the page before; empty for the first page @example ''
// @param limit (INTEGER) how many rows to give @example 25
// @param statements (INTEGER) of how many statements of a link to show the sentences @example 20
// @column entity (MAP) id, type, name and stage
// @column degree (INTEGER) how many links it has of these relationships and directions, to neighbours of any type
// @column rows (LIST<MAP>) key, where the row stands in the order; neighbour, link and its evidence
MATCH (entity:Entity {id: $id})
WITH entity,
     {SUPPORTS: {OUT: COUNT { (entity)-[:SUPPORTS]->() }, IN: COUNT { (entity)<-[:SUPPORTS]-() }},
      OPERATES_IN: {OUT: COUNT { (entity)-[:OPERATES_IN]->() }, IN: COUNT { (entity)<-[:OPERATES_IN]-() }},
      UNDERTAKES: {OUT: COUNT { (entity)-[:UNDERTAKES]->() }, IN: COUNT { (entity)<-[:UNDERTAKES]-() }},
      PRODUCES: {OUT: COUNT { (entity)-[:PRODUCES]->() }, IN: COUNT { (entity)<-[:PRODUCES]-() }},
      BELONGS_TO: {OUT: COUNT { (entity)-[:BELONGS_TO]->() }, IN: COUNT { (entity)<-[:BELONGS_TO]-() }},
      LOCATED_IN: {OUT: COUNT { (entity)-[:LOCATED_IN]->() }, IN: COUNT { (entity)<-[:LOCATED_IN]-() }},
      PART_OF: {OUT: COUNT { (entity)-[:PART_OF]->() }, IN: COUNT { (entity)<-[:PART_OF]-() }},
      COOPERATES_WITH: {OUT: COUNT { (entity)-[:COOPERATES_WITH]->() }, IN: COUNT { (entity)<-[:COOPERATES_WITH]-() }},
      ADVANCES: {OUT: COUNT { (entity)-[:ADVANCES]->() }, IN: COUNT { (entity)<-[:ADVANCES]-() }}} AS degrees
WITH entity, reduce(sum = 0, relationship IN $relationships |
  reduce(within = sum, direction IN $directions | within + degrees[relationship][direction])) AS degree
CALL (entity, degree) {
  MATCH (entity)-[link:SUPPORTS|OPERATES_IN|UNDERTAKES|PRODUCES|BELONGS_TO|LOCATED_IN|PART_OF|COOPERATES_WITH|ADVANCES]-(neighbour:Entity)
  WHERE degree <= $most
  WITH link, neighbour, CASE WHEN startNode(link) = entity THEN 'OUT' ELSE 'IN' END AS direction,
       [label IN labels(neighbour) WHERE label <> 'Entity'][0] AS type
  WHERE type(link) IN $relationships AND direction IN $directions AND type IN $types
  WITH link, neighbour, direction, type,
       type(link) + ' ' + direction + ' ' + neighbour.name + ' ' + neighbour.id AS key
  WHERE key > $after
  WITH link, neighbour, direction, type, key
  ORDER BY key
  LIMIT $limit
  CALL (link) {
    UNWIND link.statements[..$statements] AS id
    MATCH (source:Report)-[:STATES]->(statement:Statement {id: id})-[quoted:EVIDENCED_BY]->(sentence:Sentence)
    WITH source, statement, quoted, sentence
    ORDER BY source.year DESC, source.id, sentence.ordinal, quoted.start, statement.id
    RETURN collect({rule: statement.rule, report: source.id, title: source.title, ordinal: sentence.ordinal,
                    text: sentence.text, start: quoted.start, end: quoted.end}) AS evidence
  }
  RETURN collect({key: key, neighbour: neighbour {.id, type: type, .name, .stage},
                  link: {type: type(link), direction: direction, basis: link.basis, confidence: link.confidence,
                         years: link.years},
                  evidence: evidence}) AS rows
}
RETURN entity {.id, type: [label IN labels(entity) WHERE label <> 'Entity'][0], .name, .stage} AS entity, degree, rows
