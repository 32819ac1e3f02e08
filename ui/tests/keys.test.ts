import { describe, expect, test } from "vitest";

import { deedOf, KEYS, type Deed } from "../src/state/keys";
import { sentencesOf } from "./sources";

const press = (key: string, held: Partial<Record<"altKey" | "ctrlKey" | "metaKey" | "shiftKey", boolean> & { code: string }> = {}) => ({
  key,
  code: "",
  altKey: false,
  shiftKey: false,
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
    for (const { deed, keys, shifted, command } of KEYS) {
      for (const key of keys ?? []) expect(deedOf(press(key, { ctrlKey: command ?? false }), reading)).toBe(deed);
      for (const key of shifted ?? []) expect(deedOf(press(key, { shiftKey: true }), reading)).toBe(deed);
    }
  });

  test("do every deed that there is", () => {
    const deeds: Record<Deed, true> = { main: true, back: true, help: true, paste: true, larger: true, smaller: true, normal: true };
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

  test("paste whatever is written with the key where V is, and with Shift and Insert", () => {
    for (const held of [{ ctrlKey: true }, { metaKey: true }, { ctrlKey: true, shiftKey: true }]) {
      for (const key of ["v", "V"]) expect(deedOf(press(key, held), reading)).toBe("paste");
    }
    // Ukrainian, Hebrew, Arabic, Korean.
    for (const key of ["м", "ה", "ر", "ㅍ"]) expect(deedOf(press(key, { code: "KeyV", ctrlKey: true }), reading)).toBe("paste");
    // On a keyboard of another order it is where V is printed.
    expect(deedOf(press("v", { code: "Period", ctrlKey: true }), reading)).toBe("paste");
    expect(deedOf(press("k", { code: "KeyV", ctrlKey: true }), reading)).toBeNull();
    expect(deedOf(press("м", { code: "KeyV" }), reading)).toBeNull();
    expect(deedOf(press("Insert", { shiftKey: true }), typing)).toBe("paste");
    for (const held of [{}, { ctrlKey: true }, { altKey: true, shiftKey: true }]) expect(deedOf(press("Insert", held), reading)).toBeNull();
  });
});
