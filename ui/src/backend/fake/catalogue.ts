// The apps and their cards as the catalogue has them (apps.json is written by a test of mailkey-facts), and what else does not change.

import type { AppTile, Card, Entry, Link } from "../types";
import written from "./apps.json";

/** Whom the written cards are for. */
const EXAMPLE = "anna@gmail.com";

const catalogue = written as unknown as { tile: AppTile; card: Card }[];

export const apps: AppTile[] = catalogue.map(({ tile }) => tile);

export function cardOf(app: string, address: string): Card {
  const found = catalogue.find(({ tile }) => tile.id === app) ?? catalogue.at(-1);
  return JSON.parse(JSON.stringify(found?.card).replaceAll(EXAMPLE, address)) as Card;
}

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
