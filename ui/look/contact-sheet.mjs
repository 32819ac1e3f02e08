// One picture of all steps, in four languages, light and dark: rows are steps, columns are languages and looks.

import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";

import { STEPS } from "../src/backend/lists.js";
import { shots } from "./shots.mjs";
import { close, looks, open, prefer, raise } from "./stage.mjs";

const { values: options } = parseArgs({
  options: { out: { type: "string" }, browser: { type: "string", default: "/usr/bin/chromium" } },
});

/** The screen of a step that shows most of it; by itself it is the one that has the step's name. */
const fullest = { app: "app-picked", check: "check-sign_in" };
const tags = ["en", "de", "ar", "ja"];
const WIDTH = 360;

const languageName = (tag) => new Intl.DisplayNames([tag], { type: "language" }).of(tag);

/** The pictures of one step, in the order of the columns, and its heading in English. */
async function row(stage, name) {
  const shot = shots.find((each) => each.name === name);
  if (!shot) throw new Error(`there is no screen ${name}`);
  const errors = [];
  const page = await open(stage, shot.query, errors);
  await shot.act?.(page);
  if (shot.expects) await page.waitForSelector(shot.expects, { state: "attached" });
  const title = await page.locator("h1").innerText();
  const cells = [];
  for (const tag of tags) {
    await prefer(page, { language: tag });
    for (const look of ["light", "dark"]) {
      await page.emulateMedia(looks[look]);
      cells.push((await page.screenshot({ animations: "disabled" })).toString("base64"));
    }
  }
  await close(page);
  if (errors.length > 0) throw new Error(`${name}: ${errors.join("; ")}`);
  return { title, cells };
}

function sheetOf(rows) {
  const heads = tags.map((tag) => `<th colspan="2" lang="${tag}">${languageName(tag)}</th>`).join("");
  const cell = (picture) => `<td><img src="data:image/png;base64,${picture}" width="${WIDTH}"></td>`;
  const lines = rows.map(({ title, cells }, place) => `<tr><th>${place + 1}. ${title}</th>${cells.map(cell).join("")}</tr>`).join("");
  return `<!doctype html><html lang="en"><style>
    body { margin: 24px; width: max-content; background: #fff; color: #1d2430; font: 24px/1.3 "Noto Sans", sans-serif; }
    table { border-spacing: 10px; } th { font-weight: 600; padding: 4px 10px 8px; } tr > th:first-child { text-align: start; width: 170px; }
    img { display: block; border: 1px solid #8b8678; }
  </style><table><tr><th></th>${heads}</tr>${lines}</table></html>`;
}

const stage = await raise(options.browser);
const rows = [];
for (const step of STEPS) rows.push(await row(stage, fullest[step] ?? step));
const page = await stage.page();
await page.setViewportSize({ width: 3200, height: 2600 });
await page.setContent(sheetOf(rows), { waitUntil: "load" });
const out = resolve(options.out);
await mkdir(dirname(out), { recursive: true });
await writeFile(out, await page.locator("table").screenshot());
await stage.strike();
console.log(`${rows.length} steps in ${tags.length} languages, light and dark: ${out}`);
