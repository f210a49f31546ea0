// Drops an index.
// Parameters: $name
DROP INDEX $name IF EXISTS
