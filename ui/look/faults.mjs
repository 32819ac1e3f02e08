// Pages with a known fault each: what does not find it is blind, and then its silence about the real screens would mean nothing. And one
// page without a fault, on which nothing may be found.

import { axeFindings } from "./axe.mjs";
import { looks, shapes } from "./stage.mjs";
import { tabWalk } from "./tab-walk.mjs";

const measured = (name) => (page) => page.evaluate((measure) => globalThis.measures[measure](), name);
const fit = measured("fit");
async function inForcedColours(page) {
  await page.emulateMedia(looks.forced);
  const found = await contrast(page);
  await page.emulateMedia(looks.light);
  return found;
}

const contrast = async (page) => (await measured("contrast")(page)).findings;

const box = (style, inside) => `<div style="${style}">${inside}</div>`;
const many = Array.from({ length: 40 }, (_, line) => `<p>Line ${line}</p>`).join("");

/** @type {{ fault: string, by: (page: import("playwright-core").Page) => Promise<string[]>, finds: RegExp, html: string }[]} */
const faults = [
  {
    fault: "two texts on each other",
    by: fit,
    finds: /^overlap: “One” and “Two”/,
    html: box(
      "position:relative;height:2rem",
      `<span style="position:absolute">One</span><span style="position:absolute;left:10px">Two</span>`,
    ),
  },
  {
    fault: "a button on a text",
    by: fit,
    finds: /^overlap: .*“Words”/,
    html: box("position:relative;height:4rem", `<span>Words</span><button style="position:absolute;top:0;left:20px">Press</button>`),
  },
  {
    fault: "a line that is cut at the side",
    by: fit,
    finds: /^cut off: “A line that is much too long/,
    html: box("width:80px;overflow:hidden;white-space:nowrap", "A line that is much too long for its box"),
  },
  {
    fault: "a line that ends in dots",
    by: fit,
    finds: /^cut off: /,
    html: box("width:80px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis", "A line that is much too long for its box"),
  },
  {
    fault: "lines that are cut below",
    by: fit,
    finds: /^cut off: /,
    html: box("width:80px;height:30px;overflow:hidden", "Several lines, of which one or two are seen"),
  },
  {
    fault: "a word that sticks out of its box",
    by: fit,
    finds: /^sticks out: “Donaudampfschifffahrt/,
    html: box("width:60px;border:1px solid", "Donaudampfschifffahrtsgesellschaft"),
  },
  { fault: "a page that scrolls sideways", by: fit, finds: /^scrolls sideways: the page/, html: box("width:2000px", "Wide") },
  {
    fault: "a box that scrolls sideways",
    by: fit,
    finds: /^scrolls sideways: div/,
    html: box("width:90px;overflow:auto;white-space:nowrap", "A line that is much too long for its box"),
  },
  {
    fault: "a text where scrolling does not reach",
    by: fit,
    finds: /^out of reach of scrolling: “Away”/,
    html: box("overflow:auto;position:relative;height:100px", `<span style="position:absolute;left:-300px">Away</span>here`),
  },
  {
    fault: "a text outside the window",
    by: fit,
    finds: /^outside the window: “Away/,
    html: `<span style="position:fixed;left:-60px">Away and gone</span>`,
  },
  {
    fault: "a text under something",
    by: fit,
    finds: /^covered: “Under”/,
    html: box("position:relative;height:3rem", `<span>Under</span><div style="position:absolute;inset:0;background:#fff"></div>`),
  },
  {
    fault: "a text that something stuck to the edge never frees",
    by: fit,
    finds: /^(covered|never in sight): “Line 39”/,
    html: box(
      "height:300px;overflow:auto",
      `${many}<div style="position:fixed;top:240px;left:0;right:0;height:80px;background:#fff"></div>`,
    ),
  },
  { fault: "a slit to read through", by: fit, finds: /^a slit: /, html: box("height:40px;overflow:auto", many) },
  {
    fault: "a column of single letters",
    by: fit,
    finds: /^squeezed into/,
    html: box("width:24px;overflow-wrap:anywhere", "Squeezed letters"),
  },
  {
    fault: "a field that is too narrow for what is in it",
    by: fit,
    finds: /^cut off: “somebody@example.com” in input/,
    html: `<input aria-label="Address" value="somebody@example.com" style="width:90px;height:30px">`,
  },
  {
    fault: "a list whose choice is cut",
    by: fit,
    finds: /^cut off: “Português/,
    html: `<select aria-label="Language" style="width:80px;height:30px"><option>Português (Brasil)</option></select>`,
  },
  {
    fault: "two small targets side by side",
    by: fit,
    finds: /^small target: button “a”/,
    html: `<button style="width:14px;height:14px;padding:0;border:0">a</button><button style="width:14px;height:14px;padding:0;border:0">b</button>`,
  },
  {
    fault: "a low main button",
    by: fit,
    finds: /^small target: .*the main button/,
    html: `<button data-action="primary" style="height:30px">Go</button>`,
  },
  { fault: "a letter that no font has", by: fit, finds: /^no font has/, html: "<p>A \u{10FFFD}\u{2FE0} letter</p>" },
  { fault: "faint text", by: contrast, finds: /^contrast 3\.5\d \(4\.5 wanted\): “Faint”/, html: `<p style="color:#888">Faint</p>` },
  {
    fault: "text that an opacity makes faint",
    by: contrast,
    finds: /^contrast 2\.\d+ \(4\.5 wanted\): “Faded”/,
    html: box("opacity:.4", "<p>Faded</p>"),
  },
  {
    fault: "text on a ground that is not its own",
    by: contrast,
    finds: /^contrast 1\.\d+ \(4\.5 wanted\): “Laid”/,
    html: box(
      "position:relative;height:2rem",
      `<div style="position:absolute;inset:0;background:#222"></div><span style="position:absolute;color:#111">Laid</span>`,
    ),
  },
  {
    fault: "faint words of a style sheet",
    by: contrast,
    finds: /^contrast .*p.n::before/,
    html: `<style>.n::before{content:"7";color:#bbb}</style><p class="n"></p>`,
  },
  {
    fault: "a field with a faint edge",
    by: contrast,
    finds: /^contrast 1\.\d+ \(3 wanted\): input/,
    html: `<input aria-label="Name" style="border:1px solid #ddd;background:#fff">`,
  },
  {
    fault: "a faint drawing",
    by: contrast,
    finds: /^contrast .*circle in svg/,
    html: `<svg width="20" height="20"><circle cx="10" cy="10" r="9" fill="none" stroke="#ccc"/></svg>`,
  },
  {
    fault: "a mark that is not seen on its disc",
    by: contrast,
    finds: /^contrast 1\.\d+ .*path in svg/,
    html: `<svg width="20" height="20"><circle cx="10" cy="10" r="9" fill="#333"/><path d="M6 10h8" stroke="#222" stroke-width="2"/></svg>`,
  },
  {
    fault: "text that is lost on the system's own ground",
    by: inForcedColours,
    finds: /^contrast 1\.00 \(4\.5 wanted\): “Lost”/,
    html: box("background:CanvasText;color:Canvas", "<p>Lost</p>"),
  },
  {
    fault: "something that moves",
    by: measured("motion"),
    finds: /^moves: div/,
    html: `<style>@keyframes turn{to{rotate:1turn}}</style>${box("width:20px;animation:turn 1s infinite", "x")}`,
  },
  {
    fault: "a page that scrolls smoothly",
    by: measured("motion"),
    finds: /^scrolls smoothly/,
    html: "<style>html{scroll-behavior:smooth}</style>",
  },
  {
    fault: "a picture without words",
    by: axeFindings,
    finds: /^axe image-alt/,
    html: `<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">`,
  },
  {
    fault: "a control without a focus ring",
    by: tabWalk,
    finds: /^no focus ring: button “Bare”/,
    html: `<button style="outline:none">Bare</button>`,
  },
  {
    fault: "a faint focus ring",
    by: tabWalk,
    finds: /^faint focus ring/,
    html: `<style>button:focus{outline:3px solid #ddd}</style><button>Faint</button>`,
  },
  {
    fault: "a thin focus ring",
    by: tabWalk,
    finds: /^thin focus ring/,
    html: `<style>button:focus{outline:1px solid #000}</style><button>Thin</button>`,
  },
  {
    fault: "a focus ring that is cut off",
    by: tabWalk,
    finds: /^focus ring cut off/,
    html: `<style>button:focus{outline:3px solid #000}</style>${box("overflow:auto;height:60px;width:200px", `<button style="width:200px;height:30px">Edge</button>`)}`,
  },
  {
    fault: "a focus under something",
    by: tabWalk,
    finds: /^focus covered: button “Under”/,
    html: box("position:relative", `<button>Under</button><div style="position:absolute;inset:0;background:#fff"></div>`),
  },
  {
    fault: "a trap",
    by: tabWalk,
    finds: /^(the focus is trapped|not reached by Tab)/,
    html: `<button>One</button><button id="trap">Trap</button><button>Three</button>`,
  },
  {
    fault: "an order that turns back",
    by: tabWalk,
    finds: /^the focus turns back/,
    html: `<main style="display:flex;flex-direction:column-reverse"><button>First</button><button>Second</button><button>Third</button></main>`,
  },
];

