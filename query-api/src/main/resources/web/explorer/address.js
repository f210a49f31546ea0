// The address of a view: everything that is needed to show it again stands after the '#'.

/** The view that the address names, with its parameters. */
export function read() {
  const [path, query] = location.hash.replace(/^#\/?/, '').split('?', 2);
  return { view: path || 'graph', parameters: new URLSearchParams(query ?? '') };
}

/** The address of a view. */
export function of(view, parameters = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== null && value !== '') query.set(name, value);
  }
  // Commas and colons part what is listed; they need no escape after '#'.
  const text = query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%7E', '~');
  return text ? `#/${view}?${text}` : `#/${view}`;
}

/** Makes the address that of a view that is shown already, without a step in the browser's history. */
export const replace = address => history.replaceState(null, '', address);

/** One of the statements that the page came with, with values for its parameters, in Neo4j Browser's editor. */
export const inBrowser = (name, values) => toBrowser(withValues(document.documentElement.dataset[name], values));

/** A statement with literals in place of its parameters. */
export function withValues(cypher, values) {
  const literal = value => (typeof value === 'string' ? `'${value.replace(/[\\']/g, '\\$&')}'` : String(value));
  return cypher.replace(/\$(\w+)/g, (place, parameter) => (parameter in values ? literal(values[parameter]) : place));
}

/** A statement in Neo4j Browser's editor. */
export const toBrowser = cypher => `${document.documentElement.dataset.browser}&cmd=edit&arg=${encodeURIComponent(cypher)}`;
