import { beforeEach, describe, expect, test, vi } from "vitest";

import { STEPS } from "../src/backend/lists.js";
import type { Backend, CodeLeft, Failure, Pasting, Progress, ShapeProblem, VerdictId, VerdictView, View } from "../src/backend/types";
import { Journey } from "../src/state/journey.svelte";

function verdict(id: VerdictId, good = false): VerdictView {
  const details = {
    shape: null,
    address: null,
    issuer: null,
    interceptor: null,
    other_host: null,
    wait_seconds: null,
    recipient: null,
    from: null,
  };
  return {
    verdict: {
      verdict: id,
      stage: "sign_in",
      endpoint: null,
      reply: null,
      elapsed_ms: 1,
      saved: "nothing",
      details: {
        ...details,
        mailbox: null,
        at: null,
        store: null,
        keyring: null,
        packages: null,
        sign: null,
        between: null,
        setting: null,
        meant: null,
        spam_hidden: false,
        root_store: null,
        clock_ahead_seconds: null,
      },
    },
    good,
    tone: good ? "ok" : "bad",
    takes_the_screen: id !== "signed_in",
    tells_saved: false,
    place: null,
    remedies: [],
    values: {},
    beside: [],
  };
}

function viewAt(step: View["step"], more: Partial<View> = {}): View {
  return {
    step,
    furthest: step,
    app: "scanner",
    device: null,
    apps: [],
    address: "anna@gmail.com",
    account: { kind: "gmail" },
    addresses: [],
    two_step: "on",
    code_name: "Scanner – DESK",
    code_in_hand: false,
    code_kept: false,
    earlier: null,
    taken_up: false,
    two_step_passed: false,
    memory_only: false,
    code_works: false,
    links: [],
    verdict: null,
    again: step === "check" ? "check" : "send",
    can_look: false,
    sent_at: null,
    wait_seconds: null,
    notices: [],
    welcome: null,
    practice: false,
    practice_fault: null,
    practice_faults: [],
    checked_on: "2026-11-03",
    ...more,
  };
}

/** A door behind which every request is noted and answered as the test says. */
function door(answers: Partial<Backend>): { backend: Backend; calls: string[] } {
  const calls: string[] = [];
  const backend = new Proxy({} as Backend, {
    get: (_, name: keyof Backend) => {
      return (...given: unknown[]) => {
        calls.push(name);
        const answer = answers[name] as ((...given: unknown[]) => unknown) | undefined;
        if (!answer) throw { code: "internal", reason: `nobody expected ${name}` };
        return answer(...given);
      };
    },
  });
  return { backend, calls };
}

const code: Pasting = { taken: { kind: "code" }, view: viewAt("check", { code_in_hand: true }), left_on_clipboard: false };
const odd = (problem: ShapeProblem): Pasting => ({ taken: { kind: "odd", problem }, view: viewAt("paste"), left_on_clipboard: false });

beforeEach(() => void vi.useFakeTimers());

async function settled<T>(work: Promise<T>): Promise<T> {
  await vi.runAllTimersAsync();
  return work;
}

describe("an address", () => {
  test("that was probably meant is given in the place of the one that was typed", async () => {
    const given: string[] = [];
    const { backend } = door({ giveAddress: async (typed) => (given.push(typed), viewAt("two-step")) });
    const slip = { ...verdict("not_google_account"), values: { meant: { kind: "text", text: "anna@gmail.com" } } } as VerdictView;
    const journey = new Journey(backend, viewAt("address", { verdict: slip }));
    await settled(journey.press({ kind: "use_meant_address" }));
    expect(given).toEqual(["anna@gmail.com"]);
    expect(journey.view.step).toBe("two-step");
  });
});

