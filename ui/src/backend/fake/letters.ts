// The letters, from the same sentences as the real ones.

import { FluentBundle, FluentResource } from "@fluent/bundle";

import type { Letter, LetterId } from "../types";

const texts = import.meta.glob<string>("../../../../locales/*/letters.ftl", { query: "?raw", import: "default", eager: true });

function bundleOf(language: string): FluentBundle {
  const bundle = new FluentBundle(language, { useIsolating: false, functions: { GOOGLE: ([id]) => id ?? "" } });
  bundle.addResource(
    new FluentResource(texts[`../../../../locales/${language}/letters.ftl`] ?? texts["../../../../locales/en/letters.ftl"] ?? ""),
  );
  return bundle;
}

const places: Record<LetterId, string> = {
  allow_codes: "Security > Authentication > 2-Step Verification > “Allow users to turn on 2-Step Verification”",
  allow_mailbox: "Apps > Google Workspace > Gmail > End User Access > POP and IMAP access",
  allow_mail: "Apps > Google Workspace > Gmail > Compliance",
  open_ports: "none",
};

const servers = { smtp: "smtp.gmail.com", imap: "imap.gmail.com", tls: "465", starttls: "587", imaps: "993" };
const doors = [
  { host: servers.smtp, port: servers.tls },
  { host: servers.smtp, port: servers.starttls },
  { host: servers.imap, port: servers.imaps },
];

function say(bundle: FluentBundle, attribute: "subject" | "body" | null, id: string, values: Record<string, string>): string {
  const message = bundle.getMessage(id);
  const pattern = attribute ? message?.attributes[attribute] : message?.value;
  return pattern ? bundle.formatPattern(pattern, values) : id;
}

export function letterOf(letter: LetterId, language: string): Letter {
  const bundle = bundleOf(language);
  const values = {
    ...servers,
    address: "anna@nordlicht.example",
    place: places[letter],
    relay: "Apps > Google Workspace > Gmail > Routing > SMTP relay service",
    seen: doors.map((door) => say(bundle, null, "letter-door-silent", door)).join("\n"),
  };
  return { subject: say(bundle, "subject", `letter-${letter}`, values), body: say(bundle, "body", `letter-${letter}`, values) };
}
