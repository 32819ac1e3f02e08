// The lines of text and the controls that a page shows, each with its box. Runs in the page.

import { chainInside, chainOf, factsOf, isShown, layerOf } from "./shown.mjs";

/**
 * @typedef {object} Item
 * @property {Element} element
 * @property {string} words        of a line: its text's beginning; of a control: nothing
 * @property {"line" | "control"} kind
 * @property {{ left: number, top: number, right: number, bottom: number }} box   of a line: as high as its letters, not as its line
 * @property {Element} layer
 * @property {Element[]} chain     what is around it, from the inside out
 * @property {Element[]} scrollers those of them that scroll
 */

// A font's own line is taller than its letters (Noto's for Hindi half as tall again); this much of it is ink.
const INK = 0.9;

function inkOf(rect, size) {
  const middle = (rect.top + rect.bottom) / 2;
  const half = Math.min(rect.height, size * INK) / 2;
  return { left: rect.left, right: rect.right, top: middle - half, bottom: middle + half };
}

function item(element, kind, box, words) {
  const chain = kind === "line" ? chainInside(element) : chainOf(element);
  return { element, kind, box, words, layer: layerOf(element), chain, scrollers: chain.filter((around) => factsOf(around).scrolls) };
}

/** The text nodes that are seen, with the boxes of their lines. */
export function textNodes() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!/\S/.test(node.data) || element.closest("script, style, option, title") || !isShown(element)) continue;
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    if (rects.length > 0) found.push({ node, element, rects });
  }
  return found;
}

/** @returns {Item[]} */
export function linesOf(nodes) {
  return nodes.flatMap(({ node, element, rects }) => {
    const size = Number.parseFloat(factsOf(element).style.fontSize);
    const words = node.data.trim().replace(/\s+/g, " ").slice(0, 40);
    return rects.map((rect) => item(element, "line", inkOf(rect, size), words));
  });
}

export const CONTROLS =
  'button, input:not([type="hidden"]), select, textarea, summary, a[href], [role="radio"], [role="button"], [tabindex="0"]';

/** The controls that are seen. One that is not seen itself stands for its label: that is what is pressed. */
export function controls() {
  const found = new Set();
  for (const element of document.querySelectorAll(CONTROLS)) {
    const label = element.matches('input[type="radio"], input[type="checkbox"]') ? element.closest("label") : null;
    const shown = label ?? element;
    if (isShown(shown)) found.add(shown);
  }
  return [...found];
}

/** @returns {Item[]} */
export function controlItems() {
  return controls().flatMap((element) => {
    const rects = factsOf(element).inline ? [...element.getClientRects()] : [factsOf(element).box];
    return rects.filter(({ width, height }) => width > 0 && height > 0).map((rect) => item(element, "control", rect, ""));
  });
}
