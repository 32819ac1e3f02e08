// What a screen reader is told between two screens. One polite region in the window says it.

import { untrack } from "svelte";

class Announcer {
  text = $state("");

  /** Says it; the same words twice in a row are said twice. An effect that says something does not depend on what was said before. */
  say(text: string): void {
    this.text = untrack(() => this.text) === text ? `${text}\u00a0` : text;
  }
}

export const announcer = new Announcer();
