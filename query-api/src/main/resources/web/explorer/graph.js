// The graph on its stage: what is shown, how it grows and shrinks, and how it is undone.

import * as api from './api.js';
import { graphStyle, onSchemeChange } from './looks.js';
import { layOut, placeApart, placeAround } from './placing.js';
import { relationshipName } from './i18n.js';
import { settle } from './settling.js';
import { Steps } from './steps.js';

/** How many neighbours one expansion adds at most. */
export const AT_MOST = 12;

/** From how many elements on the graph is drawn coarsely. */
const MANY = 600;

/** From which zoom on names can be read. */
const READABLE = 0.6;

export class GraphView extends EventTarget {
  /** @param bare whether the stage stands alone, with no legend and tools on it */
  constructor(container, bare = false) {
    super();
    this.bare = bare;
    this.cy = cytoscape({
      container, style: graphStyle(), minZoom: 0.15, maxZoom: 3, boxSelectionEnabled: false,
      pixelRatio: 'auto', hideEdgesOnViewport: false, textureOnViewport: false,
    });
    this.coarse = false;
    this.hiddenTypes = new Set();
    this.hiddenRelationships = new Set();
    this.steps = new Steps(() => this.snapshot(), step => this.restore(step));
    this.cy.on('mouseover', 'edge', event => event.target.addClass('hover'));
    this.cy.on('mouseout', 'edge', event => event.target.removeClass('hover'));
    this.cy.on('dragfree', 'node', () => this.changed());
    this.cy.on('grab', 'node', () => this.steps.mark());
    onSchemeChange(() => this.cy.style(graphStyle(this.coarse)));
  }

  /** Says that what is shown has changed. */
  changed() {
    this.drawFast(this.cy.elements().length > MANY);
    this.dispatchEvent(new Event('change'));
  }

  /** Draws a large graph with plain lines and without icons, so that it moves as a hand does. */
  drawFast(coarse) {
    if (coarse === this.coarse) return;
    this.coarse = coarse;
    this.cy.style(graphStyle(coarse));
  }

  get isEmpty() {
    return this.cy.nodes().empty();
  }

  /** Shows a picture and nothing else, laid out anew unless places are given. */
  show(picture, places = new Map()) {
    this.cy.batch(() => {
      this.cy.elements().remove();
      this.drawFast(picture.entities.length + picture.links.length > MANY);
      this.add(picture);
    });
    const placed = this.cy.nodes().filter(node => places.has(node.id()));
    if (placed.length === this.cy.nodes().length) placed.positions(node => places.get(node.id()));
    else layOut(this.cy);
    this.fit();
    this.changed();
  }

  /** Adds what is not there yet, and gives the new nodes. */
  add(picture) {
    const fresh = this.cy.collection();
    for (const { entity, degree } of picture.entities) {
      if (this.cy.getElementById(entity.id).nonempty()) continue;
      fresh.merge(this.cy.add({ group: 'nodes', data: {
        ...entity, degree, label: broken(entity.name), size: 26 + Math.min(30, 6 * Math.sqrt(degree)) + (entity.type === 'Industry' ? 8 : 0),
      } }));
    }
    for (const link of picture.links) {
      const id = edgeId(link);
      if (this.cy.getElementById(id).nonempty()) continue;
      this.cy.add({ group: 'edges', data: { ...link, id, source: link.from, target: link.to, label: relationshipName(link.relationship) } });
    }
    this.filter();
    return fresh;
  }

  /** Adds an entity that was looked for, with whatever links it to what is shown. */
  async bring(id) {
    if (this.cy.getElementById(id).empty()) {
      this.steps.mark();
      const picture = await api.picture([id, ...this.ids()]);
      const fresh = this.add(picture);
      const near = fresh.neighborhood('node');
      if (near.nonempty()) placeAround(near.first(), fresh, this.cy.nodes(':visible'));
      else placeApart(fresh, this.cy.nodes(':visible'));
    }
    this.select(id);
    this.keepInSight(this.cy.getElementById(id));
    this.changed();
  }

  /** Adds neighbours of an entity, at most {@link AT_MOST}; gives how many of them it has and how many came. */
  async expand(id, filter = {}) {
    const centre = this.cy.getElementById(id);
    if (centre.empty()) return { total: 0, added: 0 };
    const answer = await api.neighbours(id, { ...filter, limit: Math.min(200, AT_MOST + centre.neighborhood('node').length) });
    const wanted = answer.results.map(row => row.entity.id).filter(other => this.cy.getElementById(other).empty());
    const some = [...new Set(wanted)].slice(0, AT_MOST);
    if (some.length) {
      this.steps.mark();
      const picture = await api.picture([id, ...some, ...this.ids()]);
      const fresh = this.add(picture);
      fresh.forEach(node => { node.data('via', id); });
      placeAround(centre, fresh, this.cy.nodes(':visible'));
      this.keepInSight(fresh.union(centre));
    }
    this.changed();
    return { total: answer.total, added: some.length };
  }

  /** Takes away what hangs on an entity alone. */
  collapse(id) {
    const centre = this.cy.getElementById(id);
    const leaves = centre.neighborhood('node').filter(node => node.neighborhood('node').length === 1);
    const came = this.cy.nodes().filter(node => node.data('via') === id && !node.hasClass('pinned'));
    const going = leaves.union(came);
    if (going.nonempty()) {
      this.steps.mark();
      going.remove();
      this.changed();
    }
    return going.length;
  }

