// What a screen reader is told of a countdown: when it begins, at its last minute, and when it is over; not every second.

import { untrack } from "svelte";

import { say } from "../words/words";
import { announcer } from "./announcer.svelte";

/** At how many seconds it is said how long it still takes. */
const LAST = 60;

/** `left`: whole seconds. `words`: how long it still takes. To be called while a component is made. */
export function tellCountdown(left: () => number, words: () => string | null): void {
  let before: number | null = null;
  $effect(() => {
    const now = left();
    const began = (before ?? 0) === 0 && now > 0;
    const lastMinute = before !== null && before > LAST && now <= LAST && now > 0;
    const over = before !== null && before > 0 && now === 0;
    before = now;
    untrack(() => {
      if (over) announcer.say(say("verdict-again-ready"));
      else if (began || lastMinute) announcer.say(words() ?? say("duration-seconds", { count: now }));
    });
  });
}
