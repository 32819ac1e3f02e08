// Makes one module of a language's words while the page is built: the sentences of locales/<tag>/ that the window says, and Google's own
// words of data/google-words/<tag>.toml. No TOML reader and no translators' comments are in the window.
//
//   virtual:languages    the languages that there are: a folder of locales/ each, with its about.toml
//   virtual:words        how the words of each are read
//   virtual:words/<tag>  the words of one

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { parse } from "smol-toml";
import type { Plugin } from "vite";

/** A word on one of Google's pages, and whether it is certain that Google writes it so. */
export interface GoogleWord {
  text: string;
  sure: boolean;
}

export interface Words {
  sentences: string;
  google: Record<string, GoogleWord>;
}

/** A language, as locales/<tag>/about.toml tells of it. */
export interface Language {
  tag: string;
  /** As those who speak it call it. */
  name: string;
  direction: "ltr" | "rtl";
}

/** The files of a language that the window says; the others are the command's and the mails'. */
export const WINDOW_FILES: readonly string[] = ["app", "apps", "codes", "notices", "practice", "remedies", "steps", "verdicts"];

const root = resolve(import.meta.dirname, "../..");
const locales = join(root, "locales");
const NAME = "virtual:words";
const LANGUAGES = "virtual:languages";
/** What Rollup takes for none of a file's own names. */
const MADE = "\0";

/** The sentences of a file without what is only for translators. */
export function withoutComments(fluent: string): string {
  return fluent.replaceAll(/^#.*\n?/gm, "");
}

/** Google's words in one language, by their identifiers. */
export function wordsOf(toml: string): Record<string, GoogleWord> {
  const tables = Object.entries(parse(toml) as Record<string, Record<string, unknown>>);
  return Object.fromEntries(tables.map(([id, { text, confidence }]) => [id, { text: String(text), sure: confidence === "A" }]));
}

/** The folders of locales/. */
function tagsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

function aboutOf(folder: string, tag: string): Language {
  const { name, direction } = parse(readFileSync(join(folder, tag, "about.toml"), "utf8"));
  if (typeof name !== "string" || name === "") throw new Error(`locales/${tag}/about.toml: name is missing`);
  if (direction !== "ltr" && direction !== "rtl") throw new Error(`locales/${tag}/about.toml: direction is neither ltr nor rtl`);
  return { tag, name, direction };
}

/** The languages, in an order in which people of all of them find theirs: by script, and by name among those of one script. */
export function languagesIn(folder: string): Language[] {
  const { compare } = new Intl.Collator("en");
  return tagsIn(folder)
    .map((tag) => aboutOf(folder, tag))
    .sort((one, other) => compare(one.name, other.name));
}

function filesOf(tag: string): { sentences: string[]; google: string } {
  const sentences = WINDOW_FILES.map((name) => join(locales, tag, `${name}.ftl`)).filter((path) => existsSync(path));
  return { sentences, google: join(root, "data/google-words", `${tag}.toml`) };
}

function read(tag: string): Words {
  const { sentences, google } = filesOf(tag);
  return {
    sentences: sentences.map((path) => withoutComments(readFileSync(path, "utf8"))).join("\n"),
    google: existsSync(google) ? wordsOf(readFileSync(google, "utf8")) : {},
  };
}

export function words(): Plugin {
  return {
    name: "mailkey-words",
    resolveId: (id) => (id === LANGUAGES || id === NAME || id.startsWith(`${NAME}/`) ? MADE + id : null),
    load(id) {
      if (id === MADE + LANGUAGES) {
        for (const tag of tagsIn(locales)) this.addWatchFile(join(locales, tag, "about.toml"));
        return `export default ${JSON.stringify(languagesIn(locales))};`;
      }
      if (id === MADE + NAME) {
        const others = tagsIn(locales).filter((tag) => tag !== "en");
        const entries = others.map((tag) => `${JSON.stringify(tag)}: () => import("${NAME}/${tag}")`);
        return `export default {\n${entries.join(",\n")}\n};`;
      }
      if (!id.startsWith(`${MADE}${NAME}/`)) return null;
      const tag = id.slice(`${MADE}${NAME}/`.length);
      const { sentences, google } = filesOf(tag);
      for (const path of [...sentences, google]) this.addWatchFile(path);
      const { sentences: text, google: table } = read(tag);
      return `export const sentences = ${JSON.stringify(text)};\nexport const google = ${JSON.stringify(table)};`;
    },
  };
}
