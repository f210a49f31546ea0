// All indicators with the number of their targets and outcomes, by name.
// @column id (STRING) id of the indicator
// @column name (STRING) its standard name, or the reports' own noun phrase
// @column dimension (STRING) what kind of quantity it is; null where the table does not say
// @column measures (INTEGER) how many targets and outcomes it has
MATCH (indicator:Indicator)
RETURN indicator.id AS id, indicator.name AS name, indicator.dimension AS dimension,
       COUNT { (indicator)<-[:MEASURES]-() } AS measures
ORDER BY name, id
