// Targets and outcomes as charts: a card an indicator, a bar a figure, promises beside what became of them.

import * as address from './address.js';
import * as api from './api.js';
import { h, svg } from './dom.js';
import { amount } from './amounts.js';
import { aspectName, lead, t } from './i18n.js';

let kept;

/** Lets go of what was read, as the graph has changed. */
export const forgetMeasures = () => { kept = undefined; };

export async function showMeasures(place, parameters) {
  kept ??= { targets: (await api.measures('TARGET')).results, outcomes: (await api.measures('OUTCOME')).results };
  const words = parameters.get('q') ?? '';
  const kind = parameters.get('kind') ?? 'both';
  const list = h('div', { class: 'cards' });
  const draw = filter => {
    const groups = grouped([...kept.targets, ...kept.outcomes])
      .filter(group => group.indicator.includes(filter) && (kind !== 'both' || (group.hasTarget && group.hasOutcome) || filter));
    list.replaceChildren(...groups.map(card));
    if (groups.length === 0) list.append(h('p', {}, t('noResults')));
  };
  const go = change => { location.hash = address.of('measures', { q: words, kind: kind === 'both' ? '' : kind, ...change }); };
  place.replaceChildren(
    h('div', { class: 'page-head' }, h('h1', {}, t('promise')),
      h('div', { class: 'controls' },
        h('input', { type: 'search', value: words, 'aria-label': t('filter'), placeholder: t('filter'),
          oninput: event => { draw(event.target.value); address.replace(address.of('measures', { q: event.target.value, kind: kind === 'both' ? '' : kind })); } }),
        h('button', { type: 'button', 'aria-pressed': String(kind === 'all'), onclick: () => go({ kind: kind === 'all' ? '' : 'all' }) }, t('all')),
        h('ul', { class: 'key' }, h('li', { class: 'target' }, t('target')), h('li', { class: 'outcome' }, t('outcome'))))),
    list);
  draw(words);
}

/** Figures of the same indicator, aspect and subject together; those with promise and outcome first. */
function grouped(measures) {
  const groups = new Map();
  for (const measure of measures) {
    const key = [measure.indicator.id, measure.aspect, measure.unit ?? '', measure.about?.id ?? ''].join(' ');
    const group = groups.get(key) ?? { indicator: measure.indicator.name, aspect: measure.aspect, about: measure.about, measures: [] };
    group.measures.push(measure);
    groups.set(key, group);
  }
  const all = [...groups.values()].map(group => ({
    ...group,
    measures: group.measures.sort((one, other) => one.year - other.year || (one.kind < other.kind ? -1 : 1)),
    hasTarget: group.measures.some(one => one.kind === 'TARGET'), hasOutcome: group.measures.some(one => one.kind === 'OUTCOME'),
  }));
  const rank = group => (group.hasTarget && group.hasOutcome ? 0 : group.hasTarget ? 1 : 2);
  return all.sort((one, other) => rank(one) - rank(other) || other.measures.length - one.measures.length || one.indicator.localeCompare(other.indicator, 'zh'));
}

function card(group) {
  return h('section', { class: 'card measure-card', 'aria-label': group.indicator },
    h('h2', {}, group.indicator),
    h('p', { class: 'small' }, [aspectName(group.aspect), group.about?.name].filter(Boolean).join(' · ')),
    chart(group),
    h('ol', { class: 'figures' }, group.measures.map(figure)));
}

/** Bars from zero; a target's is outlined, as it is not there yet. */
function chart(group) {
  const figures = group.measures.filter(one => typeof one.value === 'number');
  if (figures.length === 0) return h('p', { class: 'small' }, t('noFigures'));
  const low = Math.min(0, ...figures.map(one => one.value));
  const high = Math.max(0, ...figures.map(one => one.value));
  const span = high - low || 1;
  const left = 46;
  const wide = 168;
  const x = value => left + ((value - low) / span) * wide;
  const text = figures.map(one => `${one.year} ${t(one.kind === 'TARGET' ? 'target' : 'outcome')} ${amount(one)}`).join('；');
  return svg('svg', { viewBox: `0 0 300 ${figures.length * 26 + 4}`, class: 'bars', role: 'img', 'aria-label': `${group.indicator}：${text}` },
    svg('line', { x1: x(0), x2: x(0), y1: 0, y2: figures.length * 26 + 4, class: 'axis' }),
    figures.map((one, row) => svg('g', { class: one.kind.toLowerCase() },
      svg('text', { x: 0, y: row * 26 + 18 }, String(one.year)),
      svg('rect', { x: Math.min(x(0), x(one.value)), y: row * 26 + 5, width: Math.max(2, Math.abs(x(one.value) - x(0))), height: 17, rx: 3 }),
      svg('text', { x: Math.max(x(0), x(one.value)) + 5, y: row * 26 + 18 }, amount(one)))));
}

function figure(measure) {
  const [sentence] = measure.evidence;
  const fate = measure.related.find(one => one.relationship !== 'BASELINE')?.relationship;
  const verdict = { FULFILLED_BY: 'kept', MISSED_BY: 'missed' }[fate];
  const words = `${measure.year} ${lead(measure.kind === 'TARGET' ? 'target' : 'outcome')}${measure.quote}`;
  return h('li', { class: measure.kind.toLowerCase() },
    sentence ? h('a', { href: address.of('report', { id: sentence.report, s: sentence.ordinal, from: sentence.start, to: sentence.end }) }, words) : words,
    verdict && h('span', { class: `verdict ${verdict}` }, t(verdict)));
}
