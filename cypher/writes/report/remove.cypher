// Removes a report that was cleared.
// Parameters: $id
MATCH (report:Report {id: $id})
DELETE report
