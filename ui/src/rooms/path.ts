// Where on the way to Google something is broken, and how far each door is: what the drawing of the path and its table show.

import type { Door, Endpoint, LightState, Stage, Verdict } from "../backend/types";
import type { DoorNow } from "../journey.svelte";

/** A place on the path: a station, the piece of way behind one, or the doors of Google's mail servers. */
export type Place = "computer" | "to_network" | "network" | "to_internet" | "doors";

export const STATIONS = ["computer", "network", "internet", "google"] as const;

/** The place at which a verdict of the doctor's puts the break. */
export function breakOf(verdict: Verdict): Place {
  const { between, sign } = verdict.details;
  switch (verdict.verdict) {
    case "clock_wrong":
      return "computer";
    case "offline":
      return "to_network";
    case "captive_portal":
      return "network";
    case "name_not_found":
      return "to_internet";
    case "tls_intercepted":
    case "mail_inspection":
    case "not_google":
    case "tls_untrusted":
      if (between === "antivirus" || between === "filter") return "computer";
      return between === "gateway" || sign === "private_address" ? "network" : "to_internet";
    default:
      return "doors";
  }
}

/** The stages of a door, in the order in which the eye goes through the table. */
export const COLUMNS = ["names", "connect", "greeting", "secure_line"] as const satisfies readonly Stage[];
export type Column = (typeof COLUMNS)[number];

/** The order in which a door goes through them: with TLS from the start, the greeting comes last. */
function orderOf(endpoint: Endpoint): readonly Column[] {
  return endpoint.security === "starttls" ? COLUMNS : ["names", "connect", "secure_line", "greeting"];
}

/** How a door stands at each stage. */
export function stagesOf({ endpoint, stage, state }: Pick<DoorNow, "endpoint" | "stage" | "state">): Record<Column, LightState> {
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
export function doorFound({ endpoint, stage, open, elapsed_ms }: Door): DoorNow {
  return { endpoint, stage, state: open ? "good" : "bad", since: 0, took: elapsed_ms };
}
