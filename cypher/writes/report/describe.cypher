// Says what a report is, and which region it reports on.
// Parameters: $report, its properties; $region
MATCH (report:Report {id: $report.id})
SET report = $report
WITH report
MATCH (region:Region {id: $region})
CREATE (report)-[:REPORTS_ON]->(region)
