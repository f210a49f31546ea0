// What to show first: the industries that most projects and parks support, each with some of those.
// @param industries (INTEGER) how many industries @example 6
// @param each (INTEGER) how many projects and parks of each industry @example 5
// @column ids (LIST<STRING>) ids of all these entities
MATCH (industry:Industry)<-[:SUPPORTS]-(supporter:Project|Park)
WITH industry, count(DISTINCT supporter) AS supporters
ORDER BY supporters DESC, COUNT { (industry)-[:MENTIONED_IN]->() } DESC, industry.id
LIMIT $industries
CALL (industry) {
  MATCH (industry)<-[:SUPPORTS]-(supporter:Project|Park)
  WITH DISTINCT supporter
  ORDER BY COUNT { (supporter)-[:MENTIONED_IN]->() } DESC, supporter.name, supporter.id
  LIMIT $each
  RETURN collect(supporter.id) AS some
}
UNWIND [industry.id] + some AS id
RETURN collect(DISTINCT id) AS ids
