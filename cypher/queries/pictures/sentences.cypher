// The sentences that name an industry, with the other things that they name.
// @param name (STRING) any of the industry's names @example '船燃'
// @param limit (INTEGER) how many paths at most @example 60
// @column picture (PATH) from the industry through a sentence to another entity
MATCH (industry:Industry)
WHERE industry.name = $name OR $name IN industry.aliases
MATCH picture = (industry)-[:MENTIONED_IN]->(:Sentence)<-[:MENTIONED_IN]-(:Entity)
RETURN picture
LIMIT $limit
