// The time, for whatever has to be seen to go on. The clock ticks only while somebody looks at it.

import { createSubscriber } from "svelte/reactivity";

/** Often enough that no second is skipped. */
const TICK = 250;

const look = createSubscriber((update) => {
  const clock = setInterval(update, TICK);
  return () => clearInterval(clock);
});

/** Milliseconds, as `Date.now()`; what reads it in a template or an effect is renewed as time passes. */
export function now(): number {
  look();
  return Date.now();
}

/** Whole seconds since then. */
export function secondsSince(since: number): number {
  return Math.max(0, Math.floor((now() - since) / 1000));
}

/** Whole seconds until then; 0 when it is over. */
export function secondsUntil(end: number): number {
  return Math.max(0, Math.ceil((end - now()) / 1000));
}
