// The reports that were read from a file with these bytes.
// Parameters: $sha256
// Columns: id, fingerprint
MATCH (report:Report {sha256: $sha256, status: 'COMPLETE'})
RETURN report.id AS id, report.fingerprint AS fingerprint
ORDER BY id
