// Where screens are shown: Chromium with the scripted page, under the window's content policy and with frozen prototypes as in the real
// window, and the ways to change a page while it is open: its language, text size, colours and the window's size.

import { readFile, readdir, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";
import { build, preview } from "vite";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** A pseudo-language of the scripted page: English, 40 % longer. */
export const LONG = "en-XA";

/** The window's sizes (in CSS px) and the text sizes (in percent) that everything must fit into. */
export const shapes = {
  plain: { width: 1000, height: 700, text: 100 },
  small: { width: 640, height: 400, text: 100 },
  // A Raspberry Pi's touch display, and 1080p at scale 2 less a desktop's panel.
  pi: { width: 800, height: 480, text: 100 },
  scaled: { width: 960, height: 500, text: 100 },
  wide: { width: 2560, height: 1440, text: 100 },
  large: { width: 1000, height: 700, text: 200 },
  // A window of 1280 × 1024 at 400 %.
  narrow: { width: 320, height: 256, text: 100 },
};

/** The languages of locales/, English first, and the pseudo-language. */
export async function languages() {
  const folders = await readdir(here("../../locales"), { withFileTypes: true });
  const tags = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return ["en", ...tags.filter((tag) => tag !== "en").sort(), LONG];
}

/** What is measured in the page, as one script. */
async function measures() {
  const lib = { entry: here("measure/index.mjs"), formats: ["iife"], name: "measuring" };
  const [{ output }] = await build({ configFile: false, logLevel: "error", build: { lib, write: false, minify: false } });
  return output[0].code;
}

/** Builds the scripted page, serves it, and starts Chromium. */
export async function raise(executablePath) {
  // A folder of its own, so that two runs at once do not take each other's page away.
  const outDir = here(`../../target/screens-page/${process.pid}`);
  await build({ mode: "fake", logLevel: "error", build: { outDir } });
  const server = await preview({ mode: "fake", logLevel: "error", build: { outDir }, preview: { host: "127.0.0.1", port: 0 } });
  // As root, Chromium's own sandbox does not start; it loads nothing but the page above.
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
  const scripts = [await measures(), await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")];
  return {
    base: `http://127.0.0.1:${server.httpServer.address().port}/`,
    /** A page in a context of its own: what one does to the clock, say, is not done to another. */
    async page() {
      const context = await browser.newContext({ reducedMotion: "reduce", colorScheme: "light", locale: "en-GB", timezoneId: "UTC" });
      for (const content of scripts) await context.addInitScript({ content });
      return context.newPage();
    },
    async strike() {
      await browser.close();
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}

/** A page for the scripted page's addresses; what goes wrong in it from then on is added to `found`. */
export async function seat(stage, found) {
  const page = await stage.page();
  page.setDefaultTimeout(30_000);
  page.on("console", (message) => message.type() === "error" && found.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => found.push(`error: ${error.message}`));
  await page.addInitScript(() => Object.freeze(Object.prototype));
  // A person's hand goes away between two presses; without that, one right after the other is the rest of it (src/frame/presses.ts).
  const click = page.click.bind(page);
  page.click = async (...what) => {
    await page.mouse.move(0, 0);
    await click(...what);
  };
  return page;
}

/** Goes to an address of the scripted page: as a new page would, and in a third of its time, since fonts and scripts are known by then. */
export async function goTo({ base }, page, query) {
  await page.emulateMedia(looks.light);
  await page.mouse.move(0, 0);
  await page.setViewportSize(shapes.plain);
  await page.goto(`${base}?${query}`);
  await page.waitForSelector("h1");
}

/** Opens an address in a page of its own. */
export async function open(stage, query, found) {
  const page = await seat(stage, found);
  await goTo(stage, page, query);
  return page;
}

export const close = (page) => page.context().close();

/** Changes language, colours or text size as the person would by the display dialog. */
export const prefer = (page, wish) => page.evaluate((part) => globalThis.prefer(part), wish);

/** Gives the window a shape. */
export async function take(page, shape) {
  const { width, height, text } = shapes[shape];
  await page.setViewportSize({ width, height });
  await prefer(page, { text_size: text });
}

/** The systems' own looks, by what a browser is told of them. */
export const looks = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  forced: { colorScheme: "light", forcedColors: "active" },
};
