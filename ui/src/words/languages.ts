// The languages' own names and directions, in the order in which they stand in a list that is read by people of all of them.

export interface Language {
  tag: string;
  /** As those who speak it call it. */
  name: string;
  direction: "ltr" | "rtl";
}

export const LANGUAGES: readonly Language[] = [
  { tag: "de", name: "Deutsch", direction: "ltr" },
  { tag: "en", name: "English", direction: "ltr" },
  { tag: "es", name: "Español", direction: "ltr" },
  { tag: "fr", name: "Français", direction: "ltr" },
  { tag: "it", name: "Italiano", direction: "ltr" },
  { tag: "nl", name: "Nederlands", direction: "ltr" },
  { tag: "pl", name: "Polski", direction: "ltr" },
  { tag: "pt-BR", name: "Português (Brasil)", direction: "ltr" },
  { tag: "tr", name: "Türkçe", direction: "ltr" },
  { tag: "uk", name: "Українська", direction: "ltr" },
  { tag: "he", name: "עברית", direction: "rtl" },
  { tag: "ar", name: "العربية", direction: "rtl" },
  { tag: "hi", name: "हिन्दी", direction: "ltr" },
  { tag: "ko", name: "한국어", direction: "ltr" },
  { tag: "ja", name: "日本語", direction: "ltr" },
  { tag: "zh-Hans", name: "简体中文", direction: "ltr" },
];

/** Long English, for looking at whether everything fits; in the scripted page alone. */
export const PSEUDO = "en-XA";

const known = new Map(LANGUAGES.map((language) => [language.tag, language]));

export function nameOf(tag: string): string {
  return known.get(tag)?.name ?? tag;
}

export function directionOf(tag: string): "ltr" | "rtl" {
  return known.get(tag)?.direction ?? "ltr";
}

/** The place of a language in a list. */
export function placeOf(tag: string): number {
  const place = LANGUAGES.findIndex((language) => language.tag === tag);
  return place < 0 ? LANGUAGES.length : place;
}
