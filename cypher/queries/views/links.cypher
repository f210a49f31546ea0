// The relationships whose ends are both among some entities.
// @param ids (LIST<STRING>) ids of the entities @example ['industry-C2511', 'industry-C25']
// @column from (STRING) id of the entity where it starts
// @column relationship (STRING) its type
// @column to (STRING) id of the entity where it ends
// @column basis (STRING) the best that it rests on
// @column confidence (FLOAT) the highest of its statements'
// @column years (LIST<INTEGER>) plan years of the reports that state it
UNWIND $ids AS id
MATCH (start:Entity {id: id})-[link:SUPPORTS|OPERATES_IN|UNDERTAKES|PRODUCES|BELONGS_TO|LOCATED_IN|PART_OF|COOPERATES_WITH|ADVANCES]->(end:Entity)
WHERE end.id IN $ids
WITH DISTINCT start, link, end
RETURN start.id AS from, type(link) AS relationship, end.id AS to, link.basis AS basis, link.confidence AS confidence,
       link.years AS years
ORDER BY from, relationship, to