describe("a device", () => {
  test("is named before the address is given, and only where there is a field and something else stands in it", async () => {
    const given: string[] = [];
    const { backend, calls } = door({
      nameDevice: async (typed) => (given.push(typed), viewAt("address", { device: typed })),
      giveAddress: async () => viewAt("create", { device: "Hall" }),
    });
    const journey = new Journey(backend, viewAt("address"));
    await settled(journey.giveAddress("anna@gmail.com"));
    journey.view = viewAt("address", { device: null });
    await settled(journey.giveAddress("anna@gmail.com", ""));
    expect(calls).toEqual(["giveAddress", "giveAddress"]);
    journey.view = viewAt("address", { device: null });
    await settled(journey.giveAddress("anna@gmail.com", "Hall"));
    expect([given, calls.slice(2)]).toEqual([["Hall"], ["nameDevice", "giveAddress"]]);
  });

  test("whose name is none keeps the step, and no address is given", async () => {
    const { backend, calls } = door({
      nameDevice: async () => {
        throw { code: "device_name_is_code" };
      },
      view: async () => viewAt("address"),
    });
    const journey = new Journey(backend, viewAt("address"));
    await settled(journey.giveAddress("anna@gmail.com", "qwer tyui opas dfgh"));
    expect([calls, journey.view.step, journey.requests.failure?.code]).toEqual([["nameDevice", "view"], "address", "device_name_is_code"]);
  });

  test("of another name is another one: that a new code was to be made for the first is forgotten", async () => {
    const { backend } = door({
      nameDevice: async () => viewAt("create", { device: "Office", code_kept: true, earlier: { since: null, device: "Office" } }),
    });
    const journey = new Journey(backend, viewAt("create", { code_kept: true, earlier: { since: null, device: null } }));
    journey.makeNew();
    await settled(journey.nameDevice("Office"));
    expect([journey.makesNew, journey.view.device]).toEqual([false, "Office"]);
  });

  test("has its own code taken up, and no other's", async () => {
    const given: unknown[] = [];
    const { backend } = door({ takeUp: async (...named) => (given.push(named), viewAt("connect")) });
    const journey = new Journey(backend, viewAt("create", { device: "Office", code_kept: true }));
    await settled(journey.useEarlier());
    journey.view = viewAt("create", { earlier: { since: null, device: "Hall" } });
    await settled(journey.useEarlier());
    expect(given).toEqual([
      ["scanner", "Office", "anna@gmail.com", "connect"],
      ["scanner", "Hall", "anna@gmail.com", "connect"],
    ]);
  });
});

describe("a code", () => {
  test("that was taken is checked once, and the next step comes after the lights", async () => {
    const { backend, calls } = door({
      pasteCode: async () => code,
      codeLeft: async () => "taken_off",
      check: async () => viewAt("test-mail", { verdict: verdict("signed_in", true) }),
    });
    const journey = new Journey(backend, viewAt("paste"));
    await settled(journey.paste());
    expect(calls).toEqual(["pasteCode", "codeLeft", "check"]);
    expect(journey.view.step).toBe("test-mail");
    expect(journey.verdict).toBeNull();
  });

  test("is not checked twice by a second press while the first one runs", async () => {
    let answer: (view: View) => void = () => undefined;
    const { backend, calls } = door({ check: () => new Promise<View>((resolve) => (answer = resolve)) });
    const journey = new Journey(backend, viewAt("check", { code_in_hand: true }));
    const first = journey.check();
    await journey.check();
    await journey.goOn();
    answer(viewAt("check", { verdict: verdict("code_rejected") }));
    await settled(first);
    expect(calls).toEqual(["check"]);
    expect(journey.verdict?.verdict.verdict).toBe("code_rejected");
  });

  test("that is odd is explained, and nothing is checked", async () => {
    const { backend, calls } = door({ pasteCode: async () => odd({ reason: "six_digits" }) });
    const journey = new Journey(backend, viewAt("paste"));
    await settled(journey.paste());
    expect(calls).toEqual(["pasteCode"]);
    expect(journey.problem).toEqual({ reason: "six_digits" });
  });

  test("that was offered on the step before and turned odd leads to the step that explains it", async () => {
    const { backend, calls } = door({ pasteCode: async () => odd({ reason: "empty" }) });
    const journey = new Journey(backend, viewAt("create"));
    await settled(journey.paste());
    expect(calls).toEqual(["pasteCode"]);
    expect(journey.view.step).toBe("paste");
    expect(journey.problem).toEqual({ reason: "empty" });
  });

  test("replaces another one only after a yes", async () => {
    const { backend, calls } = door({
      typeCode: async () => code,
      check: async () => viewAt("test-mail", { verdict: verdict("signed_in", true) }),
    });
    const journey = new Journey(backend, viewAt("paste", { code_kept: true }));
    const read = vi.fn(() => "typed");
    const refused = journey.typeCode(read);
    journey.replacing?.(null);
    await settled(refused);
    expect(read).not.toHaveBeenCalled();
    expect(calls).toEqual([]);
    const agreed = journey.typeCode(read);
    journey.replacing?.("new");
    await settled(agreed);
    expect(calls).toEqual(["typeCode", "check"]);
  });

  test("is not made where the earlier one is kept: that leads to its card", async () => {
    const given: unknown[] = [];
    const { backend, calls } = door({ takeUp: async (...named) => (given.push(...named), viewAt("connect")) });
    const journey = new Journey(backend, viewAt("paste", { code_kept: true }));
    const asked = journey.paste();
    journey.replacing?.("earlier");
    expect(await settled(asked)).toBeNull();
    expect([calls, given, journey.view.step]).toEqual([["takeUp"], ["scanner", null, "anna@gmail.com", "connect"], "connect"]);
  });
});

