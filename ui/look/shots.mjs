// Which screens are rendered: a name, the page's address, and what is pressed before the picture is taken.

import { readFileSync } from "node:fs";

import { LIGHTS, SHAPES, VERDICTS } from "../src/backend/lists.js";
import { SIGHTS } from "../src/backend/sights.js";

/**
 * @typedef {object} Shot
 * @property {string} name
 * @property {string} query        for the scripted backend, see src/backend/fake
 * @property {(page: import("playwright-core").Page) => Promise<void>} [act]
 * @property {string} [expects]    a selector that must be there
 * @property {boolean} [waits]     nothing but waiting is to be done: there is no main button
 * @property {boolean} [prints]    it can be printed: its sheet is looked at too
 */

const action = (name) => `[data-action="${name}"]`;
/** Presses buttons by their names, one after the other. */
const press =
  (...names) =>
  async (page) => {
    for (const name of names) await page.click(action(name));
  };
const working = (light) => `[data-light="${light}"][data-state="working"]`;
/** The second, where the first is shown too. */
const beside = (first, second) => `body:has(${first}) ${second}`;

/** How the buttons and the screens are named after what is seen. */
const nameOf = ({ sight }) => sight.replaceAll("_", "-");

const folder = new URL("../../scenarios/", import.meta.url);
const scenarioOf = (verdict) => JSON.parse(readFileSync(new URL(`${verdict}.json`, folder), "utf8"));
/** What the doctor may find, besides the one whose screen is `examination-trouble`. */
const troubles = VERDICTS.filter((verdict) => verdict !== "ports_blocked" && scenarioOf(verdict).doctor?.trouble);

