// The steps, in the order in which one comes to them.

import type { Step } from "../backend/types";

export const STEPS: readonly Step[] = ["app", "address", "two-step", "create", "paste", "check", "test-mail", "connect", "done"];

/** The stops on the way: with `done`, all of them are behind. */
export const STOPS: readonly Step[] = STEPS.filter((step) => step !== "done");