  /** Takes an entity away. */
  hide(id) {
    this.steps.mark();
    this.cy.getElementById(id).remove();
    this.changed();
  }

  /** Fixes an entity to its place, or frees it. */
  pin(id, fixed = !this.cy.getElementById(id).hasClass('pinned')) {
    const node = this.cy.getElementById(id);
    node.toggleClass('pinned', fixed);
    if (fixed) node.lock();
    else node.unlock();
    this.changed();
  }

  /** Shows a path, adding what is missing, and marks it. */
  async showPath(path) {
    this.steps.mark();
    const ids = path.entities.map(entity => entity.id);
    const fresh = this.add(await api.picture([...ids, ...this.ids()]));
    if (fresh.nonempty()) {
      const ends = this.cy.getElementById(ids[0]).position();
      const last = this.cy.getElementById(ids[ids.length - 1]).position();
      settle(fresh, this.cy.nodes(':visible'), fresh.map(node => {
        const share = ids.indexOf(node.id()) / (ids.length - 1);
        return { x: ends.x + (last.x - ends.x) * share, y: ends.y + (last.y - ends.y) * share };
      }));
    }
    this.markPath(path);
    this.changed();
  }

  markPath(path) {
    this.cy.elements().removeClass('path');
    path.entities.forEach(entity => this.cy.getElementById(entity.id).addClass('path'));
    path.hops.forEach(hop => this.cy.getElementById(edgeId({ from: hop.from.id, relationship: hop.relationship, to: hop.to.id })).addClass('path'));
    const marked = this.cy.elements('.path');
    this.keepInSight(marked);
  }

  select(id) {
    this.cy.elements().unselect();
    this.cy.getElementById(id).select();
  }

  /** Hides what the legend has switched off. */
  filter() {
    this.cy.batch(() => {
      this.cy.nodes().forEach(node => node.toggleClass('filtered', this.hiddenTypes.has(node.data('type'))));
      this.cy.edges().forEach(edge => edge.toggleClass('filtered', this.hiddenRelationships.has(edge.data('relationship'))));
    });
  }

  toggle(set, value) {
    if (!set.delete(value)) set.add(value);
    this.filter();
    this.changed();
  }

  layOutAgain() {
    this.steps.mark();
    layOut(this.cy);
    this.fit();
    this.changed();
  }

  /** Shows everything, or these, beside the legend and above the tools. */
  fit(seen = this.cy.elements(':visible')) {
    if (seen.empty()) return;
    const box = seen.boundingBox({ includeOverlays: false });
    const [left, top, right, bottom] = this.margins();
    const [wide, high] = [this.cy.width() - left - right, this.cy.height() - top - bottom];
    const zoom = Math.max(this.cy.minZoom(), Math.min(1.25, wide / box.w, high / box.h));
    this.cy.viewport({ zoom, pan: {
      x: left + (wide - box.w * zoom) / 2 - box.x1 * zoom, y: top + (high - box.h * zoom) / 2 - box.y1 * zoom,
    } });
  }

  /** What the legend and the tools take of the stage. */
  margins() {
    if (this.bare) return [12, 12, 12, 12];
    if (this.cy.width() > 700) return [250, 52, 16, 62];
    return this.cy.height() > 400 ? [12, 120, 12, 48] : [12, 46, 12, 10];
  }

  /** Moves the stage only where some of these would be out of sight or too small to read; then shows all if that can be read. */
  keepInSight(elements) {
    if (elements.empty() || (this.isInSight(elements) && this.cy.zoom() >= READABLE)) return;
    this.fit();
    if (this.cy.zoom() < READABLE) this.fit(elements);
  }

  isInSight(elements) {
    const box = elements.renderedBoundingBox();
    const left = this.cy.width() > 700 ? 235 : 0;
    return box.x1 >= left && box.y1 >= 0 && box.x2 <= this.cy.width() && box.y2 <= this.cy.height();
  }

  ids() {
    return this.cy.nodes().map(node => node.id()).sort();
  }

  /** All that is needed to show this again. */
  snapshot() {
    return {
      json: this.cy.elements().map(element => ({
        group: element.group(), data: { ...element.data() }, position: element.isNode() ? { ...element.position() } : undefined,
        classes: element.classes().filter(name => name !== 'hover'), locked: element.locked(),
      })),
    };
  }

  restore(step) {
    this.cy.batch(() => {
      this.cy.elements().remove();
      this.cy.add(step.json);
      this.filter();
    });
    this.changed();
  }
}

/** As many letters of a name stand on one line at most. */
const LINE = 9;

/** A name on lines of equal length, so that no single letter is left over. */
export function broken(name) {
  const letters = [...name];
  if (letters.length <= LINE || /^[\x20-\x7e]+$/.test(name)) return name;
  const lines = Math.ceil(letters.length / LINE);
  const each = Math.ceil(letters.length / lines);
  return Array.from({ length: lines }, (_, i) => letters.slice(i * each, (i + 1) * each).join('')).join('\n');
}

export const edgeId = link => `${link.from}|${link.relationship}|${link.to}`;
