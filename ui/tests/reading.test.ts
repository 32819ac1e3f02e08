// How easily the English of the window reads. The translations follow it sentence by sentence.

import type { Expression, Pattern } from "@fluent/syntax";
import { syllable } from "syllable";
import { describe, expect, test } from "vitest";

import { wordsOf } from "../build/words";
import { read, sentencesOf } from "./sources";

/** What everybody comes by; `practice` is for rehearsing, and names what can go wrong by its technical name. */
const FILES = ["app", "steps", "apps", "notices", "verdicts", "remedies", "codes"];

/** Words that say nothing to those who are to read this, or that blame them. */
const BANNED =
  /\b(invalid|failed|fails?|failures?|errors?|fatal|illegal|abort(ed)?|authenticat(e|ed|es|ing|ion)|smtp|imap|tls|ssl|starttls|protocols?|credentials?|syntax|parameters?|parse[ds]?|exceptions?|socket|handshake|timeout|timed out|null|undefined|bytes?|encrypt(ed|ion)?|configur(e|ed|ation)|retry|submit|execute|terminate[ds]?|token|log ?in|hostname)\b/iu;

const google = wordsOf(read("data", "google-words", "en.toml"));

/** Every wording of a pattern, with words such as a person would have there. */
function wordings(pattern: Pattern): string[] {
  return pattern.elements.reduce<string[]>(
    (before, element) => {
      const next = element.type === "TextElement" ? [element.value] : wordingsOf(element.expression as Expression);
      return before.flatMap((start) => next.map((end) => start + end));
    },
    [""],
  );
}

function wordingsOf(expression: Expression): string[] {
  switch (expression.type) {
    case "SelectExpression":
      return expression.variants.flatMap(({ value }) => wordings(value));
    case "FunctionReference": {
      const [id] = expression.arguments.positional;
      return [id?.type === "StringLiteral" ? (google[id.value]?.text ?? "") : ""];
    }
    case "VariableReference":
      return [/count|number|letters|seconds|percent|port|of/.test(expression.id.name) ? "7" : "Anna"];
    default:
      return [""];
  }
}

const texts = FILES.flatMap((file) =>
  sentencesOf("en", file).flatMap(({ key, pattern }) =>
    wordings(pattern).map((text) => ({
      key,
      text: text
        .replaceAll(/<\/?b>/g, "")
        .replaceAll(/\s+/g, " ")
        .trim(),
    })),
  ),
);

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'@.-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu) ?? [];

/** Whole sentences alone: buttons and headings are short by themselves, and would make the rest look better than it is. */
const sentences = [
  ...new Map(
    texts.flatMap(({ key, text }) =>
      (text.match(/[^.!?]+(?:[.!?](?!\s|$)[^.!?]*)*[.!?](?=[”’)]*(?:\s|$))/gu) ?? []).map((sentence) => [sentence.trim(), key] as const),
    ),
  ),
].map(([sentence, key]) => ({ key, sentence, words: wordsIn(sentence) }));

describe("the English of the window", () => {
  test("has sentences to look at", () => {
    expect(sentences.length).toBeGreaterThan(250);
  });

  test("reads easily: short sentences of short words", () => {
    const words = sentences.flatMap((sentence) => sentence.words);
    const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
    const mean = words.length / sentences.length;
    const ease = 206.835 - 1.015 * mean - 84.6 * (syllables / words.length);
    const longest = [...sentences].sort((one, other) => other.words.length - one.words.length);
    console.log(
      `${sentences.length} sentences, ${words.length} words: ${mean.toFixed(1)} words a sentence, Flesch reading ease ${ease.toFixed(1)}, longest ${longest[0]?.words.length} words`,
    );
    expect(mean).toBeLessThan(12);
    expect(ease).toBeGreaterThan(70);
    expect(longest.filter((sentence) => sentence.words.length > 25).map(({ key, sentence }) => `${key}: ${sentence}`)).toEqual([]);
  });

  test("has no word that only those understand who need no help", () => {
    const found = texts.flatMap(({ key, text }) => {
      // What stands in quotation marks is what another program calls it.
      const word = BANNED.exec(text.replaceAll(/“[^”]*”/g, ""))?.[0];
      return word ? [`${key}: “${word}” in “${text}”`] : [];
    });
    expect(found).toEqual([]);
  });
});

test("a hard sentence is found to be hard", () => {
  const hard = wordsIn("Authentication failed due to an invalid configuration of the encryption protocol.");
  expect(BANNED.test(hard.join(" "))).toBe(true);
  expect(hard.reduce((sum, word) => sum + syllable(word), 0) / hard.length).toBeGreaterThan(2);
});
