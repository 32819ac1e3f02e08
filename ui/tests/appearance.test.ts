import { beforeEach, describe, expect, test, vi } from "vitest";

import { TEXT_SIZES } from "../src/backend/lists.js";
import type { Appearance as Chosen, Backend, Entry, Preferences, View } from "../src/backend/types";
import { announcer } from "../src/state/announcer.svelte";
import { Appearance, resized } from "../src/state/appearance.svelte";
import { Journey } from "../src/state/journey.svelte";
import { language, speak } from "../src/words/words";
import { read } from "./sources";

const page = { lang: "", dir: "", dataset: {} as Record<string, string> };
vi.stubGlobal("document", { documentElement: page });

const usual: Preferences = { language: null, theme: "system", text_size: 100 };
const answer = (preferences: Preferences): Chosen => ({
  preferences,
  language: preferences.language ?? "en",
  system_language: "en",
  languages: ["en", "de", "ar"],
});
const view = { step: "address", verdict: null, wait_seconds: null, notices: [], links: [] } as unknown as View;

function open(answers: Partial<Backend>) {
  const journey = new Journey(
    {
      view: async () => view,
      prefer: async (wished: Preferences) => answer(wished),
      ...answers,
    } as unknown as Backend,
    view,
  );
  return { journey, appearance: new Appearance(journey, answer(usual)) };
}

beforeEach(async () => {
  await speak("en");
  Object.assign(page, { lang: "en", dir: "ltr", dataset: {} });
});

describe("what is preferred", () => {
  test("is handed over whole, and shows on the page", async () => {
    const prefer = vi.fn(async (wished: Preferences) => answer(wished));
    const { appearance } = open({ prefer });
    await appearance.prefer({ theme: "dark" });
    await appearance.prefer({ language: "ar" });
    await appearance.prefer({ text_size: 150 });
    expect(prefer).toHaveBeenLastCalledWith({ language: "ar", theme: "dark", text_size: 150 });
    expect(page).toEqual({ lang: "ar", dir: "rtl", dataset: { theme: "dark", text: "150" } });
    await appearance.prefer({ theme: "system", language: null });
    expect(page).toEqual({ lang: "en", dir: "ltr", dataset: { text: "150" } });
  });

  test("last stands, whichever answer comes first", async () => {
    let answerFirst: () => void = () => undefined;
    const prefer = vi.fn((wished: Preferences) =>
      wished.language === "de"
        ? new Promise<Chosen>((resolve) => (answerFirst = () => resolve(answer(wished))))
        : Promise.resolve(answer(wished)),
    );
    const { appearance } = open({ prefer });
    const first = appearance.prefer({ language: "de" });
    await appearance.prefer({ language: "ar" });
    answerFirst();
    await first;
    expect(language()).toBe("ar");
    expect(page.lang).toBe("ar");
  });

  test("is announced in the new language, and only where it is another one", async () => {
    const { appearance } = open({});
    await appearance.prefer({ language: "de" });
    const german = /display-language-now = (.*)/.exec(read("locales", "de", "app.ftl"))?.[1];
    expect(announcer.lines.at(-1)?.text).toBe(german);
    const said = announcer.said;
    await appearance.prefer({ theme: "light" });
    expect(announcer.said).toBe(said);
  });

  test("begins nothing anew: what was said of a request stays, and so does the screen", async () => {
    const { appearance, journey } = open({
      view: async () => ({ ...view, links: [{ id: "security", url: "https://example/?hl=de" }] }) as View,
    });
    journey.requests.failure = { code: "browser", reason: "no launcher" };
    const arrivals = journey.arrivals;
    await appearance.prefer({ language: "de" });
    expect(journey.view.links[0]?.url).toContain("hl=de");
    expect(journey.requests.failure).toEqual({ code: "browser", reason: "no launcher" });
    expect(journey.arrivals).toBe(arrivals);
  });

  test("shows although it could not be handed over, and that is said", async () => {
    const { appearance, journey } = open({
      prefer: async () => {
        throw { code: "internal", reason: "nobody there" };
      },
    });
    await appearance.prefer({ theme: "dark" });
    expect(page.dataset["theme"]).toBe("dark");
    expect(journey.requests.failure?.code).toBe("internal");
  });

  test("while something runs leaves the run alone", async () => {
    const look = vi.fn(async () => view);
    const { appearance, journey } = open({ view: look });
    journey.run = "check";
    await appearance.prefer({ language: "de" });
    expect(look).not.toHaveBeenCalled();
    expect(journey.run).toBe("check");
    expect(language()).toBe("de");
  });
});

describe("the size of the text", () => {
  test("goes step by step, ends at both ends, and comes back", () => {
    expect(TEXT_SIZES.map((size) => resized(size, "larger"))).toEqual([115, 130, 150, 175, 200, 200]);
    expect(TEXT_SIZES.map((size) => resized(size, "smaller"))).toEqual([100, 100, 115, 130, 150, 175]);
    expect(resized(175, "normal")).toBe(100);
  });

  test("is said aloud, also where it cannot change any more", async () => {
    const { appearance } = open({});
    await appearance.resize("larger");
    expect(announcer.lines.at(-1)?.text).toBe("The text is at 115 % now.");
    await appearance.resize("normal");
    await appearance.resize("smaller");
    expect(announcer.lines.at(-1)?.text).toBe("The text is at 100 % now.");
  });

  test("is the same in the style", () => {
    const inStyle = [...read("ui", "src", "style", "base.css").matchAll(/data-text="(\d+)"/g)].map(([, size]) => Number(size));
    expect(inStyle).toEqual(TEXT_SIZES.filter((size) => size !== 100));
  });
});

describe("a code that was removed", () => {
  const entry = { app: "scanner", device: "Hall", address: "anna@gmail.com" } as Entry;

  test("can be put back", async () => {
    const given: unknown[] = [];
    const { journey } = open({
      codes: async () => [entry],
      removeCode: async (...named) => (given.push(...named), []),
      restoreCode: async () => [entry],
    });
    const { codes } = journey;
    await codes.read();
    expect(await codes.remove(entry)).toBe(true);
    expect(given).toEqual(["scanner", "Hall", "anna@gmail.com"]);
    expect([codes.entries, codes.removed, codes.restored]).toEqual([[], entry, false]);
    expect(await codes.restore()).toBe(true);
    expect([codes.entries, codes.restored]).toEqual([[entry], true]);
  });

  test("stays where it could not be removed, and stays removed where it could not be put back", async () => {
    const fail = async () => {
      throw { code: "file", reason: "full" };
    };
    const { journey } = open({ codes: async () => [entry], removeCode: fail, restoreCode: fail });
    const { codes } = journey;
    await codes.read();
    expect(await codes.remove(entry)).toBe(false);
    expect(codes.removed).toBeNull();
    expect(await codes.restore()).toBe(false);
    expect(journey.requests.failure?.code).toBe("file");
  });
});
