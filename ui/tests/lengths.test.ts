// The page tells lengths of time as the terminal does: Rust wrote down what that says (src-tauri/src/door.rs).

import { afterAll, describe, expect, test } from "vitest";
import type { Offset } from "../src/backend/types";
import { clockOf } from "../src/words/about";
import { speak, waitOf } from "../src/words/words";
import told from "./lengths-of-time.json";
import { languages } from "./sources";

/** Without the marks that keep a number in its place in a text that runs the other way; a terminal is written to without them. */
const bare = (text: string) => text.replaceAll(/[\u2068\u2069]/gu, "");

describe.each(languages())("lengths of time in %s", (tag) => {
  afterAll(() => speak("en"));

  test.each(told.map((row) => [row.seconds, row] as const))("%s seconds", async (seconds, { offsets, said }) => {
    await speak(tag);
    const wanted = (said as Record<string, { wait: string; ahead: string; behind: string }>)[tag];
    expect(bare(waitOf(seconds))).toBe(wanted?.wait);
    expect([offsets.ahead, offsets.behind].map((offset) => bare(clockOf(offset as Offset)))).toEqual([wanted?.ahead, wanted?.behind]);
  });
});
