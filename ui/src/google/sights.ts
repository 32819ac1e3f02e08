// "What do you see?": what is offered at each question, and by which sentences and names each sight goes. What a sight leads to is the
// core's table.

import { type Question, type Sight, type SightMeaning, SIGHTS } from "../backend/sights.js";
import type { TwoStepAnswer } from "../backend/types";
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

/** What a person sees, said. */
export function sightSaid(sight: Sight): string {
  return isAnswer(sight) ? say(`two-step-answer-${sight}`) : say(`create-see-${sight}`);
}

export interface Choice {
  id: Sight;
  label: string;
  /** The name by which tests press it. */
  action: string;
}

/** What is offered at a question, as buttons. */
export function choicesAt(question: Question): readonly Choice[] {
  return sightsAt(question).map(({ sight, answer }) => {
    const deed = question === "cause" ? "cause" : question === "two-step" && answer ? "answer" : "see";
    return { id: sight, label: sightSaid(sight), action: `${deed}-${sight.replaceAll("_", "-")}` };
  });
}

/** What it means, said. */
export function adviceSaid(sight: Sight, values: Values): string {
  return isAnswer(sight) ? say(`two-step-advice-${sight}`, values) : say(`create-advice-${sight}`, values);
}

/** And what there is to say behind that. */
export function moreSaid(sight: Sight, values: Values): string {
  return isAnswer(sight) ? say(`two-step-advice-${sight}.text`, values) : say(`create-advice-${sight}.text`, values);
}
