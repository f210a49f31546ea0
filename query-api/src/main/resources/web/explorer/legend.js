// What is shown, counted; a click shows or hides a type.

import { h } from './dom.js';
import { colour, icon, TYPE_ORDER } from './looks.js';
import { basisName, relationshipName, t, typeName } from './i18n.js';

export function renderLegend(container, view) {
  const types = counted(view.cy.nodes().map(node => node.data('type')), TYPE_ORDER);
  const relationships = counted(view.cy.edges().map(edge => edge.data('relationship')), []);
  const bases = ['STATED', 'INFERRED', 'REFERENCE'].filter(basis => view.cy.edges(`[basis = "${basis}"]`).nonempty());
  const focused = document.activeElement?.dataset?.key;
  container.setAttribute('aria-label', t('legend'));
  const open = container.querySelector('details')?.open ?? innerWidth > 700;
  const kept = new Map([...container.querySelectorAll('.legend-entry')].map(button => [button.dataset.key, button]));
  const entry = (...parts) => filled(kept.get(parts[1]) ?? emptyEntry(...parts), ...parts);
  container.replaceChildren(h('details', { open },
    h('summary', {}, `${t('legend')} · ${view.cy.nodes().length} ${t('nodes')} · ${view.cy.edges().length} ${t('edges')}`),
    h('ul', {}, types.map(([type, count]) => h('li', {}, entry('hiddenTypes', type, typeName(type), count, view, type)))),
    relationships.length > 0 && h('h2', {}, t('relations')),
    h('ul', {}, relationships.map(([one, count]) => h('li', {}, entry('hiddenRelationships', one, relationshipName(one), count, view)))),
    bases.length > 0 && h('h2', {}, t('lines')),
    h('ul', { class: 'line-key' }, bases.map(basis => h('li', { class: basis.toLowerCase() }, h('span', { class: 'dash' }), basisName(basis))))));
  if (focused) container.querySelector(`[data-key="${focused}"]`)?.focus();
}

function emptyEntry(set, key, name, count, view, type) {
  return h('button', { type: 'button', class: 'legend-entry', 'data-key': key, onclick: () => view.toggle(view[set], key) },
  type ? h('span', { class: 'dot', style: `background-color:${colour(type)};background-image:url("${icon(type)}")` }) : h('span', { class: 'dash' }),
  h('span', { class: 'name' }), h('span', { class: 'count' }));
}

/** An entry stays the same button while it is shown: a press that has begun on it must end on it. */
function filled(button, set, key, name, count, view) {
  button.setAttribute('aria-pressed', String(!view[set].has(key)));
  button.querySelector('.name').textContent = name;
  button.querySelector('.count').textContent = String(count);
  return button;
}

function counted(values, order) {
  const counts = new Map();
  values.forEach(value => counts.set(value, (counts.get(value) ?? 0) + 1));
  const rank = value => (order.includes(value) ? order.indexOf(value) : order.length);
  return [...counts].sort(([one, n], [other, m]) => rank(one) - rank(other) || m - n || one.localeCompare(other));
}
