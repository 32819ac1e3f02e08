// The languages' own names and directions, in the order in which they stand in a list that is read by people of all of them. Each is told
// by the about.toml of its folder in locales/.

import languages from "virtual:languages";

export const LANGUAGES = languages;

/** Long English, for looking at whether everything fits; in the scripted page alone. */
export const PSEUDO = "en-XA";

const known = new Map(LANGUAGES.map((language) => [language.tag, language]));

export function nameOf(tag: string): string {
  return known.get(tag)?.name ?? tag;
}

/** With its English name, where its own has no Latin letter: for whoever has no font for that, and sees boxes. */
export function namesOf(tag: string): string {
  const own = nameOf(tag);
  if (/\p{Script=Latin}/u.test(own)) return own;
  const english = new Intl.DisplayNames(["en"], { type: "language" }).of(tag.split("-")[0] ?? tag);
  return english ? `${own} · ${english}` : own;
}

export function directionOf(tag: string): "ltr" | "rtl" {
  return known.get(tag)?.direction ?? "ltr";
}

/** The place of a language in a list. */
export function placeOf(tag: string): number {
  const place = LANGUAGES.findIndex((language) => language.tag === tag);
  return place < 0 ? LANGUAGES.length : place;
}
