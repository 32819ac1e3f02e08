import { parse } from "svelte/compiler";
import { describe, expect, test } from "vitest";

import { STEPS } from "../src/backend/lists.js";
import { pictograms } from "../src/controls/pictograms";
import { sources, union } from "./sources";

interface Node {
  type?: string;
  name?: string;
  data?: string;
  value?: unknown;
}

/** Every node of a component's markup. */
function* nodes(node: unknown): Generator<Node> {
  if (Array.isArray(node)) for (const one of node) yield* nodes(one);
  else if (typeof node === "object" && node !== null) {
    yield node as Node;
    for (const [name, inner] of Object.entries(node)) if (name !== "parent") yield* nodes(inner);
  }
}

const spoken = ["aria-label", "aria-description", "aria-roledescription", "title", "placeholder", "alt"];

describe.each(sources().filter(({ path }) => path.endsWith(".svelte")))("$path", ({ text }) => {
  const all = [...nodes(parse(text, { modern: true }).fragment)];

  test("holds no words of its own", () => {
    const attributes = all.filter(({ type, name }) => type === "Attribute" && spoken.includes(name ?? ""));
    const inAttributes = [...nodes(attributes.map(({ value }) => value))].filter(({ type }) => type === "Text");
    const inText = all.filter(({ type }) => type === "Text").filter((node) => !insideAttribute(all, node));
    const words = [...inText, ...inAttributes].map(({ data }) => data ?? "").filter((data) => /\p{L}/u.test(data));
    expect(words).toEqual([]);
  });

  test("sets no style that the content policy would refuse, and makes no markup from text", () => {
    expect(all.filter(({ type, name }) => type === "Attribute" && name === "style")).toEqual([]);
    expect(all.filter(({ type }) => type === "HtmlTag")).toEqual([]);
  });

  test("takes its colours from the tokens", () => {
    const style = /<style>([\s\S]*)<\/style>/.exec(text)?.[1] ?? "";
    expect(style.match(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/gi) ?? []).toEqual([]);
  });
});

function insideAttribute(all: Node[], node: Node): boolean {
  return all.some(({ type, value }) => type === "Attribute" && [...nodes(value)].includes(node));
}

test("one file alone knows Tauri", () => {
  const knowing = sources().filter(({ text }) => /from "@tauri-apps|import\("@tauri-apps/.test(text));
  expect(knowing.map(({ path }) => path)).toEqual(["backend/tauri.ts"]);
});

test("the page reads no clipboard: what is pasted is in Rust", () => {
  const reading = sources().filter(({ text }) => /clipboardData|navigator\.clipboard|dataTransfer/.test(text));
  expect(reading.map(({ path }) => path)).toEqual([]);
});

test("the frame alone knows the way back and out of what runs", () => {
  const knowing = sources().filter(({ text }) => /controls\/(Back|Cancel)\.svelte"/.test(text));
  expect(knowing.map(({ path }) => path)).toEqual(["frame/Screen.svelte"]);
});

test("what one sees at Google is asked, and what it means is said, in one place", () => {
  const knowing = sources().filter(({ text }) => /\/(SightAdvice|Sights)\.svelte"/.test(text));
  expect(knowing.map(({ path }) => path)).toEqual(["google/SightQuestion.svelte"]);
});

test("the sprite holds the pictograms that may be drawn and no other, and each of them is drawn somewhere", () => {
  const others = sources().filter(({ path }) => path !== "controls/Pictogram.svelte");
  // What may be drawn is a type: an app's and a step's come from Rust, the others stand in the component.
  const component = sources().find(({ path }) => path === "controls/Pictogram.svelte")?.text ?? "";
  const named = [...component.matchAll(/^ +type \w+ = ("[^;]+);/gm)].flatMap(([, names]) => names?.match(/[a-z-]+/g) ?? []);
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((name) => !others.some(({ text }) => text.includes(`"${name}"`)))).toEqual([]);
  const mayBe = new Set([...union("Pictogram"), ...STEPS.map((step) => `step-${step}`), ...named]);
  expect([...pictograms].sort()).toEqual([...mayBe].sort());
});
