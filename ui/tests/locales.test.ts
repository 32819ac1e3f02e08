import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { languagesIn, wordsOf } from "../build/words";
import { LANGUAGES } from "../src/words/languages";
import { problemsOf } from "../translations/check.mjs";
import { make } from "../translations/new.mjs";
import { languages, read, root } from "./sources";

describe("the translations", () => {
  test("are of the languages that the window names, and of no other", () => {
    expect([...languages()].sort()).toEqual(LANGUAGES.map(({ tag }) => tag).sort());
  });

  test("are sixteen at least: none that was there is gone", () => {
    expect(LANGUAGES.length).toBeGreaterThanOrEqual(16);
  });

  test.each(languages())("of %s have no findings", (tag) => {
    const { tags, problems } = problemsOf(root, [tag]);
    expect(tags).toEqual(tag === "en" ? [] : [tag]);
    expect(problems).toEqual([]);
  });
});

describe("a translation", () => {
  let folder = "";
  const good = {
    en: 'hello = Hello, { $name }\n    .hint = Press “{ GOOGLE("create") }”\ndays = { $count ->\n        [one] { $count } day\n       *[other] { $count } days\n    }\nkind = { $who ->\n        [none] Somebody\n       *[other] <b>{ $who }</b>\n    }\n',
    pl: 'hello = Witaj, { $name }\n    .hint = Naciśnij „{ GOOGLE("create") }”\ndays = { $count ->\n        [one] { $count } dzień\n        [few] { $count } dni\n        [many] { $count } dni\n       *[other] { $count } dnia\n    }\nkind = { $who ->\n        [none] Ktoś\n       *[other] <b>{ $who }</b>\n    }\n',
  };
  const word = '[create]\ntext = "Create"\nsource = "the button"\nchecked = "2026-11-23"\nconfidence = "A"\n';

  function put(tag: string, sentences: string, words = word) {
    mkdirSync(join(folder, "locales", tag), { recursive: true });
    mkdirSync(join(folder, "data/google-words"), { recursive: true });
    writeFileSync(join(folder, "locales", tag, "app.ftl"), sentences);
    writeFileSync(join(folder, "locales", tag, "about.toml"), `name = "${tag}"\ndirection = "ltr"\n`);
    writeFileSync(join(folder, "data/google-words", `${tag}.toml`), words);
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "mailkey-locales-"));
    put("en", good.en);
    put("pl", good.pl);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const found = () => problemsOf(folder).problems.join("\n");

  test("that is whole has no findings", () => {
    expect(found()).toBe("");
  });

  test.each<[string, (text: string) => string, RegExp]>([
    ["without a message", (text) => text.replace(/^days[\s\S]*?\n    }\n/m, ""), /days: is missing/],
    ["without an attribute", (text) => text.replace(/\n    \.hint.*/, ""), /hello\.hint: is missing/],
    ["with a wrong value", (text) => text.replace("{ $name }", "{ $nmae }"), /hello: values: nmae/],
    ["without one of Google’s words", (text) => text.replace('{ GOOGLE("create") }', "Utwórz"), /hello\.hint: Google’s words/],
    ["without a plural form", (text) => text.replace(/ +\[few\].*\n/, ""), /days: plural forms of \$count: many, one, other/],
    ["that is left in English", (text) => text.replace("Witaj", "Hello"), /hello: is English/],
    ["with a translated option", (text) => text.replace("[none]", "[nikt]"), /kind: chooses by \$who: nikt, other/],
    ["without a mark", (text) => text.replaceAll(/<\/?b>/g, ""), /kind: marks: none/],
    ["that cannot be read", (text) => `${text}= nothing\n`, /cannot be read/],
    ["with a message that English has not", (text) => `${text}more = Więcej\n`, /more: English has no such message/],
    ["with a message twice", (text) => `${text}hello = Witaj, { $name }\n`, /hello stands twice/],
  ])("%s is found out", (_, broken, finding) => {
    expect(broken(good.pl)).not.toBe(good.pl);
    put("pl", broken(good.pl));
    expect(found()).toMatch(finding);
  });

  test("that is rightly English says so", () => {
    put("pl", good.pl.replace("hello = Witaj", "# Same as in English.\nhello = Hello"));
    expect(found()).toBe("");
  });

  test("of Google’s words without a source, or without a word, is found out", () => {
    put("pl", good.pl, word.replace(/source.*\n/, ""));
    expect(found()).toMatch(/pl\.toml: create: source missing/);
    put("pl", good.pl, "");
    expect(found()).toMatch(/pl\.toml: create/);
  });

  test("of which a whole file is missing is found out", () => {
    cpSync(join(folder, "locales/en/app.ftl"), join(folder, "locales/en/codes.ftl"));
    expect(readFileSync(join(folder, "locales/en/codes.ftl"), "utf8")).not.toBe("");
    expect(found()).toMatch(/pl\/codes\.ftl: is missing/);
  });

  test.each<[string, string | null, RegExp]>([
    ["that is missing", null, /pl\/about\.toml: cannot be read/],
    ["that cannot be read", "name", /pl\/about\.toml: cannot be read/],
    ["without a name", 'direction = "ltr"\n', /pl\/about\.toml: name is missing/],
    ["without a direction", 'name = "Polski"\n', /pl\/about\.toml: direction is undefined/],
    ["with another direction", 'name = "Polski"\ndirection = "rtl"\n', /pl\/about\.toml: direction is rtl; the language’s is ltr/],
  ])("with an about.toml %s is found out, in the check and in the page’s build", (_, about, finding) => {
    const path = join(folder, "locales/pl/about.toml");
    expect(languagesIn(join(folder, "locales")).map(({ tag }) => tag)).toEqual(["en", "pl"]);
    if (about === null) rmSync(path);
    else writeFileSync(path, about);
    expect(found()).toMatch(finding);
    if (!about?.includes("rtl")) expect(() => languagesIn(join(folder, "locales"))).toThrow();
  });
});

describe("a new language", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "mailkey-locales-"));
    for (const path of ["locales/en", "data/google-words/en.toml"]) cpSync(join(root, path), join(folder, path), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test("has every file, its own name and direction, and is found to be English still, with no word of Google’s read by anybody", () => {
    expect(make(folder, "fa")).toBeUndefined();
    expect(languagesIn(join(folder, "locales")).find(({ tag }) => tag === "fa")).toEqual({ tag: "fa", name: "فارسی", direction: "rtl" });
    const { tags, problems } = problemsOf(folder, ["fa"]);
    expect(tags).toEqual(["fa"]);
    expect(problems.length).toBeGreaterThan(100);
    for (const problem of problems) expect(problem).toMatch(/is English;|source, checked missing$|plural forms of/);
    expect(problems.filter((problem) => problem.endsWith("source, checked missing"))).toHaveLength(
      Object.keys(wordsOf(read("data", "google-words", "en.toml"))).length,
    );
  });

  test("takes no other’s place, and is named by a tag", () => {
    expect(make(folder, "en")).toMatch(/is there already/);
    for (const odd of ["", "Deutsch!", "pt_BR", "PT-br", "../x"]) expect(make(folder, odd)).toMatch(/is not a language tag/);
    expect(languagesIn(join(folder, "locales")).map(({ tag }) => tag)).toEqual(["en"]);
  });
});
