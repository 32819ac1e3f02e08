// The backend of the screenshots: walks the whole journey without Rust, and shows any step or verdict by the page's address.
//
//   ?step=paste                     begins at that step, with the answers before it given
//   &verdict=code_rejected          with what comes of that scenario on the screen
//   &app=python &practice &kept &memory &sent &offer &notice=keyring_trouble
//   &hand                           a code was given, and not asked about yet
//   &keyring-waits                  the keyring is waited for
//   &existing &passed               there is a code for this already (`existing=undated`: the keyring alone knows it); 2-Step Verification was known to be on
//   &device=Hall                    the device has this name
//   &taken=too_few_letters          what a paste turns out to be
//   &check=offline &send=daily_limit_reached &look=arrived_spam &examine=ports_blocked    how a run ends (`?check=` is `signed_in` by itself)
//   &wait                           Google asked for a pause before the window was opened
//   &hold=sign_in                   a run stays there: a light, accepted, keeping, sending, looking, address
//   &stays=1                        a code that is copied stays on the clipboard for so many seconds
//   &fail=open_link:browser         that request fails
//   &fails-later                    what takes a page or a letter fails a little later
//   &late=150                       requests are answered after so many milliseconds
//   &lang=ar &theme=dark &text=200  how the window looks and which language it speaks (`globalThis.prefer` changes it)
//   &closing=code_in_hand           the window is asked to close, and this would be lost
//   &welcome                        the program was started on a journey begun days ago

import { FAULTS, LIGHTS, SHAPES, STEPS } from "../lists.js";
import type { AccountKind, Backend, CodeLeft, Done, Failure, Light, Loss, Notice, Pasting, Progress, Step, Taken, View } from "../types";
import * as appearance from "./appearance";
import { apps, cardOf, entries, letterOf, linksFor } from "./catalogue";
import { attempt, examined, scenario, tellDoors } from "./scenarios";

const query = new URLSearchParams(location.search);
const asked = (name: string) => query.get(name);

const verdictAsked = asked("verdict");
const start = (asked("step") ?? (verdictAsked ? scenario(verdictAsked).step : "app")) as Step;
const past = (step: Step) => STEPS.indexOf(start) > STEPS.indexOf(step);
let list = query.has("empty") ? [] : entries;
let beforeRemoval = list;
let mailToSelf = false;
const codeName = (device: string | null) => device ?? "Scanner – FRONTDESK";
let codeInHand = query.has("hand");
let cancelled: (() => void) | null = null;

const notices: Record<string, Notice> = {
  journey_set_aside: { kind: "journey_set_aside", file: "journey.json.broken-1" },
  ledger_set_aside: { kind: "ledger_set_aside", file: "ledger.json.broken-1" },
  ledger_not_saved: { kind: "ledger_not_saved", reason: "No space left on device" },
  progress_not_saved: { kind: "progress_not_saved", reason: "Read-only file system" },
  keyring_trouble: { kind: "keyring_trouble", verdict: attempt("keyring_missing") },
  preferences_set_aside: { kind: "preferences_set_aside", file: "preferences.json.broken-1" },
  preferences_not_saved: { kind: "preferences_not_saved", reason: "Read-only file system" },
  file_newer: { kind: "file_newer", file: "/home/anna/.local/share/mailkey/ledger.json" },
  code_not_here: { kind: "code_not_here" },
  keyring_will_ask: { kind: "keyring_will_ask" },
};

function accountOf(address: string): AccountKind {
  if (query.has("unknown")) return { kind: "unknown" };
  return address.endsWith("@gmail.com") ? { kind: "gmail" } : { kind: "workspace" };
}

function done(): Done[] {
  const all: [Done, boolean][] = [
    ["app", past("app")],
    ["address", past("address")],
    ["two_step", past("two-step")],
    ["code", past("check") && query.has("kept")],
    ["sent", query.has("sent")],
  ];
  return all.flatMap(([what, is]) => (is ? what : []));
}

