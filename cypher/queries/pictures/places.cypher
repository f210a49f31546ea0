// What stands or takes place where, and which place is part of which.
// @param limit (INTEGER) how many paths at most @example 100
// @column picture (PATH) from what stands there to the place, or from a place to the wider one
MATCH picture = (:Entity)-[:LOCATED_IN|PART_OF]->(:Entity)
RETURN picture
LIMIT $limit
