// Takes entities for this transaction, in the order of their ids: what derives from several reports is derived by one
// transaction at a time.
// Parameters: $ids, sorted
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
SET entity.id = id
