// What is known of the entity or relationship that was clicked, and where the reports say it.

import * as address from './address.js';
import * as api from './api.js';
import { h } from './dom.js';
import { colour, icon } from './looks.js';
import { basisName, lead, relationshipName, stageName, t, typeName } from './i18n.js';
import { questionsOn } from './questions.js';
import { reportTitle } from './titles.js';

/** How many neighbours of a kind are named; a press on their row shows more in the graph. */
const NAMED = 8;

/** A panel with what the graph says of an entity; `actions` are what can be done with it. */
export async function entityDetails(id, actions) {
  const [entity, near] = await Promise.all([api.entity(id), api.neighbours(id, { limit: 100 })]);
  const facts = [
    entity.aliases.length > 0 && [t('aliases'), entity.aliases.join('、')],
    entity.stage && [t('stage'), stageName(entity.stage)],
    entity.plannedStage && [t('planned'), `${stageName(entity.plannedStage)}${entity.plannedYear ? `（${entity.plannedYear}）` : ''}`],
    entity.code && [t('code'), entity.code],
  ].filter(Boolean);
  return [
    h('header', {}, badge(entity.type), h('div', {}, h('h2', {}, entity.name), h('small', {}, typeName(entity.type))), closeButton(actions)),
    facts.length > 0 && h('dl', { class: 'facts' }, facts.map(([name, value]) => [h('dt', {}, name), h('dd', {}, value)])),
    h('div', { class: 'actions' },
      button(t('expandAll'), () => actions.expand(id)), button(t('collapse'), () => actions.collapse(id)),
      button(t('hide'), () => actions.hide(id)), button(actions.isPinned(id) ? t('unpin') : t('pin'), () => actions.pin(id)),
      button(actions.pathStart() && actions.pathStart() !== id ? t('pathTo') : t('pathFrom'), () => actions.path(id))),
    entity.links.length > 0 && h('h3', {}, t('links')),
    h('ul', { class: 'links' }, entity.links.map(link => linkRow(id, link, near.results.filter(row => isOf(row, link)), actions))),
    questions(entity),
    entity.mentions.length > 0 && h('h3', {}, `${t('mentions')}（${entity.mentionsTotal}）`),
    entity.mentions.map(({ mention, sentence }) => quote(sentence, mention)),
    browserLink('entity', { id, limit: 50 }),
  ];
}

/** Neighbours of one kind, by name: a name leads to the neighbour, its mark to the sentence that says so. */
function linkRow(id, link, rows, actions) {
  const { relationship, direction, type, count } = link;
  const named = [...new Map(rows.map(row => [row.entity.id, row])).values()].slice(0, NAMED);
  return h('li', {},
    h('button', { type: 'button', class: 'link-row', 'data-relationship': relationship, title: t('expand'), onclick: () => actions.expand(id, { relationship, direction, type }) },
      h('span', { 'aria-hidden': 'true' }, direction === 'OUT' ? '→' : '←'), ` ${relationshipName(relationship)} `,
      h('span', { class: 'type' }, typeName(type)), h('span', { class: 'count' }, String(count))),
    named.length > 0 && h('ul', { class: 'chips' }, named.map(row => h('li', { style: `--type:${colour(type)}` },
      h('button', { type: 'button', class: 'neighbour', onclick: () => actions.open(row.entity.id) }, row.entity.name),
      h('button', { type: 'button', class: 'why', title: row.evidence[0]?.text ?? t('evidence'), 'aria-label': `${lead('evidence')}${row.entity.name}`,
        onclick: () => actions.openLink(direction === 'OUT' ? { from: id, relationship, to: row.entity.id } : { from: row.entity.id, relationship, to: id }) }, '❝')))));
}

const isOf = (row, link) => row.relationship === link.relationship && row.direction === link.direction && row.entity.type === link.type;

/** What can be asked of it, each one press away. */
function questions(entity) {
  const some = questionsOn(entity);
  return some.length > 0 && [h('h3', {}, t('canAsk')), h('ul', { class: 'near small' }, some.map(one => h('li', {}, h('a', { href: address.of('ask', { q: one }) }, one))))];
}

/** A panel with a relationship's statements and their sentences. */
export async function linkDetails(from, relationship, to, actions) {
  const link = await api.link(from, relationship, to);
  return [
    h('header', {}, h('div', {}, h('h2', {}, end(link.from, actions), h('span', { class: 'relation' }, ` ${relationshipName(relationship)} → `), end(link.to, actions))), closeButton(actions)),
    h('dl', { class: 'facts' },
      h('dt', {}, t('basis')), h('dd', {}, basisName(link.basis)),
      h('dt', {}, t('confidence')), h('dd', {}, meter(link.confidence)),
      h('dt', {}, t('years')), h('dd', {}, link.years.join('、'))),
    h('h3', {}, t('evidence')),
    link.statements.flatMap(statement => statement.evidence.map(sentence =>
      quote(sentence, [link.from.name, link.to.name], { rule: statement.rule, confidence: statement.confidence, statement: statement.id }))),
    browserLink('link', { from, relationship, to }),
  ];
}

const end = (entity, actions) => h('button', { type: 'button', class: 'end', title: t('openEntity'), onclick: () => actions.open(entity.id) }, entity.name);

/** A sentence with words marked, that opens its report. */
export function quote(sentence, words, said) {
  const there = address.of('report', { id: sentence.report, s: sentence.ordinal, from: sentence.start, to: sentence.end, st: said?.statement });
  return h('figure', { class: 'quote' },
    h('blockquote', {}, marked(sentence.text, [words].flat())),
    h('figcaption', {},
      h('a', { href: there, class: 'open-report', 'aria-label': `${lead('openReport')}${reportTitle(sentence)}` }, reportTitle(sentence)),
      (said?.rule ?? sentence.rule) && h('code', { title: t('rule') }, said?.rule ?? sentence.rule),
      said && h('span', {}, `${t('confidence')} ${said.confidence.toFixed(2)}`)));
}

/** A text whose parts that stand in `words` are marked. */
export function marked(text, words) {
  const kept = [...new Set(words)].filter(Boolean).sort((one, other) => other.length - one.length);
  if (kept.length === 0) return [text];
  const pattern = new RegExp(kept.map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
  const parts = [];
  let last = 0;
  for (const match of text.matchAll(pattern)) {
    parts.push(text.slice(last, match.index), h('mark', {}, match[0]));
    last = match.index + match[0].length;
  }
  return [...parts, text.slice(last)];
}

export const badge = type => h('span', { class: 'dot large', style: `background-color:${colour(type)};background-image:url("${icon(type)}")` });
export const meter = share => h('span', {}, h('meter', { min: 0, max: 1, value: share, 'aria-label': t('confidence') }), ` ${share.toFixed(2)}`);
const button = (text, act) => h('button', { type: 'button', onclick: act }, text);
const closeButton = actions => h('button', { type: 'button', class: 'close', 'aria-label': t('close'), onclick: actions.close }, '×');
const browserLink = (name, values) => h('p', {}, h('a', { class: 'in-browser', href: address.inBrowser(name, values), target: '_blank', rel: 'noopener' }, t('openBrowser')));
