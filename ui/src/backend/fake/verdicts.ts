// One example of every verdict, with the details and the advice that it comes with, after the table of the core (remedy.rs).

import type {
  Details,
  Finding,
  LetterId,
  Place,
  Press,
  Remedy,
  RemedyId,
  Saved,
  Stage,
  Step,
  Verdict,
  VerdictId,
  VerdictView,
} from "../types";

const nothing: Details = {
  shape: null,
  address: null,
  issuer: null,
  interceptor: null,
  other_host: null,
  wait_seconds: null,
  recipient: null,
  from: null,
  mailbox: null,
  at: null,
  store: null,
  packages: null,
  sign: null,
  between: null,
  setting: null,
  clock_ahead_seconds: null,
};

const again: Press = { kind: "again" };
const report: Press = { kind: "report" };
const letter = (id: LetterId): Press => ({ kind: "letter", letter: id });
const go = (step: Step): Press => ({ kind: "go", step });
const codes: Press = { kind: "open", link: "app_passwords" };
const mailbox: Press = { kind: "open", link: "mailbox" };

type Example = {
  step: Step;
  stage: Stage;
  place?: Place;
  details?: Partial<Details>;
  reply?: string;
  saved?: Saved;
  remedies: [RemedyId, Press | null][];
  beside?: VerdictId[];
  further?: Finding[];
};

const at587: Finding["endpoint"] = { host: "smtp.gmail.com", port: 587, security: "starttls" };
const at993: Finding["endpoint"] = { host: "imap.gmail.com", port: 993, security: "implicit_tls" };
const administrator = (id: LetterId): [RemedyId, Press | null] => ["ask_administrator", letter(id)];

const at = "2026-11-22T10:42:00Z";
const to = "anna@nordlicht.example";
const badCredentials =
  "535-5.7.8 Username and Password not accepted. For more information, go to\n535 5.7.8  https://support.google.com/mail/?p=BadCredentials 5b1f17b1804b1-47a9c0 - gsmtp";

