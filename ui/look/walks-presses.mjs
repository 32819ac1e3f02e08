// Walks about a double click: the rest of it does nothing, so that each screen is as after one press; what goes step by step, or is a text,
// is left alone.

import assert from "node:assert/strict";

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

/** @type {{ name: string, query: string, walk: (page: import("playwright-core").Page) => Promise<void> }[]} */
export const presses = [
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
