// Industries that reports on a place name, or that what stands in the place supports or works in.
// @public
// @param place (STRING | NULL) the region, town or park; null for all reports @entity Region,Town,Park @example 'region-211104'
// @param year (INTEGER | NULL) plan year of the reports that say so; null for all @example 2025
// @param limit (INTEGER) how many rows at most @example 20
// @column entity (MAP) id, type, name and stage
// @column evidence (LIST<MAP>) report, title, ordinal, text, start and end of the sentences that say it, the latest first; at most 5
CALL () {
  MATCH (source:Report)-[:HAS_SECTION]->(:Section)-[:HAS_SENTENCE]->(sentence:Sentence)<-[said:MENTIONED_IN]-(industry:Industry)
  WHERE ($year IS NULL OR source.year = $year)
    AND ($place IS NULL OR EXISTS { (source)-[:REPORTS_ON]->(:Entity {id: $place}) })
  RETURN industry, source, sentence, said.start AS start, said.end AS end
  UNION
  MATCH (:Entity {id: $place})<-[:LOCATED_IN|PART_OF*0..2]-(there:Entity)-[link:SUPPORTS|OPERATES_IN]->(industry:Industry)
  UNWIND link.statements AS id
  MATCH (source:Report)-[:STATES]->(:Statement {id: id})-[said:EVIDENCED_BY]->(sentence:Sentence)
  WHERE $year IS NULL OR source.year = $year
  RETURN industry, source, sentence, said.start AS start, said.end AS end
}
WITH industry, source, sentence, start, end
ORDER BY source.year DESC, source.id, sentence.ordinal, start
WITH industry, collect({report: source.id, title: source.title, ordinal: sentence.ordinal, text: sentence.text,
                        start: start, end: end})[0..5] AS evidence
RETURN industry {.id, type: 'Industry', .name, .stage} AS entity, evidence
ORDER BY entity.name, entity.id
LIMIT $limit
