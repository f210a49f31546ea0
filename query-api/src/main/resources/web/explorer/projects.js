// Projects as a board: a column a stage.

import * as address from './address.js';
import * as api from './api.js';
import { h } from './dom.js';
import { lead, stageName, t } from './i18n.js';

export async function showProjects(place, parameters) {
  const answer = await api.stages();
  const words = parameters.get('q') ?? '';
  const board = h('div', { class: 'board', tabindex: '0', role: 'region', 'aria-label': t('projects') });
  const draw = filter => {
    const fits = row => [row.project.name, ...[...row.places, ...row.industries, ...row.undertakers, ...row.policies].map(one => one.name)].some(name => name.includes(filter));
    const rows = answer.results.filter(fits);
    board.replaceChildren(...[...answer.order, undefined]
      .map(stage => [stage, rows.filter(row => row.project.stage === stage)])
      .filter(([, inside]) => inside.length > 0)
      .map(([stage, inside]) => column(stage, inside)));
  };
  place.replaceChildren(
    h('div', { class: 'page-head' }, h('h1', {}, `${t('projects')} · ${answer.total}`, answer.results.length < answer.total && h('small', {}, ` ${t('shownFirst')} ${answer.results.length}`)),
      h('div', { class: 'controls' }, h('input', {
        type: 'search', value: words, 'aria-label': t('filterProjects'), placeholder: t('filterProjects'),
        oninput: event => { draw(event.target.value); address.replace(address.of('projects', { q: event.target.value })); },
      }))),
    board);
  draw(words);
}

function column(stage, rows) {
  const name = stage ? stageName(stage) : t('noStage');
  return h('section', { class: 'column', 'data-stage': stage ?? 'NONE', 'aria-label': name },
    h('h2', {}, name, h('span', { class: 'count' }, String(rows.length))), rows.map(card));
}

function card(row) {
  const roles = [['undertakes', row.undertakers], ['serves', row.industries], ['advances', row.policies], ['at', row.places]].filter(([, ends]) => ends.length > 0);
  const ids = [row.project.id, ...roles.flatMap(([, ends]) => ends.map(one => one.id))];
  const planned = row.plannedStage && row.plannedStage !== row.project.stage;
  return h('article', { class: 'card' },
    h('h3', {}, h('a', { href: address.of('graph', { n: ids.join(','), sel: row.project.id }) }, row.project.name)),
    planned && h('p', { class: 'small planned' }, `${lead('planned')}${stageName(row.plannedStage)}${row.plannedYear ? ` ${row.plannedYear}` : ''}`),
    roles.map(([role, ends]) => h('p', { class: 'small role' }, `${lead(role)}`, [...new Set(ends.map(one => one.name))].join('、'))));
}