const faultless = `<main><h1>A page</h1><p>With some words, and nothing wrong with them.</p>
  <style>button:focus,input:focus{outline:3px solid #05a}</style>
  <p><label>Name <input value="Anna" style="border:1px solid #666;height:30px"></label></p><p><button data-action="primary" style="height:44px">Continue</button></p></main>`;

const wrap = (html) => `<!doctype html><html lang="en"><head><title>A page</title></head><body>${html}</body></html>`;

// A trap needs a script, and the pages here have none of their own.
const setTrap = () =>
  document.querySelector("#trap")?.addEventListener("keydown", (event) => {
    if (event.key === "Tab") event.preventDefault();
  });

/** What was not found, or found where nothing is. */
export async function unseenFaults({ context }) {
  const findings = [];
  const page = await context.newPage();
  await page.setViewportSize(shapes.plain);
  // The measures come with a navigation.
  await page.goto("about:blank");
  for (const { fault, by, finds, html } of faults) {
    await page.setContent(wrap(html));
    await page.evaluate(setTrap);
    const found = await by(page);
    if (!found.some((finding) => finds.test(finding)))
      findings.push(`the measures are blind to ${fault}: they found ${found.join("; ") || "nothing"}`);
  }
  await page.setContent(wrap(faultless));
  for (const [name, by] of Object.entries({ fit, contrast, motion: measured("motion"), axe: axeFindings, tab: tabWalk })) {
    for (const finding of await by(page)) findings.push(`the measures see ghosts (${name}): ${finding}`);
  }
  await page.close();
  return findings;
}