export const examples: Record<VerdictId, Example> = {
  signed_in: { step: "test-mail", stage: "sign_in", saved: "in_keyring", remedies: [["go_on", go("test-mail")]] },
  sent: {
    step: "test-mail",
    stage: "send",
    details: { recipient: to, at },
    saved: "in_keyring",
    remedies: [
      ["go_on", go("connect")],
      ["look_yourself", mailbox],
    ],
  },
  arrived_inbox: {
    step: "test-mail",
    stage: "look",
    details: { recipient: to, mailbox: "INBOX", at },
    saved: "in_keyring",
    remedies: [["go_on", go("connect")]],
  },
  arrived_spam: {
    step: "test-mail",
    stage: "look",
    details: { recipient: to, mailbox: "[Gmail]/Spam", at },
    saved: "in_keyring",
    remedies: [
      ["mark_not_spam", mailbox],
      ["go_on", go("connect")],
    ],
  },
  not_arrived_yet: {
    step: "test-mail",
    stage: "look",
    details: { recipient: to, at },
    saved: "in_keyring",
    remedies: [
      ["look_again", again],
      ["look_yourself", mailbox],
      ["go_on", go("connect")],
    ],
  },
  from_rewritten: {
    step: "test-mail",
    stage: "look",
    details: { from: to, at },
    saved: "in_keyring",
    remedies: [["use_given_from", go("connect")]],
  },
  code_rejected: {
    step: "check",
    stage: "sign_in",
    reply: badCredentials,
    remedies: [
      ["create_new_code", codes],
      ["paste_again", go("paste")],
      ["check_account", null],
      ["vpn_off", codes],
      administrator("allow_codes"),
    ],
  },
  normal_password_used: {
    step: "check",
    stage: "sign_in",
    reply:
      "534-5.7.9 Application-specific password required. For more information, go to\n534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor 5b1f17b1804b1-47a9c0 - gsmtp",
    remedies: [
      ["create_new_code", codes],
      ["paste_again", go("paste")],
    ],
  },
  browser_sign_in_needed: {
    step: "check",
    stage: "sign_in",
    reply:
      "534-5.7.9 Please log in with your web browser and then try again. For more\n534-5.7.9 information, go to\n534 5.7.9  https://support.google.com/mail/?p=WebLoginRequired 5b1f17b1804b1-47a9c0 - gsmtp",
    remedies: [["sign_in_in_browser", mailbox], ["try_again", again], ["vpn_off", again], administrator("allow_codes")],
  },
  too_many_sign_ins: {
    step: "check",
    stage: "sign_in",
    details: { wait_seconds: 900 },
    reply: "454 4.7.0 Too many login attempts, please try again later. 5b1f17b1804b1-47a9c0 - gsmtp",
    remedies: [["wait", again]],
  },
  google_busy: {
    step: "check",
    stage: "sign_in",
    place: "doors",
    reply: "421 4.3.0 Temporary System Problem. Try again later. 5b1f17b1804b1-47a9c0 - gsmtp",
    remedies: [["try_again", again]],
  },
  sign_in_refused: {
    step: "check",
    stage: "sign_in",
    place: "doors",
    reply: "504 5.7.4 Unrecognized Authentication Type 5b1f17b1804b1-47a9c0 - gsmtp",
    remedies: [
      ["create_new_code", codes],
      ["paste_again", go("paste")],
      ["vpn_off", again],
      ["pass_report", report],
      administrator("allow_codes"),
    ],
  },
  daily_limit_reached: {
    step: "test-mail",
    stage: "send",
    reply:
      "550-5.4.5 Daily user sending limit exceeded. For more information on Gmail\n550 5.4.5  sending limits go to  https://support.google.com/a/answer/166852 - gsmtp",
    remedies: [["send_tomorrow", go("connect")]],
  },
  recipient_refused: {
    step: "test-mail",
    stage: "send",
    details: { recipient: "anna@nordlicht.exampel" },
    reply: "553-5.1.3 The recipient address <anna@nordlicht.exampel> is not a valid\n553 5.1.3  RFC 5321 address. - gsmtp",
    remedies: [["change_recipient", go("test-mail")]],
  },
  message_refused: {
    step: "test-mail",
    stage: "send",
    reply: "550-5.7.1 [192.0.2.1] Gmail has detected that this message is likely unsolicited mail. - gsmtp",
    remedies: [["try_again", again], ["pass_report", report], administrator("allow_mail")],
  },
  workspace_rule: {
    step: "test-mail",
    stage: "send",
    reply: "550 5.7.1 Outbound mail is not allowed for this user. 5b1f17b1804b1-47a9c0 - gcdp",
    remedies: [administrator("allow_mail"), ["change_recipient", go("test-mail")]],
  },
  imap_disabled: {
    step: "test-mail",
    stage: "look",
    details: { recipient: to, at },
    reply:
      "[ALERT] Your account is not enabled for IMAP use. Please visit your Gmail settings page and enable your account for IMAP access. (Failure)",
    remedies: [["look_yourself", mailbox], ["go_on", go("connect")], administrator("allow_mailbox")],
  },
  imap_refused: {
    step: "test-mail",
    stage: "look",
    details: { recipient: to, at },
    reply: "[AUTHENTICATIONFAILED] Invalid credentials (Failure)",
    remedies: [["look_yourself", mailbox], ["look_again", again], ["go_on", go("connect")], administrator("allow_mailbox")],
  },
  offline: { step: "check", stage: "names", place: "to_network", remedies: [["check_network", again]] },
  name_not_found: {
    step: "check",
    stage: "names",
    place: "to_internet",
    remedies: [
      ["check_network", again],
      ["vpn_off", again],
      ["pass_report", report],
    ],
  },
  captive_portal: { step: "check", stage: "connect", place: "network", remedies: [["sign_in_to_network", again]] },
  ports_blocked: {
    step: "check",
    stage: "connect",
    place: "doors",
    further: [{ verdict: "timed_out", endpoint: at993 }],
    remedies: [
      ["vpn_off", again],
      ["ask_for_ports", letter("open_ports")],
    ],
  },
  no_greeting: {
    step: "check",
    stage: "greeting",
    place: "somewhere",
    further: [{ verdict: "ports_blocked", endpoint: at587 }],
    remedies: [
      ["try_again", again],
      ["vpn_off", again],
      ["switch_off_interception", again],
      ["ask_for_ports", letter("open_ports")],
    ],
  },
  connection_dropped: {
    step: "check",
    stage: "secure_line",
    place: "doors",
    further: [{ verdict: "timed_out", endpoint: at587 }],
    remedies: [
      ["try_again", again],
      ["vpn_off", again],
      ["check_network", again],
      ["pass_report", report],
    ],
  },
  timed_out: {
    step: "check",
    stage: "sign_in",
    place: "doors",
    remedies: [
      ["try_again", again],
      ["check_network", again],
      ["vpn_off", again],
      ["pass_report", report],
    ],
  },
  not_google: {
    step: "check",
    stage: "greeting",
    place: "network",
    details: { other_host: "mail.hosting.example", sign: "other_greeting" },
    further: [{ verdict: "tls_untrusted", endpoint: at587 }],
    reply: "220-mail.hosting.example ESMTP Exim 4.88",
    remedies: [
      ["vpn_off", again],
      ["ask_for_ports", letter("open_ports")],
      ["pass_report", report],
    ],
  },
  mail_inspection: {
    step: "check",
    stage: "greeting",
    place: "network",
    details: { sign: "masked_greeting" },
    further: [{ verdict: "timed_out", endpoint: at587 }],
    reply: "220 ***************************2***",
    remedies: [
      ["ask_for_ports", letter("open_ports")],
      ["vpn_off", again],
      ["pass_report", report],
    ],
  },
  tls_intercepted: {
    step: "check",
    stage: "secure_line",
    place: "computer",
    details: {
      issuer: "Avast Web/Mail Shield Root",
      interceptor: "Avast",
      between: "antivirus",
      setting: "Menu > Settings > Protection > Core Shields > Mail Shield > Scan outbound emails (SMTP)",
    },
    further: [{ verdict: "ports_blocked", endpoint: at587 }],
    remedies: [
      ["switch_off_interception", again],
      ["vpn_off", again],
      ["pass_report", report],
    ],
  },
  tls_untrusted: {
    step: "check",
    stage: "secure_line",
    place: "somewhere",
    details: { issuer: "Router Local CA", sign: "other_certificate" },
    remedies: [
      ["vpn_off", again],
      ["switch_off_interception", again],
      ["pass_report", report],
    ],
  },
  clock_wrong: {
    step: "check",
    stage: "secure_line",
    place: "computer",
    details: { clock_ahead_seconds: -3 * 24 * 3600 },
    remedies: [["set_clock", again]],
  },
  keyring_missing: {
    step: "check",
    stage: "keep",
    details: {
      store: "The name org.freedesktop.secrets was not provided by any .service files",
      packages: ["gnome-keyring", "kwalletmanager"],
    },
    remedies: [
      ["install_keyring", again],
      ["keep_in_memory", { kind: "keep_in_memory" }],
      ["pass_report", report],
    ],
  },
  keyring_locked: {
    step: "check",
    stage: "keep",
    remedies: [
      ["unlock_keyring", again],
      ["keep_in_memory", { kind: "keep_in_memory" }],
    ],
  },
  keyring_denied: {
    step: "check",
    stage: "keep",
    remedies: [
      ["unlock_keyring", again],
      ["keep_in_memory", { kind: "keep_in_memory" }],
      ["pass_report", report],
    ],
  },
  keyring_failed: {
    step: "check",
    stage: "keep",
    saved: "earlier_kept",
    details: { store: "The item was not found after it was written" },
    remedies: [
      ["try_again", again],
      ["keep_in_memory", { kind: "keep_in_memory" }],
      ["pass_report", report],
    ],
  },
  not_google_account: {
    step: "address",
    stage: "input",
    details: { other_host: "mx1.hosting.example" },
    remedies: [["change_address", go("address")]],
  },
  address_invalid: { step: "address", stage: "input", details: { address: "no_at" }, remedies: [["change_address", go("address")]] },
  code_wrong_shape: {
    step: "check",
    stage: "input",
    details: { shape: { reason: "six_digits" } },
    remedies: [
      ["create_new_code", codes],
      ["paste_again", go("paste")],
    ],
  },
  cancelled: { step: "check", stage: "connect", remedies: [["try_again", again]] },
};

const good: readonly VerdictId[] = ["signed_in", "sent", "arrived_inbox", "arrived_spam", "not_arrived_yet", "from_rewritten"];

function bare(id: VerdictId): Verdict {
  const example = examples[id];
  const reached = example.stage !== "names" && example.stage !== "input";
  return {
    verdict: id,
    stage: example.stage,
    endpoint: reached
      ? {
          host: example.stage === "look" ? "imap.gmail.com" : "smtp.gmail.com",
          port: example.stage === "look" ? 993 : 465,
          security: "implicit_tls",
        }
      : null,
    reply: example.reply ?? null,
    elapsed_ms: 640,
    saved: example.saved ?? "nothing",
    details: { ...nothing, ...example.details },
    ...(example.further ? { further: example.further } : {}),
  };
}

export function exampleOf(id: VerdictId, beside: VerdictId[] = []): VerdictView {
  const remedies: Remedy[] = examples[id].remedies.map(([remedy, press]) => ({ id: remedy, press }));
  return { verdict: bare(id), good: good.includes(id), place: examples[id].place ?? null, remedies, beside: beside.map(bare) };
}
