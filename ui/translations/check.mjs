// Compares the translations in locales/ and data/google-words/ with the English ones, and says what differs.
//
//   node translations/check.mjs [--folder FOLDER] [TAG…]
//
// A language says its own name and direction in about.toml. A translation has the same messages and attributes with the same values, functions and marks; chooses by the same words, and by
// every plural form that its language has; and is not simply English. What is rightly the same says so in a comment:
//   # Same as in English.

import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

import { parse, serializeExpression, Visitor } from "@fluent/syntax";
import { parse as parseToml } from "smol-toml";

const PLURALS = new Set(["zero", "one", "two", "few", "many", "other"]);
const SAME = "Same as in English";
const ABOUT = "about.toml";
const WORD_FIELDS = ["text", "source", "checked", "confidence"];

/** What a pattern is made of, apart from its words. */
class Parts extends Visitor {
  values = new Set();
  calls = new Set();
  texts = [];
  /** @type {{ by: string, keys: string[], counts: boolean }[]} */
  choices = [];
  visitVariableReference(node) {
    this.values.add(node.id.name);
  }
  visitFunctionReference(node) {
    this.calls.add(serializeExpression(node));
    this.genericVisit(node);
  }
  visitTextElement(node) {
    this.texts.push(node.value);
  }
  visitSelectExpression(node) {
    const keys = node.variants.map(({ key }) => (key.type === "Identifier" ? key.name : key.value));
    this.choices.push({
      by: serializeExpression(node.selector),
      keys,
      counts: keys.every((key) => PLURALS.has(key)) && keys.includes("other"),
    });
    this.genericVisit(node);
  }
}

function partsOf(pattern) {
  const parts = new Parts();
  parts.visit(pattern);
  return parts;
}

/** The messages of a file, by `id` and `id.attribute`, and what in it cannot be read. */
function read(path) {
  const sentences = new Map();
  const unreadable = [];
  for (const entry of parse(readFileSync(path, "utf8"), {}).body) {
    if (entry.type === "Junk") unreadable.push(entry.content.trim().split("\n")[0]);
    if (entry.type !== "Message") continue;
    const same = entry.comment?.content.includes(SAME) ?? false;
    const add = (key, value) => {
      if (sentences.has(key)) unreadable.push(`${key} stands twice`);
      sentences.set(key, { same, ...partsOf(value) });
    };
    if (entry.value) add(entry.id.name, entry.value);
    for (const attribute of entry.attributes) add(`${entry.id.name}.${attribute.id.name}`, attribute.value);
  }
  return { sentences, unreadable };
}

const sorted = (items) => [...items].sort().join(", ");

/** The plural forms that a whole number can take in a language. */
function pluralsOf(tag) {
  const rules = new Intl.PluralRules(tag);
  const forms = new Set(["other"]);
  for (let number = 0; number <= 200; number++) forms.add(rules.select(number));
  return forms;
}

/** What is neither translated nor turned around: bold marks, words in backticks, long options of the command. */
const marks = (texts) => sorted(texts.join(" ").match(/<\/?b>|`[^`]*`|(?<![\w-])--[a-z][a-z-]*/g) ?? []);

/** Words to translate: letters that are not a link, an address, a command or an option. */
const worded = (texts) => /\p{L}{2}/u.test(texts.join(" ").replace(/`[^`]*`|--[a-z-]+|\S+@\S+/g, " "));

function* differences(tag, english, translated) {
  if (sorted(english.values) !== sorted(translated.values))
    yield `values: ${sorted(translated.values) || "none"}; English has ${sorted(english.values) || "none"}`;
  if (sorted(english.calls) !== sorted(translated.calls))
    yield `Google’s words: ${sorted(translated.calls) || "none"}; English has ${sorted(english.calls) || "none"}`;
  const byMarks = [english, translated].map(({ choices, texts }) => [choices.length > 0, marks(texts)]);
  // Where the wording is chosen, a mark may stand once or once in each.
  const [[chosen, wanted], [, found]] = byMarks;
  const once = (list) => sorted(new Set(list.split(", ")));
  if (chosen ? once(wanted) !== once(found) : wanted !== found) yield `marks: ${found || "none"}; English has ${wanted || "none"}`;
  const named = ({ choices }) => sorted(new Set(choices.filter(({ counts }) => !counts).map(({ by, keys }) => `${by}: ${sorted(keys)}`)));
  if (named(english) !== named(translated)) yield `chooses by ${named(translated) || "nothing"}; English by ${named(english) || "nothing"}`;
  const counted = ({ choices }) => sorted(new Set(choices.filter(({ counts }) => counts).map(({ by }) => by)));
  if (counted(english) !== counted(translated))
    yield `counts by ${counted(translated) || "nothing"}; English by ${counted(english) || "nothing"}`;
  const wantedForms = pluralsOf(tag);
  for (const { by, keys, counts } of translated.choices) {
    if (counts && sorted(keys) !== sorted(wantedForms))
      yield `plural forms of ${by}: ${sorted(keys)}; this language has ${sorted(wantedForms)}`;
  }
  if (!translated.same && worded(english.texts) && english.texts.join("|") === translated.texts.join("|"))
    yield "is English; if that is right, write “# Same as in English.” above it";
}

