// What the tests read: the sentences, the sources that use them, and the identifiers that must have some.

import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

import { parse as parseFluent, type Entry, type Pattern } from "@fluent/syntax";

export const ui = join(import.meta.dirname, "..");
export const root = join(ui, "..");

export { WINDOW_FILES as windowFiles } from "../build/words";

export function read(...path: string[]): string {
  return readFileSync(join(root, ...path), "utf8");
}

export function languages(): string[] {
  return readdirSync(join(root, "locales"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

export interface Sentence {
  key: string;
  file: string;
  pattern: Pattern;
}

export function entriesOf(language: string, file: string): Entry[] {
  return parseFluent(read("locales", language, `${file}.ftl`), {}).body;
}

/** Every message and attribute of a file, by its key (`id` or `id.attribute`). */
export function sentencesOf(language: string, file: string): Sentence[] {
  return entriesOf(language, file).flatMap((entry) => {
    if (entry.type !== "Message") return [];
    const id = entry.id.name;
    const own = entry.value ? [{ key: id, file, pattern: entry.value }] : [];
    return [...own, ...entry.attributes.map((attribute) => ({ key: `${id}.${attribute.id.name}`, file, pattern: attribute.value }))];
  });
}

/** The window's sources, without the scripted backend. */
export function sources(): { path: string; text: string }[] {
  return readdirSync(join(ui, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(svelte|ts)$/.test(path) && !path.includes("fake"))
    .map((path) => ({ path, text: readFileSync(join(ui, "src", path), "utf8") }));
}

/** The first argument of a call whose opening bracket stands at `open`. */
function firstArgument(text: string, open: number): string {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const letter = text[at] ?? "";
    if ("([{".includes(letter)) depth++;
    if (")]}".includes(letter)) depth--;
    if (depth === 0 || (depth === 1 && letter === ",")) return text.slice(open + 1, at);
  }
  throw new Error("a call that does not end");
}

/** The keys that the sources say, as patterns: `verdict-*.title` where a part is filled in while running. */
export function keysSaid(): { pattern: string; path: string }[] {
  return sources().flatMap(({ path, text }) => {
    const calls = [...text.matchAll(/(?<![.\w])(?:say|sayIfAny)\(/g)].map((call) => firstArgument(text, call.index + call[0].length - 1));
    // What is only compared with is not a key.
    const literals = calls.flatMap((argument) => [...argument.replaceAll(/[!=]==? *"[^"]*"/g, "").matchAll(/"([^"]+)"|`([^`]+)`/g)]);
    const rich = [...text.matchAll(/<Rich message="([^"]+)"/g)];
    const keys = [...literals, ...rich].map((found) => (found[1] ?? found[2] ?? "").replaceAll(/\$\{[^}]*\}/g, "*"));
    return keys.map((pattern) => ({ pattern, path: basename(path) }));
  });
}

export function matches(pattern: string, key: string): boolean {
  const parts = pattern.split("*").map((part) => part.replaceAll(/[.]/g, "\\."));
  return new RegExp(`^${parts.join("[a-z0-9_-]+")}$`).test(key);
}

/** The members of a union in types.ts: plain strings, or what stands under a tag. */
export function union(name: string, tag?: string): string[] {
  const text = read("ui", "src", "backend", "types.ts").replaceAll(/\/\*\*[\s\S]*?\*\//g, "");
  const declaration = new RegExp(`export type ${name} = ([\\s\\S]*?);\n\n|export type ${name} = ([\\s\\S]*?);\\s*$`).exec(text);
  const body = declaration?.[1] ?? declaration?.[2] ?? "";
  const members = tag === undefined ? body.matchAll(/"([^"]+)"/g) : body.matchAll(new RegExp(`"${tag}": "([^"]+)"`, "g"));
  return [...members].map((member) => member[1] ?? "");
}

export function kindIds(): string[] {
  return [...read("data", "apps", "kinds.toml").matchAll(/^id = "([^"]+)"/gm)].map((found) => found[1] ?? "");
}
