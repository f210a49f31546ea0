// Where entities stand. Deterministic, and what stands already stays.

import { settle } from './settling.js';

const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** Lays out the whole graph anew: a force layout the same for the same graph, then labels apart. */
export function layOut(cy) {
  const nodes = cy.nodes(':visible').sort((one, other) =>
    other.degree() - one.degree() || (one.id() < other.id() ? -1 : 1));
  if (nodes.empty()) return;
  const fixed = nodes.filter(node => node.locked()).map(node => ({ nodeId: node.id(), position: { ...node.position() } }));
  repeatably(() => nodes.union(cy.edges(':visible')).layout({
    name: 'fcose', randomize: true, ...(fixed.length ? { fixedNodeConstraint: fixed } : {}), animate: false, fit: false, quality: 'proof', nodeDimensionsIncludeLabels: true,
    idealEdgeLength: 72, nodeRepulsion: 9000, gravity: 0.25, nodeSeparation: 75, packComponents: true, tile: true,
    tilingPaddingHorizontal: 30, tilingPaddingVertical: 30,
  }).run());
  separate(nodes, nodes);
  if (!fixed.length) pack(cy, nodes);
}

/** The layout draws lots; from the same seed, so that the same graph always looks the same. */
function repeatably(work) {
  const random = Math.random;
  let state = 7;
  Math.random = () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
  try {
    work();
  } finally {
    Math.random = random;
  }
}

/** Puts the parts that nothing joins side by side, so that together they have the form of the stage; the largest first. */
function pack(cy, nodes) {
  const GAP = 34;
  const aspect = cy.width() / Math.max(1, cy.height());
  const parts = nodes.union(nodes.edgesWith(nodes)).components().map(part => ({ nodes: part.nodes(), box: part.boundingBox({ includeOverlays: false }) }));
  parts.sort((one, other) => other.box.w * other.box.h - one.box.w * one.box.h || (one.nodes[0].id() < other.nodes[0].id() ? -1 : 1));
  const placed = [];
  for (const { nodes: inside, box } of parts) {
    const spot = bestSpot(placed, box.w + GAP, box.h + GAP, aspect);
    placed.push(spot);
    inside.shift({ x: spot.x - box.x1, y: spot.y - box.y1 });
  }
}

/** The free corner where a part makes the whole grow least, measured by the form of the stage. */
function bestSpot(placed, w, h, aspect) {
  let best;
  for (const x of [0, ...placed.map(other => other.x + other.w)]) {
    for (const y of [0, ...placed.map(other => other.y + other.h)]) {
      if (placed.some(other => x < other.x + other.w && other.x < x + w && y < other.y + other.h && other.y < y + h)) continue;
      const wide = Math.max(x + w, ...placed.map(other => other.x + other.w));
      const high = Math.max(y + h, ...placed.map(other => other.y + other.h));
      const cost = Math.max(wide / aspect, high) + (x + y) / 1e4;
      if (!best || cost < best.cost) best = { x, y, w, h, cost };
    }
  }
  return best;
}

/** Puts new nodes around the one that they hang on, on the side where there is room; the others stay. */
export function placeAround(centre, fresh, all) {
  const old = all.difference(fresh).difference(centre);
  const from = centre.position();
  const away = old.empty() ? 0 : Math.atan2(from.y - middle(old).y, from.x - middle(old).x);
  const radius = 100 + 8 * fresh.length;
  const spread = Math.min(2 * Math.PI * (1 - 1 / Math.max(1, fresh.length)), Math.PI * 1.5);
  settle(fresh, all, fresh.map((node, place) => {
    const turn = fresh.length === 1 ? 0 : spread * (place / (fresh.length - 1) - 0.5);
    const ring = radius * (1 + 0.55 * (place % 2));
    return { x: from.x + ring * Math.cos(away + turn), y: from.y + ring * Math.sin(away + turn) };
  }));
}

/** Puts nodes without any place near the middle. */
export function placeApart(fresh, all) {
  const from = all.difference(fresh).empty() ? { x: 0, y: 0 } : middle(all.difference(fresh));
  settle(fresh, all, fresh.map((node, place) => onSpiral(from, place + 4, 70)));
}

function onSpiral(from, place, step) {
  const radius = step * Math.sqrt(place);
  return { x: from.x + radius * Math.cos(place * GOLDEN) * 1.3, y: from.y + radius * Math.sin(place * GOLDEN) };
}

function middle(nodes) {
  const box = nodes.boundingBox({ includeLabels: false });
  return { x: (box.x1 + box.x2) / 2, y: (box.y1 + box.y2) / 2 };
}

/** Moves nodes until no two boxes, labels included, overlap; only those in `movable` move. */
function separate(movable, all) {
  const GAP = 6;
  const free = new Set(movable.filter(node => !node.locked()).map(node => node.id()));
  const boxes = all.map(node => {
    const at = node.position();
    const box = node.boundingBox({ includeOverlays: false });
    return { node, free: free.has(node.id()), x: at.x, y: at.y, left: at.x - box.x1, right: box.x2 - at.x, up: at.y - box.y1, down: box.y2 - at.y };
  });
  for (let round = 0; round < 300; round++) {
    let moved = false;
    for (let i = 0; i < boxes.length; i++) {
      for (let k = i + 1; k < boxes.length; k++) {
        moved = pushApart(boxes[i], boxes[k], GAP) || moved;
      }
    }
    if (!moved) break;
  }
  boxes.forEach(box => { if (box.free) box.node.position({ x: box.x, y: box.y }); });
}

function pushApart(a, b, gap) {
  if (!a.free && !b.free) return false;
  const x = Math.min(a.x + a.right - (b.x - b.left), b.x + b.right - (a.x - a.left)) + gap;
  const y = Math.min(a.y + a.down - (b.y - b.up), b.y + b.down - (a.y - a.up)) + gap;
  if (x <= 0.5 || y <= 0.5) return false;
  const share = a.free && b.free ? 0.5 : 1;
  if (x < y) {
    const step = x * share * (a.x < b.x || (a.x === b.x && a.node.id() < b.node.id()) ? 1 : -1);
    if (a.free) a.x -= step;
    if (b.free) b.x += step;
  } else {
    const step = y * share * (a.y < b.y || (a.y === b.y && a.node.id() < b.node.id()) ? 1 : -1);
    if (a.free) a.y -= step;
    if (b.free) b.y += step;
  }
  return true;
}
