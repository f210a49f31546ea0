// The database's own version.
// @column version (STRING) such as 5.26.30
// @column edition (STRING) community or enterprise
CALL dbms.components() YIELD name, versions, edition
WHERE name = 'Neo4j Kernel'
RETURN versions[0] AS version, edition
