// What each type looks like: the same colours as cypher/browser/style.grass, and an icon, as colour alone is not enough.

const LOOKS = {
  Industry: ['#D64545', 'M3 20V9l6 4V9l6 4V4h6v16z'],
  Project: ['#3D7DCA', 'M4 20h16M7 20V4l11 4H7M12 8v12'],
  Enterprise: ['#3FA66B', 'M5 21V3h9v18M14 9h5v12M8 7h3M8 11h3M8 15h3'],
  Park: ['#8A63C9', 'M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z'],
  Region: ['#8D6E52', 'M12 21s7-7 7-12a7 7 0 10-14 0c0 5 7 12 7 12zM12 7v4'],
  Town: ['#A37C55', 'M3 12l9-8 9 8M6 10v10h12V10'],
  Organization: ['#5F7A8C', 'M3 9l9-6 9 6zM5 10v9M10 10v9M14 10v9M19 10v9M3 20h18'],
  Product: ['#258C8C', 'M4 8l8-4 8 4v9l-8 4-8-4zM4 8l8 4 8-4M12 12v9'],
  Policy: ['#C87410', 'M6 3h9l4 4v14H6zM9 11h7M9 15h7'],
  Event: ['#C85890', 'M6 21V4h12l-3 4 3 4H6'],
};

const OTHER = ['#7A808A', 'M12 6v12M6 12h12'];

export const TYPE_ORDER = Object.keys(LOOKS);
export const colour = type => (LOOKS[type] ?? OTHER)[0];

/** The icon as an address that needs no request. */
export function icon(type) {
  const path = (LOOKS[type] ?? OTHER)[1];
  const image = `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24" fill="none" stroke="#fff" stroke-width="1.8" stroke-linejoin="round" stroke-linecap="round"><path d="${path}"/></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(image)}`;
}

const FONT = '"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif';

const dark = matchMedia('(prefers-color-scheme: dark)');
export const onSchemeChange = listener => dark.addEventListener('change', listener);

/** The graph's style sheet in the colours of the page; a coarse one for graphs with thousands of lines. */
export function graphStyle(coarse = false) {
  const ink = dark.matches ? '#E6E6E3' : '#1F2430';
  const paper = dark.matches ? '#16181D' : '#FBFBF9';
  const line = dark.matches ? '#5B616C' : '#B3B8C1';
  return [
    { selector: 'node', style: {
      width: 'data(size)', height: 'data(size)', label: 'data(label)', color: ink, 'font-family': FONT, 'font-size': 12,
      'text-valign': 'bottom', 'text-margin-y': 4, 'text-wrap': 'wrap', 'text-max-width': 112, 'text-overflow-wrap': 'anywhere',
      'text-background-color': paper, 'text-background-opacity': 0.75, 'text-background-padding': 1,
      'line-height': 1.15, 'min-zoomed-font-size': 6, 'background-width': '58%', 'background-height': '58%', 'border-width': 0,
    } },
    ...TYPE_ORDER.map(type => ({ selector: `node[type="${type}"]`, style: { 'background-color': colour(type), ...(coarse ? {} : { 'background-image': icon(type) }) } })),
    { selector: 'node[type="Industry"]', style: { 'font-size': 14, 'font-weight': 600 } },
    { selector: 'edge', style: {
      width: 1.6, 'line-color': line, 'target-arrow-color': line, 'target-arrow-shape': 'triangle', 'arrow-scale': 0.8,
      'curve-style': 'bezier', 'font-family': FONT, 'font-size': 11, color: ink, 'text-background-color': paper,
      'text-background-opacity': 0.9, 'text-background-padding': 2, 'text-rotation': 'autorotate',
    } },
    ...(coarse ? [{ selector: 'edge', style: { 'curve-style': 'haystack', 'target-arrow-shape': 'none', width: 1 } }] : []),
    { selector: 'edge[basis="INFERRED"]', style: { 'line-style': 'dashed' } },
    { selector: 'edge[basis="REFERENCE"]', style: { 'line-style': 'dotted' } },
    { selector: 'edge.hover, edge:selected, edge.path', style: { label: 'data(label)', width: 2.6, 'z-index': 10 } },
    { selector: 'edge:selected, edge.path', style: { 'line-color': '#D64545', 'target-arrow-color': '#D64545' } },
    { selector: 'node:selected', style: { 'border-width': 4, 'border-color': '#E0A100', 'border-opacity': 1 } },
    { selector: 'node.path', style: { 'border-width': 4, 'border-color': '#D64545' } },
    { selector: 'node.pinned', style: { 'border-width': 3, 'border-style': 'double', 'border-color': ink } },
    { selector: '.filtered', style: { display: 'none' } },
    { selector: '.faded', style: { opacity: 0.25 } },
  ];
}
