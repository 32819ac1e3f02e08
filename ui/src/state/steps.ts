// The steps that are stops on the way.

import { STEPS } from "../backend/lists.js";
import type { Step } from "../backend/types";

/** The stops on the way: with `done`, all of them are behind. */
export const STOPS: readonly Step[] = STEPS.filter((step) => step !== "done");
