// Makes the indicators that are not there yet.
// Parameters: $indicators, each with id, name and dimension
UNWIND $indicators AS row
MERGE (indicator:Indicator {id: row.id})
SET indicator.name = row.name, indicator.dimension = row.dimension
