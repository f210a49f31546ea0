// What the graph holds: reports that are loaded whole, entities by type, statements, targets and outcomes.
// @column reports (INTEGER) how many reports are loaded
// @column statements (INTEGER) how many statements they make
// @column targets (INTEGER) how many targets they set
// @column outcomes (INTEGER) how many outcomes they claim
// @column entities (MAP) how many entities there are of each type
RETURN COUNT { (:Report {status: 'COMPLETE'}) } AS reports,
       COUNT { (:Statement) } AS statements,
       COUNT { (:Target) } AS targets,
       COUNT { (:Outcome) } AS outcomes,
       {Region: COUNT { (:Region) }, Town: COUNT { (:Town) }, Park: COUNT { (:Park) },
        Enterprise: COUNT { (:Enterprise) }, Organization: COUNT { (:Organization) },
        Project: COUNT { (:Project) }, Industry: COUNT { (:Industry) }, Product: COUNT { (:Product) },
        Policy: COUNT { (:Policy) }, Event: COUNT { (:Event) }} AS entities
