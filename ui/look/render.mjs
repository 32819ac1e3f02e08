// Looks at the screens: proves that the measures can see, walks through the screens as a person does (walks.mjs), and visits each screen
// of shots.mjs in every language, size and look (visit.mjs). Fails on any finding.

import { mkdir, rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { parseArgs } from "node:util";

import { unseenFaults } from "./faults.mjs";
import { neverShown, noGrounds } from "./grounds.mjs";
import { shots, tight } from "./shots.mjs";
import { close, languages, looks, open, prefer, raise, seat } from "./stage.mjs";
import { visit } from "./visit.mjs";
import { walks } from "./walks.mjs";

const { values: options } = parseArgs({
  options: {
    out: { type: "string", default: "../target/screens" },
    browser: { type: "string", default: "/usr/bin/chromium" },
    exactly: { type: "string", multiple: true, default: [] },
    only: { type: "string", default: "" },
    language: { type: "string", multiple: true, default: [] },
    all: { type: "boolean", default: false },
    "without-pictures": { type: "boolean", default: false },
  },
});

const WORKERS = Math.max(2, availableParallelism());

async function walkThrough(stage, { name, query, walk }) {
  const found = [];
  let page;
  try {
    page = await open(stage, query, found);
    await walk(page);
  } catch (error) {
    found.push(String(error).split("\n").slice(0, 12).join("\n  "));
  } finally {
    if (page) await close(page);
  }
  return found.map((finding) => `walk: ${name}: ${finding}`);
}

const wanted = (name) => name.includes(options.only) && (options.exactly.length === 0 || options.exactly.includes(name));

/** Light and dark are the same whether the system has them or the person chose them, and unlike each other. */
async function sameLooks(stage) {
  const found = [];
  const page = await open(stage, "step=app", found);
  const roles = async (system, theme) => {
    await page.emulateMedia(looks[system]);
    await prefer(page, { theme });
    return JSON.stringify(await page.evaluate(() => globalThis.measures.roles()));
  };
  const [light, dark] = [await roles("light", "system"), await roles("dark", "system")];
  if (light === dark || light === "{}") found.push("light and dark have the same colours");
  for (const system of ["light", "dark"]) {
    if ((await roles(system, "light")) !== light) found.push(`light is another when it is chosen on a ${system} system`);
    if ((await roles(system, "dark")) !== dark) found.push(`dark is another when it is chosen on a ${system} system`);
  }
  await close(page);
  return found;
}

const out = resolve(options.out);
const there = await languages();
const unknown = options.language.filter((tag) => !there.includes(tag));
if (unknown.length > 0) {
  console.error(`no such language: ${unknown.join(", ")}; there are ${there.join(", ")}`);
  process.exit(2);
}
const wish = {
  out,
  all: options.all,
  pictures: !options["without-pictures"],
  tight,
  languages: options.language.length > 0 ? options.language : there,
};

const everything = options.only === "" && options.exactly.length === 0 && options.language.length === 0;
if (everything) await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const stage = await raise(options.browser);
const began = Date.now();
const findings = [...noGrounds(), ...(await unseenFaults(stage)), ...(await sameLooks(stage))];
const done = { walks: 0, screens: 0, pictures: 0, measurements: 0, lowest: {} };

async function takeWalk(walk) {
  findings.push(...(await walkThrough(stage, walk)));
  done.walks++;
}

/** The pages that screens are shown in, one after the other. */
const seats = [];

async function takeShot(shot) {
  const errors = [];
  const taken = seats.pop() ?? { page: await seat(stage, errors), errors };
  const seen = await visit(stage, taken, shot, wish);
  // A page in which something went wrong is not sat in again.
  if (taken.errors.length === 0) seats.push(taken);
  else await close(taken.page);
  findings.push(...seen.findings);
  done.screens++;
  done.pictures += seen.pictures;
  done.measurements += seen.measurements;
  for (const [kind, low] of Object.entries(seen.lowest)) if (low.ratio < (done.lowest[kind]?.ratio ?? Infinity)) done.lowest[kind] = low;
}

/** One thing after the other, until nothing is left. */
async function work(todo) {
  for (let next = todo.shift(); next; next = todo.shift()) await next();
}
// Walks mostly wait, as people do: they have workers of their own beside those that want the processor.
const toWalk = walks.filter(({ name }) => wanted(`walk: ${name}`)).map((walk) => () => takeWalk(walk));
const toShow = shots.filter(({ name }) => wanted(name)).map((shot) => () => takeShot(shot));
await Promise.all([work(toWalk), work(toWalk), ...Array.from({ length: WORKERS }, () => work(toShow))]);
await stage.strike();
if (everything) findings.push(...neverShown());

for (const finding of findings.sort()) console.error(finding);
for (const [kind, { ratio, what }] of Object.entries(done.lowest).sort())
  console.log(`lowest contrast (${kind}): ${ratio.toFixed(2)}: ${what}`);
console.log(
  `${done.walks} walks, ${done.screens} screens in ${wish.languages.length} languages, ${done.measurements} measurements of what fits, ` +
    `${done.pictures} pictures in ${out}, ${Math.round((Date.now() - began) / 1000)} s, ${findings.length} findings`,
);
process.exit(findings.length > 0 || done.walks + done.screens === 0 ? 1 : 0);
