// What was damaged in a report's source and how it was read; lists with one element for each spot, none without damage.
// @param id (STRING) id of the report @example '211104-2025'
// @column kinds (LIST<STRING>) what had happened there
// @column certainties (LIST<STRING>) how sure the reading is
// @column starts (LIST<INTEGER>) where the spot begins in the source
// @column ends (LIST<INTEGER>) one past its last character there
// @column cleanStarts (LIST<INTEGER>) where its reading begins in the clean text
// @column cleanEnds (LIST<INTEGER>) one past its last character there
// @column received (LIST<STRING>) the characters of the source
// @column readings (LIST<STRING>) what stands in the clean text instead
// @column alternatives (LIST<STRING>) other readings that fit, one a line, the likelier first
MATCH (report:Report {id: $id})
OPTIONAL MATCH (report)-[:HAS_DAMAGE]->(damage:Damage)
RETURN coalesce(damage.kinds, []) AS kinds,
       coalesce(damage.certainties, []) AS certainties,
       coalesce(damage.starts, []) AS starts,
       coalesce(damage.ends, []) AS ends,
       coalesce(damage.cleanStarts, []) AS cleanStarts,
       coalesce(damage.cleanEnds, []) AS cleanEnds,
       coalesce(damage.received, []) AS received,
       coalesce(damage.readings, []) AS readings,
       coalesce(damage.alternatives, []) AS alternatives
