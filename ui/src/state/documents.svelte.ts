// What is shown whole before it is passed on: the report, a letter, and the card of what an app is told.

import type { Backend, Card, Letter, LetterId, ShownReport } from "../backend/types";
import type { Requests } from "./requests.svelte";

export class Documents {
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

  async readCard(): Promise<Card | null> {
    return (await this.#requests.try(() => this.#backend.card())) ?? null;
  }

  /** Opens the system's own window for printing what is shown. */
  async print(): Promise<void> {
    await this.#requests.try(() => this.#backend.print());
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

  /** Whether the mail program was opened; `later` is called where it turns out only then that it was not. */
  async writeLetter(id: LetterId, later: () => void): Promise<boolean> {
    return (await this.#requests.once(() => this.#backend.writeLetter(id, later).then(() => true))) ?? false;
  }
}
