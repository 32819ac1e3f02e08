// The one way in which anything is asked of Rust: what could not be done is kept, to be said beside the screen.

import type { Failure } from "../backend/types";

export class Requests {
  failure: Failure | null = $state.raw(null);
  #asking = false;

  async try<T>(work: () => Promise<T>): Promise<T | undefined> {
    this.failure = null;
    return this.beside(work);
  }

  /** For what is no part of the journey: what is said of the request before it stays where it is. */
  async beside<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      this.failure = isFailure(error) ? error : { code: "internal", reason: String(error) };
      return undefined;
    }
  }

  /** A second press on the same button, before the first one was answered, is the same press. */
  async once<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (this.#asking) return undefined;
    this.#asking = true;
    try {
      return await this.try(work);
    } finally {
      this.#asking = false;
    }
  }
}

function isFailure(error: unknown): error is Failure {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string";
}
