// The graph's view: stage, legend, tools and details, and the address that names what is shown.

import * as address from './address.js';
import * as api from './api.js';
import { byId, h } from './dom.js';
import { entityDetails, linkDetails } from './details.js';
import { AT_MOST, edgeId, GraphView } from './graph.js';
import { listenToKeys } from './keys.js';
import { renderLegend } from './legend.js';
import { lead, relationshipName, t } from './i18n.js';
import { renderTools } from './tools.js';

/** How many entities of a report are shown at first: those that its statements join most. */
const REPORT_SHOWS = 40;

export class GraphPage {
  #view;
  #start;
  #shown = '';

  /** Shows what an address names; the landing picture where it names nothing. */
  async open(parameters) {
    this.#make();
    if (location.hash === this.#shown && !this.#view.isEmpty) return this.#view.cy.resize();
    const ids = (parameters.get('n') ?? '').split(',').filter(Boolean);
    const report = parameters.get('report');
    const picture = ids.length ? await api.picture(ids) : report ? await api.pictureOf(report, REPORT_SHOWS) : await api.landing();
    this.#view.hiddenTypes = new Set((parameters.get('off') ?? '').split(',').filter(Boolean));
    this.#view.hiddenRelationships = new Set((parameters.get('offr') ?? '').split(',').filter(Boolean));
    this.#view.show(picture, places(ids, parameters.get('at')));
    const pinned = (parameters.get('pin') ?? '').split(',').filter(Boolean);
    pinned.forEach(place => this.#view.pin(ids[Number(place)], true));
    if (this.#view.isEmpty) this.say(t('empty'));
    else if (!ids.length && !report) this.say(t('landingHint'), h('a', { href: '#/ask' }, t('tryAsking')));
    const selected = parameters.get('sel');
    if (selected) await this.#select(selected);
    else if (parameters.get('path')) await this.#path(...parameters.get('path').split('~'));
  }

  /** Brings an entity that was looked for onto the stage. */
  async find(id) {
    if (address.read().view !== 'graph') {
      location.hash = this.#view && !this.#view.isEmpty ? this.#shown : address.of('graph', { n: id });
      await new Promise(resolve => setTimeout(resolve));
    }
    this.#make();
    await this.#view.bring(id);
    await this.#expandIfLone(id);
    await this.#details(id);
  }

  /** Brings both ends of a relationship onto the stage and shows where it is said. */
  async #findLink(link) {
    for (const id of [link.from, link.to]) await this.#view.bring(id);
    await this.#details(edgeId(link));
  }

  async #expandIfLone(id) {
    if (this.#view.cy.getElementById(id).degree() === 0) await this.#expand(id);
  }

  say(...parts) {
    byId('status').replaceChildren(...parts.flatMap(part => [part, ' ']));
  }

  /** Says everything again in the language that was chosen. */
  speak() {
    if (!this.#view) return;
    this.#view.cy.edges().forEach(edge => { edge.data('label', relationshipName(edge.data('relationship'))); });
    this.#drawAround();
    this.#close();
  }

  #make() {
    if (this.#view) return;
    this.#view = new GraphView(byId('graph'));
    const { cy } = this.#view;
    // The panel takes a part of the stage: it waits until the click is no half of a double one, which would miss.
    cy.on('onetap', 'node', event => this.#details(event.target.id()));
    cy.on('dbltap', 'node', event => this.#expand(event.target.id()).then(() => this.#details(event.target.id())));
    cy.on('tap', 'edge', event => this.#details(event.target.id()));
    cy.on('tap', event => { if (event.target === cy) this.#close(); });
    // At once, so that the address always names what is shown.
    this.#view.addEventListener('change', () => this.#drawAround());
    listenToKeys(byId('graph'), this.#view, {
      details: id => this.#details(id, { focus: true }), expand: id => this.#expand(id), collapse: id => this.#view.collapse(id),
      hide: id => this.#hide(id), pin: id => this.#view.pin(id), close: () => this.#close(),
    });
    window.zhengtu = { view: this.#view };
  }

  #drawAround() {
    renderLegend(byId('legend'), this.#view);
    renderTools(byId('tools'), this.#view, {
      home: () => { this.#shown = ''; location.hash = '#/graph'; this.#close(); this.open(new URLSearchParams()); },
      share: () => this.#share(),
    });
    this.#remember();
  }

  /** Writes what is shown into the address. */
  #remember() {
    if (address.read().view !== 'graph') return;
    const { cy } = this.#view;
    const ids = this.#view.ids();
    const nodes = ids.map(id => cy.getElementById(id));
    this.#shown = address.of('graph', {
      n: ids.join(','),
      at: nodes.map(node => `${Math.round(node.position('x'))}:${Math.round(node.position('y'))}`).join(','),
      off: [...this.#view.hiddenTypes].join(','),
      offr: [...this.#view.hiddenRelationships].join(','),
      pin: nodes.map((node, place) => (node.hasClass('pinned') ? place : '')).filter(place => place !== '').join(','),
      sel: cy.$(':selected').map(element => element.id())[0],
    });
    address.replace(this.#shown);
  }

  async #select(id) {
    if (this.#view.cy.getElementById(id).nonempty()) await this.#details(id);
  }

  /** Shows what is known of an element; what stands there already stays, so that its buttons do not change under a press. */
  async #details(id, { focus = false, anew = false } = {}) {
    this.#view.select(id);
    this.#remember();
    const element = this.#view.cy.getElementById(id);
    const panel = byId('details');
    if (panel.dataset.of === id && !panel.hidden && !anew) return focus ? panel.focus() : undefined;
    panel.dataset.of = id;
    this.#makeRoom(panel);
    panel.setAttribute('aria-label', element.data('name') ?? element.data('label') ?? '');
    panel.setAttribute('aria-busy', 'true');
    const parts = element.isEdge()
      ? await linkDetails(element.data('from'), element.data('relationship'), element.data('to'), this.#actions())
      : await entityDetails(id, this.#actions());
    if (panel.dataset.of !== id) return;
    panel.replaceChildren(...parts.flat(2).filter(Boolean));
    panel.removeAttribute('aria-busy');
    panel.scrollTop = 0;
    if (focus) panel.focus();
  }

  /** Opens the panel; where all was in sight, all stays so on the smaller stage. */
  #makeRoom(panel) {
    const { cy } = this.#view;
    const seen = cy.elements(':visible');
    const wasSeen = this.#view.isInSight(seen);
    const wasOpen = !panel.hidden;
    panel.hidden = false;
    cy.resize();
    if (!wasOpen) this.#view.keepInSight(wasSeen && cy.width() > 700 ? seen : cy.$(':selected').closedNeighborhood());
  }

  #close() {
    byId('details').hidden = true;
    delete byId('details').dataset.of;
    this.#view.cy.elements().unselect();
    this.#view.cy.resize();
    this.#remember();
  }

  async #expand(id, filter) {
    const { total, added } = await this.#view.expand(id, filter);
    const name = this.#view.cy.getElementById(id).data('name');
    this.say(`${name}：+${added}${total > AT_MOST ? `（${t('of')} ${total}）` : ''}`);
  }

  #hide(id) {
    this.#view.hide(id);
    this.#close();
  }

  #actions() {
    return {
      expand: (id, filter) => this.#expand(id, filter), collapse: id => this.#view.collapse(id), hide: id => this.#hide(id),
      pin: id => { this.#view.pin(id); this.#details(id, { anew: true }); }, isPinned: id => this.#view.cy.getElementById(id).hasClass('pinned'),
      open: id => this.find(id), openLink: link => this.#findLink(link),
      path: id => this.#pathEnd(id), pathStart: () => this.#start, close: () => this.#close(),
    };
  }

  async #pathEnd(id) {
    if (!this.#start || this.#start === id) {
      this.#start = id;
      return this.say(t('pathChoose'));
    }
    const from = this.#start;
    this.#start = undefined;
    return this.#path(from, id);
  }

  async #path(from, to) {
    try {
      const answer = await api.paths(from, to);
      const [path] = answer.results;
      if (!path) return this.say(t('noPath'));
      await this.#view.showPath(path);
      return this.say(`${lead('pathFound')}${path.entities.map(entity => entity.name).join(' — ')}`);
    } catch (error) {
      return this.say(`${lead('failed')}${error.message}`);
    }
  }

  async #share() {
    this.#remember();
    const link = location.href;
    try {
      await navigator.clipboard.writeText(link);
    } catch {
      byId('details').hidden = false;
      byId('details').replaceChildren(h('p', {}, t('share')), h('textarea', { readonly: true, 'aria-label': t('share') }, link));
    }
    this.say(t('copied'));
  }
}

function places(ids, text) {
  const at = (text ?? '').split(',').map(place => place.split(':').map(Number));
  return new Map(at.length === ids.length && at.every(([x, y]) => Number.isFinite(x) && Number.isFinite(y))
    ? ids.map((id, i) => [id, { x: at[i][0], y: at[i][1] }]) : []);
}

