// What the drawing of the path and the table of the doors are made from.

import type { LightState, Path, PortReport } from "../../backend/types";
import type { PortNow } from "../../state/progress.svelte";

/** The way while it is looked at, or before: as the internet's light says, and each door for itself. */
export function pathSoFar(internet: LightState): Path {
  return { to_network: internet, to_internet: internet, reaches_doors: true };
}

/** A door as it was found, in the shape in which it is watched. */
export function doorFound({ endpoint, standings, open, elapsed_ms }: PortReport): PortNow {
  return { endpoint, standings, state: open ? "good" : "bad", since: 0, took: elapsed_ms };
}
