// Makes a report's sections.
// Parameters: $report; $sections, the properties of each
MATCH (report:Report {id: $report})
UNWIND $sections AS row
CREATE (report)-[:HAS_SECTION]->(section:Section)
SET section = row