describe("a code that is kept", () => {
  const kept = { app: "scanner", device: null, address: "anna@gmail.com" };

  test("is checked with one sign-in, under the lights of the step", async () => {
    const { backend, calls } = door({
      takeUp: async () => viewAt("check", { code_kept: true }),
      checkKept: async () => viewAt("check", { code_kept: true, verdict: verdict("signed_in", true) }),
    });
    const journey = new Journey(backend, viewAt("app"));
    const checking = journey.checkKept(kept);
    await vi.advanceTimersByTimeAsync(0);
    expect(journey.run).toBe("check");
    await settled(Promise.all([checking, journey.checkKept(kept)]));
    expect([calls, journey.run, journey.room]).toEqual([["takeUp", "checkKept"], null, "steps"]);
  });

  test("is replaced without being asked about again", async () => {
    const { backend, calls } = door({
      takeUp: async () => viewAt("create", { code_kept: true }),
      pasteCode: async () => odd({ reason: "empty" }),
    });
    const journey = new Journey(backend, viewAt("app", { app: "msmtp" }));
    await settled(journey.replace(kept));
    await settled(journey.paste());
    expect([calls, journey.replacing, journey.makesNew]).toEqual([["takeUp", "pasteCode"], null, true]);
  });

  test.each([{ code_in_hand: true }, { memory_only: true }])("takes no unsaved one's place unasked: %o", async (unsaved) => {
    const { backend, calls } = door({ takeUp: async () => viewAt("connect"), startOver: async () => viewAt("app") });
    const journey = new Journey(backend, viewAt("check", unsaved));
    const refused = [journey.takeUp(kept, "connect"), journey.startOver()];
    journey.forgetting?.(false);
    await settled(Promise.all(refused));
    expect([calls, journey.view.step]).toEqual([[], "check"]);
    const agreed = journey.takeUp(kept, "connect");
    journey.forgetting?.(true);
    await settled(agreed);
    expect([calls, journey.view.step]).toEqual([["takeUp"], "connect"]);
  });
});