/** @type {Shot[]} */
const steps = [
  { name: "app", query: "step=app" },
  { name: "app-picked", query: "step=app", act: (page) => page.click('[data-app="scanner"]'), expects: "input:checked" },
  { name: "app-no-code", query: "step=app&app=thunderbird", expects: action("use-code-anyway") },
  { name: "app-no-code-only", query: "step=app&app=outlook-new" },
  { name: "address", query: "step=address" },
  { name: "address-earlier", query: "step=address&earlier", expects: action("use-address") },
  { name: "address-unnamed", query: "step=address&app=thunderbird" },
  {
    name: "address-looking",
    query: "step=address&hold=address",
    act: async (page) => {
      await page.fill("#address", "anna@nordlicht.example");
      await page.click(action("primary"));
    },
    expects: '[aria-busy="true"]',
  },
  { name: "two-step", query: "step=two-step" },
  { name: "two-step-opened", query: "step=two-step", act: press("primary"), expects: action("open-page") },
  { name: "two-step-unknown", query: "step=two-step&unknown" },
  ...SIGHTS["two-step"]
    // That it is on leads to the next step.
    .filter(({ answer, well }) => answer && !well)
    .map((offered) => ({
      name: `two-step-${offered.sight}`,
      query: "step=two-step",
      act: press(`answer-${nameOf(offered)}`),
      expects: `[data-advice="${offered.sight}"]`,
    })),
  ...SIGHTS["two-step"]
    .filter(({ answer }) => !answer)
    .map(nameOf)
    .map((sight) => ({
      name: `two-step-${sight}`,
      query: "step=two-step",
      act: press(`see-${sight}`),
      expects: '[aria-checked="true"]',
    })),
  {
    name: "letter",
    query: "step=two-step",
    act: press("answer-forbidden", "letter"),
    expects: '[data-dialog="letter"]',
    prints: true,
  },
  {
    name: "letter-not-opened",
    query: "step=two-step&fail=write_letter:browser",
    act: press("answer-forbidden", "letter", "write-letter"),
    expects: '[data-letter="not_opened"]',
  },
  {
    name: "letter-opened",
    query: "step=two-step",
    act: press("answer-forbidden", "letter", "write-letter"),
    expects: '[data-letter="opened"]',
  },
  { name: "letter-verdict", query: "verdict=ports_blocked", act: press("ask-for-ports"), expects: '[data-dialog="letter"]' },
  { name: "address-keyring-locked", query: "step=address&notice=keyring_will_ask", expects: action("unlock_keyring") },
  { name: "check-keyring-waits", query: "step=check&hand&keyring-waits", expects: '[data-notice="keyring_waits"]' },
  {
    name: "test-mail-put-back",
    query: "step=paste&code-left=put_back",
    act: press("primary"),
    expects: beside('[data-step="test-mail"]', '[data-notice="code_put_back"]'),
  },
  { name: "two-step-keyring", query: "step=two-step&notice=keyring_trouble", expects: '[data-notice="keyring_trouble"]' },
  { name: "create", query: "step=create" },
  { name: "create-link", query: "step=create", act: (page) => page.click("summary"), expects: action("copy-link") },
  {
    name: "create-offer",
    query: "step=create&offer",
    act: async (page) => {
      await page.click(action("primary"));
      await page.evaluate(() => window.dispatchEvent(new Event("focus")));
      await page.waitForSelector("[data-offer]");
    },
    expects: "[data-offer]",
  },
  ...SIGHTS.create.map(nameOf).map((sight) => ({
    name: `create-${sight}`,
    query: "step=create",
    act: press(`see-${sight}`),
    expects: '[aria-checked="true"]',
  })),
  ...SIGHTS.cause.map(nameOf).map((cause) => ({
    name: `create-not-available-${cause}`,
    query: "step=create",
    act: press("see-not-available", `cause-${cause}`),
    expects: `[data-advice="${cause.replaceAll("-", "_")}"]`,
  })),
  {
    name: "create-browser-failed",
    query: "step=create&fail=open_link:browser",
    act: press("primary"),
    expects: '[data-failure="browser"]',
  },
  {
    name: "create-browser-failed-later",
    query: "step=create&fails-later",
    act: press("primary"),
    expects: action("copy-unopened"),
  },
  { name: "paste", query: "step=paste" },
  { name: "paste-type", query: "step=paste", act: press("type-instead"), expects: "#code" },
  {
    name: "paste-typed",
    query: "step=paste",
    act: async (page) => {
      await page.click(action("type-instead"));
      await page.fill("#code", "abcdefg");
    },
    expects: "#code",
  },
  { name: "paste-replace", query: "step=paste&kept", act: press("primary"), expects: '[data-dialog="replace"]' },
  {
    name: "paste-clipboard-failed",
    query: "step=paste&fail=paste_code:clipboard",
    act: press("primary"),
    expects: '[data-failure="clipboard"]',
  },
  { name: "paste-pause", query: "step=paste&wait", expects: "[data-pause]" },
  ...SHAPES.map(({ reason }) => ({
    name: `paste-${reason}`,
    query: `step=paste&taken=${reason}`,
    act: press("primary"),
    expects: `[data-problem="${reason}"]`,
  })),
  { name: "check-gone", query: "step=check&notice=code_not_here", expects: '[data-notice="code_not_here"]' },
  { name: "check-ready", query: "step=check&hand" },
  { name: "check-pause", query: "step=check&hand&wait", expects: "[data-pause]" },
  { name: "check-works", query: "step=check&kept&furthest=test-mail", expects: action("other-code") },
  ...[...LIGHTS, "keeping"].map((hold) => ({
    name: `check-${hold}`,
    query: `step=paste&hold=${hold}`,
    act: press("primary"),
    expects: beside(hold === "keeping" ? '[data-keeping="true"]' : working(hold), action("cancel")),
    waits: true,
  })),
  {
    name: "check-accepted",
    query: "step=paste&hold=accepted",
    act: press("primary"),
    expects: beside('[data-light="sign_in"][data-state="good"]', action("cancel")),
    waits: true,
  },
  { name: "test-mail", query: "step=test-mail&verdict=signed_in" },
  {
    name: "test-mail-intercepted",
    query: "verdict=signed_in-reads_along",
    expects: '[data-beside="tls_intercepted"]',
  },
  {
    name: "test-mail-clipboard",
    query: "step=paste&left&code-left=still_there",
    act: press("primary"),
    expects: beside('[data-step="test-mail"]', '[data-notice="code_on_clipboard"]'),
  },
  { name: "test-mail-other", query: "step=test-mail", act: (page) => page.fill("#to", "kollege@nordlicht.example") },
  {
    name: "test-mail-sending",
    query: "step=test-mail&hold=sending",
    act: press("primary"),
    expects: '[data-phase="sending"]',
    waits: true,
  },
  {
    name: "test-mail-looking",
    query: "step=test-mail&hold=looking",
    act: press("primary"),
    expects: '[data-phase="looking"]',
    waits: true,
  },
  { name: "test-mail-sent-before", query: "step=test-mail&sent&kept" },
  { name: "test-mail-gone", query: "step=test-mail&notice=code_not_here", expects: '[data-notice="code_not_here"]' },
  { name: "connect", query: "step=connect&kept", expects: '[data-field="code"]', prints: true },
  { name: "connect-code-copied", query: "step=connect&kept", act: press("copy-code") },
  ...["taken_off", "replaced"].map((left) => ({
    name: `connect-code-${left}`,
    query: `step=connect&kept&stays=1&code-left=${left}`,
    act: press("copy-code"),
    expects: `[data-code-copied="${left}"]`,
  })),
  { name: "connect-script", query: "step=connect&kept&app=python", expects: action("copy-snippet"), prints: true },
  { name: "connect-memory", query: "step=connect&memory", expects: '[data-field="code"]' },
  { name: "done", query: "step=done&kept&sent", expects: "[data-apps]" },
  { name: "existing", query: "step=create&kept&existing", expects: action("make-new") },
  {
    name: "existing-other-device",
    query: "step=create&kept&existing&device=Scanner%20in%20the%20hall",
    act: (page) => page.fill("#device", "Scanner in the office"),
    expects: action("use-earlier"),
  },
  { name: "existing-undated", query: "step=create&kept&existing=undated", expects: action("make-new") },
  { name: "create-passed", query: "step=create&passed", expects: '[data-passed="two-step"]' },
  { name: "forget", query: "step=connect&memory", act: press("another-app"), expects: '[data-dialog="forget"]' },
  { name: "done-memory", query: "step=done&memory" },
  {
    name: "codes",
    query: "step=done&kept&sent",
    act: press("codes"),
    expects: action("remove"),
  },
  {
    name: "codes-remove",
    query: "step=done&kept&sent",
    act: press("codes", "remove"),
    expects: '[data-dialog="remove"]',
  },
  {
    name: "codes-removed",
    query: "step=done&kept&sent",
    act: press("codes", "remove", "remove-yes"),
    expects: action("undo-remove"),
  },
  {
    name: "codes-restored",
    query: "step=done&kept&sent",
    act: press("codes", "remove", "remove-yes", "undo-remove"),
    expects: beside('[data-outcome="restored"]', action("remove")),
  },
  { name: "codes-none", query: "step=app&empty", act: press("open-codes") },
  { name: "examination", query: "step=app", act: press("open-examination") },
  {
    name: "examination-running",
    query: "step=app&hold=secure_line",
    act: press("open-examination", "primary"),
    expects: working("secure_line"),
    waits: true,
  },
  {
    name: "examination-free",
    query: "step=app",
    act: press("open-examination", "primary"),
    expects: "[data-open]",
  },
  {
    name: "examination-reads-along",
    query: "step=app&examine=free-reads_along",
    act: press("open-examination", "primary"),
    expects: '[data-beside="tls_intercepted"]',
  },
  ...troubles.map((end) => ({
    name: `examination-${end}`,
    query: `step=app&examine=${end}`,
    act: press("open-examination", "primary"),
    expects: `[data-verdict="${end}"] [data-broken]`,
  })),
  {
    name: "examination-trouble",
    query: "step=app&examine=ports_blocked",
    act: press("open-examination", "primary"),
    expects: beside("[data-open]", '[data-verdict="ports_blocked"]'),
  },
  { name: "display", query: "step=app", act: press("open-display"), expects: '[data-dialog="display"]' },
  { name: "display-verdict", query: "verdict=code_rejected", act: press("open-display"), expects: '[data-dialog="display"]' },
  {
    name: "display-running",
    query: "step=paste&hold=sign_in",
    act: async (page) => {
      await page.click(action("primary"));
      await page.waitForSelector(working("sign_in"));
      await page.click(action("open-display"));
    },
    expects: '[data-dialog="display"]',
    waits: true,
  },
  { name: "help", query: "step=paste", act: press("open-help"), expects: '[data-dialog="help"]' },
  { name: "help-verdict", query: "verdict=ports_blocked", act: press("open-help"), expects: '[data-dialog="help"]' },
  { name: "welcome", query: "step=paste&welcome", expects: "[data-welcome]" },
  { name: "welcome-connect", query: "step=connect&kept&sent&welcome", expects: "[data-welcome]" },
  { name: "practice", query: "step=create&practice", expects: "[data-practice]" },
  { name: "practice-verdict", query: "verdict=code_rejected&practice", expects: "[data-practice]" },
  {
    name: "notices",
    query:
      "step=app&notice=journey_set_aside,ledger_set_aside,preferences_set_aside,progress_not_saved,ledger_not_saved,preferences_not_saved,file_newer",
  },
  { name: "report", query: "verdict=code_rejected", act: press("report"), expects: '[data-dialog="report"]', prints: true },
  {
    name: "report-saved",
    query: "verdict=code_rejected",
    act: press("report", "save-report"),
    expects: "[data-saved-as]",
  },
  {
    name: "report-not-saved",
    query: "verdict=code_rejected&fail=save_report:file",
    act: press("report", "save-report"),
    expects: "[data-not-saved]",
  },
  {
    name: "verdict-further",
    query: "verdict=tls_intercepted",
    act: (page) => page.click("[data-further] summary"),
    expects: "[data-further][open]",
  },
  {
    name: "verdict-server-words",
    query: "verdict=code_rejected",
    act: (page) => page.click("summary >> nth=-1"),
    expects: "details[open]",
  },
];

