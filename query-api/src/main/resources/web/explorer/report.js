// A report's own words, cleaned and as received, with what was drawn from each sentence.

import * as address from './address.js';
import { alignment } from './align.js';
import * as api from './api.js';
import { damageKey, damageOf, forgetDamage, spotList, within } from './damage.js';
import { meter } from './details.js';
import { h } from './dom.js';
import { colour } from './looks.js';
import { aspectName, basisName, lead, partName, relationshipName, t, typeName } from './i18n.js';
import { Marking } from './marking.js';
import { reportTitle } from './titles.js';

let kept;

/** Lets go of what was read, as the graph has changed. */
export const forgetReport = () => { kept = undefined; forgetDamage(); };

/** Shows a report at a sentence; the latest report where none is named. */
export async function showReport(place, parameters) {
  const reports = (await api.reports()).results;
  const id = parameters.get('id') ?? reports[0]?.id;
  if (!id) return place.replaceChildren(h('p', {}, t('empty')));
  if (kept?.report.id !== id) kept = await api.sentences(id);
  const text = kept;
  const show = { mode: parameters.get('mode') ?? 'cleaned', onlyEmpty: parameters.get('empty') === '1', off: new Set((parameters.get('off') ?? '').split(',').filter(Boolean)) };
  const asked = { s: parameters.get('s'), from: Number(parameters.get('from') ?? NaN), to: Number(parameters.get('to') ?? NaN), st: parameters.get('st') };
  const mode = text.hasSource ? show.mode : 'cleaned';
  const damage = mode === 'damage' ? await damageOf(id) : undefined;
  const quoted = () => (asked.s === parameters.get('s') ? { from: parameters.get('from'), to: parameters.get('to'), st: asked.st } : {});
  const here = change => address.of('report', {
    id, s: asked.s, ...quoted(), mode: mode === 'cleaned' ? '' : mode,
    empty: show.onlyEmpty ? '1' : '', off: [...show.off].join(','), ...change });
  const again = change => {
    address.replace(here(change));
    return showReport(place, address.read().parameters);
  };
  const toggle = kind => again({ off: (show.off.has(kind) ? [...show.off].filter(one => one !== kind) : [...show.off, kind]).join(',') });
  const side = h('aside', { class: 'drawn', 'aria-label': t('drawn'), tabindex: '0' });
  const sentences = text.results.filter(sentence => !show.onlyEmpty || (isEmpty(sentence) && !sentence.heading));
  const shown = [];
  const body = blocks(text, sentences, { mode, asked, select: sentence => select(sentence), shown });
  const marking = damage && new Marking(place, damage, shown, show.off);
  const go = sentence => {
    select(sentence);
    place.querySelector('.sentence.chosen')?.scrollIntoView({ block: 'center' });
  };
  place.replaceChildren(
    h('div', { class: 'report-head' }, h('div', { class: 'title-row' }, h('h1', {}, reportTitle(text.report)), others(reports, id)), controls(text, mode, show, again),
      damage ? [damageKey(damage, show.off, toggle), marking.bar] : coverage(text, go)),
    h('div', { class: 'report-body' }, h('article', { class: `text ${mode}` }, body), side));
  const select = async sentence => {
    place.querySelectorAll('.sentence.chosen').forEach(one => { one.classList.remove('chosen'); one.removeAttribute('aria-current'); });
    const chosen = place.querySelector(`[data-s="${sentence.ordinal}"]`);
    chosen?.classList.add('chosen');
    chosen?.setAttribute('aria-current', 'true');
    asked.s = String(sentence.ordinal);
    address.replace(here({}));
    if (marking) await marking.upTo(sentence.end);
    if (asked.s !== String(sentence.ordinal)) return;
    side.replaceChildren(...(damage ? [h('h2', {}, t('damaged')), spotList(within(damage.results, sentence))] : drawn(sentence).filter(Boolean)));
  };
  const first = text.results.find(sentence => String(sentence.ordinal) === asked.s);
  if (first) {
    go(first);
  } else {
    side.replaceChildren(h('p', { class: 'hint' }, t(damage ? 'damageHint' : 'reportHint')), ...(damage ? [doubtful(damage, text, go)] : []));
  }
}

