// Targets with the outcomes that they start from and those that kept or missed them.
// @param indicator (STRING) name of the indicator @example '地区生产总值'
// @column picture (PATH) a target or an outcome with its indicator
// @column fate (PATH) from a target to an outcome; null where there is none
MATCH picture = (measure:Measure)-[:MEASURES]->(:Indicator {name: $indicator})
OPTIONAL MATCH fate = (measure)-[:BASELINE|FULFILLED_BY|MISSED_BY]->(:Outcome)
RETURN picture, fate