function* compareFolder(locales, tag, files) {
  const found = new Set(readdirSync(join(locales, tag)));
  found.delete(ABOUT);
  for (const file of found) if (!files.includes(file)) yield `${tag}/${file}: English has no such file`;
  for (const file of files) {
    if (!found.has(file)) {
      yield `${tag}/${file}: is missing`;
      continue;
    }
    const english = read(join(locales, "en", file)).sentences;
    const { sentences, unreadable } = read(join(locales, tag, file));
    for (const junk of unreadable) yield `${tag}/${file}: cannot be read: ${junk}`;
    for (const key of sentences.keys()) if (!english.has(key)) yield `${tag}/${file}: ${key}: English has no such message`;
    for (const [key, sentence] of english) {
      const translated = sentences.get(key);
      if (!translated) yield `${tag}/${file}: ${key}: is missing`;
      else for (const difference of differences(tag, sentence, translated)) yield `${tag}/${file}: ${key}: ${difference}`;
    }
  }
}

/** The direction in which a language is written. */
export function directionOf(tag) {
  const locale = new Intl.Locale(tag);
  return (locale.getTextInfo?.() ?? locale.textInfo).direction;
}

/** Whether a tag is one of BCP 47, in the spelling that folders have. */
export function isTag(tag) {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

function* aboutProblems(locales, tag) {
  let about;
  try {
    about = parseToml(readFileSync(join(locales, tag, ABOUT), "utf8"));
  } catch (problem) {
    yield `${tag}/${ABOUT}: cannot be read: ${String(problem).split("\n")[0]}`;
    return;
  }
  if (!isTag(tag)) yield `${tag}: is not a language tag`;
  else if (about.direction !== directionOf(tag))
    yield `${tag}/${ABOUT}: direction is ${about.direction}; the language’s is ${directionOf(tag)}`;
  if (!about.name) yield `${tag}/${ABOUT}: name is missing`;
}

/** Google's words in a language, by identifier. */
const wordsIn = (path) => new Map(Object.entries(parseToml(readFileSync(path, "utf8"))));

function* compareWords(folder, tag) {
  const english = wordsIn(join(folder, "en.toml"));
  let words;
  try {
    words = wordsIn(join(folder, `${tag}.toml`));
  } catch (problem) {
    yield `google-words/${tag}.toml: cannot be read: ${String(problem).split("\n")[0]}`;
    return;
  }
  for (const word of words.keys()) if (!english.has(word)) yield `google-words/${tag}.toml: ${word}: English has no such word`;
  for (const word of english.keys()) {
    const missing = WORD_FIELDS.filter((field) => !words.get(word)?.[field]);
    if (missing.length > 0) yield `google-words/${tag}.toml: ${word}: ${missing.join(", ")} missing`;
  }
}

/** Everything that is wrong with the translations below a folder, each as a sentence. English is asked for its name alone. */
export function problemsOf(root, wanted = []) {
  const locales = join(root, "locales");
  const folders = readdirSync(locales, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  const files = readdirSync(join(locales, "en"))
    .filter((file) => file !== ABOUT)
    .sort();
  const asked = folders.filter((tag) => wanted.length === 0 || wanted.includes(tag));
  const tags = asked.filter((tag) => tag !== "en");
  const missing = wanted.filter((tag) => !asked.includes(tag)).map((tag) => `${tag}: there is no such language`);
  const problems = tags.flatMap((tag) => [...compareFolder(locales, tag, files), ...compareWords(join(root, "data/google-words"), tag)]);
  return { tags, problems: [...missing, ...asked.flatMap((tag) => [...aboutProblems(locales, tag)]), ...problems] };
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { folder: { type: "string", default: resolve(import.meta.dirname, "../..") } },
  });
  const { tags, problems } = problemsOf(values.folder, positionals);
  for (const problem of problems) console.error(problem);
  console.log(`${tags.length} languages compared with English, ${problems.length} findings`);
  process.exit(problems.length > 0 ? 1 : 0);
}
