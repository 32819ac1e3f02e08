import { FluentBundle, FluentResource } from "@fluent/bundle";
import { flushSync } from "svelte";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import { withoutComments, wordsOf } from "../build/words";
import { directionOf, LANGUAGES, nameOf, placeOf, PSEUDO } from "../src/words/languages";
import { pseudo } from "../src/words/pseudo";
import { dateOf, formatTag, googleWord, language, say, speak, tenthsOf, timeOf, waitOf } from "../src/words/words";
import { directionOf as systemDirection } from "../translations/check.mjs";
import { languages, read, sentencesOf, windowFiles } from "./sources";

afterEach(() => speak("en"));

const others = languages().filter((tag) => tag !== "en");

describe("the words", () => {
  test("of another language take the place of those that are shown", async () => {
    const shown: string[] = [];
    const stop = $effect.root(() => {
      $effect(() => void shown.push(say("continue")));
    });
    flushSync();
    await speak("de");
    flushSync();
    await speak("en");
    flushSync();
    stop();
    expect(shown).toEqual(["Continue", "Weiter", "Continue"]);
  });

  test("are those of the last language that was asked for, whichever comes first", async () => {
    await Promise.all([speak("de"), speak("fr"), speak("en"), speak("de")]);
    expect(language()).toBe("de");
  });

  test("are English where a language is not there", async () => {
    await speak("xx");
    expect(say("continue")).toBe("Continue");
  });

  test.each(others)("of %s are said without a problem, and in that language", async (tag) => {
    const complain = vi.spyOn(console, "error");
    await speak(tag);
    expect(say("display-language-now")).not.toBe("Mailkey speaks English now.");
    for (const { key } of windowFiles.flatMap((file) => sentencesOf("en", file))) {
      if (!/^(two-step|create|sight|type|paste)-/.test(key)) continue;
      expect(say(key, { address: "a@b.c", domain: "b.c", date: "1", letters: 3 })).not.toBe(key);
    }
    expect(complain).not.toHaveBeenCalled();
    complain.mockRestore();
  });
});

describe("Google’s words", () => {
  test("stand alone in English, however sure they are", () => {
    expect(say("two-step-says-on")).toBe("Yes, it says On");
  });

  test.each(others)("of %s have the English one beside them only where they are not certain", async (tag) => {
    await speak(tag);
    const words = wordsOf(read("data", "google-words", `${tag}.toml`));
    const english = wordsOf(read("data", "google-words", "en.toml"));
    const [on, inEnglish] = [words["on"], english["on"]?.text ?? ""];
    const said = say("two-step-answer-on");
    expect(said).toContain(on?.text);
    expect(said.includes(`(${inEnglish})`)).toBe(on?.sure === false && on.text !== inEnglish);
    expect(googleWord("on")).toBe(on?.text);
  });

  test("that a file does not say are the English ones", () => {
    expect(wordsOf('[on]\ntext = "Ein"\nconfidence = "C"\n')).toEqual({ on: { text: "Ein", sure: false } });
    expect(googleWord("no-such-word")).toBe("no-such-word");
  });
});

describe("digits are 0 to 9", () => {
  // A country that has digits of its own.
  beforeEach(() => vi.stubGlobal("navigator", { language: "ar-EG" }));
  afterEach(() => vi.unstubAllGlobals());
  const foreign = /(?![0-9])\p{Nd}/u;
  test.each(LANGUAGES.map(({ tag }) => tag))("in %s, in times, dates, lengths and counts", async (tag) => {
    await speak(tag);
    const said = [
      timeOf("2026-11-22T10:42:00Z"),
      dateOf("2026-11-22"),
      tenthsOf(12_345),
      waitOf(45),
      waitOf(7200),
      say("display-text-size", { percent: 175 }),
    ];
    for (const text of said) expect(text).not.toMatch(foreign);
    expect(dateOf("2026-11-22")).toContain("2026");
    expect(said.at(-1)).toContain("175");
  });

  test("and the test would see others", () => {
    expect(new Intl.NumberFormat("ar-EG").format(12)).toMatch(foreign);
  });
});

