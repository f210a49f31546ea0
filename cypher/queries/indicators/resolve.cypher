// The indicators that a name means: the one that bears it, else all whose names hold it.
// @param name (STRING) id or name of an indicator, or a part of names @example '地区生产总值'
// @column id (STRING) id of the indicator
// @column name (STRING) its standard name, or the reports' own noun phrase
// @column dimension (STRING) what kind of quantity it is; null where the table does not say
MATCH (indicator:Indicator)
WHERE indicator.id = $name OR indicator.name CONTAINS $name
WITH indicator, indicator.id = $name OR indicator.name = $name AS exact
ORDER BY exact DESC
WITH collect({indicator: indicator, exact: exact}) AS found
UNWIND [one IN found WHERE one.exact = found[0].exact | one.indicator] AS indicator
RETURN indicator.id AS id, indicator.name AS name, indicator.dimension AS dimension
ORDER BY name, id
