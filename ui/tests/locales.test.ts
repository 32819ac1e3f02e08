import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { LANGUAGES } from "../src/words/languages";
import { problemsOf } from "../translations/check.mjs";
import { languages, root } from "./sources";

describe("the translations", () => {
  test("are of the languages that the window names, and of no other", () => {
    expect([...languages()].sort()).toEqual(LANGUAGES.map(({ tag }) => tag).sort());
  });

  test.each(languages().filter((tag) => tag !== "en"))("of %s have no findings", (tag) => {
    const { tags, problems } = problemsOf(root, [tag]);
    expect(tags).toEqual([tag]);
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
});