describe("a code that is not saved", () => {
  const unsaved = [{ code_in_hand: true }, { memory_only: true }];

  test.each(unsaved)("is let go by no other app unasked, and the same app is no question: %o", async (code) => {
    const { backend, calls } = door({ chooseApp: async (id) => viewAt("app", { app: id }) });
    const journey = new Journey(backend, viewAt("app", code));
    const refused = journey.chooseApp("python");
    journey.forgetting?.(false);
    expect([await settled(refused), calls, journey.view.app]).toEqual([false, [], "scanner"]);
    const agreed = journey.chooseApp("python");
    journey.forgetting?.(true);
    expect([await settled(agreed), calls, journey.view.app]).toEqual([true, ["chooseApp"], "python"]);
    const again = new Journey(backend, viewAt("app", code));
    expect([await settled(again.chooseApp("scanner")), again.forgetting]).toEqual([true, null]);
  });

  test.each(unsaved)("is let go by no other account's address unasked: %o", async (code) => {
    const { backend, calls } = door({
      isAnotherAccount: async (typed) => typed.startsWith("bert"),
      giveAddress: async (typed) => viewAt("two-step", { address: typed }),
    });
    const journey = new Journey(backend, viewAt("address", code));
    const refused = journey.giveAddress("bert@gmail.com");
    await vi.advanceTimersByTimeAsync(0);
    journey.forgetting?.(false);
    await settled(refused);
    expect([calls, journey.typedAddress]).toEqual([["isAnotherAccount"], ""]);
    const agreed = journey.giveAddress("bert@gmail.com");
    await vi.advanceTimersByTimeAsync(0);
    journey.forgetting?.(true);
    await settled(agreed);
    expect([calls.slice(1), journey.view.address]).toEqual([["isAnotherAccount", "giveAddress"], "bert@gmail.com"]);
    const again = new Journey(backend, viewAt("address", code));
    await settled(again.giveAddress("Anna@gmail.com"));
    expect([again.view.address, again.forgetting]).toEqual(["Anna@gmail.com", null]);
  });
});

describe("a page that was handed to a browser", () => {
  const failure = { code: "browser", reason: "xdg-open: exit status: 3" } as const;

  test("is opened no more where the browser fails later, and its address is offered until it is opened", async () => {
    const told: ((failure: Failure) => void)[] = [];
    const { backend } = door({ openLink: async (_, on) => void told.push(on), copy: async () => ({ stays_seconds: null }) });
    const journey = new Journey(backend, viewAt("create"));
    await settled(journey.openLink("app_passwords"));
    expect([journey.opened, journey.unopened, journey.requests.failure]).toEqual([["app_passwords"], null, null]);
    told[0]?.(failure);
    expect([journey.opened, journey.unopened, journey.requests.failure]).toEqual([[], "app_passwords", failure]);
    await settled(journey.copy({ kind: "link", link: "app_passwords" }));
    expect(journey.requests.failure, "it is still said while its address is copied").toEqual(failure);
    await settled(journey.openLink("app_passwords"));
    expect([journey.opened, journey.unopened, journey.requests.failure]).toEqual([["app_passwords"], null, null]);
  });

  test("is as good as opened for who has gone on from there", async () => {
    const told: ((failure: Failure) => void)[] = [];
    const { backend } = door({ openLink: async (_, on) => void told.push(on), goOn: async () => viewAt("paste") });
    const journey = new Journey(backend, viewAt("create"));
    await settled(journey.openLink("app_passwords"));
    await settled(journey.goOn());
    told[0]?.(failure);
    expect([journey.opened, journey.unopened, journey.requests.failure]).toEqual([["app_passwords"], null, null]);
  });

  test("is not opened where no browser takes it", async () => {
    const { backend } = door({ openLink: () => Promise.reject(failure) });
    const journey = new Journey(backend, viewAt("create"));
    await settled(journey.openLink("app_passwords"));
    expect([journey.opened, journey.unopened, journey.requests.failure]).toEqual([[], "app_passwords", failure]);
  });
});

