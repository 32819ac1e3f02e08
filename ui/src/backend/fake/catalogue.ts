// The apps and their cards, the links and the letters as Rust has them (scripts/renew writes the files), and what else does not change.

import type { AppTile, Card, Entry, Letter, LetterId, Link } from "../types";
import written from "./apps.json";
import letters from "./letters.json";
import links from "./links.json";

/** Whom the written cards are for. */
const EXAMPLE = "anna@gmail.com";

const catalogue = written as unknown as { tile: AppTile; card: Card }[];

export const apps: AppTile[] = catalogue.map(({ tile }) => tile);

export function cardOf(app: string, address: string): Card {
  const found = catalogue.find(({ tile }) => tile.id === app) ?? catalogue.at(-1);
  return JSON.parse(JSON.stringify(found?.card).replaceAll(EXAMPLE, address)) as Card;
}

export function linksFor(address: string | null, language: string): Link[] {
  return links.map(({ id, for_account, for_any }) => {
    const url = address === null ? for_any : for_account.replace(encodeURIComponent(EXAMPLE), encodeURIComponent(address));
    return { id: id as Link["id"], url: url.replace(/hl=en$/, `hl=${language}`) };
  });
}

/** A letter as Rust writes it where the ports are blocked; long English has none of its own. */
export function letterOf(letter: LetterId, language: string): Letter {
  const written: Record<string, Record<LetterId, Letter>> = letters;
  return (written[language] ?? letters.en)[letter];
}

export const entries: Entry[] = [
  {
    app: "scanner",
    address: "anna@nordlicht.example",
    device: null,
    code_name: "Scanner – FRONTDESK",
    computer: "FRONTDESK",
    since: "2026-11-20T09:12:00Z",
    last_worked: "2026-11-22T10:42:00Z",
  },
  {
    app: "wordpress",
    address: "kontakt@nordlicht.example",
    device: "Shop",
    code_name: "Shop",
    computer: "FRONTDESK",
    since: "2026-10-02T14:00:00Z",
    last_worked: "2026-10-02T14:00:00Z",
  },
];
