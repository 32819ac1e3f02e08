// Scrolls every line of text into sight, page by page, and hands over where its middle is then. Runs in the page.

import { crop, middleOf, scrollersInside, scrollersOf, topLayer } from "./shown.mjs";

const windowBox = () => ({ left: 0, top: 0, right: innerWidth, bottom: innerHeight });

function insideOf(element) {
  const { left, top } = element.getBoundingClientRect();
  const x = left + element.clientLeft;
  const y = top + element.clientTop;
  return { left: x, top: y, right: x + element.clientWidth, bottom: y + element.clientHeight };
}

/** The scroll positions by which everything in an element comes into sight, so that what sticks can be got from under. */
function positionsOf(scroller) {
  if (!scroller) return [0];
  const last = scroller.scrollHeight - scroller.clientHeight;
  const step = Math.max(20, scroller.clientHeight * 0.6);
  const positions = [];
  for (let at = 0; at < last; at += step) positions.push(at);
  return [...positions, last];
}

// What could scroll and has all in sight goes with what is around it, which may be lower.
const moves = ({ scrollHeight, clientHeight }) => scrollHeight > clientHeight;

function byScroller(nodes) {
  const groups = new Map();
  for (const entry of nodes) {
    const scroller = scrollersInside(entry.element).find(moves) ?? null;
    if (!groups.has(scroller)) groups.set(scroller, []);
    groups.get(scroller).push(entry);
  }
  return groups;
}

/** Visits the lines that are in sight now, and not done with. */
function lookOnce(wanted, around, visit) {
  const range = document.createRange();
  const sight = around.reduce((seen, element) => crop(seen, insideOf(element)), windowBox());
  for (const want of wanted) {
    if (want.done) continue;
    range.selectNodeContents(want.entry.node);
    const rect = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)[want.line];
    const point = rect && middleOf(rect);
    if (!point || point.x < sight.left || point.x >= sight.right || point.y < sight.top || point.y >= sight.bottom) continue;
    want.seen = true;
    want.done = visit(want.entry, point);
  }
}

/**
 * Calls `visit(entry, point)` for the lines of text in the top layer whenever they are in sight, until it says that it has seen
 * enough of them. Returns the entries that never came into sight.
 */
export function throughSight(nodes, visit) {
  const layer = topLayer();
  const before = new Map(
    [...document.querySelectorAll("body *")].filter(({ scrollTop }) => scrollTop !== 0).map((element) => [element, element.scrollTop]),
  );
  const unseen = [];
  for (const [scroller, entries] of byScroller(nodes.filter(({ element }) => layer.contains(element)))) {
    const wanted = entries.flatMap((entry) => entry.rects.map((_, line) => ({ entry, line, seen: false, done: false })));
    const around = scroller ? [scroller, ...scrollersOf(scroller)] : [];
    for (const position of positionsOf(scroller)) {
      if (scroller) scroller.scrollTop = position;
      // A scrolling element inside another has to be brought into sight itself; it may be higher than what is around it.
      for (const block of around.length > 1 ? ["start", "center", "end"] : [null]) {
        if (block) scroller.scrollIntoView({ block });
        lookOnce(wanted, around, visit);
      }
    }
    unseen.push(...wanted.filter(({ seen }) => !seen).map(({ entry }) => entry));
  }
  for (const element of document.querySelectorAll("body *"))
    if (element.scrollTop !== (before.get(element) ?? 0)) element.scrollTop = before.get(element) ?? 0;
  return unseen;
}
