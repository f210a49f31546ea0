// Two years of a place, or two places, side by side: their industries and their targets.

import * as address from './address.js';
import * as api from './api.js';
import { amount } from './amounts.js';
import { quote } from './details.js';
import { byId, h } from './dom.js';
import { aspectName, lead, t } from './i18n.js';
import { reportTitle } from './titles.js';

export async function showCompare(place, parameters) {
  const choice = choose((await api.reports()).results, parameters);
  if (!choice) {
    return place.replaceChildren(h('div', { class: 'page-head' }, h('h1', {}, t('compareTitle'))), h('p', { class: 'none' }, t('noYears')),
      h('button', { type: 'button', onclick: () => byId('add-report').click() }, t('addReport')));
  }
  const head = h('div', { class: 'page-head' }, h('h1', {}, t('compareTitle')), controls(choice));
  place.replaceChildren(head, h('p', { class: 'loading' }, t('loading')));
  place.replaceChildren(head, ...(choice.one && choice.two && choice.one !== choice.two ? compared(await answerTo(choice)) : []));
}

/** What is compared: what was asked for as far as there are reports for it, else the two latest years of a place, else two places. */
function choose(reports, parameters) {
  const years = new Map();
  reports.forEach(report => years.set(report.placeCode, { code: report.placeCode, name: report.place, years: [...years.get(report.placeCode)?.years ?? [], report.year].sort() }));
  const places = [...years.values()];
  const often = places.filter(one => one.years.length > 1);
  if (places.length < 2 && often.length === 0) return undefined;
  const by = parameters.get('by') === 'places' && places.length > 1 || often.length === 0 ? 'places' : 'years';
  const asked = (name, list, otherwise) => (list.includes(parameters.get(name)) ? parameters.get(name) : otherwise);
  if (by === 'places') {
    const codes = places.map(one => one.code);
    const one = asked('one', codes, codes[0]);
    const two = asked('two', codes, codes.find(code => code !== one));
    return { by, places, often, one, two };
  }
  const of = often.find(one => one.code === parameters.get('place')) ?? often.sort((one, other) => other.years.length - one.years.length)[0];
  const some = of.years.map(String);
  return { by, places, often, of, one: asked('one', some, some[some.length - 2]), two: asked('two', some, some[some.length - 1]) };
}

const answerTo = ({ by, of, one, two }) => api.compare(by === 'places' ? { places: `${one},${two}` } : { years: `${one},${two}`, place: of.code });

function controls(choice) {
  const { by, places, often, of, one, two } = choice;
  const go = change => {
    const next = { one, two, ...change };
    // Who chooses for one side what the other one is wants them the other way round.
    if (next.one === next.two) Object.assign(next, { one: two, two: one });
    location.hash = address.of('compare', { by, place: of?.code, ...next });
  };
  const kinds = [['years', 'ofYears', often.length > 0], ['places', 'ofPlaces', places.length > 1]].filter(([, , can]) => can);
  const select = (name, value, options) => h('select', { 'aria-label': t(name), 'data-side': name, onchange: event => go({ [{ place: 'place', compareFirst: 'one', compareSecond: 'two' }[name]]: event.target.value }) },
    options.map(([code, text]) => h('option', { value: code, selected: code === value }, text)));
  const sides = by === 'places' ? places.map(each => [each.code, each.name]) : of.years.map(year => [String(year), String(year)]);
  return h('div', { class: 'controls' },
    h('div', { class: 'segmented', role: 'group', 'aria-label': t('compare') }, kinds.map(([kind, name]) => h('button', {
      type: 'button', 'data-by': kind, 'aria-pressed': String(kind === by), onclick: () => { location.hash = address.of('compare', { by: kind }); },
    }, t(name)))),
    by === 'years' && often.length > 1 && select('place', of.code, often.map(each => [each.code, each.name])),
    select('compareFirst', one, sides), h('span', { 'aria-hidden': 'true' }, '↔'), select('compareSecond', two, sides));
}

