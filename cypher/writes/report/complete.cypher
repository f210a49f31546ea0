// Marks a report as written in whole; the last write of its transaction.
// Parameters: $id
MATCH (report:Report {id: $id})
SET report.status = 'COMPLETE'
