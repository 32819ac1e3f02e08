// Where the focus is and how it is seen: the ring, what covers it, and in which order it goes. Runs in the page; `tab-walk.mjs` presses
// the keys.

import { controls } from "./content.mjs";
import { colourOf, contrastOf, over } from "./colours.mjs";
import { crop, factsOf, freshLook, isShown, middleOf, nameOf, paddingBox, scrollersOf, topLayer } from "./shown.mjs";

const RING = 2;
const RING_CONTRAST = 3;

/** Elements are known to the walk by numbers. */
const numbers = new WeakMap();
let last = 0;
function numberOf(element) {
  if (!numbers.has(element)) numbers.set(element, ++last);
  return numbers.get(element);
}

/** What is seen of a focused element: itself, or the label of a control that is drawn by it. */
function faceOf(element) {
  const label = element.closest("label");
  return label && (!isShown(element) || element.matches('input[type="radio"], input[type="checkbox"]')) ? label : element;
}

/** The element that has the ring: the focused one or one around it (`:focus-within`). */
function ringed(element) {
  for (let at = element, steps = 0; at && steps < 4; at = at.parentElement, steps++) {
    const { outlineStyle, outlineWidth } = factsOf(at).style;
    if (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) return at;
  }
  return null;
}

function groundAround(element) {
  for (let at = element.parentElement; at; at = at.parentElement) {
    const ground = colourOf(factsOf(at).style.backgroundColor);
    if (ground.a > 0.99) return ground;
  }
  return colourOf("rgb(255, 255, 255)");
}

function* ringFaults(element) {
  const bearer = ringed(element);
  if (!bearer) return yield `no focus ring: ${nameOf(element)}`;
  const { style, box } = factsOf(bearer);
  const width = Number.parseFloat(style.outlineWidth);
  if (width < RING) yield `thin focus ring (${width} px): ${nameOf(element)}`;
  const outset = width + Number.parseFloat(style.outlineOffset);
  const inside = outset <= 0;
  const ground = inside ? over(colourOf(style.backgroundColor), groundAround(bearer)) : groundAround(bearer);
  const contrast = contrastOf(over(colourOf(style.outlineColor), ground), ground);
  if (contrast < RING_CONTRAST - 0.005) yield `faint focus ring (${contrast.toFixed(2)}): ${nameOf(element)}`;
  const ring = { left: box.left - outset, right: box.right + outset, top: box.top - outset, bottom: box.bottom + outset };
  for (const around of scrollersOf(bearer)) {
    const { left, right } = paddingBox(around);
    if (ring.left < left - 1 || ring.right > right + 1) yield `focus ring cut off at the side: ${nameOf(element)}`;
  }
  if (ring.left < -1 || ring.right > innerWidth + 1) yield `focus ring outside the window: ${nameOf(element)}`;
}

function* sightFaults(element, face) {
  const box = [...scrollersOf(face)].reduce(
    (seen, scroller) => crop(seen, paddingBox(scroller)),
    crop(factsOf(face).box, { left: 0, top: 0, right: innerWidth, bottom: innerHeight }),
  );
  if (box.right - box.left < 1 || box.bottom - box.top < 1) return yield `focus out of sight: ${nameOf(element)}`;
  const { x, y } = middleOf(box);
  const top = document.elementFromPoint(x, y);
  if (top && top !== face && !face.contains(top) && !top.contains(face)) yield `focus covered: ${nameOf(element)} by ${nameOf(top)}`;
}

/** Where in the document an element lies, whatever has been scrolled. */
function placeOf(face) {
  const down = scrollersOf(face).reduce((sum, { scrollTop }) => sum + scrollTop, 0);
  const { left, right, top, bottom } = factsOf(face).box;
  return { left, right, top: top + down, bottom: bottom + down };
}

/** What has the focus now: `null` for nothing. */
export function focusNow() {
  freshLook();
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const face = faceOf(element);
  const shown = isShown(face);
  const faults = shown ? [...ringFaults(element), ...sightFaults(element, face)] : [`focus on something unseen: ${nameOf(element)}`];
  if (!topLayer().contains(element)) faults.push(`focus left the dialog: ${nameOf(element)}`);
  const region = face.closest(".bar, nav footer, nav, main, dialog, [role='region']");
  return {
    number: numberOf(element),
    name: nameOf(element),
    faults,
    place: placeOf(face),
    region: region ? numberOf(region) : 0,
    rtl: factsOf(face).style.direction === "rtl",
  };
}

/** Of each group of radio buttons, the one that Tab reaches. */
function isStop(element) {
  if (element.matches(":disabled") || element.tabIndex < 0 || element.closest("[inert]")) return false;
  if (!element.matches('input[type="radio"]')) return true;
  const group = [...document.querySelectorAll(`input[type="radio"][name="${CSS.escape(element.name)}"]`)];
  return group.some(({ checked }) => checked) ? element.checked : group[0] === element;
}

/** Every control that Tab has to reach, by number and name. */
export function stopsWanted() {
  freshLook();
  const layer = topLayer();
  return controls()
    .flatMap((control) => (control.matches("label") ? [control.querySelector("input")] : [control]))
    .filter((element) => layer.contains(element) && isStop(element))
    .map((element) => ({ number: numberOf(element), name: nameOf(element) }));
}

/** After a dialog was closed: whether the focus is on something that is seen. What it was opened by, the window's tests know. */
export function focusGivenBack() {
  freshLook();
  const element = document.activeElement;
  if (document.querySelector("dialog:modal")) return "the dialog is still open";
  if (!element || element === document.body) return "the focus is on nothing";
  return isShown(faceOf(element)) ? null : `the focus is on something unseen: ${nameOf(element)}`;
}
