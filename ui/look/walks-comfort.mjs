// Walks about language, looks, help and the focus: what changes begins nothing anew, and nothing that is pressed away takes the focus along.

import assert from "node:assert/strict";

const action = (name) => `[data-action="${name}"]`;
const requests = (page) => page.evaluate(() => globalThis.requests);
const focused = (page) =>
  page.evaluate(() => document.activeElement?.dataset.action ?? document.activeElement?.id ?? document.activeElement?.tagName);
const focusedTag = (page) => page.evaluate(() => document.activeElement?.tagName);
const press = (page, ...keys) => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
const root = (page) =>
  page.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir, ...document.documentElement.dataset }));

/** @type {{ name: string, query: string, walk: (page: import("playwright-core").Page) => Promise<void> }[]} */
export const comfort = [
  {
    name: "the language is changed with the keyboard, in its own name, and what was typed stays",
    query: "step=address",
    async walk(page) {
      await page.keyboard.type("anna@nord");
      await page.focus(action("open-display"));
      await press(page, "Enter");
      await page.waitForSelector('[data-dialog="display"]');
      assert.equal(await focused(page), "language");
      await page.selectOption("[data-language]", "de");
      await page.waitForFunction(() => document.documentElement.lang === "de");
      assert.equal(await page.textContent('[data-dialog="display"] h2'), "Sprache und Anzeige");
      await page.waitForSelector("dialog [data-announcement] p");
      await press(page, "Escape");
      await page.waitForSelector("dialog", { state: "detached" });
      assert.equal(await focused(page), "open-display");
      assert.ok((await page.textContent(action("open-display")))?.includes("Deutsch"));
      assert.equal(await page.inputValue("#address"), "anna@nord");
      assert.deepEqual(await requests(page), ["prefer"]);
    },
  },
  {
    name: "a change of language leaves open details, a sentence about a paste, the place and the focus as they are",
    query: "step=create",
    async walk(page) {
      await page.click("summary");
      await page.click(action("see-not-available"));
      await page.waitForSelector('[data-advice="not_available"]');
      await page.focus(action("cause-off"));
      const before = await page.evaluate(() => document.querySelector(".content").scrollTop);
      assert.ok(before > 0);
      for (const language of ["ja", "ar", "en"]) {
        await page.evaluate((tag) => globalThis.prefer({ language: tag }), language);
        assert.equal((await root(page)).lang, language);
        assert.equal(await focused(page), "cause-off");
        assert.equal(await page.locator("details[open]").count(), 1);
        assert.equal(await page.locator('[data-advice="not_available"]').count(), 1);
      }
      assert.ok(Math.abs((await page.evaluate(() => document.querySelector(".content").scrollTop)) - before) < 2);
    },
  },
  {
    name: "a change of language while something runs leaves it running",
    query: "step=paste&hold=sign_in",
    async walk(page) {
      await page.click(action("primary"));
      await page.waitForSelector('[data-light="sign_in"][data-state="working"]');
      await page.click(action("open-display"));
      await page.selectOption("[data-language]", "uk");
      await page.waitForFunction(() => document.documentElement.lang === "uk");
      await press(page, "Escape");
      await page.waitForSelector("dialog", { state: "detached" });
      assert.equal(await page.locator('[data-light="sign_in"][data-state="working"]').count(), 1);
      assert.deepEqual(
        (await requests(page)).filter((request) => request === "check"),
        ["check"],
      );
      await press(page, "Escape");
      await page.waitForSelector('[data-verdict="cancelled"]');
    },
  },
  {
    name: "on a verdict the language changes with the server’s words open",
    query: "verdict=code_rejected",
    async walk(page) {
      await page.click("summary >> nth=-1");
      await page.evaluate(() => globalThis.prefer({ language: "de" }));
      assert.equal(await page.locator("details[open]").count(), 1);
      assert.equal(await page.textContent("h1"), "Google hat diesen Code nicht angenommen");
    },
  },
  {
    name: "colours and the size of the text are changed in the dialog, at once, and the keys do it everywhere",
    query: "step=app",
    async walk(page) {
      await page.click(action("open-display"));
      await page.check('[data-theme-choice="dark"]');
      await page.click('[data-text-choice="larger"]');
      await page.waitForFunction(() => document.documentElement.dataset.text === "115");
      assert.deepEqual(await root(page), { lang: "en", dir: "ltr", theme: "dark", text: "115" });
      await press(page, "Control+Equal");
      await page.waitForFunction(() => document.documentElement.dataset.text === "130");
      await press(page, "Escape");
      await page.waitForSelector("dialog", { state: "detached" });
      await press(page, "Control+Minus", "Control+Minus", "Control+Minus");
      await page.waitForFunction(() => document.documentElement.dataset.text === "100");
      await press(page, "Control+Equal");
      await page.waitForFunction(() => document.documentElement.dataset.text === "115");
      await press(page, "Control+0");
      await page.waitForFunction(() => document.documentElement.dataset.text === "100");
      const said = await page.textContent("[data-announcement] p >> nth=-1");
      assert.equal(said, "The text is at 100 % now.");
    },
  },
  {
    name: "help is opened by F1 and by the question mark, but not while somebody types one",
    query: "step=address",
    async walk(page) {
      await press(page, "?");
      assert.equal(await page.inputValue("#address"), "?");
      assert.equal(await page.locator("dialog").count(), 0);
      await press(page, "F1");
      await page.waitForSelector('[data-dialog="help"]');
      assert.equal(await focusedTag(page), "H2");
      await press(page, "Escape");
      await page.waitForSelector("dialog", { state: "detached" });
      assert.equal(await focused(page), "address");
      await page.focus(action("open-help"));
      await press(page, "?");
      await page.waitForSelector('[data-dialog="help"]');
      assert.equal(await page.locator("[data-word]").count(), 6);
      await page.click(action("close"));
      await page.waitForSelector("dialog", { state: "detached" });
      assert.equal(await focused(page), "open-help");
    },
  },
  {
    name: "a code that was removed is put back, and the focus goes to what came of it",
    query: "step=done&kept&sent",
    async walk(page) {
      await page.click(action("codes"));
      await page.click(`${action("remove")} >> nth=0`);
      await page.click(action("remove-yes"));
      await page.waitForSelector('[data-outcome="removed"]');
      assert.equal(await page.locator("[data-code]").count(), 1);
      assert.equal(await page.evaluate(() => document.activeElement?.dataset.outcome), "removed");
      await page.click(action("undo-remove"));
      await page.waitForSelector('[data-outcome="restored"]');
      assert.equal(await page.locator("[data-code]").count(), 2);
      assert.equal(await page.evaluate(() => document.activeElement?.dataset.outcome), "restored");
    },
  },
  {
    name: "what is hidden gives the focus to the heading",
    query: "step=create&welcome&fail=open_link:browser",
    async walk(page) {
      await page.waitForSelector("[data-welcome]");
      await page.focus(`[data-welcome] ${action("dismiss")}`);
      await press(page, "Enter");
      await page.waitForSelector("[data-welcome]", { state: "detached" });
      await page.waitForFunction(() => document.activeElement?.tagName === "H1");
      await page.evaluate(() => globalThis.prefer({ language: "de" }));
      assert.equal(await page.locator("[data-welcome]").count(), 0, "what was hidden stays hidden");
      await page.click(action("primary"));
      await page.waitForSelector('[data-failure="browser"]');
      await page.focus(`[data-failure] ${action("dismiss")}`);
      await press(page, "Enter");
      await page.waitForFunction(() => document.activeElement?.tagName === "H1");
    },
  },
  {
    name: "once Google’s page was opened, the main button goes on to the paste",
    query: "step=create",
    async walk(page) {
      await page.click(action("primary"));
      await page.waitForSelector(action("open-page"));
      await page.click(action("primary"));
      await page.waitForSelector('[data-step="paste"]');
      assert.deepEqual(await requests(page), ["open_link", "go_on"]);
    },
  },
  {
    name: "a browser that fails later has opened nothing: its button is the main one again, and the address can be copied",
    query: "step=create&fails-later",
    async walk(page) {
      await page.click(action("primary"));
      await page.waitForSelector('[data-failure="browser"]');
      await page.waitForSelector(action("open-page"), { state: "detached" });
      await page.click(action("copy-unopened"));
      assert.deepEqual(await requests(page), ["open_link", "copy"]);
    },
  },
  {
    name: "a mail program that fails later has taken no letter",
    query: "step=two-step&fails-later",
    async walk(page) {
      await page.click(action("answer-forbidden"));
      await page.click(action("letter"));
      await page.click(action("write-letter"));
      await page.waitForSelector('[data-letter="not_opened"]');
    },
  },
  {
    name: "the code on the clipboard is counted down, and said to be off it; whatever else is copied takes its place",
    query: "step=connect&kept",
    async walk(page) {
      await page.clock.install();
      await page.reload();
      const said = page.locator("[data-code-copied]");
      await page.click(action("copy-code"));
      assert.ok((await said.textContent())?.includes("90 seconds"));
      assert.equal(await page.textContent(action("copy-code")), "Copied");
      await page.clock.fastForward(31_000);
      await page.waitForFunction(() => /\b5\d seconds/.test(document.querySelector("[data-code-copied]").textContent));
      await page.click(action("copy-code"));
      await page.waitForFunction(() => /\b(90|8\d) seconds/.test(document.querySelector("[data-code-copied]").textContent));
      await page.clock.fastForward(91_000);
      await page.waitForSelector('[data-code-copied="taken_off"]');
      assert.equal((await page.textContent(action("copy-code")))?.trim(), "Copy");
      assert.ok((await page.textContent("[data-announcement]"))?.includes("taken off"));
      await page.click(action("copy-code"));
      await page.waitForSelector('[data-code-copied="stays"]');
      await page.click(action("copy-server"));
      assert.equal(await said.count(), 0);
    },
  },
  {
    name: "the sheet is printed, with every field and without what is pressed",
    query: "step=connect&kept",
    async walk(page) {
      await page.click(action("print"));
      assert.deepEqual((await requests(page)).at(-1), "print");
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      assert.equal(await page.locator("button:visible").count(), 0);
      assert.equal(await page.locator("nav:visible").count(), 0);
      const sheet = (await page.innerText("[data-sheet]")).replaceAll(/\s+/g, " ");
      for (const words of ["smtp.gmail.com", "465", "anna@nordlicht.example", "The code is not on this sheet."])
        assert.ok(sheet.includes(words), words);
      const [paper, ink] = await page.evaluate(() => [
        getComputedStyle(document.documentElement).colorScheme,
        getComputedStyle(document.querySelector("[data-sheet] p")).color,
      ]);
      assert.deepEqual([paper, ink], ["light", "rgb(0, 0, 0)"]);
    },
  },
];
