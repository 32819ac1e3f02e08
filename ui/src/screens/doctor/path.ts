// How far the way to Google is, and each door of it: what the drawing of the path and its table show.

import type { Endpoint, LightState, PortReport, Seen, Stage } from "../../backend/types";
import type { PortNow } from "../../state/progress.svelte";

export const STATIONS = ["computer", "network", "internet", "google"] as const;

/** Whether the way as far as the internet was seen to work. */
export function internetOf({ internet, doors }: Seen): LightState {
  if (internet === "answers") return "good";
  if (internet !== "not_looked_at") return "bad";
  return doors.some(({ open, dials }) => open || dials.some(({ end }) => end === "connected")) ? "good" : "waiting";
}

/** Who signs in Google's name and is trusted by this computer, where the way is free all the same. */
export function readsAlong({ doors }: Seen): string | null {
  return doors.find(({ open, certificate }) => open && certificate?.interceptor)?.certificate?.interceptor ?? null;
}

/** The stages of a door, in the order in which the eye goes through the table. */
export const COLUMNS = ["names", "connect", "greeting", "secure_line"] as const satisfies readonly Stage[];
export type Column = (typeof COLUMNS)[number];

/** The order in which a door goes through them: with TLS from the start, the greeting comes last. */
function orderOf(endpoint: Endpoint): readonly Column[] {
  return endpoint.security === "starttls" ? COLUMNS : ["names", "connect", "secure_line", "greeting"];
}

/** How a door stands at each stage. */
export function stagesOf({ endpoint, stage, state }: Pick<PortNow, "endpoint" | "stage" | "state">): Record<Column, LightState> {
  const order = orderOf(endpoint);
  const at = order.findIndex((column) => column === stage);
  const stateAt = (column: Column): LightState => {
    const place = order.indexOf(column);
    if (state === "good" || place < at) return "good";
    return place === at ? state : "waiting";
  };
  return { names: stateAt("names"), connect: stateAt("connect"), greeting: stateAt("greeting"), secure_line: stateAt("secure_line") };
}

/** A door as it was found, in the shape in which it is watched. */
export function doorFound({ endpoint, stage, open, elapsed_ms }: PortReport): PortNow {
  return { endpoint, stage, state: open ? "good" : "bad", since: 0, took: elapsed_ms };
}
