// The contrast of every line of text against what is really behind it, and of what shows a control: its edge or its ground, its mark,
// its drawing. Runs in the page.

import { controls } from "./content.mjs";
import { alphaOf, colourOf, contrastOf, faded, hex, over } from "./colours.mjs";
import { factsOf, isShown, nameOf } from "./shown.mjs";
import { throughSight } from "./sight.mjs";

const ENOUGH = 3;
const ENOUGH_TO_READ = 4.5;

/** What is behind everything: the browser's own ground, by the scheme that the page asks for. */
function canvas() {
  const scheme = factsOf(document.documentElement).style.colorScheme;
  const dark = scheme.includes("dark") && (!scheme.includes("light") || matchMedia("(prefers-color-scheme: dark)").matches);
  return colourOf(dark ? "rgb(18, 18, 18)" : "rgb(255, 255, 255)");
}

/** What is seen of `paint`, laid into `element`: with the grounds and the opacity of everything around it. */
function seenIn(element, paint) {
  let seen = paint;
  for (let at = element; at; at = at.parentElement) {
    const { style, opacity } = factsOf(at);
    seen = faded(over(seen, colourOf(style.backgroundColor)), opacity);
  }
  return over(seen, canvas());
}

const CLEAR = { r: 0, g: 0, b: 0, a: 0 };
const groundIn = (element) => seenIn(element, CLEAR);

/** The colour of the page itself. */
export const paper = () => hex(groundIn(document.body));

/** In the system's own colours, the browser lays its own ground behind each line of text, unless a style sheet declines. */
function platedWith(style) {
  if (!matchMedia("(forced-colors: active)").matches || style.forcedColorAdjust === "none") return null;
  const probe = document.body.appendChild(document.createElement("i"));
  probe.style.backgroundColor = "Canvas";
  const plate = colourOf(getComputedStyle(probe).backgroundColor);
  probe.remove();
  return plate;
}

/** The element whose ground is behind the text at a point: usually one around it, and otherwise what it was laid on. */
function groundElement(element, stack) {
  const below = stack.slice(Math.max(0, stack.indexOf(element)));
  return below.find((other) => alphaOf(factsOf(other).style.backgroundColor) > 0.99) ?? element;
}

function isLarge({ fontSize, fontWeight }) {
  const size = Number.parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
}

class Results {
  findings = new Set();
  lowest = {};
  add(kind, ratio, least, what, colours) {
    if (ratio < (this.lowest[kind]?.ratio ?? Infinity)) this.lowest[kind] = { ratio, what };
    if (ratio < least - 0.005)
      this.findings.add(`contrast ${ratio.toFixed(2)} (${least} wanted): ${what}, ${colours.map(hex).join(" on ")}`);
  }
}

function textContrast(nodes, results) {
  throughSight(nodes, ({ node, element }, { x, y }) => {
    const { style } = factsOf(element);
    const behind = groundElement(element, document.elementsFromPoint(x, y));
    const text = colourOf(style.color);
    const laidOn = element.contains(behind) || behind.contains(element);
    const plate = platedWith(style);
    const ground = plate ?? groundIn(laidOn ? element : behind);
    const ink = laidOn && !plate ? seenIn(element, text) : over(text, ground);
    const words = node.data.trim().replace(/\s+/g, " ").slice(0, 30);
    results.add(
      "text",
      contrastOf(ink, ground),
      isLarge(style) ? ENOUGH : ENOUGH_TO_READ,
      `“${words}” (${nameOf(element).replace(/ “.*/, "")})`,
      [ink, ground],
    );
    return true;
  });
}

/** Words and marks that a style sheet puts before and after an element. */
function pseudoContrast(element, results) {
  for (const which of ["::before", "::after"]) {
    const style = getComputedStyle(element, which);
    if (style.content === "none" || style.content === "normal" || style.display === "none") continue;
    const own = colourOf(style.backgroundColor);
    const outside = groundIn(element);
    const ground = over(own, outside);
    const name = `${nameOf(element).replace(/ “.*/, "")}${which}`;
    if (/"[^"]*[^\s"][^"]*"|counter/.test(style.content)) {
      const ink = over(colourOf(style.color), ground);
      results.add("text", contrastOf(ink, ground), isLarge(style) ? ENOUGH : ENOUGH_TO_READ, name, [ink, ground]);
    } else {
      const [width, height] = [style.width, style.height].map(Number.parseFloat);
      // A dot; lines between dots and grounds of whole boxes say nothing by themselves.
      if (width >= 6 && width <= 40 && height >= 6 && height <= 40) edgeContrast(style, outside, ground, name, results);
    }
  }
}