describe("two quick presses", () => {
  test("are one step forward", async () => {
    const { backend, calls } = door({ goOn: async () => viewAt("address") });
    const journey = new Journey(backend, viewAt("app"));
    await settled(Promise.all([journey.goOn(), journey.goOn()]));
    expect(calls).toEqual(["goOn"]);
  });

  test("open one page", async () => {
    const { backend, calls } = door({ openLink: async () => undefined });
    const journey = new Journey(backend, viewAt("create"));
    await settled(Promise.all([journey.openLink("app_passwords"), journey.openLink("app_passwords")]));
    expect(calls).toEqual(["openLink"]);
  });

  test("are one paste, and one question before it", async () => {
    for (const code_kept of [false, true]) {
      const { backend, calls } = door({ pasteCode: async () => odd({ reason: "empty" }) });
      const journey = new Journey(backend, viewAt("paste", { code_kept }));
      const both = [journey.paste(), journey.paste()];
      journey.replacing?.("new");
      await settled(Promise.all(both));
      expect(calls).toEqual(["pasteCode"]);
    }
  });

  test("on two tiles are two choices, and the last one stands", async () => {
    const { backend, calls } = door({ chooseApp: async (id) => viewAt("app", { app: id }) });
    const journey = new Journey(backend, viewAt("app", { app: null }));
    await settled(Promise.all([journey.chooseApp("python"), journey.chooseApp("node")]));
    expect(calls).toEqual(["chooseApp", "chooseApp"]);
    expect(journey.view.app).toBe("node");
  });

  test("on practice's list and on a stop are both done, whichever is answered first", async () => {
    for (const [list, stop] of [
      [20, 10],
      [10, 20],
    ] as const) {
      const after = (time: number, view: View) => new Promise<View>((resolve) => setTimeout(() => resolve(view), time));
      const chosen = viewAt("check", { practice: true, practice_fault: "busy" });
      const { backend, calls } = door({
        practiceFault: () => after(list, viewAt("test-mail", { practice: true, practice_fault: "busy" })),
        go: () => after(stop, chosen),
        view: async () => chosen,
      });
      const journey = new Journey(backend, viewAt("test-mail", { practice: true }));
      await settled(Promise.all([journey.practiceFault("busy"), journey.go("check")]));
      expect(calls.slice(0, 2)).toEqual(["practiceFault", "go"]);
      expect(journey.view).toMatchObject({ step: "check", practice_fault: "busy" });
    }
  });
});

describe("the clipboard", () => {
  test("has what was copied for as long as Rust says, and nothing where it cannot be reached", async () => {
    const { backend } = door({
      copy: async (what) => ({ stays_seconds: what.kind === "field" ? 90 : null }),
      codeLeft: async () => "taken_off",
    });
    const journey = new Journey(backend, viewAt("connect"));
    expect(await settled(journey.copy({ kind: "field", index: 5 }))).toEqual({ stays_seconds: 90 });
    expect(await settled(journey.copy({ kind: "snippet" }))).toEqual({ stays_seconds: null });
    const unreachable = new Journey(door({}).backend, viewAt("connect"));
    expect(await settled(unreachable.copy({ kind: "snippet" }))).toBeUndefined();
    expect(unreachable.requests.failure).not.toBeNull();
  });

  test("is said to hold a code, or to be rid of it, by what Rust saw of the code that was there last", async () => {
    const answers: ((left: CodeLeft) => void)[] = [];
    const { backend } = door({
      copy: async () => ({ stays_seconds: 90 }),
      codeLeft: () => new Promise((resolve) => answers.push(resolve)),
    });
    const journey = new Journey(backend, viewAt("connect"));
    await settled(journey.copy({ kind: "field", index: 5 }));
    await settled(journey.copy({ kind: "field", index: 5 }));
    answers[0]?.("replaced");
    await settled(Promise.resolve());
    expect([journey.codeLeft, journey.leftOnClipboard]).toEqual([null, false]);
    answers[1]?.("still_there");
    await settled(Promise.resolve());
    expect([journey.codeLeft, journey.leftOnClipboard]).toEqual(["still_there", true]);
    await settled(journey.copy({ kind: "field", index: 5 }));
    answers[2]?.("taken_off");
    await settled(Promise.resolve());
    expect([journey.codeLeft, journey.leftOnClipboard]).toEqual(["taken_off", false]);
  });

  test("is asked about on `create` alone, when the window is looked at again", async () => {
    for (const step of ["app", "two-step", "paste", "check", "done"] as const) {
      const { backend, calls } = door({ offerCode: async () => true });
      await new Journey(backend, viewAt(step)).lookAtClipboard();
      expect(calls).toEqual([]);
    }
    const { backend, calls } = door({ offerCode: async () => true });
    const journey = new Journey(backend, viewAt("create"));
    await journey.lookAtClipboard();
    expect(calls).toEqual(["offerCode"]);
    expect(journey.offered).toBe(true);
  });
});

