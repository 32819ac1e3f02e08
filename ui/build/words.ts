// Turns locales/<tag>/*.ftl and data/google-words/<tag>.toml into modules while the page is built, so that no TOML reader and no
// translators' comments are in the window.

import { parse } from "smol-toml";
import type { Plugin } from "vite";

/** A word on one of Google's pages, and whether it is certain that Google writes it so. */
export interface GoogleWord {
  text: string;
  sure: boolean;
}

/** The sentences of a file without what is only for translators. */
export function withoutComments(fluent: string): string {
  return fluent.replaceAll(/^#.*\n?/gm, "");
}

/** Google's words in one language, by their identifiers. */
export function wordsOf(toml: string): Record<string, GoogleWord> {
  const tables = Object.entries(parse(toml) as Record<string, Record<string, unknown>>);
  return Object.fromEntries(tables.map(([id, { text, confidence }]) => [id, { text: String(text), sure: confidence === "A" }]));
}

export function words(): Plugin {
  return {
    name: "mailkey-words",
    transform(code, id) {
      const path = id.replace(/\?.*$/, "");
      if (path.endsWith(".ftl")) return { code: `export default ${JSON.stringify(withoutComments(code))};`, map: null };
      if (path.endsWith(".toml")) return { code: `export default ${JSON.stringify(wordsOf(code))};`, map: null };
      return null;
    },
  };
}
