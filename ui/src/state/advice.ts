// How advice becomes buttons.

import type { Remedy, RemedyId } from "../backend/types";
import type { Room } from "./journey.svelte";

/** The name of a remedy's button, as tests press it. */
export function actionOf(id: RemedyId): string {
  return id.replaceAll("_", "-");
}

/** The first advice that can be pressed gets the main button. */
export function mainOf(remedies: readonly Remedy[]): Remedy | undefined {
  return remedies.find((remedy) => remedy.press !== null);
}

/**
 * Whether the bar below has a button for this already. Trying again is the same deed whatever was done before it, the doctor can always
 * look again, and the report's button is always there.
 */
export function inTheBar(remedy: Remedy, main: Remedy | undefined, room: Room): boolean {
  const again = remedy.press?.kind === "again" && (main?.press?.kind === "again" || room === "examination");
  return remedy === main || again || remedy.press?.kind === "report";
}
