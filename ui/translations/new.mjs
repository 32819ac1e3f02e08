// Makes the files of a new language out of the English ones: locales/<tag>/ with the sentences still in English, the language's own name
// and direction as the systems know them, and data/google-words/<tag>.toml with the words and nobody who has read them yet.
//
//   node translations/new.mjs [--folder FOLDER] TAG

import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

import { directionOf, isTag } from "./check.mjs";

/** The name of a language as those who speak it call it, with the capital that a list has; empty where the systems do not know it. */
function nameOf(tag) {
  const name = new Intl.DisplayNames([tag], { type: "language", fallback: "none" }).of(tag) ?? "";
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

function about(tag, english) {
  return english.replace(/^name = .*$/m, `name = "${nameOf(tag)}"`).replace(/^direction = .*$/m, `direction = "${directionOf(tag)}"`);
}

/** Whoever puts a word in says where it was read, when, and how sure it is. */
function unread(english) {
  const words = english.slice(english.indexOf("\n["));
  const head = "# The words on Google's pages in this language. Where they stand, and what `confidence` means, is said in en.toml.\n";
  return head + words.replace(/^(source|checked) = .*$/gm, '$1 = ""').replace(/^confidence = .*$/gm, 'confidence = "C"');
}

/** Makes the files of a language; what is in the way, as a sentence. */
export function make(root, tag) {
  const folder = join(root, "locales", tag);
  const words = join(root, "data/google-words", `${tag}.toml`);
  if (!isTag(tag)) return `${tag}: is not a language tag (as de, pt-BR or zh-Hans)`;
  if (existsSync(folder) || existsSync(words)) return `${tag}: is there already`;
  const english = join(root, "locales/en");
  mkdirSync(folder);
  for (const file of readdirSync(english)) cpSync(join(english, file), join(folder, file));
  writeFileSync(join(folder, "about.toml"), about(tag, readFileSync(join(english, "about.toml"), "utf8")));
  writeFileSync(words, unread(readFileSync(join(root, "data/google-words/en.toml"), "utf8")));
  return undefined;
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { folder: { type: "string", default: resolve(import.meta.dirname, "../..") } },
  });
  const problem = make(values.folder, positionals[0] ?? "");
  if (problem) console.error(problem);
  process.exit(problem ? 1 : 0);
}
