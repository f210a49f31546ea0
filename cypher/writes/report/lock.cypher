// Takes a report for this transaction, and says what the graph has of it; without a hash where it is new.
// Parameters: $id
// Columns: sha256, fingerprint, sourceUri
MERGE (report:Report {id: $id})
ON CREATE SET report.status = 'WRITING'
ON MATCH SET report.id = $id
RETURN report.sha256 AS sha256, report.fingerprint AS fingerprint, report.sourceUri AS sourceUri
