// Reports that are dropped on the page, or chosen: sent with the operator's key, with what became of each.

import * as address from './address.js';
import * as api from './api.js';
import { byId, h } from './dom.js';
import { certaintyName, lead, t } from './i18n.js';

const KEY = 'zhengtu.key';

/** @param done what to do when reports have come in */
export function setUpUpload(done) {
  const panel = byId('upload');
  addEventListener('dragover', event => {
    if (event.dataTransfer?.types.includes('Files')) {
      event.preventDefault();
      document.body.classList.add('dropping');
    }
  });
  addEventListener('dragleave', event => { if (!event.relatedTarget) document.body.classList.remove('dropping'); });
  addEventListener('drop', event => {
    document.body.classList.remove('dropping');
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    open(panel, [...event.dataTransfer.files], done);
  });
  byId('add-report').addEventListener('click', () => open(panel, [], done));
}

function open(panel, dropped, done) {
  const files = h('input', { type: 'file', multiple: true, id: 'upload-files', class: 'visually-hidden', 'aria-label': t('reportFiles'), onchange: () => tell() });
  const names = h('span', { class: 'small picked' });
  const tell = () => { names.textContent = [...files.files].map(file => file.name).join('、') || t('noFiles'); };
  if (dropped.length) {
    const transfer = new DataTransfer();
    dropped.forEach(file => transfer.items.add(file));
    files.files = transfer.files;
  }
  tell();
  const key = h('input', { type: 'password', id: 'upload-key', autocomplete: 'off', value: sessionStorage.getItem(KEY) ?? '', required: true });
  const replace = h('input', { type: 'checkbox', id: 'upload-replace' });
  const outcome = h('ul', { class: 'outcomes', 'aria-live': 'polite' });
  const send = h('button', { type: 'submit' }, t('send'));
  const form = h('form', {
    onsubmit: async event => {
      event.preventDefault();
      if (!files.files.length) return;
      sessionStorage.setItem(KEY, key.value);
      send.disabled = true;
      outcome.replaceChildren(h('li', {}, t('reading')));
      try {
        await post([...files.files], key.value, replace.checked, message => show(outcome, message));
        done();
      } catch (error) {
        outcome.replaceChildren(h('li', { class: 'problem', role: 'alert' }, error.message));
      }
      send.disabled = false;
    },
  },
  h('h2', {}, t('addReport')), h('p', { class: 'small' }, t('addReportHint')),
  h('label', { class: 'pick' }, files, h('span', { class: 'button' }, t('chooseFiles')), names),
  h('label', { for: 'upload-key' }, t('key'), h('small', {}, ` ${t('keyHint')}`)), key, h('label', { class: 'check' }, replace, t('replaceSame')),
  h('div', { class: 'actions' }, send, h('button', { type: 'button', onclick: () => panel.close() }, t('close'))), outcome);
  panel.replaceChildren(form);
  panel.showModal();
}

/** Sends files and hands on what the server says of each as it comes. */
async function post(files, key, replace, each) {
  const body = new FormData();
  files.forEach(file => body.append('file', file, file.name));
  const answer = await fetch(`/api/reports${replace ? '?replace=true' : ''}`, {
    method: 'POST', body, headers: { Accept: 'text/event-stream', 'X-API-Key': key },
  });
  if (!answer.ok) {
    const problem = await answer.json().catch(() => null);
    throw new Error(problem?.detail ?? problem?.title ?? `HTTP ${answer.status}`);
  }
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += part.value;
    const events = text.split('\n\n');
    text = events.pop();
    events.map(parsed).forEach(each);
  }
}

function parsed(event) {
  const lines = Object.fromEntries(event.split('\n').map(line => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]));
  return { event: lines.event, data: JSON.parse(lines.data) };
}

function show(outcome, { event, data }) {
  if (event === 'started') {
    outcome.replaceChildren(h('li', { class: 'waiting' }, t('reading'),
      h('progress', { max: data.files, 'aria-label': t('reading') }), h('small', { class: 'so-far' }, `0 / ${data.files}`)));
  }
  if (event === 'done') outcome.querySelector('.waiting')?.remove();
  if (event !== 'file') return;
  const bar = outcome.querySelector('progress');
  if (bar) {
    bar.value = outcome.querySelectorAll('.file').length + 1;
    outcome.querySelector('.so-far').textContent = `${bar.value} / ${bar.max}`;
  }
  const brought = data.contents && `${data.contents.sentences} ${t('broughtSentences')} · ${data.contents.entities} ${t('nodes')} · ${data.contents.statements} ${t('edges')} · ${data.contents.measures} ${t('broughtMeasures')}`;
  outcome.append(h('li', { class: `file ${data.status.toLowerCase()}` },
    h('b', {}, data.file), ` ${t(data.status)} `, data.report && link('to-report', address.of('report', { id: data.report }), data.report),
    (brought || data.message) && h('p', { class: 'small' }, brought || data.message), brought && aftermath(data.report)));
}

/** What was damaged in a report that came in, and the way to its graph. */
function aftermath(report) {
  const damage = h('span', { class: 'damage-counts' }, `${lead('damageReport')}…`);
  api.damageCounts(report).then(({ total, certain, chosen, unresolved }) => damage.replaceChildren(`${lead('damageReport')}`,
    total === 0 ? t('noDamage') : link('to-damage', address.of('report', { id: report, mode: 'damage' }),
      [['CERTAIN', certain], ['CHOSEN', chosen], ['UNRESOLVED', unresolved]].filter(([, count]) => count).map(([name, count]) => `${certaintyName(name)} ${count}`).join(' · '))))
    .catch(error => damage.replaceChildren(`${lead('failed')}${error.message}`));
  return h('p', { class: 'small' }, damage, ' · ', link('to-graph', address.of('graph', { report }), t('graphOf')));
}

const link = (kind, href, text) => h('a', { class: kind, href, onclick: () => byId('upload').close() }, text);
