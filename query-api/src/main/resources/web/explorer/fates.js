// What became of a promise.

const FATES = { FULFILLED_BY: 'KEPT', MISSED_BY: 'MISSED' };

/** KEPT or MISSED where a later report decides it, else OPEN. */
export function fateOf(target) {
  const deciding = target.related.map(one => FATES[one.relationship]).filter(Boolean);
  return deciding.includes('MISSED') ? 'MISSED' : deciding[0] ?? 'OPEN';
}

/** What became of the promises of one year: one missed is missed, one open leaves it open. */
export function fateOfYear(targets, outcomes) {
  if (targets.length === 0) return undefined;
  const fates = targets.map(fateOf);
  if (fates.includes('MISSED')) return 'MISSED';
  if (!fates.includes('OPEN')) return 'KEPT';
  const later = outcomes.some(outcome => targets.some(target => outcome.report.year > target.report.year));
  return later ? 'UNDECIDED' : 'OPEN';
}
