// An industry as a picture: who supports it or works in it, who undertakes the projects that do, and the wider industry.
// @param name (STRING) any of the industry's names @example '船燃'
// @column picture (PATH) a path from a supporter to the industry, or from the industry to a wider one
MATCH (industry:Industry)
WHERE industry.name = $name OR $name IN industry.aliases
MATCH picture = (:Entity)-[:SUPPORTS|OPERATES_IN|BELONGS_TO]-(industry)
RETURN picture
UNION
MATCH (industry:Industry)
WHERE industry.name = $name OR $name IN industry.aliases
MATCH picture = (:Entity)-[:UNDERTAKES]->(:Project)-[:SUPPORTS]->(industry)
RETURN picture
