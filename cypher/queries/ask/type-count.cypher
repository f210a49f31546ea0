// How many entities of a type the graph holds.
// @public
// @param type (STRING) the type @values Region,Town,Park,Enterprise,Organization,Project,Industry,Product,Policy,Event @example 'Project'
// @column type (STRING) the type
// @column count (INTEGER) how many
MATCH (found:Entity)
WHERE $type IN labels(found)
RETURN $type AS type, count(found) AS count
