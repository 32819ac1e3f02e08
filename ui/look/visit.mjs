// One screen, looked at in every way: it is opened and brought about once, and then language, text size, colours and window are changed
// while it is open. That nothing is lost by that is looked at too.

import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";

import { axeColourFindings, axeFindings } from "./axe.mjs";
import { groundless } from "./grounds.mjs";
import { goTo, LONG, looks, prefer, shapes, take } from "./stage.mjs";
import { closeDialog, tabWalk } from "./tab-walk.mjs";

const MIRRORED = "ar";
const SIZED = ["de", MIRRORED, LONG];
// As the scripted computer has it: English. Chosen, it would be another state of the display dialog.
const HOME = { language: null };
// A4, in CSS px, without its margins.
const SHEET = { width: 700, height: 1000 };

/** @typedef {{ languages: string[], out: string, all: boolean, pictures: boolean, tight: string[] }} Wish */

/** A visit: its page, where it is, and what was found. */
class Visit {
  findings = [];
  pictures = 0;
  measurements = 0;
  lowest = {};
  constructor(page, shot, wish) {
    this.page = page;
    this.shot = shot;
    this.wish = wish;
  }

  report(where, found) {
    this.findings.push(...found.map((finding) => `${this.shot.name}, ${where}: ${finding}`));
  }

  async picture(name) {
    if (!this.wish.pictures) return;
    const path = join(this.wish.out, `${name}.png`);
    await mkdir(dirname(path), { recursive: true });
    await this.page.screenshot({ path, animations: "disabled" });
    this.pictures++;
  }
}

/** What must be on every screen, in whatever look. */
async function contents(visit) {
  const { page, shot } = visit;
  const everywhere = ["open-display", "open-help"].map((name) => `[data-action="${name}"]`);
  const { counts, moving } = await page.evaluate(
    (selectors) => ({
      counts: selectors.map((selector) => document.querySelectorAll(selector).length),
      moving: globalThis.measures.motion(),
    }),
    ['form [data-action="primary"]', "h1", ...everywhere],
  );
  const [main, headings, ...buttons] = counts;
  const found = buttons.flatMap((number, place) => (number === 1 ? [] : `there is no ${everywhere[place]}`));
  if (main !== (shot.waits ? 0 : 1)) found.push(`${main} main buttons`);
  if (headings !== 1) found.push("not one heading");
  visit.report("en", [...found, ...moving]);
}

/** Whether what it says was seen. */
async function truth(visit) {
  const { texts, seen } = await visit.page.evaluate(() => ({
    texts: globalThis.measures.said(),
    seen: { ...globalThis.seen(), lights: globalThis.measures.lights() },
  }));
  visit.report("en", groundless(texts, seen));
}

const axeBy = { light: axeFindings, dark: axeColourFindings, forced: axeColourFindings };

/** Light, dark and the system's own colours; each with axe (of which all is asked once, in light) and with our own measure of contrast. */
async function colours(visit) {
  const { page, shot, wish } = visit;
  for (const [look, media] of Object.entries(looks)) {
    await page.emulateMedia(media);
    visit.report(`en, ${look}`, await axeBy[look](page));
    const { findings, lowest } = await page.evaluate(() => globalThis.measures.contrast());
    visit.report(`en, ${look}`, findings);
    for (const [kind, { ratio, what }] of Object.entries(lowest))
      visit.lowest[`${kind}, ${look}`] = { ratio, what: `${what} on ${shot.name}` };
    if (look !== "forced" || wish.tight.includes(shot.name)) await visit.picture(`${shot.name}-${look}`);
  }
  await prefer(page, { language: MIRRORED });
  for (const [look, media] of Object.entries(looks)) {
    await page.emulateMedia(media);
    visit.report(`${MIRRORED}, ${look}`, await axeBy[look](page));
    if (look === "light" && wish.tight.includes(shot.name)) await visit.picture(`${shot.name}-mirrored`);
  }
  await page.emulateMedia(looks.light);
  await prefer(page, HOME);
}

/** Measures whether everything fits, in each language, in a window that has its size already. Runs in the page. */
async function fitsIn({ languages, texts }) {
  const found = [];
  for (const language of languages) {
    for (const text_size of texts) {
      await globalThis.prefer({ language, text_size });
      for (const finding of globalThis.measures.fit()) found.push({ language, text_size, finding });
    }
  }
  return found;
}

