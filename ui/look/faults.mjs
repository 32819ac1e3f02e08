// Pages with a known fault each: what does not find it is blind, and then its silence about the real screens would mean nothing. And one
// page without a fault, on which nothing may be found.

import { axeFindings } from "./axe.mjs";
import { close, looks, shapes } from "./stage.mjs";
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

/**
 * By the measure that has to see them: what is wrong, how it is told, and the page.
 *
 * @type {[measure: (page: import("playwright-core").Page) => Promise<string[]>, faults: Record<string, [told: RegExp, html: string]>][]}
 */
const faults = [
  [
    fit,
    {
      "two texts on each other": [
        /^overlap: “One” and “Two”/,
        box(
          "position:relative;height:2rem",
          `<span style="position:absolute">One</span><span style="position:absolute;left:10px">Two</span>`,
        ),
      ],
      "a button on a text": [
        /^overlap: .*“Words”/,
        box("position:relative;height:4rem", `<span>Words</span><button style="position:absolute;top:0;left:20px">Press</button>`),
      ],
      "a line that is cut at the side": [
        /^cut off: “A line that is much too long/,
        box("width:80px;overflow:hidden;white-space:nowrap", "A line that is much too long for its box"),
      ],
      "a line that ends in dots": [
        /^cut off: /,
        box("width:80px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis", "A line that is much too long for its box"),
      ],
      "lines that are cut below": [
        /^cut off: /,
        box("width:80px;height:30px;overflow:hidden", "Several lines, of which one or two are seen"),
      ],
      "a word that sticks out of its box": [
        /^sticks out: “Donaudampfschifffahrt/,
        box("width:60px;border:1px solid", "Donaudampfschifffahrtsgesellschaft"),
      ],
      "a page that scrolls sideways": [/^scrolls sideways: the page/, box("width:2000px", "Wide")],
      "a box that scrolls sideways": [
        /^scrolls sideways: div/,
        box("width:90px;overflow:auto;white-space:nowrap", "A line that is much too long for its box"),
      ],
      "a text where scrolling does not reach": [
        /^out of reach of scrolling: “Away”/,
        box("overflow:auto;position:relative;height:100px", `<span style="position:absolute;left:-300px">Away</span>here`),
      ],
      "a text outside the window": [/^outside the window: “Away/, `<span style="position:fixed;left:-60px">Away and gone</span>`],
      "a text under something": [
        /^covered: “Under”/,
        box("position:relative;height:3rem", `<span>Under</span><div style="position:absolute;inset:0;background:#fff"></div>`),
      ],
      "a text that something stuck to the edge never frees": [
        /^(covered|never in sight): “Line 39”/,
        box("height:300px;overflow:auto", `${many}<div style="position:fixed;top:240px;left:0;right:0;height:80px;background:#fff"></div>`),
      ],
      "a slit to read through": [/^a slit: /, box("height:40px;overflow:auto", many)],
      "a column of single letters": [/^squeezed into/, box("width:24px;overflow-wrap:anywhere", "Squeezed letters")],
      "a name that is broken inside a word": [
        /^broken inside: “Thunderbird”/,
        `<label style="display:block;width:70px;overflow-wrap:anywhere"><b>Thunderbird</b></label>`,
      ],
      "a main button below the window, without a word": [
        /^the main button is out of sight/,
        `<form>${box("height:1200px", "Much")}<button data-action="primary" style="height:44px">Go</button></form>`,
      ],
      "a main button in the far corner": [
        /^the main button is \d+ px away/,
        `<form>${box("width:2000px;text-align:end", `<h1 style="text-align:start">Here</h1><button data-action="primary" style="height:44px">Go</button>`)}</form>`,
      ],
      "a field that is too narrow for what is in it": [
        /^cut off: “somebody@example.com” in input/,
        `<input aria-label="Address" value="somebody@example.com" style="width:90px;height:30px">`,
      ],
      "a list whose choice is cut": [
        /^cut off: “Português/,
        `<select aria-label="Language" style="width:80px;height:30px"><option>Português (Brasil)</option></select>`,
      ],
      "two small targets side by side": [
        /^small target: button “a”/,
        `<button style="width:14px;height:14px;padding:0;border:0">a</button><button style="width:14px;height:14px;padding:0;border:0">b</button>`,
      ],
      "a low main button": [/^small target: .*the main button/, `<button data-action="primary" style="height:30px">Go</button>`],
      "a letter that no font has": [/^no font has/, "<p>A \u{10FFFD}\u{2FE0} letter</p>"],
    },
  ],
  [
    contrast,
    {
      "faint text": [/^contrast 3\.5\d \(4\.5 wanted\): “Faint”/, `<p style="color:#888">Faint</p>`],
      "text that an opacity makes faint": [/^contrast 2\.\d+ \(4\.5 wanted\): “Faded”/, box("opacity:.4", "<p>Faded</p>")],
      "text on a ground that is not its own": [
        /^contrast 1\.\d+ \(4\.5 wanted\): “Laid”/,
        box(
          "position:relative;height:2rem",
          `<div style="position:absolute;inset:0;background:#222"></div><span style="position:absolute;color:#111">Laid</span>`,
        ),
      ],
      "faint words of a style sheet": [/^contrast .*p.n::before/, `<style>.n::before{content:"7";color:#bbb}</style><p class="n"></p>`],
      "a field with a faint edge": [
        /^contrast 1\.\d+ \(3 wanted\): input/,
        `<input aria-label="Name" style="border:1px solid #ddd;background:#fff">`,
      ],
      "a faint drawing": [
        /^contrast .*circle in svg/,
        `<svg width="20" height="20"><circle cx="10" cy="10" r="9" fill="none" stroke="#ccc"/></svg>`,
      ],
      "a mark that is not seen on its disc": [
        /^contrast 1\.\d+ .*path in svg/,
        `<svg width="20" height="20"><circle cx="10" cy="10" r="9" fill="#333"/><path d="M6 10h8" stroke="#222" stroke-width="2"/></svg>`,
      ],
    },
  ],
  [
    inForcedColours,
    {
      "text that is lost on the system's own ground": [
        /^contrast 1\.00 \(4\.5 wanted\): “Lost”/,
        box("background:CanvasText;color:Canvas", "<p>Lost</p>"),
      ],
    },
  ],
  [
    measured("motion"),
    {
      "something that moves": [
        /^moves: div/,
        `<style>@keyframes turn{to{rotate:1turn}}</style>${box("width:20px;animation:turn 1s infinite", "x")}`,
      ],
      "a page that scrolls smoothly": [/^scrolls smoothly/, "<style>html{scroll-behavior:smooth}</style>"],
    },
  ],
  [
    axeFindings,
    {
      "a picture without words": [/^axe image-alt/, `<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">`],
    },
  ],
  [
    tabWalk,
    {
      "a control without a focus ring": [/^no focus ring: button “Bare”/, `<button style="outline:none">Bare</button>`],
      "a faint focus ring": [/^faint focus ring/, `<style>button:focus{outline:3px solid #ddd}</style><button>Faint</button>`],
      "a thin focus ring": [/^thin focus ring/, `<style>button:focus{outline:1px solid #000}</style><button>Thin</button>`],
      "a focus ring that is cut off": [
        /^focus ring cut off/,
        `<style>button:focus{outline:3px solid #000}</style>${box("overflow:auto;height:60px;width:200px", `<button style="width:200px;height:30px">Edge</button>`)}`,
      ],
      "a focus under something": [
        /^focus covered: button “Under”/,
        box("position:relative", `<button>Under</button><div style="position:absolute;inset:0;background:#fff"></div>`),
      ],
      "a trap": [/^(the focus is trapped|not reached by Tab)/, `<button>One</button><button id="trap">Trap</button><button>Three</button>`],
      "an order that turns back": [
        /^the focus turns back/,
        `<main style="display:flex;flex-direction:column-reverse"><button>First</button><button>Second</button><button>Third</button></main>`,
      ],
    },
  ],
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
export async function unseenFaults(stage) {
  const findings = [];
  const page = await stage.page();
  await page.setViewportSize(shapes.plain);
  // The measures come with a navigation.
  await page.goto("about:blank");
  for (const [measure, seenByIt] of faults) {
    for (const [fault, [told, html]] of Object.entries(seenByIt)) {
      await page.setContent(wrap(html));
      await page.evaluate(setTrap);
      const found = await measure(page);
      if (!found.some((finding) => told.test(finding)))
        findings.push(`the measures are blind to ${fault}: they found ${found.join("; ") || "nothing"}`);
    }
  }
  await page.setContent(wrap(faultless));
  for (const [name, by] of Object.entries({ fit, contrast, motion: measured("motion"), axe: axeFindings, tab: tabWalk })) {
    for (const finding of await by(page)) findings.push(`the measures see ghosts (${name}): ${finding}`);
  }
  await close(page);
  return findings;
}
