// An entity with what it is linked to.
// @param id (STRING) id of the entity @example 'industry-C2511'
// @param limit (INTEGER) how many links at most @example 50
// @column picture (PATH) the entity with another one
MATCH picture = (:Entity {id: $id})--(:Entity)
RETURN picture
LIMIT $limit