function compared(answer) {
  const [first, second] = [nameOf(answer.first, answer.second), nameOf(answer.second, answer.first)];
  return [
    !answer.isWhole && h('p', { class: 'small' }, t('notWhole')),
    h('div', { class: 'sides' }, [[answer.first, first], [answer.second, second]].map(([side, name]) => h('section', { class: 'card side' },
      h('h2', {}, name), h('p', { class: 'small' }, `${lead('report')}${side.reports.length} · ${lead('target')}${side.targets}`),
      h('p', { class: 'small' }, side.reports.map((report, i) => [i ? '、' : '', h('a', { href: address.of('report', { id: report.id }) }, reportTitle(report))]))))),
    h('section', { class: 'compared opposed' }, h('h2', {}, t('opposed'), h('span', { class: 'count' }, String(answer.targets.total))),
      answer.targets.total === 0 ? h('p', {}, t('noPairs')) : targets(answer, first, second)),
    h('div', { class: 'compared thirds' },
      industries('common', t('commonIndustries'), answer.common, one => [[first, one.first], [second, one.second]]),
      industries('first', `${t('onlyOf')} ${first}`, answer.onlyFirst, one => [[first, one.evidence]]),
      industries('second', `${t('onlyOf')} ${second}`, answer.onlySecond, one => [[second, one.evidence]])),
  ].filter(Boolean);
}

/** A side by what sets it apart from the other. */
const nameOf = (side, other) => (side.place && side.place.id !== other.place?.id ? side.place.name : String(side.year));

function targets({ targets: { results }, first: { place } }, first, second) {
  const about = pair => (pair.about?.id === place?.id ? undefined : pair.about?.name);
  return h('div', { class: 'table-wrap', tabindex: '0', role: 'region', 'aria-label': t('opposed') }, h('table', {},
    h('thead', {}, h('tr', {}, [t('indicator'), first, second, t('difference')].map(name => h('th', { scope: 'col' }, name)))),
    h('tbody', {}, results.map(pair => h('tr', {},
      h('th', { scope: 'row' }, pair.indicator.name, h('small', {}, ` ${[aspectName(pair.aspect), about(pair), pair.year].filter(Boolean).join(' · ')}`)),
      h('td', { 'data-label': first }, different(pair.first).map(figure)), h('td', { 'data-label': second }, different(pair.second).map(figure)),
      h('td', { class: 'difference', 'data-label': t('difference') }, difference(pair)))))));
}

/** A figure that a report gives twice is shown once. */
const different = targets => [...new Map(targets.map(one => [`${one.comparator} ${one.value ?? one.valueText}`, one])).values()];

function figure(target) {
  const [sentence] = target.evidence;
  const words = typeof target.value === 'number' ? amount(target) : target.valueText;
  return sentence
    ? h('a', { class: 'figure', title: sentence.text, href: address.of('report', { id: sentence.report, s: sentence.ordinal, from: sentence.start, to: sentence.end }) }, words)
    : h('span', { class: 'figure' }, words);
}

/** The second side's figure less the first's, where each has one; of shares and rates in points. */
function difference({ first, second, unit }) {
  const [ones, others] = [different(first), different(second)];
  if (ones.length !== 1 || others.length !== 1 || typeof ones[0].value !== 'number' || typeof others[0].value !== 'number') return '—';
  const value = Number((others[0].value - ones[0].value).toPrecision(12));
  if (value === 0) return t('same');
  return `${value > 0 ? '▲' : '▼'} ${amount({ value: Math.abs(value), unit: unit === '%' ? 'pp' : unit, comparator: '=' })}`;
}

/** Industries with the sentences of each side behind a click. */
function industries(kind, title, { total, results }, sides) {
  return h('section', { class: 'card', 'data-list': kind }, h('h2', {}, title, h('span', { class: 'count' }, String(total))),
    total === 0 ? h('p', { class: 'small' }, t('noneHere')) : h('ul', {}, results.map(one => h('li', {}, sentencesOf(one.industry, sides(one))))));
}

function sentencesOf(industry, sides) {
  const box = h('details', { class: 'industry', ontoggle: () => {
    if (box.open && box.children.length === 1) {
      box.append(...sides.flatMap(([name, sentences]) => [sides.length > 1 && h('h3', {}, name),
        ...distinct(sentences).map(sentence => quote(sentence, [industry.name]))]).filter(Boolean),
      h('p', { class: 'small' }, h('a', { href: address.of('graph', { n: industry.id, sel: industry.id }) }, t('showInGraph'))));
    }
  } }, h('summary', {}, industry.name));
  return box;
}

/** A sentence that names an industry twice is shown once. */
const distinct = sentences => [...new Map(sentences.map(one => [`${one.report} ${one.ordinal}`, one])).values()];