/** Each language in each shape. What is alike in size is measured in one go. */
async function fit(visit) {
  const { page, wish } = visit;
  const runs = [
    { shape: "plain", languages: wish.languages, texts: [shapes.plain.text, shapes.large.text] },
    // Where the language matters little: the longest words, and the other direction.
    ...["small", "pi", "scaled", "wide"].map((shape) => ({ shape, languages: SIZED, texts: [shapes[shape].text] })),
    { shape: "narrow", languages: wish.languages, texts: [shapes.narrow.text] },
  ];
  for (const { shape, languages, texts } of runs) {
    await take(page, shape);
    const { width, height } = shapes[shape];
    const found = await page.evaluate(fitsIn, { languages, texts });
    visit.measurements += languages.length * texts.length;
    for (const { language, text_size, finding } of found) visit.report(`${language}, ${width} × ${height}, ${text_size} %`, [finding]);
  }
  await prefer(page, HOME);
}

/** Pictures of English in the other shapes; with --all, of every language. */
async function shapesSeen(visit) {
  const { page, shot, wish } = visit;
  const names = { plain: "100", large: "200", narrow: "320px" };
  if (wish.tight.includes(shot.name)) {
    for (const shape of ["small", "scaled", "wide", "large", "narrow"]) {
      await take(page, shape);
      await visit.picture(`${shot.name}-${names[shape] ?? shape}`);
    }
  }
  if (!wish.all) return;
  for (const shape of Object.keys(names)) {
    await take(page, shape);
    for (const language of wish.languages) {
      await prefer(page, { language });
      await visit.picture(join(language, `${shot.name}-${names[shape]}`));
    }
    await prefer(page, HOME);
  }
}

/** The sheet that a printer gets: black on white, nothing to press, everything on it. */
async function printed(visit) {
  const { page, shot, wish } = visit;
  await page.emulateMedia({ ...looks.dark, media: "print" });
  await page.setViewportSize(SHEET);
  for (const language of wish.languages) {
    await prefer(page, { language });
    const { pressable, paper, faint, misfits } = await page.evaluate(() => globalThis.measures.sheet());
    const found = [...pressable.map((name) => `can be pressed on paper: ${name}`), ...faint, ...misfits];
    if (paper !== "#ffffff") found.push(`the paper is ${paper}`);
    visit.report(`${language}, printed`, found);
    if (language === "en" || wish.all)
      await visit.picture(language === "en" ? `${shot.name}-printed` : join(language, `${shot.name}-printed`));
  }
  await page.emulateMedia({ ...looks.light, media: "screen" });
  await prefer(page, HOME);
  await take(page, "plain");
}

/** The keyboard's way round the screen, in the plain window and where the least is seen at once. */
async function keyboard(visit) {
  const { page, shot } = visit;
  for (const shape of ["plain", "large", "narrow"]) {
    await take(page, shape);
    visit.report(`Tab, ${shape}`, await tabWalk(page));
  }
  await take(page, "plain");
  if (await page.locator("dialog").count()) visit.report("Escape", await closeDialog(page));
}

/** The page's state before and after it was changed back and forth. */
function lost(before, after) {
  return Object.keys(before)
    .filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]))
    .map((part) => `lost by changing language and size and back: ${part}: ${firstDifference(before[part], after[part])}`);
}

function firstDifference(before, after) {
  const [one, other] = [before, after].map((value) => (typeof value === "string" ? value : JSON.stringify(value)) ?? "nothing");
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return `“${one.slice(Math.max(0, at - 20), at + 40)}” became “${other.slice(Math.max(0, at - 20), at + 40)}”`;
}

/**
 * @param {object} stage
 * @param {{ page: import("playwright-core").Page, errors: string[] }} seat   the page, and what goes wrong in it
 * @param {import("./shots.mjs").Shot} shot
 * @param {Wish} wish
 */
export async function visit(stage, { page, errors }, shot, wish) {
  const here = new Visit(page, shot, wish);
  try {
    await goTo(stage, page, shot.query);
    await shot.act?.(page);
    if (shot.expects) await page.waitForSelector(shot.expects, { state: "attached", timeout: 5000 });
    await contents(here);
    await truth(here);
    const before = await page.evaluate(() => globalThis.measures.state());
    await colours(here);
    await fit(here);
    await shapesSeen(here);
    await prefer(page, HOME);
    await take(page, "plain");
    here.report("en", lost(before, await page.evaluate(() => globalThis.measures.state())));
    // Before the keyboard's way round, which ends by closing the dialog that is to be printed.
    if (shot.prints) await printed(here);
    await keyboard(here);
  } catch (error) {
    errors.push(String(error).split("\n").slice(0, 4).join(" "));
  }
  here.findings.push(...errors.map((error) => `${shot.name}: ${error}`));
  return here;
}
