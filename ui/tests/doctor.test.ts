import { describe, expect, test, vi } from "vitest";

import { examined } from "../src/backend/fake/scenarios";
import type { Backend, Endpoint, LightState, Progress, Stage, View } from "../src/backend/types";
import { internetOf, readsAlong, stagesOf } from "../src/screens/doctor/path";
import { Journey } from "../src/state/journey.svelte";

const at465: Endpoint = { host: "smtp.gmail.com", port: 465, security: "implicit_tls" };
const at587: Endpoint = { host: "smtp.gmail.com", port: 587, security: "starttls" };
const at993: Endpoint = { host: "imap.gmail.com", port: 993, security: "implicit_tls" };

const told = (endpoint: Endpoint, stage: Stage, state: LightState, elapsed_ms = 5): Progress => ({
  kind: "port",
  endpoint,
  stage,
  state,
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

describe("the stages of a door", () => {
  test("come with the greeting last where TLS comes first, and before it where it comes later", () => {
    expect(stagesOf({ endpoint: at465, stage: "secure_line", state: "working" })).toEqual({
      names: "good",
      connect: "good",
      secure_line: "working",
      greeting: "waiting",
    });
    expect(stagesOf({ endpoint: at587, stage: "secure_line", state: "bad" })).toEqual({
      names: "good",
      connect: "good",
      greeting: "good",
      secure_line: "bad",
    });
  });

  test("are all good where the door is open, whatever stage was told last", () => {
    expect(new Set(Object.values(stagesOf({ endpoint: at465, stage: "greeting", state: "good" })))).toEqual(new Set(["good"]));
  });
});

describe("what was seen", () => {
  const seen = (id: string) => examined(id).seen;

  test.each<[string, LightState]>([
    ["ports_blocked", "good"],
    ["offline", "bad"],
    ["captive_portal", "bad"],
    ["mail_inspection", "good"],
  ])("tells of the internet, at %s, that it is %s", (id, state) => {
    expect(internetOf(seen(id))).toBe(state);
  });

  test("tells nothing of the internet where nobody came that far", () => {
    expect(internetOf({ ...seen("free"), internet: "not_looked_at", doors: [] })).toBe("waiting");
  });

  test("names who reads along only where the way is free all the same", () => {
    expect(readsAlong(seen("free-reads_along"))).toBe("Kaspersky");
    expect(readsAlong(seen("free"))).toBeNull();
    expect(readsAlong(seen("tls_intercepted"))).toBeNull();
  });
});

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
  });

  test("leaves the step behind it as it was, and tries again where it is", async () => {
    const examine = vi.fn(async () => ({
      trouble: null,
      advice: null,
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
  const journey = journeyWith({ pasteCode: async () => ({ taken: { kind: "code" }, view, left_on_clipboard: true }), check });
  const pasted = journey.paste();
  await vi.runAllTimersAsync();
  await pasted;
  expect(check).toHaveBeenCalledOnce();
  expect(journey.leftOnClipboard).toBe(true);
  expect(journey.requests.failure).toBeNull();
});
