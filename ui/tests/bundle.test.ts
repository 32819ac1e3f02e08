import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { languages, ui } from "./sources";

const folder = mkdtempSync(join(tmpdir(), "mailkey-page-"));
let files: { path: string; text: string }[] = [];

beforeAll(async () => {
  // As `npm run build` has it; the test runner sets another one.
  process.env["NODE_ENV"] = "production";
  await build({ root: ui, mode: "production", logLevel: "error", build: { outDir: folder } });
  files = readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => ({ path: entry.name, text: readFileSync(join(entry.parentPath, entry.name), "utf8") }));
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true }));

const named = (end: string) => files.filter(({ path }) => path.endsWith(end));

describe("the window's page", () => {
  test("is there, with the real door to Rust in it", () => {
    expect(named(".html")).toHaveLength(1);
    expect(named(".js").some(({ text }) => text.includes("give_address"))).toBe(true);
  });

  test("holds nothing of the scripted backend", () => {
    const marks = ["nordlicht", "FRONTDESK", "Exim", "AccountChooser", "7F3A19C2"];
    const found = files.filter(({ text }) => marks.some((mark) => text.includes(mark)));
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  test("keeps to the content policy: nothing inline, nothing evaluated, nothing from elsewhere", () => {
    const html = named(".html")[0]?.text ?? "";
    expect(html).not.toMatch(/<style|style=|<script(?![^>]*\bsrc=)|\son\w+=/);
    for (const { text } of named(".js")) expect(text).not.toMatch(/\beval\(|new Function\(/);
    const outside = files.flatMap(({ text }) => text.match(/(?:src|href)="https?:[^"]*"|url\(["']?https?:[^)]*\)/g) ?? []);
    expect(outside).toEqual([]);
  });

  test("is small enough to be there at once: each language but English is a file of its own", () => {
    const isLanguage = ({ path }: { path: string }) => path.startsWith("words-");
    const size = (some: typeof files) => some.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    expect(named(".js").filter(isLanguage)).toHaveLength(languages().length - 1);
    expect(size(named(".js").filter((file) => !isLanguage(file)))).toBeLessThan(264_000);
    for (const file of named(".js").filter(isLanguage)) expect(size([file])).toBeLessThan(110_000);
  });

  test("holds nothing that is for translators, and no long language", () => {
    const found = named(".js").filter(({ text }) => text.includes("### ") || text.includes("Same as in English") || text.includes("en-XA"));
    expect(found.map(({ path }) => path)).toEqual([]);
  });
});
