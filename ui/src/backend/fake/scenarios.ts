// What Rust says of what happens, read from scenarios/: the diagnosis itself wrote it there. So the page shows nothing that cannot occur.

import { DOOR_STAGES, STAGES_OF_LIGHTS } from "../lists.js";
import type { Endpoint, Examined, Light, LightState, Progress, Stage, Standings, Step, VerdictView } from "../types";

export interface Scenario {
  /** The step at which it is shown. */
  step: Step;
  /** What an attempt ends in; nothing where the way is free. */
  attempt: VerdictView | null;
  /** The light that goes out. */
  light: Light | null;
  /** What the doctor finds, where the scenario is about the way. */
  doctor?: Examined;
}

const files = import.meta.glob<Scenario>("../../../../scenarios/*.json", { eager: true, import: "default" });
const scenarios = new Map(Object.entries(files).map(([path, scenario]) => [path.replace(/^.*\/|\.json$/g, ""), scenario]));

export const scenarioIds: readonly string[] = [...scenarios.keys()];

/** A scenario of one's own, to be changed at will. */
export function scenario(id: string): Scenario {
  const found = scenarios.get(id);
  if (!found) throw new Error(`there is no scenarios/${id}.json`);
  return structuredClone(found);
}

/** What an attempt ends in. */
export function attempt(id: string): VerdictView {
  const found = scenario(id).attempt;
  if (!found) throw new Error(`nothing is tried in scenarios/${id}.json`);
  return found;
}

/** What the doctor finds. */
export function examined(id: string): Examined {
  const found = scenario(id).doctor;
  if (!found) throw new Error(`scenarios/${id}.json is not about the way`);
  return found;
}

/** How a door stands while it is at this stage. */
function standingsAt({ security }: Endpoint, stage: Stage): Standings {
  const order = security === "starttls" ? DOOR_STAGES : (["names", "connect", "secure_line", "greeting"] as const);
  const at = order.findIndex((one) => one === stage);
  const state = (place: number): LightState => (place < at ? "good" : place === at ? "working" : "waiting");
  return Object.fromEntries(order.map((one, place) => [one, state(place)])) as unknown as Standings;
}

/** Tells of every door that it is at this light's stages. */
export function tellDoors(light: Light, tell: (told: Progress) => void): void {
  for (const stage of STAGES_OF_LIGHTS[light]) {
    for (const { endpoint } of examined("free").seen.doors)
      tell({ kind: "port", endpoint, stage, state: "working", standings: standingsAt(endpoint, stage), elapsed_ms: 120 });
  }
}
