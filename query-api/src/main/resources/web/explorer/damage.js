// What had become of a report's text before it came here: the damaged spots of the original, and what they were read as.

import * as api from './api.js';
import { h } from './dom.js';
import { certaintyName, damageName, lead, t } from './i18n.js';

/** The kinds of damage, the gravest first. */
export const KINDS = ['LOST_BYTES', 'PINYIN_MARK', 'TRADITIONAL_SCRIPT', 'FOLDED_PUNCTUATION'];

let kept;

/** Lets go of what was read, as the graph has changed. */
export const forgetDamage = () => { kept = undefined; };

/** The damaged spots of a report by where they start in the file, read page by page as the reader comes to them. */
class Damage {
  #next;

  constructor(report, counts, lost, first) {
    Object.assign(this, { report, counts, lost, results: [], total: first.total, certain: first.certain, chosen: first.chosen, unresolved: first.unresolved });
    this.#take(first);
  }

  #take(page) {
    this.results.push(...page.results);
    this.#next = page.hasMore ? page.next : undefined;
  }

  get isWhole() { return this.#next === undefined; }

  /** Up to where in the file all spots are known. */
  get readTo() { return this.isWhole ? Infinity : this.results[this.results.length - 1].start; }

  /** Reads the next page. */
  async readOn() {
    this.#take(await api.damage(this.report, { cursor: this.#next }));
  }
}

/** The first damaged spots of a report, how many there are of each kind, and those whose characters were lost. */
export async function damageOf(report) {
  if (kept?.report === report) return kept;
  const [first, lost, ...others] = await Promise.all([api.damage(report), api.damage(report, { kind: KINDS[0] }),
    ...KINDS.slice(1).map(kind => api.damage(report, { kind, limit: 1 }))]);
  kept = new Damage(report, new Map(KINDS.map((kind, i) => [kind, [lost, ...others][i].total])), lost.results, first);
  return kept;
}

/** The spots that lie in a sentence. */
export const within = (spots, sentence) => spots.filter(spot => spot.start < sentence.end && spot.end > sentence.start);

/** How many spots of each kind there are; a press leaves a kind out of what is marked. */
export function damageKey({ counts, total, certain, chosen, unresolved }, off, toggle) {
  const sure = [['CERTAIN', certain], ['CHOSEN', chosen], ['UNRESOLVED', unresolved]].filter(([, count]) => count > 0);
  return h('div', { class: 'damage-key' },
    h('small', {}, `${lead('damaged')}${total}`, sure.map(([name, count]) => ` · ${certaintyName(name)} ${count}`)),
    KINDS.map(kind => [kind, counts.get(kind)]).filter(([, count]) => count > 0).map(([kind, count]) => h('button', {
      type: 'button', class: `kind ${kind}`, 'data-kind': kind, 'aria-pressed': String(!off.has(kind)), onclick: () => toggle(kind),
    }, damageName(kind), h('span', { class: 'count' }, String(count)))));
}

/** The original sentence with its damaged spots marked; what cannot be told from the mark alone stands beside it. */
export function damagedWords(sentence, spots, off) {
  const text = sentence.source ?? sentence.text;
  const parts = [];
  let last = 0;
  for (const spot of within(spots, sentence).filter(one => !off.has(one.kind))) {
    const [from, to] = [Math.max(last, spot.start - sentence.start), Math.min(text.length, spot.end - sentence.start)];
    if (to <= from) continue;
    parts.push(text.slice(last, from), spotElement(spot, text.slice(from, to), spot.start >= sentence.start));
    last = to;
  }
  return [...parts, text.slice(last)];
}

/** A spot that began in the sentence before has its reading there. */
function spotElement(spot, received, begins) {
  const lost = begins && spot.kind === 'LOST_BYTES';
  return h('span', { class: `damage ${spot.kind} ${spot.certainty}`, title: readAs(spot) },
    h(spot.reading === '' ? 'del' : 'span', { class: 'received' }, received), lost && h('ins', {}, spot.reading || '∅'));
}

const readAs = spot => `${damageName(spot.kind)}：${spot.reading === '' ? t('leftOut') : `${t('readAs')} ${spot.reading}`}（${certaintyName(spot.certainty)}）`
  + (spot.alternatives.length ? ` ${lead('alternatives')}${spot.alternatives.join('、')}` : '');

/** Spots as a list, the doubtful kind first; `go`, where given, leads to the sentence of a spot. */
export function spotList(spots, go) {
  const sorted = [...spots].sort((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) || one.start - other.start);
  return h('ol', { class: 'spots' }, sorted.map(spot => {
    const words = [h('code', {}, spot.received), ' → ', spot.reading === '' ? h('i', {}, t('leftOut')) : h('b', {}, spot.reading),
      h('small', {}, ` ${damageName(spot.kind)} · ${certaintyName(spot.certainty)}`),
      spot.alternatives.length > 0 && h('small', {}, ` · ${lead('alternatives')}${spot.alternatives.join('、')}`)];
    return h('li', {}, go ? h('button', { type: 'button', class: 'spot-row', onclick: () => go(spot) }, words) : words);
  }));
}
