// Towns, parks and regions, with what is there.

import * as address from './address.js';
import * as api from './api.js';
import { h } from './dom.js';
import { colour } from './looks.js';
import { t, typeName } from './i18n.js';

export async function showPlaces(place) {
  const answer = await api.places();
  place.replaceChildren(
    h('div', { class: 'page-head' }, h('h1', {}, `${t('places')} · ${answer.total}`)),
    h('div', { class: 'table-wrap', tabindex: '0', role: 'region', 'aria-label': t('places') }, h('table', {},
      h('thead', {}, h('tr', {}, [t('place'), t('within'), t('count'), t('there')].map(name => h('th', { scope: 'col' }, name)))),
      h('tbody', {}, answer.results.map(row)))));
}

function row({ place, within, count, there }) {
  return h('tr', {},
    h('th', { scope: 'row' }, h('a', { href: address.of('graph', { n: [place.id, ...there.map(one => one.id)].join(','), sel: place.id }) }, place.name),
      h('small', {}, ` ${typeName(place.type)}`)),
    h('td', { class: 'within' }, within.map(one => one.name).join('、')),
    h('td', { class: 'number' }, String(count)),
    h('td', {}, h('ul', { class: 'chips' }, there.map(one => h('li', { style: `--type:${colour(one.type)}`, title: typeName(one.type) }, one.name))),
      count > there.length && h('small', {}, `${t('more')} ${count - there.length}`)));
}
