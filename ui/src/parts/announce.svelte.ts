// What a screen reader is told between two screens. One polite region in the window says it.

class Announcer {
  text = $state("");

  /** Says it; the same words twice in a row are said twice. */
  say(text: string): void {
    this.text = this.text === text ? `${text}\u00a0` : text;
  }
}

export const announcer = new Announcer();
