// Walks about pasting: whatever is done at that step pastes once, by Rust; and about the menu of the right button.

import assert from "node:assert/strict";

const action = (name) => `[data-action="${name}"]`;
const requests = (page) => page.evaluate(() => globalThis.requests);
const focused = (page) => page.evaluate(() => document.activeElement?.dataset.action ?? document.activeElement?.id ?? "");
const menu = (page) => page.locator('[role="menu"]').count();

const afresh = async (page, query) => {
  await page.goto(`${new URL(page.url()).origin}/?${query}`);
  await page.waitForSelector("h1");
};

/** As a web view that makes an event of the keys, or of its own menu. */
const pasteEvent = (page, selector) =>
  page.evaluate((where) => {
    const event = new ClipboardEvent("paste", { bubbles: true, cancelable: true });
    document.querySelector(where).dispatchEvent(event);
    return event.defaultPrevented;
  }, selector);

/** Whether the system's own menu would open there. */
const ownMenuAt = (page, selector) =>
  page.evaluate((where) => {
    const target = document.querySelector(where);
    const { left, top, height } = target.getBoundingClientRect();
    const event = new MouseEvent("contextmenu", {
      bubbles: true,
      cancelable: true,
      button: 2,
      clientX: left + 4,
      clientY: top + height / 2,
    });
    target.dispatchEvent(event);
    return !event.defaultPrevented;
  }, selector);

/** @type {{ name: string, query: string, walk: (page: import("playwright-core").Page) => Promise<void> }[]} */
export const pastes = [
  {
    name: "whatever is done at the paste step pastes once",
    query: "step=paste",
    async walk(page) {
      const ways = {
        "the boxes": () => page.click(action("boxes")),
        "Ctrl and V": () => page.keyboard.press("Control+v"),
        "Shift and Insert": () => page.keyboard.press("Shift+Insert"),
        "Ctrl and V with the focus on a button": async () => {
          await page.focus(action("type-instead"));
          await page.keyboard.press("Control+v");
        },
        "a paste": () => pasteEvent(page, "h1"),
        "the menu": async () => {
          await page.click("h1", { button: "right" });
          await page.click(action("menu-paste"));
        },
        "the menu by its key": async () => {
          await page.keyboard.press("Shift+F10");
          await page.waitForSelector('[role="menu"]');
          await page.keyboard.press("Enter");
        },
      };
      for (const step of ["paste", "create"]) {
        for (const [way, paste] of Object.entries(ways)) {
          if (step === "create" && !/^(Ctrl and V|Shift and Insert|a paste)$/.test(way)) continue;
          await afresh(page, `step=${step}&taken=six_digits`);
          await paste();
          await page.waitForSelector('[data-step="paste"] [data-problem="six_digits"]');
          assert.deepEqual(await requests(page), ["paste_code"], `${way} on ${step}`);
          assert.equal(await menu(page), 0);
        }
      }
    },
  },
  {
    name: "the middle button pastes what was marked, once, wherever it is pressed",
    query: "step=paste",
    async walk(page) {
      for (const target of ["h1", action("boxes"), action("type-instead")]) {
        await afresh(page, "step=paste&taken=six_digits");
        await page.click(target, { button: "middle" });
        await page.waitForSelector('[data-step="paste"] [data-problem="six_digits"]');
        assert.deepEqual(await requests(page), ["paste_marked"], target);
      }
    },
  },
  {
    name: "on other steps, behind a dialog and while something runs, nothing is pasted",
    query: "step=two-step",
    async walk(page) {
      await page.keyboard.press("Control+v");
      assert.equal(await pasteEvent(page, "h1"), false);
      await afresh(page, "step=paste&kept");
      await page.keyboard.press("Control+v");
      await page.waitForSelector('[data-dialog="replace"]');
      await page.keyboard.press("Control+v");
      await pasteEvent(page, '[data-dialog="replace"]');
      await page.click('[data-dialog="replace"] h2', { button: "right" });
      assert.deepEqual([await requests(page), await menu(page)], [[], 0]);
      await afresh(page, "step=address");
      assert.equal(await pasteEvent(page, "#address"), false);
    },
  },
  {
    name: "what was typed stays where the clipboard brings nothing, and a field’s paste goes to Rust alone",
    query: "step=paste&fail=paste_code:clipboard",
    async walk(page) {
      const typed = async () => (await page.locator("#code").count()) && page.inputValue("#code");
      for (const query of ["step=paste&fail=paste_code:clipboard", "step=paste&taken=empty"]) {
        for (const paste of [
          () => pasteEvent(page, "#code"),
          () => page.click(action("paste")),
          () => page.focus(action("back")).then(() => page.keyboard.press("Control+v")),
        ]) {
          await afresh(page, query);
          await page.click(action("type-instead"));
          await page.keyboard.type("abcdefgh");
          await paste();
          await page.waitForSelector("[data-failure], [data-problem]");
          assert.equal(await typed(), "abcd efgh");
          assert.deepEqual(await requests(page), ["paste_code"]);
        }
      }
      await afresh(page, "step=paste&taken=six_digits");
      await page.click(action("type-instead"));
      await page.click(action("paste"));
      await page.waitForSelector(`[data-problem] , ${action("boxes")}`);
      await page.waitForSelector(action("boxes"));
    },
  },
  {
    name: "the menu of the right button is Mailkey’s own, but on text; Escape and leaving close it, and the focus is where it was",
    query: "step=paste",
    async walk(page) {
      await page.focus(action("type-instead"));
      await page.keyboard.press("Shift+F10");
      await page.waitForSelector('[role="menu"]');
      assert.equal(await focused(page), "menu-paste");
      await page.keyboard.press("Escape");
      assert.deepEqual([await menu(page), await focused(page)], [0, "type-instead"]);
      await page.waitForSelector('[data-step="paste"]');

      const { width, height } = page.viewportSize();
      await page.mouse.click(width - 3, height - 3, { button: "right" });
      const box = await page.locator('[role="menu"]').boundingBox();
      assert.ok(box.x + box.width <= width && box.y + box.height <= height, "all of it is seen");
      await page.mouse.click(width - 200, 300);
      assert.equal(await menu(page), 0);
      assert.deepEqual(await requests(page), []);

      for (const query of ["step=app", "step=paste", "step=done", "verdict=code_rejected"]) {
        await afresh(page, query);
        for (const where of ["h1", "nav", action("primary")]) assert.equal(await ownMenuAt(page, where), false, `${where} on ${query}`);
      }
      await page.evaluate(() => getSelection().selectAllChildren(document.querySelector("#meaning")));
      assert.equal(await ownMenuAt(page, "#meaning"), true, "on text that is marked");
      assert.equal(await ownMenuAt(page, "h1"), false, "beside it");
      await afresh(page, "step=address");
      assert.equal(await ownMenuAt(page, "#address"), true, "in a field");
      await afresh(page, "step=paste");
      await page.click(action("type-instead"));
      assert.equal(await ownMenuAt(page, "#code"), true, "in the field of the code");
    },
  },
];
