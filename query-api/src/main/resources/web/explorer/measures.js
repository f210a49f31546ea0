// Targets and outcomes: which promises were kept, one card an indicator and subject.

import * as address from './address.js';
import * as api from './api.js';
import { card } from './chart.js';
import { h } from './dom.js';
import { fateOf } from './fates.js';
import { fateName, t } from './i18n.js';

/** How many cards are drawn at first, and with each press for more. */
const CARDS = 60;

let kept;

/** Lets go of what was read, as the graph has changed. */
export const forgetMeasures = () => { kept = undefined; };

async function figures() {
  const [targets, outcomes] = await Promise.all([api.measures('TARGET'), api.measures('OUTCOME')]);
  return [...targets.results, ...outcomes.results];
}

export async function showMeasures(place, parameters) {
  kept ??= await figures();
  const asked = { q: parameters.get('q') ?? '', kind: parameters.get('kind') ?? '', fate: parameters.get('fate') ?? '', place: parameters.get('place') ?? '' };
  const measures = kept.filter(one => !asked.place || one.report.place === asked.place);
  const groups = grouped(measures);
  const list = h('div', { class: 'cards' });
  const draw = filter => fill(list, groups.filter(group => fits(group, { ...asked, q: filter })), CARDS);
  const go = change => { location.hash = address.of('measures', { ...asked, ...change }); };
  place.replaceChildren(
    h('div', { class: 'page-head' }, h('h1', {}, t('promise')),
      h('div', { class: 'controls' },
        h('input', { type: 'search', value: asked.q, 'aria-label': t('filter'), placeholder: t('filter'),
          oninput: event => { draw(event.target.value); address.replace(address.of('measures', { ...asked, q: event.target.value })); } }),
        placeChoice(asked.place, go),
        fates(measures, asked.fate, go),
        h('button', { type: 'button', class: 'every', 'aria-pressed': String(asked.kind === 'all'), onclick: () => go({ kind: asked.kind === 'all' ? '' : 'all' }) }, t('everyIndicator')),
        h('ul', { class: 'key' }, h('li', { class: 'target' }, t('target')), h('li', { class: 'outcome' }, t('outcome')))),
      h('p', { class: 'hint small' }, t('promiseHint'))),
    list);
  draw(asked.q);
}

/** Without a wish only those are shown whose promises stand beside figures. */
function fits(group, { q, kind, fate }) {
  if (!group.indicator.includes(q)) return false;
  if (fate) return group.measures.some(one => one.kind === 'TARGET' && fateOf(one) === fate);
  return kind === 'all' || q !== '' || (group.hasTarget && group.hasOutcome);
}

function fill(list, groups, most) {
  list.replaceChildren(...groups.slice(0, most).map(card));
  if (groups.length === 0) list.append(h('p', { class: 'none' }, t('noFigures')));
  if (groups.length > most) {
    list.append(h('button', { type: 'button', class: 'more', onclick: () => fill(list, groups, most + CARDS) }, `${t('more')} ${groups.length - most}`));
  }
}

function placeChoice(chosen, go) {
  const names = [...new Set(kept.map(one => one.report.place))].sort((one, other) => one.localeCompare(other, 'zh'));
  return names.length > 1 && h('select', { class: 'of-place-choice', 'aria-label': t('place'), onchange: event => go({ place: event.target.value }) },
    h('option', { value: '' }, t('allPlaces')), names.map(name => h('option', { value: name, selected: name === chosen }, name)));
}

/** How many promises were kept and missed; a press shows those alone. */
function fates(measures, chosen, go) {
  const count = fate => measures.filter(one => one.kind === 'TARGET' && fateOf(one) === fate).length;
  const counted = ['KEPT', 'MISSED'].map(fate => [fate, count(fate)]).filter(([fate, n]) => n > 0 || fate === chosen);
  return counted.length > 0 && h('div', { class: 'segmented fates', role: 'group', 'aria-label': t('fate') }, counted.map(([fate, n]) => h('button', {
    type: 'button', 'data-fate': fate, 'aria-pressed': String(fate === chosen), onclick: () => go({ fate: fate === chosen ? '' : fate }),
  }, `${fateName(fate)} ${n}`)));
}

/** Figures of the same indicator, aspect and subject together; those first whose promises were decided most often. */
function grouped(measures) {
  const groups = new Map();
  for (const measure of measures) {
    const key = [measure.indicator.id, measure.aspect, measure.unit ?? '', measure.about?.id ?? measure.report.place].join(' ');
    const group = groups.get(key) ?? { indicator: measure.indicator.name, aspect: measure.aspect, about: measure.about?.name ?? measure.report.place, measures: [] };
    group.measures.push(measure);
    groups.set(key, group);
  }
  const all = [...groups.values()].map(group => ({
    ...group,
    measures: group.measures.sort((one, other) => one.year - other.year || (one.kind > other.kind ? -1 : 1)),
    hasTarget: group.measures.some(one => one.kind === 'TARGET'), hasOutcome: group.measures.some(one => one.kind === 'OUTCOME'),
    decided: group.measures.filter(one => one.kind === 'TARGET' && fateOf(one) !== 'OPEN').length,
  }));
  const rank = group => (group.hasTarget && group.hasOutcome ? 0 : group.hasTarget ? 1 : 2);
  return all.sort((one, other) => rank(one) - rank(other) || other.decided - one.decided
    || other.measures.length - one.measures.length || one.indicator.localeCompare(other.indicator, 'zh'));
}
