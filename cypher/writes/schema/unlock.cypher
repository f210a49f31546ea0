// Removes the lock of a migration whose process was killed; only for a database that no other process uses.
// Parameters: none
MATCH (lock:__Neo4jMigrationsLock)
DELETE lock
