// A question in words: how it was understood, its answer as a table, and ways on to the graph and Neo4j Browser.

import * as address from './address.js';
import * as api from './api.js';
import { quote } from './details.js';
import { h } from './dom.js';
import { GraphView } from './graph.js';
import { aspectName, basisName, fateName, lead, relationshipName, stageName, t, typeName } from './i18n.js';
import { questionsFor, questionsOn } from './questions.js';
import { reportTitle } from './titles.js';

export async function showAsk(place, parameters) {
  const question = parameters.get('q') ?? '';
  const input = h('input', { type: 'search', value: question, 'aria-label': t('ask'), placeholder: t('askHint'), maxlength: 200, id: 'question' });
  const form = h('form', { class: 'ask', role: 'search', onsubmit: event => {
    event.preventDefault();
    if (input.value.trim()) location.hash = address.of('ask', { q: input.value.trim() });
  } }, input, h('button', { type: 'submit' }, t('ask')));
  const outcome = h('div', { class: 'answer', 'aria-live': 'polite' });
  place.replaceChildren(h('div', { class: 'page-head' }, h('h1', {}, t('ask'))), form, outcome);
  if (!question) {
    input.focus();
    outcome.append(h('h2', {}, t('tryAsking')), near(questionsFor(...await Promise.all([api.landing(), api.reports().then(all => all.results)]))));
    return;
  }
  const said = await api.ask(question);
  if (said.certain && said.answer) await answered(outcome, said);
  else outcome.append(...unsure(said));
}

function unsure(said) {
  return [h('p', { class: 'unsure' }, t('unsure')),
    said.notUnderstood.length ? h('p', { class: 'small' }, `${lead('notUnderstood')}${said.notUnderstood.join('、')}`) : '',
    near(said.nearest.map(one => one.question))];
}

const near = questions => h('ul', { class: 'near' }, questions.map(one => h('li', {}, h('a', { href: address.of('ask', { q: one }) }, one))));

async function answered(outcome, { understoodAs, answer }) {
  const rows = answer.results;
  const ids = [...new Set([...answer.arguments.map(one => one.value), ...rows.flatMap(row => Object.values(row.values).flatMap(entityIds))])]
    .filter(id => /^[a-z]+-[0-9A-Za-z]+$/.test(id)).slice(0, 100);
  const cypher = await statement(answer);
  const picture = ids.length ? await api.picture(ids) : { entities: [], links: [] };
  const indicator = answer.arguments.find(one => one.name === 'indicator');
  const stage = picture.entities.length > 1 && h('div', { class: 'answer-graph', role: 'img', 'aria-label': t('graph') });
  outcome.append(...[
    h('p', { class: 'understood' }, `${lead('understood')}${understoodAs ?? answer.purpose}`),
    h('p', { class: 'actions' },
      picture.entities.length > 0 && h('a', { class: 'to-graph', href: address.of('graph', { n: ids.join(',') }) }, t('showInGraph')),
      indicator && h('a', { class: 'to-chart', href: address.of('measures', { q: indicator.label }) }, t('showChart')),
      cypher && h('a', { class: 'in-browser', href: address.toBrowser(cypher), target: '_blank', rel: 'noopener' }, t('openBrowser'))),
    ...(rows.length === 0 ? await nothing(picture, understoodAs) : [table(rows)]),
    stage,
    cypher && h('details', { class: 'cypher' }, h('summary', {}, `Cypher · ${answer.query}`), h('pre', { tabindex: '0' }, h('code', {}, cypher))),
  ].filter(Boolean));
  if (stage) draw(stage, picture, ids);
}

/** Where the reports do not say it: what they do say of what was asked about. */
async function nothing(picture, asked) {
  const entities = await Promise.all(picture.entities.slice(0, 3).map(({ entity }) => api.entity(entity.id)));
  const others = entities.flatMap(questionsOn).filter(one => one.replace(/[？?]$/, '') !== asked);
  return [h('p', { class: 'none' }, t('noAnswer')), ...(others.length ? [h('h2', {}, t('tryInstead')), near(others)] : [])];
}

function table(rows) {
  const columns = [...new Set(rows.flatMap(row => Object.keys(row.values)))].sort((one, other) => rank(one) - rank(other));
  return h('div', { class: 'table-wrap', tabindex: '0', role: 'region', 'aria-label': t('answer') }, h('table', {},
    h('thead', {}, h('tr', {}, columns.map(name => h('th', { scope: 'col' }, t(name))), h('th', { scope: 'col' }, t('evidence')))),
    h('tbody', {}, rows.map(row => h('tr', {},
      columns.map(name => h('td', { class: `of-${name}` }, cell(row.values[name]))),
      h('td', {}, row.evidence.slice(0, 2).map(sentence => quote(sentence, namesIn(row)))))))));
}

const namesIn = row => Object.values(row.values).map(value => value?.name ?? value?.valueText).filter(Boolean);

/** The answer's entities with what links them; a click leads on to the graph's view. */
function draw(stage, picture, ids) {
  const view = new GraphView(stage, true);
  view.show(picture);
  view.cy.userZoomingEnabled(false);
  view.cy.on('tap', 'node', event => { location.hash = address.of('graph', { n: ids.join(','), sel: event.target.id() }); });
}

const rank = name => ['entity', 'measure', 'outcome', 'fate', 'relationship', 'place', 'type', 'count'].indexOf(name) + 1 || 9;
const entityIds = value => (Array.isArray(value) ? value.flatMap(entityIds) : value?.id && value?.type ? [value.id] : []);

function cell(value) {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map((one, i) => [i ? '、' : '', cell(one)]).flat();
  if (typeof value === 'object') {
    if (value.valueText) return figure(value);
    if (value.title) return h('a', { href: address.of('report', { id: value.id }) }, reportTitle(value));
    if (!value.name) return Object.values(value).map(String).join(' ');
    return value.id && value.type
      ? h('a', { href: address.of('graph', { n: value.id, sel: value.id }) }, value.name, h('small', {}, ` ${typeName(value.type)}${value.stage ? ` · ${stageName(value.stage)}` : ''}`))
      : value.name;
  }
  return [relationshipName, basisName, stageName, typeName, fateName].map(name => name(value)).find(name => name !== value) ?? String(value);
}

/** A target or an outcome: what, how much, in which year. */
const figure = one => [h('b', {}, one.valueText), h('small', {}, ` ${[one.indicator, aspectName(one.aspect), one.year, one.kind && t(one.kind === 'TARGET' ? 'target' : 'outcome')].filter(Boolean).join(' · ')}`)];

/** The statement that was run, with its values, as the server describes it. */
async function statement(answer) {
  const query = (await api.queries()).results.find(one => one.name === answer.query);
  if (!query) return undefined;
  const values = Object.fromEntries(query.parameters.map(one => [one.name, one.name === 'limit' ? 50 : null]));
  answer.arguments.forEach(one => { values[one.name] = query.parameters.find(p => p.name === one.name)?.type === 'INTEGER' ? Number(one.value) : one.value; });
  return address.withValues(query.cypher, values);
}
