// How the window looks and which language it speaks, as the page's address begins with it.

import { LANGUAGES, PSEUDO } from "../../words/languages";
import type { Appearance, Preferences, Theme } from "../types";

const query = new URLSearchParams(location.search);
const SYSTEM = "en";

let preferences: Preferences = {
  language: query.get("lang"),
  theme: (query.get("theme") as Theme | null) ?? "system",
  text_size: Number(query.get("text") ?? 100),
};

export function language(): string {
  return preferences.language ?? SYSTEM;
}

export function now(): Appearance {
  return { preferences, language: language(), system_language: SYSTEM, languages: [...LANGUAGES.map(({ tag }) => tag), PSEUDO] };
}

export function prefer(wished: Preferences): Appearance {
  preferences = wished;
  return now();
}