let view: View = {
  step: start,
  furthest: (asked("furthest") as Step | null) ?? start,
  app: asked("app") ?? (past("app") ? "scanner" : null),
  device: asked("device"),
  apps,
  address: past("address") ? "anna@nordlicht.example" : null,
  account: past("address") ? accountOf("anna@nordlicht.example") : null,
  addresses: query.has("earlier") ? ["anna@nordlicht.example", "anna@gmail.com"] : [],
  two_step: (asked("answer") as View["two_step"]) ?? (past("two-step") ? "on" : null),
  two_step_passed: query.has("passed"),
  code_name: codeName(asked("device")),
  code_in_hand: codeInHand,
  code_kept: query.has("kept"),
  earlier: query.has("existing")
    ? { since: asked("existing") === "undated" ? null : "2026-11-03T09:12:00Z", device: asked("device") }
    : null,
  taken_up: query.has("taken-up"),
  memory_only: query.has("memory"),
  code_works: false,
  links: linksFor("anna@nordlicht.example", appearance.language()),
  verdict: verdictAsked ? attempt(verdictAsked) : null,
  again: "address",
  can_look: false,
  sent_at: query.has("sent") ? "2026-11-22T10:42:00Z" : null,
  wait_seconds: query.has("wait") ? 3240 : null,
  notices: (asked("notice")?.split(",") ?? []).flatMap((name) => notices[name] ?? []),
  welcome: query.has("welcome") ? { since: "2026-11-20T16:05:00Z", done: done(), next: start } : null,
  practice: query.has("practice"),
  practice_fault: null,
  practice_faults: query.has("practice") ? [...FAULTS] : [],
  checked_on: "2026-11-03",
};

function show(change: Partial<View>): View {
  const step = change.step ?? view.step;
  const furthest = STEPS.indexOf(step) > STEPS.indexOf(view.furthest) ? step : view.furthest;
  view = { ...view, verdict: null, welcome: null, earlier: null, furthest, ...change, code_in_hand: codeInHand };
  const stage = view.verdict?.verdict.stage;
  const checked = STEPS.indexOf(furthest) > STEPS.indexOf("check");
  view.code_works = checked && (view.code_kept || view.memory_only || step === "done");
  view.can_look = step === "test-mail" && mailToSelf && (stage === "look" || view.verdict?.verdict.verdict === "sent");
  view.again =
    step === "check" ? (codeInHand ? "check" : "check_kept") : step !== "test-mail" ? "address" : view.can_look ? "look" : "send";
  view.links = linksFor(view.address, appearance.language());
  return view;
}

/** Every request, in order, for the walks of look/. A typed code is noted as what was still in the fields when it came. */
const requests: string[] = [];
Object.assign(globalThis, { requests, seen: () => ({ view, requests, codes: list.length }) });

async function answer<T>(request: string, give: () => T): Promise<T> {
  requests.push(request);
  if (query.has("late")) await nap(Number(asked("late")));
  const [failing, code] = asked("fail")?.split(":") ?? [];
  if (failing !== request) return give();
  const failure =
    code === "keyring" ? { code, verdict: attempt("keyring_locked") } : { code, reason: "No such file or directory", step: "paste" };
  throw failure as Failure;
}

const pasting = (taken: Taken): Pasting => ({ taken, view, left_on_clipboard: query.has("left") });

function take(): Taken {
  const problem = SHAPES.find(({ reason }) => reason === asked("taken"));
  if (problem) {
    if (view.step === "create") show({ step: "paste" });
    return { kind: "odd", problem };
  }
  return inHand();
}

function inHand(): Taken {
  codeInHand = true;
  show({ step: "check" });
  return { kind: "code" };
}

const own = (typed: string) => typed.trim().toLowerCase() === view.address?.toLowerCase();

const nap = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What takes a page or a letter, and fails a little later where that is asked for. */
function launch(on: (failure: Failure) => void): void {
  if (query.has("fails-later")) setTimeout(() => on({ code: "browser", reason: "xdg-open: exit status: 3" }), 40);
}

/** Waits as long as `?hold=` asks for it, or until it is cancelled. */
async function pass(place: string): Promise<"on" | "cancelled"> {
  if (asked("hold") !== place) return nap(40).then(() => "on");
  return new Promise((resolve) => (cancelled = () => resolve("cancelled")));
}

