// The apps and cards that the scripted backend shows. The real ones come from data/apps.toml.

import type { AppTile, Card, CardField, Entry, Link } from "../types";

export const apps: AppTile[] = [
  { id: "scanner", pictogram: "printer", way: "code" },
  { id: "outlook-classic", pictogram: "mail", way: "code" },
  { id: "outlook-new", pictogram: "mail", way: "google_only" },
  { id: "thunderbird", pictogram: "bird", way: "google" },
  { id: "apple-mail", pictogram: "mail", way: "google" },
  { id: "wordpress", pictogram: "web", way: "code" },
  { id: "python", pictogram: "code", way: "code" },
  { id: "node", pictogram: "code", way: "code" },
  { id: "php", pictogram: "code", way: "code" },
  { id: "msmtp", pictogram: "code", way: "code" },
  { id: "cvshelf", pictogram: "more", way: "code" },
  { id: "other", pictogram: "more", way: "code" },
];

export function cardOf(app: string, address: string): Card {
  const field = (name: string, value: CardField["value"], text: string | null): CardField => ({ name, value, text });
  const script = app === "python" || app === "node" || app === "php" || app === "msmtp";
  return {
    app,
    fields: [
      field("SMTP Server", "server", "smtp.gmail.com"),
      field("Port", "port", "465"),
      field("Secure Connection", "security", "SSL/TLS"),
      field("SMTP Authentication", "yes", "On"),
      field("Authenticated Account", "user_name", address),
      field("Authenticated Password", "code", null),
      field("From Address", "from", address),
    ],
    snippet: script ? snippet.replace("{address}", address) : null,
    source: "the maker's manual",
    checked: "2026-11-03",
  };
}

const snippet = `import keyring, smtplib
from email.message import EmailMessage

message = EmailMessage()
message["From"] = message["To"] = "{address}"
message["Subject"] = "Hello"
message.set_content("It works.")

with smtplib.SMTP_SSL("smtp.gmail.com", 465) as server:
    server.login("{address}", keyring.get_password("mailkey:python", "{address}"))
    server.send_message(message)
`;

export function linksFor(address: string | null, language: string): Link[] {
  const through = (page: string) =>
    `https://accounts.google.com/AccountChooser?Email=${encodeURIComponent(address ?? "")}&continue=${encodeURIComponent(page)}&hl=${language}`;
  return [
    { id: "two_step", url: through("https://myaccount.google.com/signinoptions/twosv") },
    { id: "app_passwords", url: through("https://myaccount.google.com/apppasswords") },
    { id: "mailbox", url: through("https://mail.google.com/mail/") },
    { id: "security", url: through("https://myaccount.google.com/security") },
    { id: "app_passwords_help", url: `https://support.google.com/accounts/answer/185833?hl=${language}` },
  ];
}

export const entries: Entry[] = [
  {
    app: "scanner",
    address: "anna@nordlicht.example",
    code_name: "Scanner – FRONTDESK",
    device: "FRONTDESK",
    since: "2026-11-20T09:12:00Z",
    last_worked: "2026-11-22T10:42:00Z",
  },
  {
    app: "wordpress",
    address: "kontakt@nordlicht.example",
    code_name: "Website – FRONTDESK",
    device: "FRONTDESK",
    since: "2026-10-02T14:00:00Z",
    last_worked: "2026-10-02T14:00:00Z",
  },
];
