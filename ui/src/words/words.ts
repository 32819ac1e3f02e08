// What the window says, in the language in use, with times, dates and numbers as it writes them. Digits are 0 to 9 in every language.

import type { FluentVariable } from "@fluent/bundle";

import type { Duration } from "../backend/types";
import { language, patternOf } from "./shelf.svelte";
import { UNITS } from "./units";

export { googleWord, language, speak } from "./shelf.svelte";

export type Values = Record<string, FluentVariable>;

function find(key: string, values?: Values): string | undefined {
  const found = patternOf(key);
  if (!found) return undefined;
  const problems: Error[] = [];
  const text = found.bundle.formatPattern(found.pattern, values, problems);
  for (const problem of problems) console.error(`${key}: ${problem.message}`);
  return text;
}

/** A message (`id`) or one of its attributes (`id.attribute`). */
export function say(key: string, values?: Values): string {
  const text = find(key, values);
  if (text === undefined) console.error(`no such message: ${key}`);
  return text ?? key;
}

/** The same, where a message may be missing by design. */
export function sayIfAny(key: string, values?: Values): string | undefined {
  return find(key, values);
}

/** A tag as the systems know it; nothing where it is none (with LANG=C there is one called "c"). */
function localeOf(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return null;
  }
}

/** The tag by which times and dates are written: the person's own, where it is of the language in use (en-GB writes 10:42). */
export function formatTag(own = navigator.language, spoken = language()): string {
  const [theirs, ours] = [localeOf(own), localeOf(spoken)];
  const same = theirs !== null && theirs.language === ours?.language && theirs.script === ours.script;
  return new Intl.Locale(same ? own : spoken, { numberingSystem: "latn", calendar: "gregory" }).toString();
}

/** The time of day of an RFC 3339 stamp. */
export function timeOf(stamp: string | number): string {
  return new Intl.DateTimeFormat(formatTag(), { hour: "numeric", minute: "2-digit" }).format(new Date(stamp));
}

/** The date of an RFC 3339 stamp or of a `YYYY-MM-DD`. */
export function dateOf(stamp: string): string {
  const dayOnly = /^\d{4}-\d{2}-\d{2}$/.test(stamp);
  const date = new Intl.DateTimeFormat(formatTag(), { dateStyle: "long", ...(dayOnly ? { timeZone: "UTC" } : {}) }).format(new Date(stamp));
  // The year's abbreviation in Ukrainian: its full stop would meet that of the sentence.
  return date.replace(/\s?р\.$/u, "");
}

/** A length of time, as Rust gives it. */
export function lengthOf({ count, unit }: Duration): string {
  return say(`duration-${unit}`, { count });
}

/** What is left of a time to wait, while it runs out: by Rust's rule, so never told shorter than it is. */
export function waitOf(seconds: number): string {
  const whole = Math.ceil(seconds);
  const { unit, seconds: each } = UNITS.find(({ from }) => whole >= from) ?? { unit: "seconds", seconds: 1 };
  return lengthOf({ count: Math.ceil(whole / each), unit });
}

/** A short time, to a tenth of a second. */
export function tenthsOf(milliseconds: number): string {
  return new Intl.NumberFormat(formatTag(), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(milliseconds / 1000);
}
