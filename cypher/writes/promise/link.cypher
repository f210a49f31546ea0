// Links the targets of a place's reports to the outcomes that later reports of the place give for the target's year:
// the same indicator, aspect, unit and subject. A later report that gives several figures for them decides nothing, and
// neither does a figure that is only a bound on the wrong side.
// More is better but for ranks, upper bounds, promised falls, whose bounds are on their size, and what is held down
// such as unemployment and prices; about means within a twentieth.
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
MATCH (indicator:Indicator {id: target.indicator})
WITH target, outcome,
  target.aspect = 'RANK' OR (target.comparator IN ['<', '<='] XOR target.value < 0)
    OR (target.comparator IN ['~', '='] AND any(held IN ['失业率', '物价', '消费价格', '能耗', '排放', '浓度', '负债率', '不良率', '死亡', '事故']
      WHERE indicator.name CONTAINS held)) AS lessIsBetter,
  CASE target.comparator WHEN '~' THEN abs(target.value) * 0.05 ELSE 0.0 END AS slack
WITH target, outcome, lessIsBetter,
  CASE
    WHEN lessIsBetter THEN outcome.value <= target.value + slack
    ELSE outcome.value >= target.value - slack
  END AS kept
WHERE NOT outcome.comparator IN
  CASE WHEN (lessIsBetter = kept) XOR outcome.value < 0 THEN ['>', '>='] ELSE ['<', '<='] END
WITH target, outcome, CASE WHEN kept THEN 'FULFILLED_BY' ELSE 'MISSED_BY' END AS type
CREATE (target)-[:$(type)]->(outcome)
