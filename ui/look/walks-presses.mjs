// Walks about a double click: the rest of it does nothing, so that each screen is as after one press; what goes step by step, or is a text,
// is left alone.

import assert from "node:assert/strict";

import { shots } from "./shots.mjs";

const action = (name) => `[data-action="${name}"]`;
const requests = (page) => page.evaluate(() => globalThis.requests);
const step = (page) => page.evaluate(() => document.querySelector("[data-step]")?.dataset.step);
/** Longer than a double click takes in all. */
const settled = (page) => page.waitForTimeout(700);

/** Presses twice at one place, whatever comes there in between; `after` milliseconds later, as a hand does it. */
async function twice(page, selector, after) {
  const place = await page.locator(selector).first().boundingBox();
  await page.mouse.move(0, 0);
  await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2);
  for (const clickCount of [1, 2]) {
    await page.mouse.down({ clickCount });
    await page.mouse.up({ clickCount });
    if (clickCount === 1) await page.waitForTimeout(after);
  }
  await settled(page);
}

const afresh = async (page, query) => {
  await page.goto(`${new URL(page.url()).origin}/?${query}`);
  await page.waitForSelector("h1");
};

const AFTER = [40, 120, 250];

/** The screens on which every button is pressed twice: each step in what it can be, each dialog, and verdicts of each kind. */
const everywhere = [
  ...["app-picked", "app-no-code", "address-earlier", "two-step-opened", "two-step-forbidden", "create", "create-offer", "paste"],
  ...["paste-too_few_letters", "paste-replace", "check-ready", "check-works", "test-mail", "test-mail-sent-before", "connect", "done"],
  ...["codes", "codes-remove", "examination", "display", "help", "letter", "report", "verdict-code_rejected", "verdict-arrived_inbox"],
].map((name) => {
  const shot = shots.find((each) => each.name === name);
  if (!shot) throw new Error(`there is no screen ${name}`);
  return shot;
});
/** On these a page is opened: by a launcher that takes a while, too. */
const launching = ["create", "letter", "verdict-code_rejected"];

/** What can be pressed in the layer on top, one of each kind, by a number; what is of the rail only on one screen. */
const buttons = (page, withRail) =>
  page.evaluate((rail) => {
    const layer = [...document.querySelectorAll("dialog:modal")].at(-1) ?? document.body;
    const kinds = new Set();
    const isNew = (button) => {
      const kind = button.role === "radio" ? "radio" : (button.dataset.action?.split("-")[0] ?? "go");
      return !kinds.has(kind) && kinds.add(kind);
    };
    return [...layer.querySelectorAll("button:not(:disabled, [aria-disabled='true'], [data-each-counts])")]
      .filter((button) => button.checkVisibility({ visibilityProperty: true }) && (rail || !button.closest("nav")) && isNew(button))
      .map((button, number) => {
        button.dataset.number = String(number);
        return { name: button.dataset.action ?? button.textContent.trim(), main: button.dataset.action === "primary" };
      });
  }, withRail);

/** Where one is, what was asked of Rust and what is open and chosen: what a second press could have changed. */
const stateOf = (page) =>
  page.evaluate(() =>
    JSON.stringify({
      requests: globalThis.requests,
      titles: [...document.querySelectorAll("h1, h2")].map(({ textContent }) => textContent),
      form: { ...document.querySelector("form").dataset },
      chosen: [...document.querySelectorAll("input:checked, [aria-checked='true']")].map(({ value, dataset }) => value ?? dataset.action),
      open: [...document.querySelectorAll("details, dialog")].map(({ open }) => open),
      buttons: [...document.querySelectorAll("button")].map(({ dataset }) => dataset.action ?? dataset.go),
    }),
  );

/** The state when nothing runs and nothing changes any more. */
async function rest(page) {
  let [state, since] = ["", Date.now()];
  for (const until = since + 25_000; Date.now() < until; await page.waitForTimeout(50)) {
    const now = await stateOf(page);
    if (now !== state) [state, since] = [now, Date.now()];
    // What runs is told by this very state: asked once more, it may have ended since.
    else if (Date.now() - since > 350 && !now.includes('"cancel"')) return state;
  }
  return state;
}

async function pressed(page, { query, act, expects }, withRail, number, times, after) {
  await afresh(page, query);
  await act?.(page);
  if (expects) await page.waitForSelector(expects, { state: "attached" });
  await buttons(page, withRail);
  const button = page.locator(`[data-number="${number}"]`);
  await button.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await button.boundingBox();
  await page.mouse.move(0, 0);
  await page.mouse.move(x + width / 2, y + height / 2);
  for (let clickCount = 1; clickCount <= times; clickCount++) {
    if (clickCount > 1) await page.waitForTimeout(after);
    await page.mouse.down({ clickCount });
    await page.mouse.up({ clickCount });
  }
  return rest(page);
}

