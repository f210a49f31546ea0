// How many reports of a place there are.
// Parameters: $place, a division code
// Columns: reports
MATCH (report:Report {placeCode: $place})
RETURN count(report) AS reports
