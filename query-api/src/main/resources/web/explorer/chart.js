// One indicator over the years: what was promised for a year beside what was reached, and both sentences on a click.

import { quote } from './details.js';
import { h } from './dom.js';
import { amount } from './amounts.js';
import { fateOfYear } from './fates.js';
import { aspectName, fateName, t } from './i18n.js';

/** How many years are shown at first: the latest. */
const YEARS = 6;

/** Which share of a row the longest bar takes; the rest is for its figure. */
const LONGEST = 62;

export function card(group) {
  const years = [...new Set(group.measures.map(one => one.year))].map(year => [year, group.measures.filter(one => one.year === year)]);
  const scale = scaleOf(group.measures);
  const below = group.measures.some(one => one.value < 0);
  const list = h('ol', { class: below ? 'years below' : 'years', style: `--zero:${scale(0).toFixed(2)}%` });
  const earlier = years.slice(0, -YEARS);
  const rows = some => some.map(([year, measures]) => yearRow(year, measures, scale));
  list.append(...rows(years.slice(-YEARS)));
  return h('section', { class: 'card measure-card', 'aria-label': group.indicator },
    h('h2', {}, group.indicator),
    h('p', { class: 'small' }, [aspectName(group.aspect), group.about].filter(Boolean).join(' · ')),
    earlier.length > 0 && h('button', { type: 'button', class: 'earlier small', onclick: event => { list.prepend(...rows(earlier)); event.target.remove(); } }, `${t('earlier')} ${earlier.length}`),
    list);
}

/** Where values stand on a row, in hundredths: zero is always there, and nothing runs beyond {@link LONGEST}. */
function scaleOf(measures) {
  const values = measures.map(one => one.value).filter(value => typeof value === 'number');
  const low = Math.min(0, ...values);
  const span = Math.max(0, ...values) - low || 1;
  return value => ((value - low) / span) * LONGEST;
}

function yearRow(year, measures, scale) {
  const targets = measures.filter(one => one.kind === 'TARGET');
  const outcomes = measures.filter(one => one.kind === 'OUTCOME');
  const fate = fateOfYear(targets, outcomes);
  const said = h('div', { class: 'said', hidden: true });
  const open = h('button', { type: 'button', class: 'year-row', 'aria-expanded': 'false', title: t('bothSentences'), onclick: () => {
    if (!said.hasChildNodes()) said.append(...measures.flatMap(sentences));
    said.hidden = !said.hidden;
    open.setAttribute('aria-expanded', String(!said.hidden));
  } },
  h('span', { class: 'of-year' }, String(year)),
  h('span', { class: 'bars' }, [...distinct(targets), ...distinct(outcomes)].map(one => bar(one, scale))),
  fate ? h('span', { class: `verdict ${fate.toLowerCase()}`, title: fate === 'UNDECIDED' ? t('undecidedHint') : null }, fateName(fate)) : h('span', {}));
  return h('li', { 'data-year': year }, open, said);
}

/** A figure that a report gives twice is one bar. */
const distinct = measures => [...new Map(measures.map(one => [`${one.comparator} ${one.value ?? one.valueText}`, one])).values()];

/** A bar from zero; a target's is outlined, as it is not there yet. */
function bar(measure, scale) {
  const words = typeof measure.value === 'number' ? amount(measure) : measure.valueText;
  const [from, to] = typeof measure.value === 'number' ? [scale(Math.min(0, measure.value)), scale(Math.max(0, measure.value))] : [0, 0];
  return h('span', { class: `bar ${measure.kind.toLowerCase()}`, style: `--from:${from.toFixed(2)}%;--to:${to.toFixed(2)}%` },
    h('span', { class: 'visually-hidden' }, t(measure.kind === 'TARGET' ? 'target' : 'outcome')), h('span', { class: 'fill' }), h('span', { class: 'amount' }, words));
}

/** Where the reports say a figure. */
function sentences(measure) {
  return [h('h3', {}, `${measure.year} ${t(measure.kind === 'TARGET' ? 'target' : 'outcome')} `, h('b', {}, measure.valueText)),
    ...measure.evidence.map(sentence => quote(sentence, measure.valueText))];
}