describe("times and dates", () => {
  test("are written as the person’s own country does, where it speaks the language in use", () => {
    expect(formatTag("en-GB", "en")).toBe("en-GB-u-ca-gregory-nu-latn");
    expect(formatTag("en-GB", "de")).toBe("de-u-ca-gregory-nu-latn");
    expect(formatTag("ar-SA", "ar")).toBe("ar-SA-u-ca-gregory-nu-latn");
    expect(formatTag("zh-TW", "zh-Hans")).toBe("zh-Hans-u-ca-gregory-nu-latn");
    for (const odd of ["c", "", "C.UTF-8", "en_GB"]) expect(formatTag(odd, "de")).toBe("de-u-ca-gregory-nu-latn");
    expect(formatTag("zh-CN", "zh-Hans")).toBe("zh-CN-u-ca-gregory-nu-latn");
  });
});

describe("the long language", () => {
  const english = windowFiles.map((file) => withoutComments(read("locales", "en", `${file}.ftl`))).join("\n");

  test("is at least a third longer than English, sentence by sentence, and keeps marks and values", async () => {
    const bundle = new FluentBundle("en", { useIsolating: false, transform: pseudo, functions: { GOOGLE: () => "G" } });
    const plain = new FluentBundle("en", { useIsolating: false, functions: { GOOGLE: () => "G" } });
    for (const one of [bundle, plain]) one.addResource(new FluentResource(english));
    let [before, after] = [0, 0];
    for (const { key } of windowFiles.flatMap((file) => sentencesOf("en", file))) {
      const [id = "", attribute] = key.split(".");
      const [long, short] = [bundle, plain].map((one) => {
        const message = one.getMessage(id);
        const pattern = attribute ? message?.attributes[attribute] : message?.value;
        return pattern ? one.formatPattern(pattern, {}, []) : "";
      });
      before += short?.length ?? 0;
      after += long?.length ?? 0;
      expect(long?.match(/<\/?b>/g)).toEqual(short?.match(/<\/?b>/g));
    }
    expect(before).toBeGreaterThan(10_000);
    expect(after / before).toBeGreaterThan(1.35);
    console.log(`the long language: ${(after / before).toFixed(2)} times English`);
  });

  test("says every sentence of the window", async () => {
    await speak(PSEUDO);
    expect(say("continue")).not.toBe("Continue");
    expect(say("rail-account", { address: "anna@gmail.com" })).toContain("anna@gmail.com");
    expect(say("two-step-look")).toMatch(/<b>.*<\/b>.*<b>.*<\/b>/);
  });
});

describe("the languages’ own names", () => {
  test("are those by which the systems know them", () => {
    for (const { tag, name } of LANGUAGES) {
      const system = new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? "";
      expect(name.toLocaleLowerCase(tag).replaceAll(/\P{L}/gu, "")).toBe(system.toLocaleLowerCase(tag).replaceAll(/\P{L}/gu, ""));
    }
    expect(nameOf("xx")).toBe("xx");
  });

  test("go with their directions", () => {
    const rightToLeft = LANGUAGES.filter(({ tag }) => directionOf(tag) === "rtl").map(({ tag }) => tag);
    expect(rightToLeft).toEqual(LANGUAGES.filter(({ tag }) => systemDirection(tag) === "rtl").map(({ tag }) => tag));
    expect(rightToLeft).toEqual(expect.arrayContaining(["he", "ar"]));
  });

  test("stand in an order in which people of all of them find theirs", () => {
    const places = ["de", "en", "pt-BR", "tr", "uk", "he", "ar", "hi", "ko", "ja", "zh-Hans"].map(placeOf);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(placeOf("xx")).toBe(LANGUAGES.length);
  });
});
