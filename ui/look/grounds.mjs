// What Mailkey says that it has seen or done, and what must have been seen for it. Asked of every screen: where such a sentence stands, its
// ground has to be there. For the verdicts, src-tauri/crates/diagnosis/tests/scenarios/grounds.rs asks the same.

import { readFileSync } from "node:fs";

import { parse } from "@fluent/syntax";

/**
 * What there is to see: what Rust has answered last, what was asked of it, and how the lights are.
 *
 * @typedef {{ view: import("../src/backend/types").View, requests: string[], lights: Record<string, string>, codes: number }} Seen
 * @typedef {[ground: string, (seen: Seen) => boolean]} Ground
 */

const asked = (request) => (seen) => seen.requests.includes(request);
const saved = (where) => [`the verdict says so: ${where}`, ({ view }) => view.verdict?.verdict.saved === where];
const notice = (kind) => ["Rust noticed it", ({ view }) => view.notices.some((one) => one.kind === kind)];
const done = (what) => ["the journey says so", ({ view }) => view.welcome?.done.includes(what) ?? false];
const WORKS = ["Google accepted this code, and no other took its place", ({ view }) => view.code_works];
const SENT = ["Google took the mail", ({ view }) => Boolean(view.sent_at)];
const COPIED = ["the clipboard took it", asked("copy")];
const LOOKED = ["Rust looked at the clipboard after that", asked("code_left")];
const KEPT = ["the keyring took it, or gave it", ({ view }) => view.code_kept && !view.memory_only];
const MEMORY = ["nothing but this run has it", ({ view }) => view.memory_only];
const IN_HAND = ["a code was given, and not asked about yet", ({ view }) => view.code_in_hand];

/** @type {Record<string, Ground>} */
const GROUNDS = {
  copied: COPIED,
  "copied-what": COPIED,
  "report-saved": ["the file was written", asked("save_report")],
  "letter-opened": ["the mail program was started", asked("write_letter")],
  "replace-text": ["there is a code for both", ({ view }) => view.code_kept],
  "earlier-text": ["there is a code for both, and the list says since when", ({ view }) => Boolean(view.earlier?.since)],
  "earlier-undated": ["there is a code for both", ({ view }) => view.earlier?.since === null],
  "welcome-two_step": done("two_step"),
  "welcome-code": done("code"),
  "welcome-sent": done("sent"),
  "codes-none": ["the list is empty", ({ codes }) => codes === 0],
  "removed-title": ["the keyring took it away", asked("remove_code")],
  "restored-title": ["the keyring took it again", asked("restore_code")],
  "restored-text": ["the keyring took it again", asked("restore_code")],
  "two-step-workspace": ["the name server says so", ({ view }) => view.account?.kind === "workspace"],
  "create-offer": ["Rust looked at the clipboard", asked("offer_code")],
  "check-done": ["235", ({ lights }) => lights["sign_in"] === "good"],
  "check-ready-lead": IN_HAND,
  "check-worked-title": WORKS,
  "check-worked-lead": WORKS,
  "test-accepted": ["235", ({ view }) => view.verdict?.verdict.verdict === "signed_in"],
  "test-sent": SENT,
  "test-sent-before": SENT,
  "connect-code-copied": COPIED,
  "connect-code-off": LOOKED,
  "connect-code-replaced": LOOKED,
  "connect-memory": MEMORY,
  "done-lead": WORKS,
  "done-kept-keyring": KEPT,
  "done-kept-memory": MEMORY,
  "done-sent-at": SENT,
  "done-not-sent": ["Google took none", ({ view }) => view.sent_at === null],
  "unsaved-title": ["nothing but this run has it", ({ view }) => view.memory_only || view.code_in_hand],
  "saved-nothing": saved("nothing"),
  "saved-in_keyring": saved("in_keyring"),
  "saved-in_memory": saved("in_memory"),
  "saved-earlier_kept": saved("earlier_kept"),
  "saved-accepted_only": saved("accepted_only"),
  "saved-accepted_earlier_kept": saved("accepted_earlier_kept"),
  "notice-code_not_here": notice("code_not_here"),
  "notice-code_on_clipboard": ["Rust took it off, and it was there again", asked("paste_code")],
  "notice-code_put_back": LOOKED,
  "notice-journey_set_aside": notice("journey_set_aside"),
  "notice-ledger_set_aside": notice("ledger_set_aside"),
  "notice-ledger_not_saved": notice("ledger_not_saved"),
  "notice-progress_not_saved": notice("progress_not_saved"),
  "notice-preferences_set_aside": notice("preferences_set_aside"),
  "notice-preferences_not_saved": notice("preferences_not_saved"),
  "notice-keyring_will_ask": notice("keyring_will_ask"),
};

/** Those that no screen of shots.mjs shows, with where they are asked about instead. */
const ELSEWHERE = {
  "saved-in_memory": "src-tauri/crates/core/tests/guide/in_memory.rs",
  "saved-earlier_kept": "src-tauri/crates/core/tests/guide/advice.rs",
};

const FILES = ["app", "codes", "steps", "notices", "verdicts"];

/** Each English message, as what finds it on a screen. */
function sayings() {
  const found = new Map();
  for (const file of FILES) {
    const text = readFileSync(new URL(`../../locales/en/${file}.ftl`, import.meta.url), "utf8");
    for (const entry of parse(text, {}).body) {
      if (entry.type !== "Message" || !entry.value) continue;
      const parts = entry.value.elements.map((part) =>
        part.type === "TextElement" ? part.value.replaceAll(/<[^>]*>/g, "").replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`) : ".+?",
      );
      found.set(entry.id.name, new RegExp(`^${parts.join("").replaceAll(/\s+/g, " ")}$`, "u"));
    }
  }
  return found;
}

const said = sayings();
const shown = new Set();

/**
 * Which sentences of a screen have no ground.
 *
 * @param {string[]} texts   what stands there, a paragraph each, in English
 * @param {Seen} seen
 */
export function groundless(texts, seen) {
  const found = [];
  for (const [key, [ground, holds]] of Object.entries(GROUNDS)) {
    const saying = said.get(key);
    if (!texts.some((text) => saying?.test(text))) continue;
    shown.add(key);
    if (!holds(seen)) found.push(`says ${key}, and this was not seen: ${ground}`);
  }
  return found;
}

/** @type {Seen} */
const NOTHING = { view: { notices: [] }, requests: [], lights: {}, codes: NaN };

/** The grounds that hold whatever was seen. */
export function noGrounds() {
  const always = Object.entries(GROUNDS).filter(([, [, holds]]) => holds(NOTHING));
  return always.map(([key]) => `grounds: the ground of ${key} holds even where nothing was seen`);
}

/** Once every screen was looked at: the grounds that were never asked for, of which nothing is known then. */
export function neverShown() {
  const unknown = Object.keys(GROUNDS).filter((key) => !said.has(key));
  const unseen = Object.keys(GROUNDS).filter((key) => said.has(key) && !shown.has(key) && !(key in ELSEWHERE));
  return [
    ...unknown.map((key) => `grounds: there is no ${key}`),
    ...unseen.map((key) => `grounds: no screen says ${key}: it can be true or not`),
  ];
}