describe("a paste", () => {
  test("is taken where the button says so and where a code was just created, and while nothing else stands there", () => {
    const { backend } = door({});
    const taking = STEPS.filter((step) => new Journey(backend, viewAt(step)).takesPaste);
    expect(taking).toEqual(["create", "paste"]);
    const journey = new Journey(backend, viewAt("paste"));
    journey.enter("codes");
    expect(journey.takesPaste).toBe(false);
    journey.enter("steps");
    journey.run = "check";
    expect(journey.takesPaste).toBe(false);
    expect(new Journey(backend, viewAt("paste", { verdict: verdict("cancelled") })).takesPaste).toBe(false);
  });

  test("says what came of it, and nothing where the clipboard cannot be reached or an earlier code is to stay", async () => {
    const problem = { reason: "six_digits" } as const;
    const brought = new Journey(door({ pasteCode: async () => odd(problem) }).backend, viewAt("paste"));
    expect(await settled(brought.paste())).toEqual({ kind: "odd", problem });
    const fails = async () => {
      throw { code: "clipboard" };
    };
    const journey = new Journey(door({ pasteCode: fails }).backend, viewAt("paste", { code_kept: true }));
    const kept = journey.paste();
    journey.replacing?.(null);
    expect(await settled(kept)).toBeNull();
    expect(journey.requests.failure).toBeNull();
    const failed = journey.paste();
    journey.replacing?.("new");
    expect(await settled(failed)).toBeNull();
    expect(journey.requests.failure?.code).toBe("clipboard");
  });

  test("in the typing form leaves it only for a code", async () => {
    const { backend } = door({
      pasteCode: async () => code,
      codeLeft: async () => "taken_off",
      check: async () => viewAt("check", { verdict: verdict("code_rejected") }),
    });
    const journey = new Journey(backend, viewAt("paste"));
    journey.typing = true;
    await settled(journey.paste());
    expect([journey.typing, journey.view.step]).toEqual([false, "check"]);
    const oddly = new Journey(door({ pasteCode: async () => odd({ reason: "six_digits" }) }).backend, viewAt("paste"));
    oddly.typing = true;
    await settled(oddly.paste());
    expect([oddly.typing, oddly.problem?.reason]).toEqual([true, "six_digits"]);
  });
});

describe("the lights", () => {
  test("show what this run says, and nothing that comes late from the one before", async () => {
    let late: (progress: Progress) => void = () => undefined;
    const { backend } = door({
      check: async (_, on) => {
        on({ kind: "light", light: "internet", state: "bad", port: null, issuer: null });
        late = on;
        return viewAt("check", { verdict: verdict("offline") });
      },
    });
    const journey = new Journey(backend, viewAt("check"));
    await settled(journey.check());
    expect(journey.progress.lights.internet.state).toBe("bad");
    late({ kind: "light", light: "sign_in", state: "good", port: null, issuer: null });
    expect(journey.progress.lights.sign_in.state).toBe("waiting");
  });
});

