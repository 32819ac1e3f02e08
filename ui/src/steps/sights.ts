// "What do you see?": what is offered at each question, and the sentences of each sight. What a sight leads to is the core's table.

import { SIGHTS, type SightMeaning } from "../backend/sights";
import type { Question, Sight, TwoStepAnswer } from "../backend/types";
import { say, type Values } from "../words/words";

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

/** What a person sees, in words. */
export function labelOf(sight: Sight): string {
  return isAnswer(sight) ? say(`two-step-answer-${sight}`) : say(`create-see-${sight}`);
}

/** What it means, and what to do then. Google shows some things on both pages, and there is one set of words for those. */
export function adviceOn(sight: Sight, values: Values): { said: string; more: string } {
  return isAnswer(sight)
    ? { said: say(`two-step-advice-${sight}`, values), more: say(`two-step-advice-${sight}.text`, values) }
    : { said: say(`create-advice-${sight}`, values), more: say(`create-advice-${sight}.text`, values) };
}
