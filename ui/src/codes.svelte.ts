// The codes on this computer, and the one that was removed last: it can be put back until another one is removed or the window closes.

import type { Entry } from "./backend/types";
import type { Journey } from "./journey.svelte";

export class Codes {
  /** Nothing before they were read. */
  entries: readonly Entry[] | null = $state.raw(null);
  /** The one that was removed last, and whether it is back. */
  removed: Entry | null = $state.raw(null);
  restored = $state(false);
  readonly #journey: Journey;

  constructor(journey: Journey) {
    this.#journey = journey;
  }

  async read(): Promise<void> {
    this.entries = (await this.#journey.requests.try(() => this.#journey.backend.codes())) ?? null;
  }

  /** Whether it was removed. */
  async remove(entry: Entry): Promise<boolean> {
    const left = await this.#journey.requests.once(() => this.#journey.backend.removeCode(entry.app, entry.address));
    if (!left) return false;
    this.entries = left;
    this.removed = entry;
    this.restored = false;
    await this.#journey.readAgain();
    return true;
  }

  /** Whether the removed one is back. */
  async restore(): Promise<boolean> {
    const entries = await this.#journey.requests.once(() => this.#journey.backend.restoreCode());
    if (!entries) return false;
    this.entries = entries;
    this.restored = true;
    await this.#journey.readAgain();
    return true;
  }
}
