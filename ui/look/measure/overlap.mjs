// Whether two things lie on each other: lines of text and controls that are not inside one another. Runs in the page.

import { crop, isSticky, nameOf, paddingBox } from "./shown.mjs";

const SLACK = 1.5;

const meet = (a, b) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK;

/** Two boxes of one text on one line are pieces of it (a turn of direction, an ellipsis); two lines of it may not lie on each other. */
const sameLine = (a, b) => a.element === b.element && a.words === b.words && Math.abs(a.box.top - b.box.top) < SLACK;

function related(a, b) {
  if (a.kind === "line" && b.kind === "line") return sameLine(a, b);
  return a.element === b.element || contains(a, b) || contains(b, a);
}

/** A control holds the lines and controls inside it; a line holds nothing. */
const contains = (a, b) => a.kind === "control" && a.element.contains(b.element);

/** Where an item is seen now, after everything around it has scrolled it in or out. */
function inSight({ box, scrollers }) {
  return scrollers.reduce((seen, scroller) => crop(seen, paddingBox(scroller)), box);
}

const name = ({ kind, element, words }) => (kind === "line" ? `“${words}”` : nameOf(element));

/** @param {import("./content.mjs").Item[]} items */
export function overlaps(items) {
  const found = new Set();
  const laid = items.map((item) => ({ ...item, seen: inSight(item), sticky: isSticky(item.element) }));
  for (const [place, a] of laid.entries()) {
    for (const b of laid.slice(place + 1)) {
      const together = a.scrollers[0] === b.scrollers[0];
      // In one scrolling element they keep their distance; in two they are compared where they are seen. What sticks to an edge
      // lies over what scrolls under it, and that is no fault: it can be scrolled free (see `covered`).
      if (a.layer !== b.layer || (together && a.sticky !== b.sticky)) continue;
      if (!(together ? meet(a.box, b.box) : meet(a.seen, b.seen)) || related(a, b)) continue;
      found.add(`overlap: ${name(a)} and ${name(b)}`);
    }
  }
  return [...found];
}
