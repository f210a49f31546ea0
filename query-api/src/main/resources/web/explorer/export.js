// What is shown, as files for other programs.

import { colour } from './looks.js';

const shown = cy => ({ nodes: cy.nodes(':visible'), edges: cy.edges(':visible') });

/** One row a relationship, both ends with their names. */
export function asCsv(cy) {
  const rows = [['from', 'fromType', 'fromName', 'relationship', 'to', 'toType', 'toName', 'basis', 'confidence', 'years']];
  shown(cy).edges.forEach(edge => rows.push([
    edge.data('from'), edge.source().data('type'), edge.source().data('name'), edge.data('relationship'),
    edge.data('to'), edge.target().data('type'), edge.target().data('name'), edge.data('basis'), edge.data('confidence'), edge.data('years').join(' '),
  ]));
  return rows.map(row => row.map(field).join(',')).join('\r\n') + '\r\n';
}

/** Spreadsheets take a field that begins so for a formula. */
const field = value => {
  const text = String(value ?? '');
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

export function asJson(cy) {
  const { nodes, edges } = shown(cy);
  return JSON.stringify({
    entities: nodes.map(node => ({ id: node.id(), type: node.data('type'), name: node.data('name'), stage: node.data('stage'), ...rounded(node.position()) })),
    links: edges.map(edge => ({
      from: edge.data('from'), relationship: edge.data('relationship'), to: edge.data('to'),
      basis: edge.data('basis'), confidence: edge.data('confidence'), years: edge.data('years'),
    })),
  }, null, 2);
}

const rounded = ({ x, y }) => ({ x: Math.round(x), y: Math.round(y) });
const escaped = text => String(text).replace(/[&<>"]/g, letter => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter]);

export function asSvg(cy) {
  const { nodes, edges } = shown(cy);
  const box = nodes.boundingBox();
  const lines = edges.map(edge => {
    const from = edge.source().position();
    const to = edge.target().position();
    return `<line x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}"><title>${escaped(edge.data('label'))}</title></line>`;
  });
  const circles = nodes.map(node => {
    const { x, y } = node.position();
    const size = node.data('size') / 2;
    return `<g><circle cx="${x}" cy="${y}" r="${size}" fill="${colour(node.data('type'))}"/><text x="${x}" y="${y + size + 16}">${escaped(node.data('name'))}</text></g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.x1 - 60} ${box.y1 - 20} ${box.w + 120} ${box.h + 40}">
<g stroke="#b3b8c1" stroke-width="1.6">${lines.join('')}</g>
<g font-family="Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif" font-size="12" text-anchor="middle" fill="#1f2430">${circles.join('')}</g>
</svg>`;
}
