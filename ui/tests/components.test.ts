import { parse } from "svelte/compiler";
import { describe, expect, test } from "vitest";

import { STEPS } from "../src/backend/lists.js";
import { pictograms } from "../src/controls/pictograms";
import { sources } from "./sources";

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

test("the frame alone knows the way back and out of what runs", () => {
  const knowing = sources().filter(({ text }) => /controls\/(Back|Cancel)\.svelte"/.test(text));
  expect(knowing.map(({ path }) => path)).toEqual(["frame/Screen.svelte"]);
});

test("what one sees at Google is asked, and what it means is said, in one place", () => {
  const knowing = sources().filter(({ text }) => /\/(SightAdvice|Sights)\.svelte"/.test(text));
  expect(knowing.map(({ path }) => path)).toEqual(["google/SightQuestion.svelte"]);
});

test("every pictogram that is drawn is in the sprite, and each in the sprite is drawn somewhere", () => {
  const drawn = sources().flatMap(({ text }) => [...text.matchAll(/<Pictogram name="([a-z-]+)"/g)].map(([, name]) => name));
  expect(drawn.length).toBeGreaterThan(4);
  expect(drawn.filter((name) => !pictograms.includes(name ?? ""))).toEqual([]);
  // The others are chosen by an app, a step, a room or a station of the path.
  const types = sources().find(({ path }) => path === "backend/types.ts")?.text ?? "";
  const ofApps = /type Pictogram = ([^;]+);/.exec(types)?.[1]?.match(/[a-z]+/g) ?? [];
  const chosen = [...ofApps, ...STEPS.map((step) => `step-${step}`), "codes", "way", "computer", "network", "web", "server"];
  expect(chosen.filter((name) => !pictograms.includes(name))).toEqual([]);
  expect(pictograms.filter((name) => !chosen.includes(name) && !drawn.includes(name))).toEqual([]);
});
