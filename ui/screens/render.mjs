// Walks through the screens (walks.mjs), and renders them into pictures, each of which is looked at: no console error, nothing that does
// not fit, one main button, and no serious finding of axe. Runs under the window's content policy and with frozen prototypes, as the real window does.

import { mkdir, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

import { chromium } from "playwright-core";
import { build, preview } from "vite";

import { shots, tight } from "./shots.mjs";
import { walks } from "./walks.mjs";

const { values: options } = parseArgs({
  options: {
    out: { type: "string", default: "../target/screens" },
    browser: { type: "string", default: "/usr/bin/chromium" },
    only: { type: "string", default: "" },
  },
});

const axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const out = resolve(options.out);

/** What the shapes are: plain, small, twice the text in two ways (the window's zoom, and larger letters alone), and right to left. */
const frames = {
  plain: { width: 1000, height: 700, scale: 1, letters: 1 },
  small: { width: 720, height: 560, scale: 1, letters: 1 },
  zoomed: { width: 500, height: 350, scale: 2, letters: 1 },
  letters: { width: 1000, height: 700, scale: 1, letters: 2 },
  mirrored: { width: 1000, height: 700, scale: 1, letters: 1, direction: "rtl" },
};

/** What does not fit, as words. Runs in the page. */
function misfits() {
  const found = [];
  const name = (element) => `${element.tagName.toLowerCase()}.${element.className || "-"} “${(element.textContent ?? "").trim().slice(0, 30)}”`;
  const root = document.scrollingElement;
  if (root.scrollWidth > innerWidth + 1) found.push(`the page is ${root.scrollWidth} wide`);
  for (const element of document.querySelectorAll("body *")) {
    if (element.closest(".aloud, .page, svg, pre, nav ol")) continue;
    const style = getComputedStyle(element);
    if (style.display === "none" || style.display === "inline" || element.clientWidth === 0) continue;
    if (element.scrollWidth > element.clientWidth + 2 && !["INPUT", "SELECT"].includes(element.tagName)) found.push(`too narrow: ${name(element)}`);
    const box = element.getBoundingClientRect();
    if (box.right > innerWidth + 1 || box.left < -1) found.push(`outside: ${name(element)}`);
    const cut = style.overflowY === "hidden" && element.scrollHeight > element.clientHeight + 2;
    if (cut) found.push(`cut off: ${name(element)}`);
  }
  return [...new Set(found)];
}

async function axeFindings(page) {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `axe ${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

async function look(page, shot) {
  const found = await page.evaluate(misfits);
  found.push(...(await axeFindings(page)));
  if (shot.expects && (await page.locator(shot.expects).count()) === 0) found.push(`there is no ${shot.expects}`);
  const main = await page.locator('form [data-action="primary"]').count();
  if (main !== (shot.waits ? 0 : 1)) found.push(`${main} main buttons`);
  if ((await page.locator("h1").count()) !== 1) found.push("not one heading");
  return found;
}

const contexts = new Map();

function contextFor(browser, theme, frameName) {
  const key = `${theme} ${frameName}`;
  if (!contexts.has(key)) {
    const { width, height, scale } = frames[frameName];
    const like = { colorScheme: theme, reducedMotion: "reduce", locale: "en-GB", timezoneId: "UTC" };
    contexts.set(key, browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale, ...like }));
  }
  return contexts.get(key);
}

/** Opens the page; what goes wrong in it from then on is added to `found`. */
async function open(browser, address, theme, frameName, found) {
  const page = await (await contextFor(browser, theme, frameName)).newPage();
  page.on("console", (message) => message.type() === "error" && found.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => found.push(`error: ${error.message}`));
  await page.addInitScript(() => Object.freeze(Object.prototype));
  await page.goto(address);
  await page.waitForSelector("h1");
  return page;
}

async function walkThrough(browser, base, { name, query, walk }) {
  const found = [];
  let page;
  try {
    page = await open(browser, `${base}?${query}`, "light", "plain", found);
    page.setDefaultTimeout(10_000);
    await walk(page);
  } catch (error) {
    found.push(String(error).split("\n").slice(0, 12).join("\n  "));
  } finally {
    await page?.close();
  }
  return found.map((finding) => `walk: ${name}: ${finding}`);
}

async function render(browser, base, shot, theme, frameName) {
  const frame = frames[frameName];
  const found = [];
  let page;
  try {
    page = await open(browser, `${base}?${shot.query}`, theme, frameName, found);
    if (frame.letters !== 1) await page.evaluate((times) => document.documentElement.style.setProperty("font-size", `${times * 106.25}%`), frame.letters);
    if (frame.direction) await page.evaluate((direction) => (document.documentElement.dir = direction), frame.direction);
    await shot.act?.(page);
    if (shot.expects) await page.waitForSelector(shot.expects, { state: "attached", timeout: 5000 });
    const name = [shot.name, ...(frameName === "plain" ? [] : [frameName]), theme].join("-");
    await page.screenshot({ path: join(out, `${name}.png`), animations: "disabled" });
    found.push(...(await look(page, shot)));
  } catch (error) {
    found.push(String(error).split("\n")[0]);
  } finally {
    await page?.close();
  }
  return found.map((finding) => `${shot.name} (${theme}, ${frameName}): ${finding}`);
}

function jobs() {
  const wanted = shots.filter(({ name }) => name.includes(options.only));
  const plain = wanted.flatMap((shot) => ["light", "dark"].map((theme) => ({ shot, theme, frame: "plain" })));
  const others = wanted
    .filter(({ name }) => tight.includes(name))
    .flatMap((shot) => ["small", "zoomed", "letters", "mirrored"].map((frame) => ({ shot, theme: "light", frame })));
  return [...plain, ...others];
}

await build({ mode: "fake", logLevel: "error" });
await mkdir(out, { recursive: true });
if (options.only === "") await rm(out, { recursive: true }).then(() => mkdir(out, { recursive: true }));
const server = await preview({ mode: "fake", logLevel: "error", build: { outDir: "../target/screens-page" }, preview: { host: "127.0.0.1", port: 0 } });
const { port } = server.httpServer.address();
const base = `http://127.0.0.1:${port}/`;
// As root, Chromium's own sandbox does not start; it loads nothing but the page above.
const browser = await chromium.launch({ executablePath: options.browser, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });

const findings = [];
const wantedWalks = walks.filter(({ name }) => `walk: ${name}`.includes(options.only));
for (const walk of wantedWalks) findings.push(...(await walkThrough(browser, base, walk)));

const todo = jobs();
const total = todo.length;
async function work() {
  for (let job = todo.shift(); job; job = todo.shift()) findings.push(...(await render(browser, base, job.shot, job.theme, job.frame)));
}
await Promise.all([work(), work()]);
await browser.close();
await server.close();

for (const finding of findings.sort()) console.error(finding);
console.log(`${wantedWalks.length} walks, ${total} pictures in ${out}, ${findings.length} findings`);
process.exit(findings.length > 0 || total + wantedWalks.length === 0 ? 1 : 0);
