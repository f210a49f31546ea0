// How many links an entity has, by relationship, direction and the neighbour's type; and how many mentions and measures.
// @param id (STRING) id of the entity @example 'industry-C2511'
// @column mentions (INTEGER) how often reports name it
// @column measures (INTEGER) how many targets and outcomes are about it
// @column links (LIST<MAP>) relationship, direction (OUT or IN, seen from the entity), type and count
MATCH (entity:Entity {id: $id})
CALL (entity) {
  OPTIONAL MATCH (entity)-[link:SUPPORTS|OPERATES_IN|UNDERTAKES|PRODUCES|BELONGS_TO|LOCATED_IN|PART_OF|COOPERATES_WITH|ADVANCES]-(neighbour:Entity)
  WITH type(link) AS relationship, CASE WHEN startNode(link) = entity THEN 'OUT' ELSE 'IN' END AS direction,
       [label IN labels(neighbour) WHERE label <> 'Entity'][0] AS type, count(link) AS count
  ORDER BY relationship, direction, type
  RETURN collect(CASE WHEN relationship IS NOT NULL
                      THEN {relationship: relationship, direction: direction, type: type, count: count} END) AS links
}
RETURN COUNT { (entity)-[:MENTIONED_IN]->() } AS mentions, COUNT { (entity)<-[:ABOUT]-() } AS measures, links
