// What is known of the entity or relationship that was clicked, and where the reports say it.

import * as address from './address.js';
import * as api from './api.js';
import { h } from './dom.js';
import { colour, icon } from './looks.js';
import { basisName, lead, relationshipName, stageName, t, typeName } from './i18n.js';

/** A panel with what the graph says of an entity; `actions` are what can be done with it. */
export async function entityDetails(id, actions) {
  const entity = await api.entity(id);
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
    h('ul', { class: 'links' }, entity.links.map(link => h('li', {}, h('button', {
      type: 'button', class: 'link-row', 'data-relationship': link.relationship, onclick: () => actions.expand(id, { relationship: link.relationship, direction: link.direction, type: link.type }),
    }, h('span', { 'aria-hidden': 'true' }, link.direction === 'OUT' ? '→' : '←'), ` ${relationshipName(link.relationship)} `,
    h('span', { class: 'type' }, typeName(link.type)), h('span', { class: 'count' }, String(link.count)))))),
    entity.mentions.length > 0 && h('h3', {}, `${t('mentions')}（${entity.mentionsTotal}）`),
    entity.mentions.map(({ mention, sentence }) => quote(sentence, mention)),
    browserLink('entity', { id, limit: 50 }),
  ];
}

/** A panel with a relationship's statements and their sentences. */
export async function linkDetails(from, relationship, to, actions) {
  const link = await api.link(from, relationship, to);
  return [
    h('header', {}, h('div', {}, h('h2', {}, link.from.name, h('span', { class: 'relation' }, ` ${relationshipName(relationship)} → `), link.to.name)), closeButton(actions)),
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

/** A sentence with words marked, that opens its report. */
export function quote(sentence, words, said) {
  const there = address.of('report', { id: sentence.report, s: sentence.ordinal, from: sentence.start, to: sentence.end, st: said?.statement });
  return h('figure', { class: 'quote' },
    h('blockquote', {}, marked(sentence.text, [words].flat())),
    h('figcaption', {},
      h('a', { href: there, class: 'open-report', 'aria-label': `${lead('openReport')}${sentence.title}` }, sentence.title),
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
