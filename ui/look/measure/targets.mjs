// Whether every control can be hit: 24 by 24 CSS px or that much room around it (WCAG 2.5.8), and 44 px of height for the main button.
// Runs in the page.

import { controls } from "./content.mjs";
import { factsOf, layerOf, middleOf, nameOf } from "./shown.mjs";

const LEAST = 24;
const LEAST_MAIN = 44;
const MAIN = '[data-action="primary"]';

const isSmall = ({ width, height }) => width < LEAST - 0.5 || height < LEAST - 0.5;

/** How far a point is from a box. */
function distance({ x, y }, box) {
  return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
}

/** A small target is still well placed if a circle of 24 px around its middle touches no other target and no such circle. */
function hasRoom(target, others) {
  const middle = middleOf(target.box);
  return others.every((other) => {
    if (distance(middle, other.box) < LEAST / 2) return false;
    const there = middleOf(other.box);
    return !isSmall(other.box) || Math.hypot(middle.x - there.x, middle.y - there.y) >= LEAST;
  });
}

export function targets() {
  // A link in the middle of a sentence is as high as its line; WCAG leaves it out.
  const all = controls()
    .filter((element) => !factsOf(element).inline)
    .map((element) => ({ element, box: factsOf(element).box, layer: layerOf(element) }));
  const found = [];
  for (const target of all) {
    const { element, box, layer } = target;
    const size = `${Math.round(box.width)} × ${Math.round(box.height)} px`;
    const others = all.filter(
      (other) => other !== target && other.layer === layer && !element.contains(other.element) && !other.element.contains(element),
    );
    if (element.matches(MAIN) && box.height < LEAST_MAIN - 0.5)
      found.push(`small target: ${nameOf(element)} is ${size}, and the main button`);
    else if (isSmall(box) && !hasRoom(target, others)) found.push(`small target: ${nameOf(element)} is ${size}`);
  }
  return found;
}
