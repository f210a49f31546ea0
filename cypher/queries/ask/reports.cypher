// The reports that are loaded, the latest year first.
// @public
// @param limit (INTEGER) how many rows at most @example 20
// @column report (MAP) id, title, year, place and deliveredOn
MATCH (report:Report {status: 'COMPLETE'})
RETURN report {.id, .title, .year, .place, deliveredOn: toString(report.deliveredOn)} AS report
ORDER BY report.year DESC, report.id
LIMIT $limit
