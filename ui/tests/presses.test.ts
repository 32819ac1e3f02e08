import { describe, expect, test } from "vitest";

import { Presses, type Control, type Under } from "../src/frame/presses";

const button = (meaning: string, eachCounts = false): Control => ({ element: {}, meaning, eachCounts });

/** A pointer over a page: what stands under it may change at any time. */
class Pointer {
  readonly #presses = new Presses();
  #count = 0;
  #lastAt = -Infinity;
  at = 0;
  x = 100;
  y = 100;

  /** `detail` as a system counts that waits so long for the second click. */
  constructor(readonly doubleClick = 400) {}

  /** Presses after so many milliseconds and lets go at once, or where something else has come by then. Says whether it counts. */
  press(after: number, on: Under, ends: Under = on): boolean {
    this.at += after;
    this.#count = this.at - this.#lastAt <= this.doubleClick ? this.#count + 1 : 1;
    this.#lastAt = this.at;
    this.#presses.down({ x: this.x, y: this.y, at: this.at }, on);
    return this.#presses.click(this.#count, ends);
  }

  move(x: number, y: number): void {
    Object.assign(this, { x, y });
    this.#presses.moved({ x, y });
  }

  /** A key, or a screen reader. */
  withoutPointer(on: Control): boolean {
    return this.#presses.click(0, on);
  }
}

describe("the rest of a double click", () => {
  test.each([15, 40, 120, 250, 450])("after %s ms is not pressed on what came under the pointer", (after) => {
    const pointer = new Pointer();
    expect(pointer.press(0, button("Continue"))).toBe(true);
    expect(pointer.press(after, button("Set up another app"))).toBe(false);
  });

  test("is not pressed on the same button in other words, nor in the same", () => {
    const open = button("Open Google’s page");
    for (const next of [{ ...open, meaning: "I have the code" }, open]) {
      const pointer = new Pointer();
      expect(pointer.press(0, open)).toBe(true);
      expect(pointer.press(150, next)).toBe(false);
    }
  });

  test("takes the focus nowhere: it counts on nothing either", () => {
    const pointer = new Pointer();
    expect(pointer.press(0, button("Help"))).toBe(true);
    expect(pointer.press(120, null)).toBe(false);
  });

  test("is not pressed by a switch that bounces, however often", () => {
    const pointer = new Pointer();
    expect([0, 30, 30, 250].map((after) => pointer.press(after, button("Continue")))).toEqual([true, false, false, false]);
  });

  test("is told by the system where it waits longer, and where the page was busy", () => {
    const pointer = new Pointer(900);
    expect(pointer.press(0, button("Continue"))).toBe(true);
    expect(pointer.press(800, button("Continue"))).toBe(false);
  });

  test("is told though the hand trembles", () => {
    const pointer = new Pointer();
    expect(pointer.press(0, button("Continue"))).toBe(true);
    pointer.move(109, 108);
    expect(pointer.press(200, button("Continue"))).toBe(false);
  });
});

describe("a press counts", () => {
  test("where the one before it was half a second ago", () => {
    const pointer = new Pointer();
    expect([0, 501, 600].map((after) => pointer.press(after, button("Copy")))).toEqual([true, true, true]);
  });

  test("where the pointer was somewhere else meanwhile, though it came back at once", () => {
    const pointer = new Pointer();
    expect(pointer.press(0, button("Continue"))).toBe(true);
    pointer.move(0, 0);
    pointer.move(100, 100);
    expect(pointer.press(90, button("Continue"))).toBe(true);
  });

  test("where it is aimed at something else", () => {
    const pointer = new Pointer();
    expect(pointer.press(0, button("Apple Mail"))).toBe(true);
    pointer.move(300, 100);
    expect(pointer.press(90, button("Thunderbird"))).toBe(true);
  });

  test("where the one before it hit nothing, or a text", () => {
    for (const before of [null, "text"] as const) {
      const pointer = new Pointer();
      expect(pointer.press(0, before)).toBe(true);
      expect(pointer.press(200, before)).toBe(true);
      expect(pointer.press(200, button("Continue"))).toBe(true);
    }
  });

  test("each time on what goes step by step, as long as it is the same", () => {
    const larger = button("Larger", true);
    const pointer = new Pointer();
    expect([0, 150, 150].map((after) => pointer.press(after, larger))).toEqual([true, true, true]);
    expect(pointer.press(150, button("Smaller", true))).toBe(false);
  });

  test("in a text each time: two clicks mark a word there", () => {
    const pointer = new Pointer();
    expect(pointer.press(0, button("Type it instead"))).toBe(true);
    expect([200, 100].map((after) => pointer.press(after, "text"))).toEqual([true, true]);
  });

  test("of whoever goes on pressing, once a second", () => {
    const pointer = new Pointer();
    const counted = Array.from({ length: 10 }, () => pointer.press(300, button("Continue"))).filter(Boolean);
    expect(counted).toHaveLength(3);
  });

  test("without a pointer always: keys and screen readers", () => {
    const pointer = new Pointer();
    expect(pointer.press(0, button("Continue"))).toBe(true);
    expect(pointer.withoutPointer(button("Continue"))).toBe(true);
  });
});

describe("a press that ends on something else than it began on", () => {
  test("is nobody’s: another button, the same in other words, one that waited when it began", () => {
    const primary = button("Send the test mail");
    expect(new Pointer().press(0, primary, button("Send the test mail"))).toBe(false);
    expect(new Pointer().press(0, primary, { ...primary, meaning: "Continue" })).toBe(false);
    expect(new Pointer().press(0, primary, null)).toBe(false);
    expect(new Pointer().press(0, primary, primary)).toBe(true);
  });
});