async function shine(on: (progress: Progress) => void, end: string, until: readonly Light[]): Promise<"on" | "cancelled"> {
  for (const light of until) {
    const port = light === "mail_server" ? 465 : null;
    const issuer = light === "secure_line" ? "Google Trust Services" : null;
    on({ kind: "light", light, state: "working", port: null, issuer: null });
    if (until.length < LIGHTS.length) tellDoors(light, on);
    if ((await pass(light)) === "cancelled") return "cancelled";
    const bad = end !== "signed_in" && light === scenario(end).light;
    on({ kind: "light", light, state: bad ? "bad" : "good", port, issuer });
    if (bad) break;
  }
  return "on";
}

const played: Partial<Backend> = {
  view: async () => show({ verdict: view.verdict, welcome: view.welcome, earlier: view.earlier }),
  ready: async () => view,

  chooseApp: (id) =>
    answer("choose_app", () => {
      const another = id !== view.app;
      codeInHand &&= !another;
      return show({ app: id, memory_only: view.memory_only && !another });
    }),
  goOn: () => answer("go_on", () => show({ step: STEPS[STEPS.indexOf(view.step) + 1] ?? view.step })),
  go: (step) => answer("go", () => show({ step, notices: [] })),
  giveAddress: async (typed) => {
    if ((await pass("address")) === "cancelled") return view;
    if (!typed.includes("@")) return show({ verdict: attempt("address_invalid") });
    if (typed.endsWith("hosting.example")) return show({ verdict: attempt("not_google_account") });
    codeInHand &&= own(typed);
    return show({ step: "two-step", address: typed, account: accountOf(typed), addresses: [typed, ...view.addresses] });
  },
  isAnotherAccount: async (typed) => typed.includes("@") && !own(typed),
  nameDevice: (typed) =>
    answer("name_device", () => {
      const device = typed.trim() || null;
      return show({ device, code_name: codeName(device), code_kept: false });
    }),
  insistOnAddress: () =>
    answer("insist_on_address", () => show({ step: "two-step", address: "anna@hosting.example", account: { kind: "unknown" } })),
  answerTwoStep: async (two_step) => show(two_step === "on" ? { two_step, step: "create" } : { two_step }),

  watchKeyring: async (on) => {
    if (query.has("keyring-waits")) on(true);
  },
  lookAtKeyring: () => answer("look_at_keyring", () => view),
  isOwn: async (typed) => own(typed),

  openLink: (_, on) => answer("open_link", () => launch(on)),
  copy: (what) =>
    answer("copy", () => {
      const inField = what.kind === "field" && cardOf(view.app ?? "other", view.address ?? "").fields[what.index]?.role === "code";
      return { stays_seconds: inField || what.kind === "code" ? Number(asked("stays") ?? 90) : null };
    }),

  pasteCode: () => answer("paste_code", () => pasting(take())),
  pasteMarked: () => answer("paste_marked", () => pasting(take())),
  codeLeft: () => answer("code_left", () => (asked("code-left") as CodeLeft | null) ?? "taken_off"),
  insistOnCode: () => answer("insist_on_code", () => pasting(inHand())),
  offerCode: () => answer("offer_code", () => query.has("offer")),
  typeCode: (typed) => {
    const left = [...document.querySelectorAll<HTMLInputElement>("input")].map((field) => field.value).join("");
    return answer(`type_code ${typed.length} letters, ${left.length} left`, () => pasting(take()));
  },

  check: async (keeping, on) => {
    requests.push("check");
    const ends = asked("check") ?? "signed_in";
    const end = attempt(ends);
    if ((await shine(on, ends, LIGHTS)) === "cancelled") return show({ verdict: attempt("cancelled") });
    if (!end.good && end.verdict.stage !== "keep") {
      codeInHand = end.verdict.stage !== "sign_in";
      return show({ verdict: end });
    }
    await pass("accepted");
    on({ kind: "keeping" });
    await pass("keeping");
    if (!end.good && keeping === "in_keyring") return show({ verdict: end });
    codeInHand = false;
    const signedIn = attempt("signed_in");
    signedIn.verdict.saved = keeping;
    return show({
      step: "test-mail",
      verdict: signedIn,
      code_kept: keeping === "in_keyring",
      memory_only: keeping === "in_memory",
    });
  },
  checkKept: async (on) => {
    requests.push("check_kept");
    const ends = asked("check") ?? "signed_in";
    if ((await shine(on, ends, LIGHTS)) === "cancelled") return show({ verdict: attempt("cancelled") });
    return show({ verdict: attempt(ends) });
  },
  sendTest: async (to, on) => {
    requests.push("send_test");
    on({ kind: "sending" });
    if ((await pass("sending")) === "cancelled") return show({ verdict: attempt("cancelled") });
    const end = attempt(asked("send") ?? "sent");
    mailToSelf = own(to ?? "");
    if (to) end.values["recipient"] = { kind: "text", text: to };
    end.tells_saved = false;
    return show({ verdict: end, sent_at: end.good ? "2026-11-22T10:42:00Z" : view.sent_at });
  },
  lookForTest: async (on) => {
    requests.push("look_for_test");
    on({ kind: "looking", attempt: 1, seconds: 3, of_seconds: 60 });
    if ((await pass("looking")) === "cancelled") return show({ verdict: attempt("cancelled") });
    return show({ verdict: attempt(asked("look") ?? "arrived_inbox") });
  },
  cancel: async () => {
    cancelled?.();
    cancelled = null;
  },

  card: () => answer("card", () => cardOf(view.app ?? "other", view.address ?? "")),
  report: async () => ({
    number: "7F3A19C2",
    text: "Google did not accept this code\nNumber to quote: 7F3A19C2\n\nFor the person who looks after the computers:\n\nprogram: Mailkey 0.1.0\nat: 2026-11-22T10:42:00Z\naccount: a…@nordlicht.example\nverdict: code_rejected\nstage: sign_in\nendpoint: smtp.gmail.com:465 (implicit_tls)\nreply: 535-5.7.8 Username and Password not accepted.",
  }),
  saveReport: (number) => answer("save_report", () => `/home/anna/Documents/mailkey-report-${number}.txt`),
  letter: (letter) => answer("letter", () => letterOf(letter, appearance.language())),
  writeLetter: (_, on) => answer("write_letter", () => launch(on)),
  codes: () => answer("codes", () => list),
  takeUp: (app, device, address, step) =>
    answer("take_up", () => {
      codeInHand = false;
      return show({
        step,
        furthest: "connect",
        app,
        device,
        address,
        account: accountOf(address),
        code_kept: true,
        memory_only: false,
        taken_up: true,
      });
    }),
  canShowCode: async () => true,
  showCode: () => answer("show_code", () => undefined),
  underway: async () => null,
  rejoin: async () => ({ view, examined: null }),
  whenClosing: async (on) => {
    const loss = asked("closing");
    if (loss) on(loss as Loss);
  },
  stay: async () => undefined,
  close: async () => undefined,
  removeCode: (app, device, address) =>
    answer("remove_code", () => {
      beforeRemoval = list;
      return (list = list.filter((entry) => entry.app !== app || entry.device !== device || entry.address !== address));
    }),
  restoreCode: () => answer("restore_code", () => (list = beforeRemoval)),
  finish: () => answer("finish", () => undefined),
  startOver: async () => show({ step: "app", furthest: "app", app: null, device: null, sent_at: null }),
  examine: async (on) => {
    const end = asked("examine") ?? "free";
    const passed = await shine(on, end, LIGHTS.slice(0, 3));
    if (passed === "on") return examined(end);
    const advice = attempt("cancelled");
    return { ...examined("free"), trouble: advice.verdict, advice };
  },
  practiceFault: async (fault) => show({ practice_fault: fault }),

  appearance: async () => appearance.now(),
  prefer: (preferences) => answer("prefer", () => appearance.prefer(preferences)),
  print: () => answer("print", () => undefined),
};

/** What is not played here cannot be done. It is said beside the screen, as everything that cannot be done. */
export const backend = new Proxy(played as Backend, {
  get(known, name: keyof Backend | "then") {
    // Whoever waits for the backend itself asks first whether it is a promise.
    if (name === "then") return undefined;
    return known[name] ?? (() => answer(name, () => Promise.reject(new Error(`${name} is not played here`))));
  },
});
