import { describe, expect, test, vi } from "vitest";

import { examined } from "../src/backend/fake/scenarios";
import type { Backend, Endpoint, LightState, Progress, Stage, Standings, View } from "../src/backend/types";
import { doorFound } from "../src/screens/doctor/path";
import { Journey } from "../src/state/journey.svelte";

const at465: Endpoint = { host: "smtp.gmail.com", port: 465, security: "implicit_tls", purpose: "sending" };
const at587: Endpoint = { host: "smtp.gmail.com", port: 587, security: "starttls", purpose: "sending" };
const at993: Endpoint = { host: "imap.gmail.com", port: 993, security: "implicit_tls", purpose: "reading" };

const dark: Standings = { names: "waiting", connect: "waiting", greeting: "waiting", secure_line: "waiting" };

const told = (endpoint: Endpoint, stage: Stage, state: LightState, elapsed_ms = 5): Progress => ({
  kind: "port",
  endpoint,
  stage,
  state,
  standings: { ...dark, [stage]: state },
  elapsed_ms,
});

function journeyWith(answers: Partial<Backend>): Journey {
  const view = {
    step: "app",
    furthest: "app",
    address: null,
    app: null,
    verdict: null,
    wait_seconds: null,
    notices: [],
  } as unknown as View;
  return new Journey({ ...answers } as Backend, view);
}

describe("the doctor", () => {
  test("shows each door once, sending before reading, as far as it was told last", async () => {
    let tell: (progress: Progress) => void = () => undefined;
    const journey = journeyWith({ examine: (on) => new Promise(() => (tell = on)) });
    void journey.examine();
    tell(told(at993, "names", "working"));
    tell(told(at587, "names", "working"));
    tell(told(at465, "connect", "working"));
    tell(told(at465, "greeting", "good", 312));
    expect(journey.progress.doors.map(({ endpoint, state, took }) => [endpoint.port, state, took])).toEqual([
      [465, "good", 312],
      [587, "working", null],
      [993, "working", null],
    ]);
    expect(journey.progress.doors[0]?.standings).toEqual({ ...dark, greeting: "good" });
  });

  test("shows a door that was found as Rust says that it stands", () => {
    const [at465] = examined("mail_inspection").seen.doors;
    if (!at465) throw new Error("no door");
    const found = doorFound(at465);
    expect([found.state, found.standings]).toEqual(["bad", at465.standings]);
  });

  test("leaves the step behind it as it was, and tries again where it is", async () => {
    const examine = vi.fn(async () => ({
      trouble: null,
      advice: null,
      beside: [],
      path: { to_network: "good" as const, to_internet: "good" as const, reaches_doors: true },
      clock: null,
      seen: { names: [], doors: [], internet: "answers" as const, clock_ahead_seconds: 0, clock_is_off: false },
      elapsed_ms: 9,
    }));
    const journey = journeyWith({ examine });
    journey.enter("examination");
    await journey.examine();
    await journey.follow({ id: "vpn_off", press: { kind: "again" } });
    expect(examine).toHaveBeenCalledTimes(2);
    expect(journey.room).toBe("examination");
    expect(journey.view.step).toBe("app");
  });
});

describe("somebody who can help", () => {
  test("gets the letter that the advice names, and the report that was shown", async () => {
    const letter = vi.fn(async () => ({ subject: "Ports", body: "Hello" }));
    const saveReport = vi.fn(async () => "/there");
    const journey = journeyWith({ letter, saveReport });
    await journey.follow({ id: "ask_for_ports", press: { kind: "letter", letter: "open_ports" } });
    expect(journey.documents.letter).toEqual({ id: "open_ports", subject: "Ports", body: "Hello" });
    expect(await journey.documents.saveReport({ number: "7F3A19C2", text: "…" })).toBe("/there");
    expect(saveReport).toHaveBeenCalledExactlyOnceWith("7F3A19C2");
  });
});

test("a pause that Google asked for stands from the first view on", () => {
  const before = Date.now();
  const view = { step: "paste", furthest: "paste", verdict: null, wait_seconds: 60, notices: [] } as unknown as View;
  const journey = new Journey({} as unknown as Backend, view);
  expect(journey.waitUntil).toBeGreaterThanOrEqual(before + 60_000);
});

test("a code that stays on the clipboard is taken all the same, and that is said", async () => {
  vi.useFakeTimers();
  const view = { step: "check", furthest: "check", verdict: null, wait_seconds: null, code_in_hand: true, notices: [] } as unknown as View;
  const check = vi.fn(async () => view);
  const journey = journeyWith({
    pasteCode: async () => ({ taken: { kind: "code" }, view, left_on_clipboard: true }),
    codeLeft: async () => "still_there",
    check,
  });
  const pasted = journey.paste();
  await vi.runAllTimersAsync();
  await pasted;
  expect(check).toHaveBeenCalledOnce();
  expect(journey.leftOnClipboard).toBe(true);
  expect(journey.requests.failure).toBeNull();
});
