// The sentences of locales/, for the window. English is always there, behind the person's own language.

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

export type Values = Record<string, FluentVariable>;

const english = import.meta.glob<string>("../../../locales/en/{app,apps,codes,notices,practice,remedies,steps,verdicts}.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

const others = import.meta.glob<string>(
  ["../../../locales/*/{app,apps,codes,notices,practice,remedies,steps,verdicts}.ftl", "!../../../locales/en/*.ftl"],
  { query: "?raw", import: "default" },
);

const rightToLeft = new Set(["ar", "fa", "he", "ur"]);

function bundleOf(tag: string, texts: string[]): FluentBundle {
  // Marks around values are needed only where the text around them runs the other way.
  const bundle = new FluentBundle(tag, { useIsolating: directionOf(tag) === "rtl" });
  for (const text of texts) bundle.addResource(new FluentResource(text));
  return bundle;
}

function directionOf(tag: string): "ltr" | "rtl" {
  return rightToLeft.has(tag.split("-")[0] ?? "") ? "rtl" : "ltr";
}

let bundles: FluentBundle[] = [bundleOf("en", Object.values(english))];
let chosen = "en";

/** The languages that locales/ has, by their tags. */
function tags(): string[] {
  const found = Object.keys(others).map((path) => path.split("/").at(-2) ?? "en");
  return ["en", ...new Set(found)];
}

/** Takes the first of the wished languages that locales/ has, and says so to the page. */
export async function chooseLanguage(wishes: readonly string[]): Promise<void> {
  const there = tags();
  const match = (wish: string) => there.find((tag) => tag === wish) ?? there.find((tag) => tag.split("-")[0] === wish.split("-")[0]);
  chosen = wishes.map(match).find((tag) => tag !== undefined) ?? "en";
  if (chosen !== "en") {
    const paths = Object.keys(others).filter((path) => path.split("/").at(-2) === chosen);
    const texts = await Promise.all(paths.map((path) => others[path]?.() ?? ""));
    bundles = [bundleOf(chosen, texts), ...bundles];
  }
  document.documentElement.lang = chosen;
  document.documentElement.dir = directionOf(chosen);
}

/** The language in use, as a BCP 47 tag. */
export function language(): string {
  return chosen;
}

/** The tag by which times and dates are written: the person's own, where it is of the language in use (en-GB writes 10:42). */
function formatTag(): string {
  return navigator.language.split("-")[0] === chosen.split("-")[0] ? navigator.language : chosen;
}

function find(key: string, values?: Values): string | undefined {
  const [id = "", attribute] = key.split(".");
  for (const bundle of bundles) {
    const message = bundle.getMessage(id);
    const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
    if (!pattern) continue;
    const problems: Error[] = [];
    const text = bundle.formatPattern(pattern, values, problems);
    for (const problem of problems) console.error(`${key}: ${problem.message}`);
    return text;
  }
  return undefined;
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

/** The time of day of an RFC 3339 stamp. */
export function timeOf(stamp: string | number): string {
  return new Intl.DateTimeFormat(formatTag(), { hour: "2-digit", minute: "2-digit" }).format(new Date(stamp));
}

/** The date of an RFC 3339 stamp or of a `YYYY-MM-DD`. */
export function dateOf(stamp: string): string {
  const dayOnly = /^\d{4}-\d{2}-\d{2}$/.test(stamp);
  return new Intl.DateTimeFormat(formatTag(), { dateStyle: "long", ...(dayOnly ? { timeZone: "UTC" } : {}) }).format(new Date(stamp));
}

/** A length of time in whole days, hours or minutes, or in seconds below one and a half minutes. */
export function durationOf(seconds: number): string {
  if (seconds < 90) return say("duration-seconds", { count: Math.ceil(seconds) });
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 90) return say("duration-minutes", { count: minutes });
  const hours = Math.round(minutes / 60);
  return hours < 48 ? say("duration-hours", { count: hours }) : say("duration-days", { count: Math.round(hours / 24) });
}

/** A short time, to a tenth of a second, in digits of the person's language. */
export function tenthsOf(milliseconds: number): string {
  return new Intl.NumberFormat(formatTag(), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(milliseconds / 1000);
}
