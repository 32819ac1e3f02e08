// Whether everything fits: nothing scrolls sideways, no line of text and no control is cut off, out of reach or out of its box, and
// no line is squeezed to a few letters. Runs in the page.

import { alphaOf } from "./colours.mjs";
import { factsOf, isShown, nameOf, paddingBox, scrollersOf, topLayer } from "./shown.mjs";

const SLACK = 1.5;
// Less than this to read in (in CSS px) is a slit: two lines of text.
const SLIT = 60;
// More than this (in CSS px) is no column any more.
const FAR = 1400;

function paints({ style }) {
  const edges = ["Top", "Right", "Bottom", "Left"].some(
    (side) => Number.parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== "none",
  );
  return edges || alphaOf(style.backgroundColor) > 0;
}

const out = (box, of) => ({
  x: Math.max(of.left - box.left, box.right - of.right),
  y: Math.max(of.top - box.top, box.bottom - of.bottom),
});

/** The part of a scrolling element's content that can be brought into sight, where it lies now. */
function reachOf(scroller) {
  const inside = paddingBox(scroller);
  const { scrollTop, scrollLeft, scrollWidth, scrollHeight } = scroller;
  const rtl = factsOf(scroller).style.direction === "rtl";
  const left = rtl ? inside.right - scrollLeft - scrollWidth : inside.left - scrollLeft;
  return { left, right: left + scrollWidth, top: inside.top - scrollTop, bottom: inside.top - scrollTop + scrollHeight };
}

const label = ({ kind, element, words }) => (kind === "line" ? `“${words}” (${nameOf(element).replace(/ “.*/, "")})` : nameOf(element));

/** What is wrong with one item, looked at from the inside out. */
function judge(item) {
  let { box } = item;
  let onGround = false;
  for (const around of item.chain) {
    const fact = factsOf(around);
    const inside = paddingBox(around);
    if (fact.scrolls) {
      const { x, y } = out(box, reachOf(around));
      if (x > SLACK || y > SLACK) return `out of reach of scrolling: ${label(item)} in ${nameOf(around)}`;
      // Scrolled into sight, it lies somewhere inside.
      const height = Math.min(box.bottom - box.top, inside.bottom - inside.top);
      const top = Math.min(Math.max(box.top, inside.top), inside.bottom - height);
      box = { left: Math.max(box.left, inside.left), right: Math.min(box.right, inside.right), top, bottom: top + height };
      continue;
    }
    const { x, y } = out(box, inside);
    if ((fact.clipsX && x > SLACK) || (fact.clipsY && y > SLACK)) return `cut off: ${label(item)} by ${nameOf(around)}`;
    if (item.kind === "line" && !onGround && !fact.inline && paints(fact)) {
      const past = out(box, fact.box);
      // What has a ground of its own may lie over the edge of what is around it.
      onGround = alphaOf(fact.style.backgroundColor) > 0.99;
      if (past.x > SLACK || past.y > SLACK) return `sticks out: ${label(item)} of ${nameOf(around)}`;
    }
  }
  const root = document.scrollingElement;
  const { x, y } = out(box, {
    left: 0,
    right: innerWidth,
    top: -root.scrollTop,
    bottom: Math.max(innerHeight, root.scrollHeight - root.scrollTop),
  });
  return x > SLACK || y > SLACK ? `outside the window: ${label(item)}` : null;
}

/** Everything that scrolls sideways, and what scrolls through a slit. */
function* scrolling() {
  const root = document.scrollingElement;
  if (root.scrollWidth > innerWidth + 1) yield `scrolls sideways: the page by ${root.scrollWidth - innerWidth} px`;
  for (const element of document.querySelectorAll("body, body *")) {
    const fact = factsOf(element);
    if (!fact.scrolls || !isShown(element)) continue;
    const extra = element.scrollWidth - element.clientWidth;
    if (extra > 1) yield `scrolls sideways: ${nameOf(element)} by ${extra} px`;
    const height = Math.min(innerHeight, element.clientHeight, ...scrollersOf(element).map(({ clientHeight }) => clientHeight));
    if (element.scrollHeight > element.clientHeight + 1 && height < SLIT && topLayer().contains(element))
      yield `a slit: ${nameOf(element)} scrolls in ${Math.round(height)} px`;
  }
}

/** What is typed into or chosen in a field and does not fit into it. */
function* fields() {
  const pen = document.createElement("canvas").getContext("2d");
  for (const field of document.querySelectorAll("input, select")) {
    if (!isShown(field) || ["radio", "checkbox", "range", "button", "submit"].includes(field.type)) continue;
    const { style } = factsOf(field);
    const words = field.matches("select") ? (field.selectedOptions[0]?.text ?? "") : field.value || field.placeholder;
    pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const arrow = field.matches("select") ? 18 : 0;
    const spacing = Number.parseFloat(style.letterSpacing) || 0;
    const room = field.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight) - arrow;
    const wide = pen.measureText(words).width + spacing * Math.max(0, words.length - 1);
    if (wide > room + SLACK) yield `cut off: “${words}” in ${nameOf(field)} (${Math.round(wide)} px in ${Math.round(room)})`;
  }
}

/** Text in a column of a few letters. Where words are not written with blanks between them, half as many are enough. */
function* squeezed(nodes) {
  for (const { node, element, rects } of nodes) {
    const words = node.data.trim().replace(/\s+/g, " ");
    const lines = new Set(rects.map(({ top }) => Math.round(top))).size;
    const least = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u.test(words) ? 2.5 : 4.5;
    if (lines >= 3 && words.length / lines < least)
      yield `squeezed into ${lines} lines: “${words.slice(0, 40)}” (${nameOf(element).replace(/ “.*/, "")})`;
  }
}

/** A name that is broken inside a word where nothing divides it: "Thunderbir" and "d". */
function* brokenNames(nodes) {
  const range = document.createRange();
  for (const { node, element } of nodes.filter((entry) => entry.element.closest("label b"))) {
    if (factsOf(element).style.hyphens === "auto") continue;
    for (const { index, 0: word } of node.data.matchAll(/[\p{Script=Latin}]{2,}/gu)) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) yield `broken inside: “${word}”`;
    }
  }
}

/** The main button, and whatever else: what is not in sight is at least announced. */
function* unannounced() {
  const main = document.querySelector('form [data-action="primary"]');
  if (!main || topLayer() !== document.body) return;
  const { top, bottom } = main.getBoundingClientRect();
  const on = document.querySelector("[data-goes-on]");
  if ((top < 0 || bottom > innerHeight + SLACK) && on?.dataset.goesOn !== "true")
    yield "the main button is out of sight, and nothing says so";
}

/** Buttons in the far corner: further from the heading than a glance goes. */
function* farAway() {
  const [heading, main] = ["h1", 'form [data-action="primary"]'].map((selector) =>
    document.querySelector(selector)?.getBoundingClientRect(),
  );
  if (!heading || !main) return;
  const apart = Math.max(main.right, heading.right) - Math.min(main.left, heading.left);
  if (apart > FAR) yield `the main button is ${Math.round(apart)} px away from the heading's beginning`;
}

export function misfits(nodes, items) {
  return [
    ...scrolling(),
    ...fields(),
    ...squeezed(nodes),
    ...brokenNames(nodes),
    ...unannounced(),
    ...farAway(),
    ...items.map(judge).filter((finding) => finding !== null),
  ];
}
