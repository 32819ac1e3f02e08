import { describe, expect, test } from "vitest";

import { caretAfter, grouped, lettersIn } from "../src/controls/grouping";

describe("what is typed as a code", () => {
  test.each([
    ["", ""],
    ["abc", "abc"],
    ["abcd", "abcd"],
    ["abcd ", "abcd"],
    ["abcde", "abcd e"],
    ["abcd  efghijklmnop", "abcd efgh ijkl mnop"],
    ["a b\tc\u00a0d e", "abcd e"],
  ])("stands in groups of four: %j", (typed, shown) => {
    expect(grouped(typed)).toBe(shown);
    expect(lettersIn(shown)).toBe(lettersIn(typed));
  });

  test("leaves the caret behind the same letters", () => {
    const text = "abcd efgh";
    const letters = [0, 1, 2, 3, 4, 5, 6, 7, 8];
    expect(letters.map((count) => lettersIn(text.slice(0, caretAfter(text, count))).length)).toEqual(letters);
    expect(caretAfter(text, 5)).toBe(6);
    expect(caretAfter(text, 99)).toBe(text.length);
  });
});
