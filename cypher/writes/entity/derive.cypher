// Derives what entities are called and how far they have come from all the reports that name them: the longest name,
// all other forms with their pinyin, the furthest stage, and what the latest report plans.
// Parameters: $ids; $stages, the stages of projects in the order of progress
UNWIND $ids AS id
MATCH (entity:Entity {id: id})<-[named:NAMES]-(report:Report)
WITH entity, named, report
ORDER BY size(named.name) DESC, named.name
WITH entity, collect(named.name)[0] AS name, collect({named: named, report: report}) AS rows
CALL (name, rows) {
  UNWIND rows AS row
  UNWIND [row.named.name] + row.named.aliases AS form
  WITH DISTINCT name, form
  WHERE form <> name
  ORDER BY form
  RETURN collect(form) AS aliases
}
CALL (rows) {
  UNWIND rows AS row
  UNWIND row.named.pinyin AS keys
  WITH DISTINCT keys
  ORDER BY keys
  RETURN collect(keys) AS pinyin
}
CALL (rows) {
  UNWIND rows AS row
  WITH row.named AS named, row.report AS report
  WHERE named.plannedStage IS NOT NULL
  ORDER BY report.year DESC, report.id DESC
  LIMIT 1
  RETURN collect(named)[0] AS planned
}
WITH entity, name, aliases, pinyin, planned,
  [row IN rows | row.named.stage] AS reached,
  [row IN rows WHERE row.named.code IS NOT NULL | row.named.code][0] AS code
SET entity.name = name,
  entity.aliases = aliases,
  entity.pinyin = pinyin,
  entity.code = code,
  entity.stage = [stage IN $stages WHERE stage IN reached][-1],
  entity.plannedStage = planned.plannedStage,
  entity.plannedYear = planned.plannedYear
