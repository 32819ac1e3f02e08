import { describe, expect, test } from "vitest";

import { deedOf, KEYS, type Deed } from "../src/state/keys";
import { sentencesOf } from "./sources";

const press = (key: string, held: Partial<Record<"altKey" | "ctrlKey" | "metaKey", boolean>> = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...held,
});
const reading = { typing: false };
const typing = { typing: true };

describe("the keys", () => {
  test("that the help lists are those that have words, and the other way round", () => {
    const words = sentencesOf("en", "app").filter(({ key }) => key.startsWith("key-"));
    const wanted = KEYS.flatMap(({ id }) => [`key-${id}`, `key-${id}.does`]);
    expect(words.map(({ key }) => key).sort()).toEqual(wanted.sort());
  });

  test("that the help lists are handled: by the window, or by the page itself", () => {
    const byThePage = KEYS.filter(({ deed }) => deed === undefined).map(({ id }) => id);
    expect(byThePage).toEqual(["tab", "arrows", "space"]);
    for (const { deed, keys, command } of KEYS) {
      for (const key of keys ?? []) expect(deedOf(press(key, { ctrlKey: command ?? false }), reading)).toBe(deed);
    }
  });

  test("do every deed that there is", () => {
    const deeds: Record<Deed, true> = { main: true, back: true, help: true, larger: true, smaller: true, normal: true };
    expect(KEYS.flatMap(({ deed }) => deed ?? []).sort()).toEqual(Object.keys(deeds).sort());
  });

  test("are letters where somebody types, all but those that type nothing", () => {
    expect(deedOf(press("?"), typing)).toBeNull();
    expect(deedOf(press("?"), reading)).toBe("help");
    expect(deedOf(press("F1"), typing)).toBe("help");
    expect(deedOf(press("Escape"), typing)).toBe("back");
    expect(deedOf(press("+", { ctrlKey: true }), typing)).toBe("larger");
  });

  test("do nothing with others held, and ⌘ is as good as Ctrl", () => {
    expect(deedOf(press("Enter", { ctrlKey: true }), reading)).toBeNull();
    expect(deedOf(press("Escape", { altKey: true }), reading)).toBeNull();
    expect(deedOf(press("+"), reading)).toBeNull();
    expect(deedOf(press("0", { metaKey: true }), reading)).toBe("normal");
  });
});
