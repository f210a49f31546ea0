// Room for new entities: each at the free spot that is nearest to where it would like to be; nothing else moves.

/** Between two boxes. */
const GAP = 6;
/** Between two spots that are looked at. */
const STEP = 20;
/** What a line through a box costs, as a distance. */
const CROSSED = 90;
/** With more lines than these only boxes are looked at. */
const MOST_LINES = 400;

/** @param fresh the nodes to place  @param all they and the nodes that stay  @param wishes where each would like to be */
export function settle(fresh, all, wishes) {
  const old = all.difference(fresh);
  const taken = old.map(node => boxOf(node));
  const lines = old.edgesWith(old).filter(':visible').map(edge => [edge.source().position(), edge.target().position()]);
  fresh.forEach((node, place) => {
    const ends = node.neighborhood('node').intersection(old.union(fresh.slice(0, place))).map(other => ({ ...other.position() }));
    const spot = nearestSpot(shapeOf(node), wishes[place], taken, lines.length > MOST_LINES ? [] : lines, ends);
    node.position(spot);
    taken.push(boxOf(node));
    ends.forEach(end => lines.push([spot, end]));
  });
}

function boxOf(node) {
  const { x1, y1, x2, y2 } = node.boundingBox({ includeOverlays: false });
  return { x1, y1, x2, y2, of: { ...node.position() } };
}

/** How far a node's box, label included, reaches from its middle. */
function shapeOf(node) {
  const { x, y } = node.position();
  const box = boxOf(node);
  return { left: x - box.x1, right: box.x2 - x, up: y - box.y1, down: box.y2 - y };
}

/** Looks in widening rings; a spot farther away wins only where the nearer ones lie across lines. There is always one. */
function nearestSpot(shape, wish, taken, lines, ends) {
  let best;
  for (let radius = 0; !best || radius < best.cost; radius += STEP) {
    const spots = Math.max(1, Math.round((2 * Math.PI * radius) / STEP));
    for (let i = 0; i < spots; i++) {
      const turn = (2 * Math.PI * i) / spots;
      const spot = { x: wish.x + radius * Math.cos(turn), y: wish.y + radius * Math.sin(turn) };
      const box = { x1: spot.x - shape.left - GAP, x2: spot.x + shape.right + GAP, y1: spot.y - shape.up - GAP, y2: spot.y + shape.down + GAP };
      if (taken.some(other => overlap(box, other))) continue;
      const cost = radius + CROSSED * crossings(spot, box, taken, lines, ends);
      if (!best || cost < best.cost) best = { spot, cost };
    }
  }
  return best.spot;
}

const overlap = (a, b) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

/** How many lines run through the box, and through how many boxes its own lines would run. */
function crossings(spot, box, taken, lines, ends) {
  const through = lines.filter(([from, to]) => crosses(from, to, box)).length;
  const own = ends.reduce((sum, end) => sum + taken.filter(other => !same(other.of, end) && crosses(spot, end, other)).length, 0);
  return through + own;
}

const same = (a, b) => a.x === b.x && a.y === b.y;

/** Whether a straight line meets a box (Liang and Barsky). */
function crosses(from, to, box) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enter, leave] = [0, 1];
  for (const [along, room] of [[-dx, from.x - box.x1], [dx, box.x2 - from.x], [-dy, from.y - box.y1], [dy, box.y2 - from.y]]) {
    if (along === 0) {
      if (room < 0) return false;
    } else {
      if (along < 0) enter = Math.max(enter, room / along);
      else leave = Math.min(leave, room / along);
    }
  }
  return enter <= leave;
}