/** The spots whose characters were lost, each leading to its sentence. */
function doubtful(damage, text, go) {
  return spotList(damage.lost, spot => {
    const sentence = text.results.find(one => spot.start < one.end && spot.end > one.start);
    if (sentence) go(sentence);
  });
}

/** A choice of reports where there are several, and the way to this one's graph. */
function others(reports, id) {
  return h('div', { class: 'controls' },
    reports.length > 1 && h('select', { class: 'which', 'aria-label': t('report'), onchange: event => { location.hash = address.of('report', { id: event.target.value }); } },
      reports.map(one => h('option', { value: one.id, selected: one.id === id }, reportTitle(one)))),
    h('a', { class: 'to-graph', href: address.of('graph', { report: id }) }, t('showInGraph')));
}

const isEmpty = sentence => sentence.statements.length + sentence.measures.length + sentence.mentions.length === 0;

function controls(text, mode, show, again) {
  const modes = ['cleaned', 'original', 'both', 'damage'];
  return h('div', { class: 'controls' },
    h('div', { class: 'segmented', role: 'group', 'aria-label': t('report') }, modes.map(name => h('button', {
      type: 'button', 'aria-pressed': String(name === mode), disabled: name !== 'cleaned' && !text.hasSource, onclick: () => again({ mode: name }),
    }, t(name)))),
    h('button', { type: 'button', class: 'only-empty', 'aria-pressed': String(show.onlyEmpty), onclick: () => again({ empty: show.onlyEmpty ? '' : '1' }) }, t('onlyEmpty')),
    contents(text),
    !text.hasSource && h('small', {}, t('noSource')));
}

/** The headings, to go to. */
function contents(text) {
  const headings = text.sections.filter(section => section.heading && section.level <= 2 && text.results.some(one => one.section === section.ordinal));
  return headings.length > 1 && h('select', { class: 'contents', 'aria-label': t('jump'), onchange: event => {
    const first = text.results.find(one => String(one.section) === event.target.value);
    document.querySelector(`[data-s="${first.ordinal}"]`)?.scrollIntoView({ block: 'center' });
    event.target.value = '';
  } }, h('option', { value: '' }, t('jump')), headings.map(one => h('option', { value: one.ordinal }, one.heading)));
}

/** A stripe a sentence, dark where it gave something. */
function coverage(text, go) {
  const sentences = text.results.filter(sentence => !sentence.heading);
  const full = sentences.filter(sentence => !isEmpty(sentence)).length;
  const words = `${lead('coverage')}${full} / ${sentences.length} ${t('sentencesCovered')}`;
  return h('div', { class: 'coverage' }, h('small', {}, words, h('span', { class: 'stripe-key' },
    ['fact', 'measure', 'mention'].map(name => h('span', { class: name }, t(name))))),
    h('div', { class: 'stripes', role: 'img', 'aria-label': words }, sentences.map(sentence => h('span', {
      title: sentence.text.slice(0, 60), onclick: () => go(sentence),
      class: sentence.statements.length ? 'fact' : sentence.measures.length ? 'measure' : sentence.mentions.length ? 'mention' : 'nothing' }))));
}

function blocks(text, sentences, how) {
  const headings = new Map(text.sections.map(section => [section.ordinal, section]));
  const result = [];
  let open;
  for (const sentence of sentences) {
    if (open?.section !== sentence.section) {
      const section = headings.get(sentence.section);
      open = { section: sentence.section, element: h('div', { class: 'block' }) };
      const first = sentences.find(one => one.section === sentence.section);
      if (section?.heading && !first.heading && !first.text.startsWith(section.heading)) result.push(h('h2', {}, section.heading));
      if (section) open.element.dataset.part = partName(section.part);
      result.push(open.element);
    }
    open.element.append(sentenceElement(sentence, how));
  }
  return result;
}

function sentenceElement(sentence, { mode, asked, select, shown }) {
  const here = String(sentence.ordinal) === asked.s;
  const marks = here && Number.isFinite(asked.from) ? [{ start: asked.from, end: asked.to, kind: 'evidence' }] : [];
  const cleaned = () => h('span', { class: 'words' }, colouredWords(sentence, marks));
  const original = () => h('span', { class: 'words source', lang: 'zh' }, sourceWords(sentence, marks));
  const words = { cleaned: () => [cleaned()], original: () => [original()], both: () => [cleaned(), original()],
    damage: () => [toMark(sentence, shown)] }[mode] ?? (() => [cleaned()]);
  return h('span', {
    class: `sentence${sentence.heading ? ' heading' : ''}${isEmpty(sentence) ? ' empty' : ''}`, 'data-s': sentence.ordinal, tabindex: '0', role: 'button',
    onclick: () => select(sentence), onkeydown: event => { if (event.key === 'Enter') select(sentence); },
  }, words());
}

