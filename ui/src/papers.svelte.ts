// What is shown whole before it is passed on to somebody who can help: the report, and a letter.

import type { Backend, Letter, ShownReport } from "./backend/backend";
import type { LetterId } from "./backend/types";
import type { Requests } from "./requests.svelte";

export class Papers {
  /** The report, while it is shown. */
  report: ShownReport | null = $state.raw(null);
  /** The letter, while it is shown. */
  letter: (Letter & { id: LetterId }) | null = $state.raw(null);
  readonly #backend: Backend;
  readonly #requests: Requests;

  constructor(backend: Backend, requests: Requests) {
    this.#backend = backend;
    this.#requests = requests;
  }

  async showReport(): Promise<void> {
    const report = await this.#requests.try(() => this.#backend.report());
    if (report) this.report = report;
  }

  /** Where the report that is shown was saved; nothing where it could not be. */
  saveReport(report: ShownReport): Promise<string | undefined> {
    return this.#requests.once(() => this.#backend.saveReport(report.number));
  }

  async showLetter(id: LetterId): Promise<void> {
    const letter = await this.#requests.try(() => this.#backend.letter(id));
    if (letter) this.letter = { ...letter, id };
  }

  /** Whether the mail program was opened. */
  async writeLetter(id: LetterId): Promise<boolean> {
    return (await this.#requests.once(() => this.#backend.writeLetter(id).then(() => true))) ?? false;
  }
}
