// Walks through the screens as a person does, and looks at what was asked of Rust and where the focus went.

import assert from "node:assert/strict";

import { comfort } from "./walks-comfort.mjs";
import { pastes } from "./walks-paste.mjs";
import { presses } from "./walks-presses.mjs";

const action = (name) => `[data-action="${name}"]`;
const at = (page, step) => page.waitForSelector(`[data-step="${step}"]:not([data-verdict])`);
const requests = (page) => page.evaluate(() => globalThis.requests);
const focused = (page) => page.evaluate(() => document.activeElement?.tagName);
const comeBack = (page) => page.evaluate(() => window.dispatchEvent(new Event("focus")));

/** @type {{ name: string, query: string, walk: (page: import("playwright-core").Page) => Promise<void> }[]} */
export const walks = [
  {
    name: "from the first screen to the mail that was sent there are nine presses and one address",
    query: "offer",
    async walk(page) {
      let presses = 0;
      const press = async (selector) => {
        presses++;
        await page.click(selector);
      };
      await press('[data-app="scanner"]');
      await press(action("primary"));
      await at(page, "address");
      await page.keyboard.type("anna@nordlicht.example");
      await press(action("primary"));
      await at(page, "two-step");
      await press(action("primary"));
      await page.waitForSelector(action("open-page"));
      await press(action("primary"));
      await at(page, "create");
      await press(action("copy-name"));
      await press(action("primary"));
      await comeBack(page);
      await page.waitForSelector("[data-offer]");
      await press(action("primary"));
      await at(page, "test-mail").catch(() => page.waitForSelector('[data-step="test-mail"]'));
      await press(action("primary"));
      await page.waitForSelector('[data-verdict="arrived_inbox"]');
      assert.equal(presses, 9);
      const asked = await requests(page);
      assert.equal(asked.filter((request) => request === "check").length, 1);
      assert.equal(asked.filter((request) => request === "send_test").length, 1);
    },
  },
  {
    name: "a second device is named where the first one’s code is told of, and Enter in the field means the name",
    query: "step=create&kept&existing",
    async walk(page) {
      await page.fill("#device", "Scanner in the hall");
      await page.keyboard.press("Enter");
      await page.waitForSelector(action("copy-name"));
      const asked = await requests(page);
      assert.ok(asked.includes("name_device") && !asked.includes("take_up"), asked.join());
      assert.match(await page.textContent("main"), /Scanner in the hall/);
    },
  },
  {
    name: "with the keyboard alone one comes from the app to the mail that arrived",
    query: "offer",
    async walk(page) {
      const keys = (...names) => names.reduce((before, name) => before.then(() => page.keyboard.press(name)), Promise.resolve());
      await page.focus('[data-app="scanner"] input');
      await keys("Space");
      await page.waitForSelector('[data-app="scanner"] input:checked');
      await keys("Enter");
      await at(page, "address");
      await page.keyboard.type("anna@nordlicht.example");
      await keys("Enter");
      await at(page, "two-step");
      assert.equal(await focused(page), "H1");
      await keys("Enter");
      await page.waitForSelector(action("open-page"));
      await keys("Enter");
      await at(page, "create");
      assert.equal(await focused(page), "H1");
      await keys("Enter");
      await comeBack(page);
      await page.waitForSelector("[data-offer]");
      await keys("Enter");
      await page.waitForSelector('[data-step="test-mail"]');
      assert.equal(await focused(page), "H1");
      await keys("Enter");
      await page.waitForSelector('[data-verdict="arrived_inbox"]');
      assert.equal(await focused(page), "H1");
      await keys("Enter");
      await at(page, "connect");
      await keys("Enter");
      await at(page, "done");
    },
  },
  {
    name: "Escape goes back, out of a dialog first, and cancels what runs",
    query: "step=paste&kept&hold=sign_in",
    async walk(page) {
      await page.click(action("primary"));
      await page.waitForSelector('[data-dialog="replace"]');
      await page.keyboard.press("Escape");
      await page.waitForSelector("dialog", { state: "detached" });
      await at(page, "paste");
      assert.deepEqual(await requests(page), []);
      await page.click(action("primary"));
      await page.click(action("replace-yes"));
      await page.waitForSelector('[data-light="sign_in"][data-state="working"]');
      await page.keyboard.press("Escape");
      await page.waitForSelector('[data-verdict="cancelled"]');
      await page.keyboard.press("Escape");
      await at(page, "paste");
      await page.keyboard.press("Escape");
      await at(page, "create");
    },
  },
  {
    name: "a typed code has left its field before it is handed over",
    query: "step=paste",
    async walk(page) {
      await page.click(action("type-instead"));
      assert.equal(await page.evaluate(() => document.activeElement?.id), "code");
      await page.keyboard.type("aBcd efghijkl  mnopq");
      assert.equal(await page.inputValue("#code"), "aBcd efgh ijkl mnop");
      await page.keyboard.press("Enter");
      await page.waitForSelector('[data-step="test-mail"]');
      assert.equal((await requests(page))[0], "type_code 16 letters, 0 left");
      assert.ok(!(await page.content()).includes("aBcd"));
    },
  },
  {
    name: "the field of the code groups what is typed: Backspace takes letters, the caret stays, and a paste goes to Rust",
    query: "step=paste&taken=empty",
    async walk(page) {
      await page.click(action("type-instead"));
      const typed = () => page.evaluate(() => [document.querySelector("#code").value, document.querySelector("#code").selectionStart]);
      await page.keyboard.type("abcde");
      assert.deepEqual(await typed(), ["abcd e", 6]);
      for (let times = 0; times < 2; times++) await page.keyboard.press("Backspace");
      assert.deepEqual(await typed(), ["abc", 3]);
      await page.keyboard.type("defgh");
      for (let times = 0; times < 4; times++) await page.keyboard.press("ArrowLeft");
      await page.keyboard.press("Backspace");
      assert.deepEqual(await typed(), ["abce fgh", 3]);
      await page.keyboard.type("x");
      assert.deepEqual(await typed(), ["abcx efgh", 4]);
      await page.evaluate(() => {
        const data = new DataTransfer();
        data.setData("text", "abcdefghijklmnop");
        document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
      });
      await page.waitForSelector('[data-problem="empty"]');
      assert.deepEqual(await requests(page), ["paste_code"]);
    },
  },
  {
    name: "two quick presses are one sign-in",
    query: "step=check&hand",
    async walk(page) {
      await page.dblclick(action("primary"));
      await page.waitForSelector('[data-step="test-mail"]');
      assert.deepEqual(
        (await requests(page)).filter((request) => request === "check"),
        ["check"],
      );
    },
  },
  {
    name: "another app asks first where a code is not saved, and who stays has the mark where it was",
    query: "step=app&app=scanner&hand",
    async walk(page) {
      await page.click('[data-app="python"]');
      await page.click(action("forget-no"));
      await page.waitForSelector('[data-app="scanner"] input:checked');
      assert.deepEqual(await requests(page), []);
      await page.click('[data-app="python"]');
      await page.click(action("forget-yes"));
      await page.waitForSelector('[data-app="python"] input:checked');
      assert.deepEqual(await requests(page), ["choose_app"]);
    },
  },
  {
    name: "opening again on `check` signs nobody in, with a code in hand or without",
    query: "step=check&notice=code_not_here",
    async walk(page) {
      await page.waitForSelector('[data-notice="code_not_here"]');
      await comeBack(page);
      assert.deepEqual(await requests(page), []);
      await page.click(action("primary"));
      await at(page, "paste");
    },
  },
  {
    name: "the clipboard is asked about on `create` alone",
    query: "step=paste&offer",
    async walk(page) {
      await comeBack(page);
      assert.deepEqual(await requests(page), []);
      await page.click('[data-go="create"]');
      await at(page, "create");
      await comeBack(page);
      await page.waitForSelector("[data-offer]");
      assert.equal((await requests(page)).filter((request) => request === "offer_code").length, 1);
    },
  },
  {
    name: "after “too many sign-ins” the main button waits",
    query: "verdict=too_many_sign_ins",
    async walk(page) {
      await page.waitForSelector(`${action("primary")}[aria-disabled="true"]`);
      await page.click(action("primary"), { force: true });
      await page.keyboard.press("Enter");
      assert.deepEqual(await requests(page), []);
    },
  },
  {
    name: "a refused code leads to a new one with one press, and its page is opened from the step that explains it",
    query: "verdict=code_rejected",
    async walk(page) {
      await page.click(action("primary"));
      await at(page, "create");
      assert.deepEqual(await requests(page), ["go", "open_link"]);
    },
  },
  {
    name: "lights and verdict are said in order",
    query: "step=check&hand&check=code_rejected",
    async walk(page) {
      await page.evaluate(() => {
        globalThis.said = [];
        const region = document.querySelector("[data-announcement]");
        new MutationObserver((changes) =>
          changes.forEach(({ addedNodes }) => addedNodes.forEach((node) => node.textContent && globalThis.said.push(node.textContent))),
        ).observe(region, { childList: true });
      });
      await page.click(action("primary"));
      await page.waitForSelector('[data-verdict="code_rejected"]');
      const said = await page.evaluate(() => globalThis.said);
      assert.deepEqual(
        said.map((text) => text.split(":")[0]),
        ["Internet", "Google’s mail server", "Secure line", "Sign-in"],
      );
      assert.equal(await focused(page), "H1");
    },
  },
  {
    name: "the drawings of what Google shows are moved through with the arrow keys, and picked with the space bar",
    query: "step=two-step",
    async walk(page) {
      await page.focus(`[role="radio"][tabindex="0"]`);
      for (const key of ["ArrowRight", "ArrowDown", "End", "Home", "ArrowLeft", "ArrowUp", "ArrowLeft", "ArrowLeft", "ArrowLeft"])
        await page.keyboard.press(key);
      assert.equal(await page.evaluate(() => document.activeElement?.dataset.action), "answer-advanced-protection");
      assert.equal(await page.locator('[aria-checked="true"]').count(), 0, "moving picks nothing");
      await page.keyboard.press("Space");
      await page.waitForSelector('[data-advice="advanced_protection"]');
      assert.equal(await page.locator('[aria-checked="true"]').count(), 1);
    },
  },
  {
    name: "the connection is checked with the keyboard alone in the smallest window, and is seen to go on while it is",
    query: "step=paste&hold=mail_server",
    async walk(page) {
      await page.setViewportSize({ width: 720, height: 560 });
      await page.focus(action("open-examination"));
      await page.keyboard.press("Enter");
      await page.waitForSelector('[data-room="examination"]');
      await page.keyboard.press("Enter");
      await page.waitForSelector('[data-light="mail_server"][data-state="working"]');
      const later = (than) =>
        page.waitForFunction((seconds) => {
          const now = Number.parseInt(document.querySelector("[data-running]")?.textContent?.match(/\d+/)?.[0] ?? "", 10);
          return now > seconds ? now : false;
        }, than);
      await later(await (await later(0)).jsonValue());
      await page.keyboard.press("Escape");
      await page.waitForSelector(`[data-room="examination"] ${action("primary")}`);
      await page.keyboard.press("Escape");
      await at(page, "paste");
    },
  },
  ...comfort,
  ...pastes,
  ...presses,
];
