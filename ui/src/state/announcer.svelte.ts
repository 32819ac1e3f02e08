// What a screen reader is told between two screens, line after line, so that nothing that was said quickly takes the place of what was
// said before it. A polite region says each line as it comes; what was said is gone after a while, so that nobody comes across it later.

import { untrack } from "svelte";

/** How many lines may stand, and how long, in milliseconds. */
const LINES = 6;
const STAY = 15_000;

class Announcer {
  lines: readonly { id: number; text: string }[] = $state.raw([]);
  /** How many there were. */
  said = 0;
  #clearing: ReturnType<typeof setTimeout> | undefined;

  /** Says it. An effect that says something does not depend on what was said before. */
  say(text: string): void {
    this.lines = [...untrack(() => this.lines), { id: this.said++, text }].slice(-LINES);
    clearTimeout(this.#clearing);
    this.#clearing = setTimeout(() => (this.lines = []), STAY);
  }
}

export const announcer = new Announcer();
