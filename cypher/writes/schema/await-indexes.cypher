// Waits until every index answers, for at most a minute.
// Parameters: none
CALL db.awaitIndexes(60)