/** Each button once and twice: the same comes of it. The main button in each rhythm, the others in one of them. */
async function eachTwice(page, shot) {
  const withRail = shot.name === "connect";
  await afresh(page, shot.query);
  await shot.act?.(page);
  for (const [number, { name, main }] of (await buttons(page, withRail)).entries()) {
    const once = await pressed(page, shot, withRail, number, 1, 0);
    for (const after of main ? AFTER : [AFTER[number % AFTER.length]])
      assert.equal(await pressed(page, shot, withRail, number, 2, after), once, `${name} on ${shot.name}, ${after} ms`);
  }
}

/** @type {{ name: string, query: string, walk: (page: import("playwright-core").Page) => Promise<void> }[]} */
export const presses = [
  ...[
    ...everywhere,
    ...everywhere.filter(({ name }) => launching.includes(name)).map((shot) => ({ ...shot, query: `${shot.query}&late=150` })),
  ].map((shot) => ({
    name: `each button twice is each button once: ${shot.name}${shot.query.includes("late") ? ", with a slow launcher" : ""}`,
    query: shot.query,
    walk: (page) => eachTwice(page, shot),
  })),
  {
    name: "a double click goes one step, and finishes nothing that was not read",
    query: "step=app",
    async walk(page) {
      for (const after of [40, 120, 250]) {
        for (const [query, button, then] of [
          ["step=app&app=scanner&earlier", "primary", "address"],
          ["step=connect&kept&sent", "primary", "done"],
          ["step=done&kept&sent", "another-app", "app"],
          ["step=test-mail&kept", "skip", "connect"],
          ["step=done&kept", "back", "connect"],
        ]) {
          await afresh(page, query);
          await twice(page, action(button), after);
          assert.equal(await step(page), then, `${button} on ${query}, ${after} ms`);
        }
        await afresh(page, "step=check&hand");
        await twice(page, action("primary"), after);
        await page.waitForSelector('[data-step="test-mail"]');
        assert.deepEqual(await requests(page), ["check"]);
      }
    },
  },
  {
    name: "a double click opens a page once, though the browser takes a while, and stays before it",
    query: "step=create",
    async walk(page) {
      for (const late of [0, 150]) {
        for (const after of [40, 120, 250]) {
          await afresh(page, `step=create&late=${late}`);
          await twice(page, action("primary"), after);
          assert.deepEqual([await step(page), await requests(page)], ["create", ["open_link"]]);
          await twice(page, action("open-page"), after);
          assert.deepEqual(await requests(page), ["open_link", "open_link"]);
        }
      }
    },
  },
  {
    name: "a double click picks the tile that it is on, and what is said to that moves no tile",
    query: "step=app",
    async walk(page) {
      for (const app of ["apple-mail", "thunderbird", "outlook-new"]) {
        await afresh(page, "step=app");
        const tile = `[data-app="${app}"]`;
        const before = await page.locator(tile).boundingBox();
        await twice(page, tile, 120);
        assert.deepEqual(await page.locator(tile).boundingBox(), before);
        assert.equal(await page.locator("input:checked").getAttribute("value"), app);
        assert.deepEqual(await requests(page), ["choose_app"]);
        assert.ok(await page.locator(".note").isVisible());
      }
    },
  },
  {
    name: "a double click opens and closes a dialog, and nothing behind it; what folds stays open",
    query: "step=create",
    async walk(page) {
      await twice(page, action("open-help"), 120);
      assert.equal(await page.locator('[data-dialog="help"]').count(), 1);
      await twice(page, `[data-dialog="help"] ${action("close")}`, 120);
      assert.equal(await page.locator("dialog").count(), 0);
      assert.deepEqual([await step(page), await requests(page)], ["create", []]);
      await twice(page, "summary", 120);
      assert.equal(await page.locator("details[open]").count(), 1);
    },
  },
  {
    name: "what goes step by step does each step, and a double click marks a word",
    query: "step=address",
    async walk(page) {
      await page.fill("#address", "anna weber");
      const place = await page.locator("#address").boundingBox();
      await page.mouse.dblclick(place.x + 25, place.y + place.height / 2);
      await page.keyboard.type("emma");
      assert.equal(await page.inputValue("#address"), "emma weber");
      await page.click(action("open-display"));
      await twice(page, '[data-text-choice="larger"]', 120);
      assert.equal(await page.evaluate(() => document.documentElement.dataset.text), "130");
    },
  },
];
