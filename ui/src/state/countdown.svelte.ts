// What a screen reader is told of a countdown: when it begins, at its last minute, and when it is over; not every second.

import { untrack } from "svelte";

import { say } from "../words/words";
import { announcer } from "./announcer.svelte";

/** At how many seconds it is said how long it still takes. */
const LAST = 60;

/**
 * `left`: whole seconds. `words`: how long it still takes. `over`: what is said at its end, if anything. To be called while a component is
 * made.
 */
export function tellCountdown(
  left: () => number,
  words: () => string | null,
  over: () => string | null = () => say("verdict-again-ready"),
): void {
  let before: number | null = null;
  $effect(() => {
    const now = left();
    const began = (before ?? 0) === 0 && now > 0;
    const lastMinute = before !== null && before > LAST && now <= LAST && now > 0;
    const ended = before !== null && before > 0 && now === 0;
    before = now;
    untrack(() => {
      const told = ended ? over() : began || lastMinute ? (words() ?? say("duration-seconds", { count: now })) : null;
      if (told !== null) announcer.say(told);
    });
  });
}
