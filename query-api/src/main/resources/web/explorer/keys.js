// The graph without a mouse.

const TOWARDS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** Listens while the stage has the focus. */
export function listenToKeys(stage, view, actions) {
  stage.addEventListener('keydown', event => {
    const id = view.cy.$('node:selected').first().id();
    if (TOWARDS[event.key]) {
      event.preventDefault();
      step(view, id, TOWARDS[event.key]);
    } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
      event.preventDefault();
      if (event.shiftKey) view.steps.redo();
      else view.steps.undo();
    } else if (event.key === 'Escape') {
      actions.close();
    } else if (id && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const act = { Enter: actions.details, ' ': actions.details, e: actions.expand, c: actions.collapse, h: actions.hide, p: actions.pin }[event.key];
      if (act) {
        event.preventDefault();
        act(id);
      }
    }
  });
}

/** Selects the nearest entity that way; the uppermost first. */
function step(view, id, [x, y]) {
  const nodes = view.cy.nodes(':visible');
  const from = view.cy.getElementById(id ?? '');
  let next = nodes.sort((one, other) => one.position('y') - other.position('y'))[0];
  if (from.nonempty()) {
    const at = from.position();
    const ranked = nodes.toArray().filter(node => node !== from[0]).map(node => {
      const along = (node.position('x') - at.x) * x + (node.position('y') - at.y) * y;
      const across = Math.abs((node.position('x') - at.x) * y) + Math.abs((node.position('y') - at.y) * x);
      return { node, along, cost: along + 2 * across };
    }).filter(one => one.along > 1).sort((one, other) => one.cost - other.cost);
    next = ranked[0]?.node;
  }
  if (next) {
    view.select(next.id());
    view.keepInSight(next);
    document.getElementById('status').textContent = next.data('name');
  }
}
