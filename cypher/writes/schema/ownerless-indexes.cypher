// Indexes that are filled but not taken into use, and belong to no constraint: what is left of a constraint whose making
// was killed, or an ordinary index just before it is taken into use.
// Parameters: none
// Columns: name
SHOW INDEXES YIELD name, type, state, populationPercent, owningConstraint
WHERE type = 'RANGE' AND state = 'POPULATING' AND populationPercent = 100.0 AND owningConstraint IS NULL
RETURN name