/** The original words, whose damage is marked as it becomes known. */
function toMark(sentence, shown) {
  const words = h('span', { class: 'words source', lang: 'zh' }, sentence.source ?? sentence.text);
  shown.push([sentence, words]);
  return words;
}

/** The cleaned sentence with its names in their colours and the asked words marked. */
function colouredWords(sentence, marks) {
  const places = sentence.source === undefined ? undefined : alignment(sentence.source, sentence.text);
  const inText = place => places === undefined ? undefined : places[Math.max(0, Math.min(places.length - 1, place - sentence.start))];
  const spans = sentence.mentions.map(mention => {
    const start = inText(mention.start) ?? sentence.text.indexOf(mention.text);
    const exact = sentence.text.startsWith(mention.text, start);
    return exact ? { start, end: start + mention.text.length, type: mention.entity.type }
      : { start, end: inText(mention.end) ?? -1, type: mention.entity.type };
  });
  return pieces(sentence.text, spans, marks.map(mark => ({ start: inText(mark.start) ?? 0, end: inText(mark.end) ?? sentence.text.length })));
}

function sourceWords(sentence, marks) {
  const shift = ({ start, end, ...rest }) => ({ start: start - sentence.start, end: end - sentence.start, ...rest });
  return pieces(sentence.source ?? sentence.text, sentence.mentions.map(mention => shift({ ...mention, type: mention.entity.type })), marks.map(shift));
}

/** Cuts a text where a name or a mark begins or ends. */
function pieces(text, spans, marks) {
  const cuts = new Set([0, text.length]);
  [...spans, ...marks].forEach(({ start, end }) => { if (start >= 0 && end > start && end <= text.length) cuts.add(start).add(end); });
  const sorted = [...cuts].sort((one, other) => one - other);
  return sorted.slice(0, -1).map((start, i) => {
    const end = sorted[i + 1];
    const covers = span => span.start <= start && span.end >= end;
    const name = spans.find(covers);
    const words = text.slice(start, end);
    const inner = name ? h('span', { class: 'entity', style: `--type:${colour(name.type)}`, title: typeName(name.type) }, words) : words;
    return marks.some(covers) ? h('mark', {}, inner) : inner;
  });
}

/** All that was drawn from a sentence. */
function drawn(sentence) {
  const names = new Map(sentence.mentions.map(mention => [mention.entity.id, mention]));
  const inGraph = ids => h('a', { href: address.of('graph', { n: [...new Set(ids)].join(',') }) }, t('showInGraph'));
  return [
    h('h2', {}, t('drawn')),
    isEmpty(sentence) && h('p', {}, t('nothingDrawn')),
    ...sentence.statements.map(one => h('div', { class: 'card' },
      h('p', {}, h('b', {}, one.subject.name), ` ${relationshipName(one.relationship)} → `, h('b', {}, one.object.name)),
      h('p', { class: 'small' }, `${basisName(one.basis)} · `, h('code', {}, one.rule), ' · ', meter(one.confidence)),
      h('p', { class: 'small' }, inGraph([one.subject.id, one.object.id])))),
    ...sentence.measures.map(one => h('div', { class: 'card' },
      h('p', {}, h('b', {}, `${lead(one.kind === 'TARGET' ? 'target' : 'outcome')}${one.indicator}`), ` ${one.valueText}`),
      h('p', { class: 'small' }, `${aspectName(one.aspect)} · ${one.year} · `, h('a', { class: 'to-chart', href: address.of('measures', { q: one.indicator }) }, t('showChart'))))),
    names.size > 0 && h('ul', { class: 'names' }, [...names.values()].map(({ entity, text, rule }) => h('li', {},
      h('span', { class: 'entity', style: `--type:${colour(entity.type)}` }, text), text === entity.name ? '' : ` ${entity.name}`,
      h('small', {}, ` ${typeName(entity.type)} · `, h('code', {}, rule))))),
    names.size > 0 && h('p', {}, inGraph(names.keys())),
  ];
}
