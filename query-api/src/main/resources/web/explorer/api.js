// The API, one function a question.

/** What the server said instead of an answer. */
export class Problem extends Error {
  constructor(body, status) {
    super(body?.detail ?? body?.title ?? `HTTP ${status}`);
    this.status = status;
    this.suggestions = body?.suggestions ?? [];
  }
}

async function get(path, parameters = {}, signal) {
  const query = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== undefined && value !== ''));
  const address = query.size ? `${path}?${query}` : path;
  const answer = await fetch(address, { headers: { Accept: 'application/json' }, signal });
  const body = await answer.json().catch(() => null);
  if (!answer.ok || body === null) throw new Problem(body, answer.status);
  return body;
}

const part = encodeURIComponent;
/** As many ids as the server takes at once. */
const IDS = 200;

export const landing = () => get('/api/views/landing');
export const stages = () => get('/api/views/stages', { limit: 200 });
export const places = () => get('/api/views/places', { limit: 200 });
export const reports = () => get('/api/reports');
export const entity = id => get(`/api/entities/${part(id)}`);
export const link = (from, relationship, to) => get(`/api/links/${part(from)}/${part(relationship)}/${part(to)}`);
export const search = (q, signal) => get('/api/search', { q, limit: 12 }, signal);
export const ask = q => get('/api/ask', { q });
export const compare = sides => get('/api/compare', { ...sides, limit: 200 });
export const queries = () => get('/api/queries');
export const neighbours = (id, filter = {}) => get(`/api/entities/${part(id)}/neighbours`, filter);
export const paths = (from, to) => get('/api/paths', { from, to, limit: 3 });
const somePicture = ids => get('/api/views/graph', { id: ids.join(',') });

/** Entities and what links them; more than the server takes at once in parts, each with each. */
export async function picture(asked) {
  const ids = [...new Set(asked)];
  if (ids.length <= IDS) return somePicture(ids);
  const parts = [];
  for (let i = 0; i < ids.length; i += IDS / 2) parts.push(ids.slice(i, i + IDS / 2));
  const pairs = parts.flatMap((one, i) => parts.slice(i + 1).map(other => [...one, ...other]));
  const pictures = await Promise.all(pairs.map(somePicture));
  return { entities: pictures.flatMap(part => part.entities), links: pictures.flatMap(part => part.links), unknown: pictures.flatMap(part => part.unknown) };
}

/** The entities that a report's statements join most, at most so many, with what links them. */
export async function pictureOf(report, most) {
  const counts = new Map();
  (await sentences(report)).results.flatMap(sentence => sentence.statements).flatMap(one => [one.subject.id, one.object.id])
    .forEach(id => counts.set(id, (counts.get(id) ?? 0) + 1));
  const ids = [...counts].sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1)).slice(0, most).map(([id]) => id);
  return ids.length ? picture(ids) : { entities: [], links: [] };
}

/** All pages of a list. */
async function all(path, parameters = {}) {
  const results = [];
  let page;
  do {
    page = await get(path, { ...parameters, limit: 200, cursor: page?.next });
    results.push(...page.results);
  } while (page.hasMore);
  return { ...page, results };
}

export const measures = kind => all(kind === 'TARGET' ? '/api/targets' : '/api/outcomes');
/** As many damaged spots of a report as the server gives at once, from a cursor on. */
export const damage = (report, filter = {}) => get(`/api/reports/${part(report)}/damage`, { limit: 200, ...filter });
export const damageCounts = report => get(`/api/reports/${part(report)}/damage`, { limit: 1 });
export const sentences = report => all(`/api/reports/${part(report)}/sentences`);
