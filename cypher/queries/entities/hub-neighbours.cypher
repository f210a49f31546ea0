// One page of what an entity with very many links is linked to, in the order in which the database keeps them, each with
// the sentences that say so: to sort a hundred thousand links for a page of them takes too long. The order stays the same
// while nothing is written.
// @param id (STRING) id of the entity @example 'industry-C2511'
// @param relationships (LIST<STRING>) relationship types to follow @example ['SUPPORTS', 'OPERATES_IN']
// @param directions (LIST<STRING>) OUT, IN or both, seen from the entity @example ['OUT', 'IN']
// @param types (LIST<STRING>) labels that a neighbour may have @example ['Project', 'Park', 'Enterprise']
// @param skip (INTEGER) how many rows the pages before had @example 0
// @param limit (INTEGER) how many rows to give @example 25
// @param statements (INTEGER) of how many statements of a link to show the sentences @example 20
// @column neighbour (MAP) id, type, name and stage
// @column link (MAP) type, direction, basis, confidence and years
// @column evidence (LIST<MAP>) the sentences behind the link, the latest report first
MATCH (entity:Entity {id: $id})-[link:SUPPORTS|OPERATES_IN|UNDERTAKES|PRODUCES|BELONGS_TO|LOCATED_IN|PART_OF|COOPERATES_WITH|ADVANCES]-(neighbour:Entity)
WHERE type(link) IN $relationships
  AND CASE WHEN startNode(link) = entity THEN 'OUT' ELSE 'IN' END IN $directions
  AND any(label IN labels(neighbour) WHERE label IN $types)
WITH entity, link, neighbour
SKIP $skip
LIMIT $limit
CALL (link) {
  UNWIND link.statements[..$statements] AS id
  MATCH (source:Report)-[:STATES]->(statement:Statement {id: id})-[quoted:EVIDENCED_BY]->(sentence:Sentence)
  WITH source, statement, quoted, sentence
  ORDER BY source.year DESC, source.id, sentence.ordinal, quoted.start, statement.id
  RETURN collect({rule: statement.rule, report: source.id, title: source.title, ordinal: sentence.ordinal,
                  text: sentence.text, start: quoted.start, end: quoted.end}) AS evidence
}
RETURN neighbour {.id, type: [label IN labels(neighbour) WHERE label <> 'Entity'][0], .name, .stage} AS neighbour,
       {type: type(link), direction: CASE WHEN startNode(link) = entity THEN 'OUT' ELSE 'IN' END, basis: link.basis,
        confidence: link.confidence, years: link.years} AS link,
       evidence