describe("the test mail", () => {
  const away = viewAt("test-mail", { verdict: verdict("sent", true), sent_at: "2026-11-22T10:42:00Z" });
  const sent: View = { ...away, can_look: true, again: "look" };
  const arrived: View = { ...sent, verdict: verdict("arrived_inbox", true) };

  test("that can be looked for is looked for with the same press", async () => {
    const { backend, calls } = door({ sendTest: async () => sent, lookForTest: async () => arrived });
    const journey = new Journey(backend, viewAt("test-mail"));
    await settled(journey.sendTest("a.n.n.a@gmail.com"));
    expect(calls).toEqual(["sendTest", "lookForTest"]);
    expect(journey.verdict?.verdict.verdict).toBe("arrived_inbox");
  });

  test("that cannot be looked for is not, and the address is handed over as it was typed", async () => {
    const sendTest = vi.fn(async () => away);
    const { backend, calls } = door({ sendTest });
    const journey = new Journey(backend, viewAt("test-mail"));
    await settled(journey.sendTest("kollege@gmail.com"));
    expect(calls).toEqual(["sendTest"]);
    expect(sendTest).toHaveBeenCalledWith("kollege@gmail.com", expect.anything());
  });

  test("that was sent stays sent when the look could not be made", async () => {
    const { backend } = door({ sendTest: async () => sent });
    const journey = new Journey(backend, viewAt("test-mail"));
    await settled(journey.sendTest("anna@gmail.com"));
    expect(journey.verdict?.verdict.verdict).toBe("sent");
    expect(journey.requests.failure?.code).toBe("internal");
  });

  test("that was sent is never sent again by `again`: it is looked for", async () => {
    const { backend, calls } = door({ sendTest: async () => sent, lookForTest: async () => arrived });
    const journey = new Journey(backend, viewAt("test-mail"));
    await settled(journey.sendTest("anna@gmail.com"));
    await settled(journey.follow({ id: "look_again", press: { kind: "again" } }));
    expect(calls).toEqual(["sendTest", "lookForTest", "lookForTest"]);
  });
});

describe("advice", () => {
  test("to create a new code opens the page from the step that explains it", async () => {
    const { backend, calls } = door({ go: async () => viewAt("create"), openLink: async () => undefined });
    const journey = new Journey(backend, viewAt("check", { verdict: verdict("code_rejected") }));
    await settled(journey.follow({ id: "create_new_code", press: { kind: "create" } }));
    expect(calls).toEqual(["go", "openLink"]);
    expect(journey.view.step).toBe("create");
  });

  test("to go on goes where Rust says", async () => {
    const go = vi.fn(async () => viewAt("connect"));
    const { backend, calls } = door({ go });
    const journey = new Journey(backend, viewAt("test-mail", { verdict: verdict("arrived_inbox", true) }));
    await settled(journey.follow({ id: "go_on", press: { kind: "go", step: "connect" } }));
    expect(calls).toEqual(["go"]);
    expect(go).toHaveBeenCalledExactlyOnceWith("connect");
  });

  test("to type the code leads to the field", async () => {
    const { backend, calls } = door({ go: async () => viewAt("paste") });
    const journey = new Journey(backend, viewAt("check", { verdict: verdict("code_rejected") }));
    await settled(journey.follow({ id: "type_instead", press: { kind: "type" } }));
    expect([calls, journey.view.step, journey.typing]).toEqual([["go"], "paste", true]);
  });

  test("to try again does what the view says", async () => {
    const requests = { address: "giveAddress", check: "check", send: "sendTest", look: "lookForTest" } as const;
    for (const [again, request] of Object.entries(requests) as [View["again"], string][]) {
      const { backend, calls } = door({});
      const journey = new Journey(backend, viewAt("test-mail", { again }));
      await settled(journey.follow({ id: "try_again", press: { kind: "again" } }));
      expect(calls[0]).toBe(request);
    }
  });

  test("about the keyring looks at it again, and undoes nothing that was done meanwhile", async () => {
    const { backend, calls } = door({ lookAtKeyring: async () => viewAt("create", { code_kept: true }) });
    const journey = new Journey(backend, viewAt("create"));
    await settled(journey.lookAtKeyring());
    expect([calls, journey.view.code_kept]).toEqual([["lookAtKeyring"], true]);
    journey.view = viewAt("paste");
    await settled(journey.lookAtKeyring());
    expect(journey.view.step).toBe("paste");
  });

  test("to keep the code in memory keeps it there, with one more request and no other", async () => {
    const check = vi.fn(async () => viewAt("test-mail", { memory_only: true, verdict: verdict("signed_in", true) }));
    const { backend } = door({ check });
    const journey = new Journey(backend, viewAt("check", { verdict: verdict("keyring_missing") }));
    await settled(journey.follow({ id: "keep_in_memory", press: { kind: "keep_in_memory" } }));
    expect(check).toHaveBeenCalledExactlyOnceWith("in_memory", expect.anything());
  });

  test("about the keyring before a code is created is remembered for the check", async () => {
    const { backend, calls } = door({});
    const journey = new Journey(backend, viewAt("two-step"));
    await settled(journey.follow({ id: "keep_in_memory", press: { kind: "keep_in_memory" } }));
    expect(calls).toEqual([]);
    expect(journey.keeping).toBe("in_memory");
  });
});

