// What is seen of a run while it goes on: the lights on the way to Google, its doors, what is being done, and since when.

import { LIGHTS } from "../backend/lists.js";
import type { Endpoint, Light, LightState, Progress, Standings } from "../backend/types";

export interface LightNow {
  state: LightState;
  port: number | null;
  issuer: string | null;
}
type Lights = Record<Light, LightNow>;

/** How one of the doors to Google stands. */
export interface PortNow {
  endpoint: Endpoint;
  standings: Standings;
  state: LightState;
  /** When it was begun, by this computer's clock. */
  since: number;
  /** How long it took, once it has ended. */
  took: number | null;
}

/** How long the four good lights stay before the next step takes their place, in milliseconds. */
const GOOD_LIGHTS_STAY = 700;
/** How long the light that went out stands before what it means takes the screen, in milliseconds: long enough to be told first. */
const BAD_LIGHT_STAYS = 400;

export class RunProgress {
  lights: Lights = $state.raw(darkLights());
  /** What happens beside the lights. */
  doing: Exclude<Progress, { kind: "light" | "port" }> | null = $state.raw(null);
  /** When the run, or its present part, was begun. */
  since = $state(0);
  /** The doors to Google as the doctor goes through them. */
  doors: PortNow[] = $state.raw([]);

  begin(): void {
    this.doing = null;
    this.lights = darkLights();
    this.doors = [];
    this.since = Date.now();
  }

  see(progress: Progress): void {
    if (progress.kind === "light") {
      const { light, state, port, issuer } = progress;
      this.lights = { ...this.lights, [light]: { state, port: port ?? null, issuer: issuer ?? null } };
    } else if (progress.kind === "port") {
      this.doors = withDoor(this.doors, progress);
    } else {
      if (progress.kind !== this.doing?.kind) this.since = Date.now();
      this.doing = progress;
    }
  }

  /** The lights stay a moment after the answer, whose last messages may still be on their way. Google's yes is the answer to all four. */
  async restOnLights(accepted: boolean): Promise<void> {
    if (accepted) {
      const good = LIGHTS.map((light) => [light, { ...this.lights[light], state: "good" }] as const);
      this.lights = Object.fromEntries(good) as Lights;
      this.doing = null;
    }
    await new Promise((resolve) => setTimeout(resolve, accepted ? GOOD_LIGHTS_STAY : BAD_LIGHT_STAYS));
  }
}

function darkLights(): Lights {
  const dark = (): LightNow => ({ state: "waiting", port: null, issuer: null });
  return { internet: dark(), mail_server: dark(), secure_line: dark(), sign_in: dark() };
}

/** The doors with what was told of one of them; in the order in which the doors are known to people: sending, then reading. */
function withDoor(doors: readonly PortNow[], told: Extract<Progress, { kind: "port" }>): PortNow[] {
  const { endpoint, standings, state, elapsed_ms } = told;
  const same = (door: PortNow) => door.endpoint.host === endpoint.host && door.endpoint.port === endpoint.port;
  const over = state === "good" || state === "bad";
  const before = doors.find(same);
  const door = { endpoint, standings, state, since: before?.since ?? Date.now() - elapsed_ms, took: over ? elapsed_ms : null };
  const rank = ({ endpoint: { purpose, port } }: PortNow) => (purpose === "reading" ? 100_000 : 0) + port;
  return [...doors.filter((one) => !same(one)), door].sort((one, other) => rank(one) - rank(other));
}
