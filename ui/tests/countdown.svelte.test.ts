import { flushSync } from "svelte";
import { expect, test } from "vitest";

import { announcer } from "../src/state/announcer.svelte";
import { tellCountdown } from "../src/state/countdown.svelte";

/** What is said while the seconds that are left go through these. */
function said(seconds: readonly number[], ...over: [] | [() => string | null]): string[] {
  let left = $state(seconds[0] ?? 0);
  const from = announcer.said;
  const stop = $effect.root(() =>
    tellCountdown(
      () => left,
      () => `${left} left`,
      ...over,
    ),
  );
  flushSync();
  for (const next of seconds.slice(1)) {
    left = next;
    flushSync();
  }
  stop();
  return announcer.lines.filter(({ id }) => id >= from).map(({ text }) => text);
}

test("a countdown is told when it begins, at its last minute, and when it is over, and at no other second", () => {
  expect(said([3600, 3599, 61, 60, 59, 58, 2, 1, 0, 0])).toEqual(["3600 left", "60 left", "You can try again now."]);
});

test("a short one has no last minute of its own", () => {
  expect(said([30, 29, 1, 0])).toEqual(["30 left", "You can try again now."]);
});

test("where there is nothing to wait for, nothing is said; a wait that comes later is told", () => {
  expect(said([0, 0])).toEqual([]);
  expect(said([0, 40, 39])).toEqual(["40 left"]);
});

test("its end may have words of its own, or none", () => {
  expect(said([30, 1, 0], () => "gone")).toEqual(["30 left", "gone"]);
  expect(said([30, 1, 0], () => null)).toEqual(["30 left"]);
});
