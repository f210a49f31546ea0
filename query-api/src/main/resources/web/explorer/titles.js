// What reports are called.

/** A report's title with its year, which not all titles tell; sentences know it from the id of their report. */
export function reportTitle({ title, year, report }) {
  const when = String(year ?? report?.match(/-(\d{4})$/)?.[1] ?? '');
  return title.includes(when) ? title : `${when} ${title}`;
}
