// "What do you see?": what is offered at each question, and by which sentences and names each sight goes. What a sight leads to is the
// core's table.

import { type Question, type Sight, type SightMeaning, SIGHTS } from "../backend/sights";
import type { TwoStepAnswer } from "../backend/types";

/** What is offered at a question, in order. */
export function sightsAt(question: Question): readonly SightMeaning[] {
  return SIGHTS[question];
}

/** What a sight leads to at a question. */
export function meaningOf(sight: Sight, question: Question): SightMeaning | undefined {
  return sightsAt(question).find((offered) => offered.sight === sight);
}

/** Whether Rust remembers this answer. */
export function isAnswer(sight: Sight): sight is TwoStepAnswer & Sight {
  return sightsAt("two-step").some((offered) => offered.sight === sight && offered.answer);
}

/** The key of what a person sees. */
export function sightKey(sight: Sight): string {
  return isAnswer(sight) ? `two-step-answer-${sight}` : `create-see-${sight}`;
}

/** The key of what it means. */
export function adviceKey(sight: Sight): string {
  return isAnswer(sight) ? `two-step-advice-${sight}` : `create-advice-${sight}`;
}
