// What Google's pages may show, by the drawing of each. What each means and what to do then is in the sentences of its name.

import type { TwoStepAnswer } from "../backend/types";

/** Answers about the page of 2-Step Verification; all but two are remembered by Rust. */
export const TWO_STEP_SIGHTS = [
  "on",
  "off",
  "only_security_keys",
  "passkey_instead",
  "advanced_protection",
  "forbidden",
  "other_picture",
  "asks_sign_in",
] as const satisfies readonly (TwoStepAnswer | "other_picture" | "asks_sign_in")[];
export type TwoStepSight = (typeof TWO_STEP_SIGHTS)[number];

/** What the page for codes may show. */
export const CREATE_SIGHTS = ["app_name", "code", "not_available", "asks_sign_in", "other_picture", "select_app"] as const;
export type CreateSight = (typeof CREATE_SIGHTS)[number];

/** Why the setting may not be available: what the page of 2-Step Verification then shows, or the wrong account. */
export const CAUSES = ["off", "only_security_keys", "advanced_protection", "forbidden", "other_picture"] as const;
export type Cause = (typeof CAUSES)[number];

export type Sight = TwoStepSight | CreateSight;

/** Whether Rust remembers this answer. */
export function isAnswer(sight: TwoStepSight): sight is TwoStepAnswer & TwoStepSight {
  return sight !== "other_picture" && sight !== "asks_sign_in";
}