describe("a failure", () => {
  test("is shown and leaves the view as it was", async () => {
    const { backend } = door({
      openLink: async () => {
        throw { code: "browser", reason: "no launcher" };
      },
    });
    const journey = new Journey(backend, viewAt("create"));
    await settled(journey.openLink("app_passwords"));
    expect(journey.requests.failure).toEqual({ code: "browser", reason: "no launcher" });
    expect(journey.opened).toEqual([]);
    expect(journey.view.step).toBe("create");
  });

  test("that is no failure of Rust's is said as one from inside", async () => {
    const { backend } = door({
      goOn: async () => {
        throw new Error("the line is gone");
      },
    });
    const journey = new Journey(backend, viewAt("app"));
    await settled(journey.goOn());
    expect(journey.requests.failure).toEqual({ code: "internal", reason: "Error: the line is gone" });
  });
});

describe("a page that was loaded anew", () => {
  test("joins what is running: nothing is begun, nothing can be pressed, and the end is told", async () => {
    let end: (view: View) => void = () => undefined;
    const { backend, calls } = door({
      rejoin: async (on) => {
        on({ kind: "light", light: "internet", state: "good", port: null, issuer: null });
        return new Promise((resolve) => (end = (view) => resolve({ view, examined: null })));
      },
    });
    const journey = new Journey(backend, viewAt("check", { code_in_hand: true }));
    const joined = journey.rejoin({ run: "check", for_ms: 4000 });
    expect(journey.run).toBe("check");
    expect(Date.now() - journey.progress.since).toBe(4000);
    await vi.advanceTimersByTimeAsync(0);
    expect(journey.progress.lights.internet.state).toBe("good");
    await journey.check();
    end(viewAt("check", { verdict: verdict("code_rejected") }));
    await settled(joined);
    expect(calls).toEqual(["rejoin"]);
    expect(journey.verdict?.verdict.verdict).toBe("code_rejected");
  });

  test("looks for the mail whose sending it joined, as the press had announced", async () => {
    const { backend, calls } = door({
      rejoin: async () => ({ view: viewAt("test-mail", { can_look: true }), examined: null }),
      lookForTest: async () => viewAt("test-mail", { verdict: verdict("arrived_inbox", true) }),
    });
    const journey = new Journey(backend, viewAt("test-mail"));
    await settled(journey.rejoin({ run: "send", for_ms: 10 }));
    expect(calls).toEqual(["rejoin", "lookForTest"]);
  });

  test("begins as ever where nothing runs", async () => {
    const { backend, calls } = door({});
    const journey = new Journey(backend, viewAt("paste"));
    await settled(journey.rejoin(null));
    expect([journey.run, calls]).toEqual([null, []]);
  });
});

describe("closing", () => {
  test("is asked about, and whoever stays is where they were", async () => {
    const { backend, calls } = door({ whenClosing: async (on) => on("code_in_hand"), stay: async () => undefined });
    const journey = new Journey(backend, viewAt("check", { code_in_hand: true }));
    await settled(journey.watchClosing());
    expect(journey.closing).toBe("code_in_hand");
    await settled(journey.stay());
    expect([journey.closing, calls]).toEqual([null, ["whenClosing", "stay"]]);
  });
});
