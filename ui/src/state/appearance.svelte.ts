// How the window looks and which language it speaks. What is asked for shows at once, and Rust keeps it.

import { tick } from "svelte";

import { TEXT_SIZES } from "../backend/lists.js";
import type { Appearance as Chosen, Preferences } from "../backend/types";
import { directionOf } from "../words/languages";
import { language, say, speak } from "../words/words";
import { announcer } from "./announcer.svelte";
import type { Journey } from "./journey.svelte";

export type Resizing = "larger" | "smaller" | "normal";

/** The size that comes of it. */
export function resized(size: number, way: Resizing): number {
  if (way === "normal") return 100;
  const beside = TEXT_SIZES.filter((one) => (way === "larger" ? one > size : one < size));
  return beside.length === 0 ? size : way === "larger" ? Math.min(...beside) : Math.max(...beside);
}

export class Appearance {
  chosen: Chosen = $state.raw() as Chosen;
  /** Which of the rail's two dialogs is open. */
  dialog: "display" | "help" | null = $state(null);
  readonly #journey: Journey;
  #turn = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(journey: Journey, chosen: Chosen) {
    this.#journey = journey;
    this.chosen = chosen;
  }

  get preferences(): Preferences {
    return this.chosen.preferences;
  }

  /** Asks for a change. Where another one is asked for meanwhile, that one stands. */
  async prefer(part: Partial<Preferences>): Promise<void> {
    const turn = ++this.#turn;
    const preferences = { ...this.preferences, ...part };
    this.chosen = { ...this.chosen, preferences };
    paint(preferences);
    // One after the other, so that Rust keeps the last one. Those that were passed over meanwhile need not be kept at all.
    const asked = this.#last.then(() =>
      turn === this.#turn ? this.#journey.requests.beside(() => this.#journey.backend.prefer(preferences)) : undefined,
    );
    this.#last = asked;
    const chosen = await asked;
    if (!chosen || turn !== this.#turn) return;
    const before = language();
    await adopt(chosen.language);
    if (turn !== this.#turn) return;
    this.chosen = chosen;
    paint(chosen.preferences);
    // The links lead to Google's pages in the language in use.
    await this.#journey.readAgain();
    await tick();
    if (language() !== before) announcer.say(say("display-language-now"));
  }

  async resize(way: Resizing): Promise<void> {
    const size = resized(this.preferences.text_size, way);
    announcer.say(say("display-text-now", { percent: size }));
    if (size !== this.preferences.text_size) await this.prefer({ text_size: size });
  }
}

/** Takes a language, and the direction in which it is written. */
export async function adopt(tag: string): Promise<void> {
  await speak(tag);
  const { documentElement: page } = document;
  page.lang = language();
  page.dir = directionOf(language());
}

/** Shows colours and size of text. */
export function paint({ theme, text_size }: Preferences): void {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset["theme"];
  else dataset["theme"] = theme;
  dataset["text"] = String(text_size);
}
