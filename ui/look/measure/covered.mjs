// Whether something lies on a line of text wherever one scrolls to, or the line never comes into sight. Runs in the page.

import { alphaOf } from "./colours.mjs";
import { factsOf, nameOf } from "./shown.mjs";
import { throughSight } from "./sight.mjs";

const PICTURES = 'img, svg, svg *, canvas, video, input[type="radio"], input[type="checkbox"]';

function paints(element) {
  for (let at = element; at; at = at.parentElement) if (factsOf(at).opacity < 0.05) return false;
  const { style } = factsOf(element);
  return alphaOf(style.backgroundColor) > 0.05 || style.backgroundImage !== "none" || element.matches(PICTURES);
}

/** What lies on the text of `element` at a point. All that lies there is asked for only where something else is on top. */
function coverOf(element, { x, y }) {
  if (document.elementFromPoint(x, y) === element) return undefined;
  const stack = document.elementsFromPoint(x, y);
  const place = stack.indexOf(element);
  if (place === -1) return stack.find((other) => !other.contains(element) && !element.contains(other) && paints(other));
  return stack.slice(0, place).find((other) => !other.contains(element) && !element.contains(other) && paints(other));
}

const quote = ({ node }) => `“${node.data.trim().replace(/\s+/g, " ").slice(0, 40)}”`;

export function covered(nodes) {
  const covers = new Map();
  const free = new Set();
  const unseen = throughSight(nodes, (entry, point) => {
    const cover = coverOf(entry.element, point);
    if (cover) {
      covers.set(entry, cover);
      return false;
    }
    free.add(entry);
    return true;
  });
  const hidden = [...covers].filter(([entry]) => !free.has(entry));
  return [
    ...hidden.map(([entry, cover]) => `covered: ${quote(entry)} by ${nameOf(cover)}`),
    ...[...new Set(unseen)].map((entry) => `never in sight: ${quote(entry)}`),
  ];
}
