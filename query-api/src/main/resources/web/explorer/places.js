// Towns, parks and regions, with what is there.

import * as address from './address.js';
import * as api from './api.js';
import { h } from './dom.js';
import { colour } from './looks.js';
import { t, typeName } from './i18n.js';

export async function showPlaces(place, parameters) {
  const answer = await api.places();
  const words = parameters.get('q') ?? '';
  const list = h('div', {});
  const draw = filter => {
    const fits = one => [one.place, ...one.within, ...one.there].some(each => each.name.includes(filter));
    const rows = answer.results.filter(fits);
    const bare = rows.filter(one => one.count === 0);
    const full = rows.filter(one => one.count > 0);
    list.replaceChildren(...[full.length > 0 && table(full),
      rows.length === 0 && h('p', { class: 'none' }, t('noResults')),
      bare.length > 0 && h('details', { class: 'bare', open: full.length === 0 }, h('summary', {}, `${t('noPlacesThere')} · ${bare.length}`),
        h('ul', { class: 'chips' }, bare.map(({ place: one, within }) => h('li', { style: `--type:${colour(one.type)}`, title: typeName(one.type) },
          h('a', { href: address.of('graph', { n: one.id, sel: one.id }) }, one.name), within.length > 0 && h('small', {}, ` ${within.map(each => each.name).join('、')}`)))))].filter(Boolean));
  };
  place.replaceChildren(
    h('div', { class: 'page-head' }, h('h1', {}, `${t('places')} · ${answer.total}`, answer.results.length < answer.total && h('small', {}, ` ${t('shownFirst')} ${answer.results.length}`)),
      h('div', { class: 'controls' }, h('input', { type: 'search', value: words, 'aria-label': t('filterPlaces'), placeholder: t('filterPlaces'),
        oninput: event => { draw(event.target.value); address.replace(address.of('places', { q: event.target.value })); } }))),
    list);
  draw(words);
}

const table = rows => h('div', { class: 'table-wrap', tabindex: '0', role: 'region', 'aria-label': t('places') }, h('table', {},
  h('thead', {}, h('tr', {}, [t('place'), t('within'), t('count'), t('there')].map(name => h('th', { scope: 'col' }, name)))),
  h('tbody', {}, rows.map(row))));

function row({ place, within, count, there }) {
  return h('tr', {},
    h('th', { scope: 'row' }, h('a', { href: address.of('graph', { n: [place.id, ...there.map(one => one.id)].join(','), sel: place.id }) }, place.name),
      h('small', {}, ` ${typeName(place.type)}`)),
    h('td', { class: 'within' }, within.map(one => one.name).join('、')),
    h('td', { class: 'number' }, String(count)),
    h('td', {}, h('ul', { class: 'chips' }, there.map(one => h('li', { style: `--type:${colour(one.type)}`, title: typeName(one.type) },
      h('a', { href: address.of('graph', { n: [place.id, one.id].join(','), sel: one.id }) }, one.name)))),
      count > there.length && h('small', {}, `${t('more')} ${count - there.length}`)));
}
