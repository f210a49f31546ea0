// The reports in the graph.
// Parameters: none
// Columns: id, sha256, fingerprint
MATCH (report:Report {status: 'COMPLETE'})
RETURN report.id AS id, report.sha256 AS sha256, report.fingerprint AS fingerprint
ORDER BY id
