// How many projects have come how far, with their names.
// @column stage (STRING) the furthest stage that a report states; null where none does
// @column projects (INTEGER) how many
// @column names (LIST<STRING>) their names
MATCH (project:Project)
WITH project.stage AS stage, project.name AS name
ORDER BY name
RETURN stage, count(name) AS projects, collect(name) AS names
ORDER BY projects DESC, stage
