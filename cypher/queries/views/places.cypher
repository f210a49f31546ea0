// Towns, parks and regions with what stands or takes place there; those with most first.
// @param limit (INTEGER) how many places to give @example 200
// @param each (INTEGER) how many entities of each place @example 50
// @column place (MAP) id, type, name and stage
// @column within (LIST<MAP>) the places that it is part of or stands in
// @column located (INTEGER) how many entities are located there
// @column there (LIST<MAP>) the first of those, by type and name
// @column total (INTEGER) how many places there are, the same in every row
MATCH (place:Town|Park|Region)
WITH place, place:Town AS isTown, COUNT { (place)<-[:LOCATED_IN]-(:Entity) } AS located
ORDER BY isTown DESC, located DESC, place.name, place.id
LIMIT $limit
RETURN place {.id, .name, .stage, type: [label IN labels(place) WHERE label <> 'Entity'][0]} AS place,
       COLLECT { MATCH (place)-[:PART_OF|LOCATED_IN]->(end:Entity)
                 RETURN end {.id, .name, .stage, type: [label IN labels(end) WHERE label <> 'Entity'][0]} ORDER BY end.id } AS within,
       located,
       COLLECT { MATCH (place)<-[:LOCATED_IN]-(end:Entity)
                 WITH end, [label IN labels(end) WHERE label <> 'Entity'][0] AS type
                 ORDER BY type, end.name, end.id
                 LIMIT $each
                 RETURN end {.id, .name, .stage, type: type} } AS there,
       COUNT { (:Town|Park|Region) } AS total
