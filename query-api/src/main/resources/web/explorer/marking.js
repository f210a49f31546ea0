// Marks a report's damage as far as it is read, and reads on as the reader comes near the end of it.

import { damagedWords } from './damage.js';
import { h } from './dom.js';
import { lead, t } from './i18n.js';

/** What is unmarked and stands above this much below what is seen is read on to. */
const NEAR = '1000000px 0px 800px 0px';

export class Marking {
  #damage;
  #off;
  #elements;
  #from = 0;
  #running = Promise.resolve();
  #watch;

  #progress = h('progress', { 'aria-label': t('marked') });
  #count = h('small', {});

  /** How far the marks have come, with a way to have all of them. */
  bar = h('div', { class: 'marking' }, this.#progress, this.#count,
    h('button', { type: 'button', class: 'mark-all', onclick: () => this.upTo(Infinity) }, t('markAll')));

  /** @param scroller what the text scrolls in  @param elements sentences with what shows each, in their order  @param off kinds that are left out */
  constructor(scroller, damage, elements, off) {
    this.#watch = new IntersectionObserver(seen => { if (seen.some(one => one.isIntersecting)) this.upTo(0); }, { root: scroller, rootMargin: NEAR });
    this.#damage = damage;
    this.#elements = elements;
    this.#off = off;
    this.#mark();
  }

  /** Marks on by a page, and further until it comes to a place in the file. */
  upTo(place) {
    this.#running = this.#running.then(async () => {
      if (place > 0 && this.#damage.readTo > place) return;
      do await this.#further();
      while (!this.#damage.isWhole && this.#damage.readTo < place);
    });
    return this.#running;
  }

  async #further() {
    if (this.#damage.isWhole) return;
    await this.#damage.readOn();
    this.#mark();
  }

  #mark() {
    const damage = this.#damage;
    while (this.#from < this.#elements.length && this.#elements[this.#from][0].end <= damage.readTo) {
      const [sentence, words] = this.#elements[this.#from++];
      words.replaceChildren(...damagedWords(sentence, damage.results, this.#off));
    }
    this.#watch.disconnect();
    if (!damage.isWhole && this.#from < this.#elements.length) this.#watch.observe(this.#elements[this.#from][1]);
    this.bar.hidden = damage.isWhole;
    Object.assign(this.#progress, { max: damage.total, value: damage.results.length });
    this.#count.textContent = `${lead('marked')}${damage.results.length} / ${damage.total}`;
  }
}
