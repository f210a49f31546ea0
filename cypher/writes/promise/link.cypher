// Links the targets of a place's reports to the outcomes that later reports of the place give for the target's year:
// the same indicator, aspect, unit and subject. A later report that gives several figures for them decides nothing.
// More is better but for ranks, upper bounds and promised falls; about means within a twentieth.
// Parameters: $place, a division code
MATCH (report:Report {placeCode: $place})-[:STATES]->(target:Target)-[:ABOUT]->(about:Entity)
WHERE target.value IS NOT NULL
MATCH (outcome:Outcome {indicator: target.indicator, year: target.year})-[:ABOUT]->(about)
WHERE outcome.value IS NOT NULL AND outcome.aspect = target.aspect AND outcome.unit = target.unit
MATCH (later:Report {placeCode: $place})-[:STATES]->(outcome)
WHERE later.year > report.year
WITH target, later, collect(outcome) AS outcomes, count(DISTINCT outcome.value) AS figures
WHERE figures = 1
UNWIND outcomes AS outcome
WITH target, outcome,
  target.comparator IN ['<', '<='] OR target.aspect = 'RANK' OR target.value < 0 AS lessIsBetter,
  CASE target.comparator WHEN '~' THEN abs(target.value) * 0.05 ELSE 0.0 END AS slack
WITH target, outcome,
  CASE
    WHEN lessIsBetter THEN outcome.value <= target.value + slack
    ELSE outcome.value >= target.value - slack
  END AS kept
FOREACH (_ IN CASE WHEN kept THEN [1] ELSE [] END | CREATE (target)-[:FULFILLED_BY]->(outcome))
FOREACH (_ IN CASE WHEN kept THEN [] ELSE [1] END | CREATE (target)-[:MISSED_BY]->(outcome))