/** @type {Shot[]} */
export const shots = [
  ...steps,
  ...VERDICTS.map((verdict) => ({
    name: `verdict-${verdict}`,
    query: `verdict=${verdict}`,
    // That the code was accepted is said on the next step; what is no address is said beside its field.
    expects: verdict === "signed_in" ? '[data-verdict-note="signed_in"]' : `[data-verdict="${verdict}"]`,
  })),
];

/** The screens that are also rendered small and with large text: those with the most on them. */
export const tight = [
  "app",
  "app-no-code",
  "address-earlier",
  "existing-other-device",
  "two-step",
  "create",
  "create-offer",
  "paste",
  "paste-type",
  "paste-replace",
  "paste-too_few_letters",
  "display",
  "help",
  "welcome",
  "check-sign_in",
  "test-mail",
  "test-mail-looking",
  "connect",
  "connect-script",
  "done",
  "codes",
  "codes-remove",
  "examination-trouble",
  "examination-running",
  "examination-no_greeting",
  "examination-reads-along",
  "practice",
  "report",
  "letter",
  "two-step-forbidden",
  "create-not-available-forbidden",
  "verdict-code_rejected",
  "verdict-tls_intercepted",
  "verdict-too_many_sign_ins",
  "verdict-arrived_inbox",
];

const unknown = tight.filter((name) => !shots.some((shot) => shot.name === name));
if (unknown.length > 0) throw new Error(`there are no screens ${unknown.join(", ")}`);