/** Of an edge and a ground, the one that is seen better shows the thing. */
function edgeContrast(style, outside, ground, name, results) {
  const edges = ["Top", "Right", "Bottom", "Left"]
    .filter((side) => Number.parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== "none")
    .map((side) => colourOf(style[`border${side}Color`]))
    .filter(({ a }) => a > 0)
    .map((edge) => over(edge, ground));
  const paints = [...edges, ...(alphaOf(style.backgroundColor) > 0 ? [ground] : [])];
  if (paints.length === 0) return;
  const best = paints.map((paint) => [contrastOf(paint, outside), paint]).sort(([a], [b]) => b - a)[0];
  results.add("control", best[0], ENOUGH, name, [best[1], outside]);
}

function controlContrast(element, results) {
  const { style } = factsOf(element);
  const outside = groundIn(element.parentElement);
  if (element.matches('input[type="radio"], input[type="checkbox"]')) {
    const accent = style.accentColor === "auto" ? null : colourOf(style.accentColor);
    if (accent && element.checked)
      results.add("control", contrastOf(seenIn(element.parentElement, accent), outside), ENOUGH, nameOf(element), [accent, outside]);
    return;
  }
  const { opacity } = factsOf(element);
  const ground = groundIn(element);
  const edged = { ...pick(style), backgroundColor: style.backgroundColor };
  if (opacity === 1) edgeContrast(edged, outside, ground, nameOf(element), results);
}

const pick = (style) =>
  Object.fromEntries(
    ["Top", "Right", "Bottom", "Left"].flatMap((side) =>
      ["Width", "Style", "Color"].map((part) => [`border${side}${part}`, style[`border${side}${part}`]]),
    ),
  );

const SHAPES = "path, circle, rect, ellipse, line, polyline, polygon, use";

/** The strokes and fills of a drawing. A shape on an earlier one that is filled is compared with that one. */
function drawingContrast(svg, results) {
  const outside = groundIn(svg);
  const filled = [];
  for (const shape of svg.querySelectorAll(SHAPES)) {
    if (shape.closest("defs, symbol, clipPath, mask") || !isShown(shape)) continue;
    const { style, box } = factsOf(shape);
    const under = filled.findLast(
      (earlier) =>
        earlier.box.left <= box.left && earlier.box.right >= box.right && earlier.box.top <= box.top && earlier.box.bottom >= box.bottom,
    );
    const ground = under?.colour ?? outside;
    const opacity = throughout(shape, svg);
    const paints = [];
    if (style.stroke !== "none" && Number.parseFloat(style.strokeWidth) > 0)
      paints.push(over(faded(colourOf(style.stroke), opacity * Number(style.strokeOpacity)), ground));
    if (style.fill !== "none") {
      const fill = over(faded(colourOf(style.fill), opacity * Number(style.fillOpacity)), ground);
      paints.push(fill);
      filled.push({ box, colour: fill });
    }
    if (paints.length === 0) continue;
    const best = paints.map((paint) => [contrastOf(paint, ground), paint]).sort(([a], [b]) => b - a)[0];
    results.add("drawing", best[0], ENOUGH, `${shape.tagName} in ${nameOf(svg)} of ${nameOf(svg.parentElement)}`, [best[1], ground]);
  }
}

function throughout(shape, svg) {
  let opacity = 1;
  for (let at = shape; at && at !== svg.parentElement; at = at.parentElement) opacity *= factsOf(at).opacity;
  return opacity;
}

/**
 * @param {Text[]} nodes
 * @param {{ onPaper?: boolean }} [where]  on paper nothing is pressed, so no control needs an edge
 * @returns {{ findings: string[], lowest: Record<string, { ratio: number, what: string }> }}
 */
export function contrasts(nodes, { onPaper = false } = {}) {
  const results = new Results();
  textContrast(nodes, results);
  for (const element of document.querySelectorAll("body *")) {
    if (element.closest("svg") || !isShown(element)) continue;
    pseudoContrast(element, results);
  }
  if (!onPaper) for (const control of controls()) controlContrast(control, results);
  for (const svg of document.querySelectorAll("svg")) if (isShown(svg)) drawingContrast(svg, results);
  return { findings: [...results.findings], lowest: results.lowest };
}
