// Where on the way to Google something is broken, and how far each door is: what the drawing of the path and its table show.

import type { Door, Endpoint, LightState, Seen, Stage, Verdict } from "../../backend/types";
import type { DoorNow } from "../../state/progress.svelte";

/**
 * A place on the path: a station, the piece of way behind one, or the doors of Google's mail servers. `somewhere` is something without a
 * name that opens or changes the line: it may be a program on this computer or a box in the network, and nothing tells which.
 */
export type Place = "computer" | "somewhere" | "to_network" | "network" | "to_internet" | "doors";

export const STATIONS = ["computer", "network", "internet", "google"] as const;

/** The place at which a verdict of the doctor's puts the break. */
export function breakOf(verdict: Verdict): Place {
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
    case "no_greeting":
      return whoseBox(verdict);
    default:
      return "doors";
  }
}

/** Where the thing is that takes the call in Google's place, as far as its kind or what gave it away tells. */
function whoseBox({ details: { between, sign } }: Verdict): Place {
  if (between) return between === "gateway" ? "network" : "computer";
  switch (sign) {
    // Firewalls, old proxies and networks that lead all mail to a server of their own: no program on this computer does that.
    case "masked_greeting":
    case "old_tls":
    case "other_greeting":
    case "other_words":
    case "web_page":
    case "private_address":
      return "network";
    default:
      return "somewhere";
  }
}

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
