// What a report holds: its sections, and how many sentences, entities, statements, targets and outcomes.
// @param id (STRING) id of the report @example '211104-2025'
// @column sections (LIST<MAP>) ordinal, heading, level, part and number of sentences, in the order of the text
// @column sentences (INTEGER) how many sentences
// @column entities (INTEGER) how many entities it names
// @column statements (INTEGER) how many statements it makes
// @column targets (INTEGER) how many targets it sets
// @column outcomes (INTEGER) how many outcomes it claims
MATCH (report:Report {id: $id})
RETURN COLLECT {
         MATCH (report)-[:HAS_SECTION]->(section:Section)
         RETURN section {.ordinal, .heading, .level, .part, sentences: COUNT { (section)-[:HAS_SENTENCE]->() }}
         ORDER BY section.ordinal
       } AS sections,
       COUNT { (report)-[:HAS_SECTION]->()-[:HAS_SENTENCE]->() } AS sentences,
       COUNT { (report)-[:NAMES]->(:Entity) } AS entities,
       COUNT { (report)-[:STATES]->(:Statement) } AS statements,
       COUNT { (report)-[:STATES]->(:Target) } AS targets,
       COUNT { (report)-[:STATES]->(:Outcome) } AS outcomes
