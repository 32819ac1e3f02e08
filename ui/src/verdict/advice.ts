// How advice becomes buttons.

import type { Remedy, RemedyId } from "../backend/types";

/** The name of a remedy's button, as tests press it. */
export function actionOf(id: RemedyId): string {
  return id.replaceAll("_", "-");
}

/** The first advice that can be pressed gets the main button. */
export function mainOf(remedies: readonly Remedy[]): Remedy | undefined {
  return remedies.find((remedy) => remedy.press !== null);
}
