// The search box with its suggestions.

import * as api from './api.js';
import { byId, h } from './dom.js';
import { colour, icon } from './looks.js';
import { lead, t, typeName } from './i18n.js';
import { reportTitle } from './titles.js';

const PAUSE = 120;

/** @param choose what to do with the entity that was chosen  @param ask what to do with a question  @param open with a sentence */
export function setUpSearch(choose, ask, open) {
  const input = byId('search');
  const list = byId('suggestions');
  let options = [];
  let active = -1;
  let waiting;
  let running;

  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };

  const mark = place => {
    active = place;
    list.querySelectorAll('li:not(.none)').forEach((item, i) => item.setAttribute('aria-selected', String(i === place)));
    if (place >= 0) {
      input.setAttribute('aria-activedescendant', `option-${place}`);
      byId(`option-${place}`).scrollIntoView({ block: 'nearest' });
    }
  };

  const take = place => {
    const option = options[place];
    if (!option) return;
    close();
    input.value = option.name ?? input.value;
    option.take();
  };

  const show = answer => {
    options = [
      ...answer.results.map(hit => ({ name: hit.entity.name, hit, take: () => choose(hit.entity) })),
      ...answer.sentences.slice(0, 3).map(sentence => ({ sentence, take: () => open(sentence) })),
      { question: input.value.trim(), take: () => ask(input.value.trim()) },
    ];
    list.replaceChildren(...options.map((option, i) => item(option, i, () => take(i))));
    if (options.length === 1) list.prepend(h('li', { class: 'none', role: 'option', 'aria-disabled': 'true', id: 'option-none' }, t('noResults')));
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    mark(options.length ? 0 : -1);
  };

  const look = async () => {
    running?.abort();
    const words = input.value.trim();
    if (!words) return close();
    running = new AbortController();
    try {
      show(await api.search(words.slice(0, 200), running.signal));
    } catch (error) {
      if (error.name !== 'AbortError') close();
    }
  };

  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, PAUSE);
  });
  input.addEventListener('keydown', event => {
    if (event.isComposing) return;
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (steps[event.key] && options.length && !list.hidden) {
      event.preventDefault();
      mark((active + steps[event.key] + options.length) % options.length);
    } else if (event.key === 'Enter' && !list.hidden) {
      take(Math.max(active, 0));
    } else if (event.key === 'Escape') {
      close();
    }
  });
  input.addEventListener('blur', () => setTimeout(close, 150));
}

function item(option, place, take) {
  const attributes = { id: `option-${place}`, role: 'option', 'aria-selected': 'false', onmousedown: event => { event.preventDefault(); take(); } };
  if (option.question) return h('li', { ...attributes, class: 'question' }, `${lead('ask')}${option.question}`);
  if (option.sentence) {
    return h('li', { ...attributes, class: 'sentence' }, h('span', { class: 'quote' }, option.sentence.text), h('small', {}, reportTitle(option.sentence)));
  }
  const { entity, matched } = option.hit;
  return h('li', attributes,
    h('span', { class: 'dot', style: `background-color:${colour(entity.type)};background-image:url("${icon(entity.type)}")` }),
    h('span', { class: 'name' }, entity.name, matched && matched !== entity.name ? h('small', {}, ` ${matched}`) : null),
    h('span', { class: 'type' }, typeName(entity.type)));
}
