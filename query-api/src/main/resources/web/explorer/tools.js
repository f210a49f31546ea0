// The tool bar of the graph: steps back, layout, sight, link, files.

import { h, download } from './dom.js';
import { language, t } from './i18n.js';
import { asCsv, asJson, asSvg } from './export.js';

const ICONS = {
  undo: 'M9 7L4 12l5 5M4 12h10a5 5 0 010 10', redo: 'M15 7l5 5-5 5M20 12H10a5 5 0 000 10',
  layout: 'M6 6h4v4H6zM15 4h4v4h-4zM14 15h5v5h-5zM10 8l5-2M9 10l6 6', fit: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  zoomIn: 'M12 5v14M5 12h14', zoomOut: 'M5 12h14', home: 'M3 12l9-8 9 8M6 10v10h12V10', share: 'M9 15l6-6M10 6l2-2a4 4 0 016 6l-2 2M14 18l-2 2a4 4 0 01-6-6l2-2',
};

export function renderTools(container, view, actions) {
  if (container.lang !== language()) fill(container, view, actions);
  container.lang = language();
  container.querySelector('[data-tool=undo]').disabled = !view.steps.canUndo;
  container.querySelector('[data-tool=redo]').disabled = !view.steps.canRedo;
}

function fill(container, view, { home, share }) {
  const zoom = factor => view.cy.zoom({ level: view.cy.zoom() * factor, renderedPosition: { x: view.cy.width() / 2, y: view.cy.height() / 2 } });
  container.setAttribute('aria-label', t('graph'));
  container.replaceChildren(
    tool('undo', () => view.steps.undo()), tool('redo', () => view.steps.redo()),
    tool('layout', () => view.layOutAgain()), tool('fit', () => view.fit()), tool('zoomIn', () => zoom(1.25)), tool('zoomOut', () => zoom(0.8)),
    tool('home', home), tool('share', share),
    h('select', { 'aria-label': t('exportAs'), onchange: event => { exportAs(view, event.target.value); event.target.value = ''; } },
      h('option', { value: '' }, t('exportAs')), ['PNG', 'SVG', 'CSV', 'JSON'].map(form => h('option', { value: form }, form))));
}

function tool(name, act) {
  const button = h('button', { type: 'button', 'aria-label': t(name), title: t(name), 'data-tool': name, onclick: act });
  button.innerHTML = `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${ICONS[name]}"/></svg>`;
  return button;
}

function exportAs(view, form) {
  const name = `zhengtu-${new Date().toISOString().slice(0, 10)}`;
  if (form === 'PNG') download(`${name}.png`, view.cy.png({ output: 'blob', full: true, scale: 2, bg: getComputedStyle(document.body).backgroundColor }));
  if (form === 'SVG') download(`${name}.svg`, new Blob([asSvg(view.cy)], { type: 'image/svg+xml' }));
  if (form === 'CSV') download(`${name}.csv`, new Blob(['\ufeff', asCsv(view.cy)], { type: 'text/csv' }));
  if (form === 'JSON') download(`${name}.json`, new Blob([asJson(view.cy)], { type: 'application/json' }));
}
