// The migrations that a database has had.
// Parameters: none
// Columns: version, checksum
MATCH (migration:__Neo4jMigration)
WHERE migration.version <> 'BASELINE'
RETURN migration.version AS version, migration.checksum AS checksum
ORDER BY version
