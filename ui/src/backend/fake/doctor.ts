// What the scripted doctor finds: three doors, each broken as far as the verdict asked for says.

import type { Door, Endpoint, Examined, Internet, Light, LightState, Stage, VerdictId } from "../types";
import { exampleOf, examples } from "./verdicts";

const endpoints: readonly Endpoint[] = [
  { host: "smtp.gmail.com", port: 465, security: "implicit_tls" },
  { host: "smtp.gmail.com", port: 587, security: "starttls" },
  { host: "imap.gmail.com", port: 993, security: "implicit_tls" },
];
const took: Record<number, number> = { 465: 312, 587: 421, 993: 287 };

/** What happens at the doors while one light is looked at. */
const during: Record<Light, readonly Stage[]> = {
  internet: ["names", "connect"],
  mail_server: ["greeting"],
  secure_line: ["secure_line"],
  sign_in: [],
};

/** Tells of every door that it is at this light's stages. */
export function tellDoors(
  light: Light,
  tell: (told: { kind: "door"; endpoint: Endpoint; stage: Stage; state: LightState; elapsed_ms: number }) => void,
): void {
  for (const stage of during[light]) {
    for (const endpoint of endpoints) tell({ kind: "door", endpoint, stage, state: "working", elapsed_ms: 120 });
  }
}

function doorOf(endpoint: Endpoint, end: VerdictId | null, along: string | null): Door {
  const stage = end ? examples[end].stage : "greeting";
  const reached = end === null || stage === "greeting" || stage === "secure_line";
  const details = end ? examples[end].details : undefined;
  const interceptor = details?.interceptor ?? along;
  return {
    endpoint,
    stage,
    open: end === null,
    trouble: end,
    dials: [{ address: "192.0.2.25", end: reached ? "connected" : "silent", elapsed_ms: reached ? 24 : 5000 }],
    greeting: end ? null : "220 smtp.gmail.com ESMTP a640c23a62f3a - gsmtp",
    offers: [],
    certificate: reached
      ? {
          names: [endpoint.host],
          issuer: details?.issuer ?? along ?? "Google Trust Services",
          interceptor,
          from: null,
          until: null,
          fingerprint: "",
        }
      : null,
    words: null,
    elapsed_ms: reached ? (took[endpoint.port] ?? 300) : 5000,
  };
}

/** What the look at the internet gives beside some ends; nobody looks where a door answered. */
const internet: Partial<Record<VerdictId, Internet>> = {
  offline: "silent",
  name_not_found: "silent",
  captive_portal: "portal",
  ports_blocked: "answers",
  timed_out: "answers",
};

/** `along` signs in Google's name and is trusted. */
export function examined(end: VerdictId | null, along: string | null): Examined {
  const advice = end ? exampleOf(end) : null;
  return {
    trouble: advice?.verdict ?? null,
    advice,
    seen: {
      names: [],
      doors: endpoints.map((endpoint) => doorOf(endpoint, end, along)),
      internet: (end && internet[end]) ?? "not_looked_at",
      clock_ahead_seconds: end === "clock_wrong" ? -3 * 24 * 3600 : end ? null : 2,
      clock_is_off: end === "clock_wrong",
    },
    elapsed_ms: 640,
  };
}
