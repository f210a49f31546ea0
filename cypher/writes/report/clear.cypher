// Removes all that a report says, and leaves the report without it.
// Parameters: $id
MATCH (report:Report {id: $id})
CALL (report) {
  MATCH (report)-[:HAS_SECTION]->(section:Section)
  OPTIONAL MATCH (section)-[:HAS_SENTENCE]->(sentence:Sentence)
  DETACH DELETE sentence, section
}
CALL (report) {
  MATCH (report)-[:STATES]->(stated)
  DETACH DELETE stated
}
CALL (report) {
  MATCH (report)-[:HAS_DAMAGE]->(damage:Damage)
  DETACH DELETE damage
}
CALL (report) {
  MATCH (report)-[link:NAMES|REPORTS_ON]->()
  DELETE link
}
