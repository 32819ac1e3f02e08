// What of the page can be seen, and what lies around it: facts about elements that every measure asks for. Runs in the page.
//
// Facts are kept while one look is taken, and thrown away with it: `freshLook` begins a new one.

let facts = new Map();
let chains = new Map();
let insides = new Map();

export function freshLook() {
  facts = new Map();
  chains = new Map();
  insides = new Map();
}

/** Whether CSS takes this element away from the eye only: a box of a pixel, or clipped to nothing. */
function forEarsOnly(style, box) {
  return style.clipPath === "inset(50%)" || (style.overflowX !== "visible" && box.width <= 1 && box.height <= 1);
}

/** The facts about an element: its style, its box, how it treats what does not fit. */
export function factsOf(element) {
  const known = facts.get(element);
  if (known) return known;
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const inline = style.display === "inline";
  const over = [style.overflowX, style.overflowY];
  const fact = {
    style,
    box,
    inline,
    clipsX: !inline && ["hidden", "clip"].includes(over[0]),
    clipsY: !inline && ["hidden", "clip"].includes(over[1]),
    scrolls: !inline && over.some((value) => value === "auto" || value === "scroll") && element !== document.documentElement,
    earsOnly: forEarsOnly(style, box),
    opacity: Number(style.opacity),
  };
  facts.set(element, fact);
  return fact;
}

/** Whether somebody who looks at the window sees this element (apart from scrolling). */
export function isShown(element) {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  for (let at = element; at; at = at.parentElement) if (factsOf(at).earsOnly) return false;
  return true;
}

const inTopLayer = (element) => element instanceof HTMLDialogElement && element.matches(":modal");

/** The dialog that an element is in, or the page itself. What is in two of them lies over each other by design. */
export function layerOf(element) {
  return element.closest("dialog:modal") ?? document.body;
}

/** The layer that the person works in. */
export function topLayer() {
  return [...document.querySelectorAll("dialog:modal")].at(-1) ?? document.body;
}

/** Whether absolutely placed things inside are placed by, and clipped with, this element. */
function holdsPlaced(element) {
  const { position, transform, filter, contain } = factsOf(element).style;
  return position !== "static" || transform !== "none" || filter !== "none" || /paint|layout|strict|content/.test(contain);
}

/** The elements around one that can clip, scroll or show it, from the inside out. */
export function chainOf(element) {
  const known = chains.get(element);
  if (known) return known;
  const chain = [];
  for (let at = element; at && at !== document.documentElement && !inTopLayer(at);) {
    const { position } = factsOf(at).style;
    let parent = at.parentElement;
    if (position === "fixed") break;
    if (position === "absolute")
      while (parent && parent !== document.body && !holdsPlaced(parent) && !inTopLayer(parent)) parent = parent.parentElement;
    // Without a box of its own, an element can neither clip nor frame anything.
    if (parent && parent !== document.documentElement && factsOf(parent).style.display !== "contents") chain.push(parent);
    at = parent;
  }
  chains.set(element, chain);
  return chain;
}

/** The same for what an element holds, its text for one: the element itself can clip and scroll that. */
export const chainInside = (element) => [element, ...chainOf(element)];

const scrolls = (element) => factsOf(element).scrolls;
export const scrollersOf = (element) => chainOf(element).filter(scrolls);
export const scrollersInside = (element) => chainInside(element).filter(scrolls);

/** Whether an element stays in sight while what is around it scrolls. */
export function isSticky(element) {
  return [element, ...chainOf(element)].some(
    (around) => ["sticky", "fixed"].includes(factsOf(around).style.position) && !around.matches("dialog"),
  );
}

/** The inside of an element's borders. */
export function paddingBox(element) {
  const known = insides.get(element);
  if (known) return known;
  const { box } = factsOf(element);
  const left = box.left + element.clientLeft;
  const top = box.top + element.clientTop;
  const inside = { left, top, right: left + element.clientWidth, bottom: top + element.clientHeight };
  insides.set(element, inside);
  return inside;
}

export function crop(box, by) {
  return {
    left: Math.max(box.left, by.left),
    top: Math.max(box.top, by.top),
    right: Math.min(box.right, by.right),
    bottom: Math.min(box.bottom, by.bottom),
  };
}

export const middleOf = (box) => ({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 });

/** An element as a person who mends it would name it. */
export function nameOf(element) {
  const data = ["action", "go", "light", "app", "dialog", "field"]
    .map((name) => element.getAttribute(`data-${name}`) && `[data-${name}="${element.getAttribute(`data-${name}`)}"]`)
    .find(Boolean);
  const kinds = [...element.classList].filter((name) => !name.startsWith("svelte-")).map((name) => `.${name}`);
  const words = (element.innerText ?? element.getAttribute("aria-label") ?? "").trim().replace(/\s+/g, " ");
  return `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ""}${kinds.join("")}${data ?? ""}${words ? ` “${words.slice(0, 40)}”` : ""}`;
}
