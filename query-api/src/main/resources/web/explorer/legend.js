// What is shown, counted; a click shows or hides a type.

import { h } from './dom.js';
import { colour, icon, TYPE_ORDER } from './looks.js';
import { relationshipName, t, typeName } from './i18n.js';

export function renderLegend(container, view) {
  const types = counted(view.cy.nodes().map(node => node.data('type')), TYPE_ORDER);
  const relationships = counted(view.cy.edges().map(edge => edge.data('relationship')), []);
  const focused = document.activeElement?.dataset?.key;
  container.setAttribute('aria-label', t('legend'));
  const open = container.querySelector('details')?.open ?? innerWidth > 700;
  container.replaceChildren(h('details', { open },
    h('summary', {}, `${t('legend')} · ${view.cy.nodes().length} ${t('nodes')} · ${view.cy.edges().length} ${t('edges')}`),
    h('ul', {}, types.map(([type, count]) => h('li', {}, entry(view, view.hiddenTypes, type, typeName(type), count, type)))),
    relationships.length > 0 && h('h2', {}, t('relations')),
    h('ul', {}, relationships.map(([one, count]) => h('li', {}, entry(view, view.hiddenRelationships, one, relationshipName(one), count))))));
  if (focused) container.querySelector(`[data-key="${focused}"]`)?.focus();
}

function entry(view, set, key, name, count, type) {
  return h('button', {
    type: 'button', class: 'legend-entry', 'data-key': key, 'aria-pressed': String(!set.has(key)), onclick: () => view.toggle(set, key),
  },
  type ? h('span', { class: 'dot', style: `background-color:${colour(type)};background-image:url("${icon(type)}")` }) : h('span', { class: 'dash' }),
  h('span', { class: 'name' }, name), h('span', { class: 'count' }, String(count)));
}

function counted(values, order) {
  const counts = new Map();
  values.forEach(value => counts.set(value, (counts.get(value) ?? 0) + 1));
  const rank = value => (order.includes(value) ? order.indexOf(value) : order.length);
  return [...counts].sort(([one, n], [other, m]) => rank(one) - rank(other) || m - n || one.localeCompare(other));
}
