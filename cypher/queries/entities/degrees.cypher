// How many links an entity has by relationship and direction: counts that the database keeps, however many there are.
// @param id (STRING) id of the entity @example 'industry-C2511'
// @column entity (MAP) id, type, name and stage
// @column degrees (MAP) by relationship, how many start at the entity (OUT) and how many end there (IN)
MATCH (entity:Entity {id: $id})
RETURN entity {.id, type: [label IN labels(entity) WHERE label <> 'Entity'][0], .name, .stage} AS entity,
       {SUPPORTS: {OUT: COUNT { (entity)-[:SUPPORTS]->() }, IN: COUNT { (entity)<-[:SUPPORTS]-() }},
       OPERATES_IN: {OUT: COUNT { (entity)-[:OPERATES_IN]->() }, IN: COUNT { (entity)<-[:OPERATES_IN]-() }},
       UNDERTAKES: {OUT: COUNT { (entity)-[:UNDERTAKES]->() }, IN: COUNT { (entity)<-[:UNDERTAKES]-() }},
       PRODUCES: {OUT: COUNT { (entity)-[:PRODUCES]->() }, IN: COUNT { (entity)<-[:PRODUCES]-() }},
       BELONGS_TO: {OUT: COUNT { (entity)-[:BELONGS_TO]->() }, IN: COUNT { (entity)<-[:BELONGS_TO]-() }},
       LOCATED_IN: {OUT: COUNT { (entity)-[:LOCATED_IN]->() }, IN: COUNT { (entity)<-[:LOCATED_IN]-() }},
       PART_OF: {OUT: COUNT { (entity)-[:PART_OF]->() }, IN: COUNT { (entity)<-[:PART_OF]-() }},
       COOPERATES_WITH: {OUT: COUNT { (entity)-[:COOPERATES_WITH]->() }, IN: COUNT { (entity)<-[:COOPERATES_WITH]-() }},
       ADVANCES: {OUT: COUNT { (entity)-[:ADVANCES]->() }, IN: COUNT { (entity)<-[:ADVANCES]-() }}} AS degrees
