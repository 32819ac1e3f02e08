// The codes on this computer, how one is shown outside of the page, and the one that was removed last: it can be put back until another one
// is removed or the window closes.

import type { Backend, Entry, WhichCode } from "../backend/types";
import type { Requests } from "./requests.svelte";

export class Codes {
  /** Nothing before they were read. */
  entries: readonly Entry[] | null = $state.raw(null);
  /** The one that was removed last, and whether it is back. */
  removed: Entry | null = $state.raw(null);
  restored = $state(false);
  /** Whether this system can show a code outside of the page. */
  canShow = $state(false);
  readonly #backend: Backend;
  readonly #requests: Requests;
  readonly #onChange: () => Promise<void>;

  /** `onChange` is waited for whenever a code came or went. */
  constructor(backend: Backend, requests: Requests, onChange: () => Promise<void>) {
    this.#backend = backend;
    this.#requests = requests;
    this.#onChange = onChange;
  }

  async read(): Promise<void> {
    this.entries = (await this.#requests.try(() => this.#backend.codes())) ?? null;
  }

  async askWhetherShown(): Promise<void> {
    this.canShow = (await this.#requests.beside(() => this.#backend.canShowCode())) ?? false;
  }

  /** Rust shows it, in a window of the system's own. */
  async show(which: WhichCode): Promise<void> {
    await this.#requests.once(() => this.#backend.showCode(which));
  }

  /** Whether it was removed. */
  async remove(entry: Entry): Promise<boolean> {
    const left = await this.#requests.once(() => this.#backend.removeCode(entry.app, entry.device, entry.address));
    if (!left) return false;
    this.entries = left;
    this.removed = entry;
    this.restored = false;
    await this.#onChange();
    return true;
  }

  /** Whether the removed one is back. */
  async restore(): Promise<boolean> {
    const entries = await this.#requests.once(() => this.#backend.restoreCode());
    if (!entries) return false;
    this.entries = entries;
    this.restored = true;
    await this.#onChange();
    return true;
  }
}
