import { describe, expect, test, vi } from "vitest";

import { apps, cardOf } from "../src/backend/fake/catalogue";
import { appHint, appName, enteredIn, withoutCode } from "../src/words/apps";
import { speak } from "../src/words/words";
import { languages } from "./sources";

const one = (id: string) => apps.find((app) => app.id === id)!;

describe("the apps of the catalogue", () => {
  test.each(languages())("are called something in %s, each by a name of its own, and say what they are", async (tag) => {
    const complaint = vi.spyOn(console, "error");
    await speak(tag);
    expect(new Set(apps.map(({ id }) => appName(apps, id))).size).toBe(apps.length);
    expect(apps.filter((app) => !appHint(app) || !withoutCode(app))).toEqual([]);
    expect(complaint).not.toHaveBeenCalled();
    complaint.mockRestore();
    await speak("en");
  });

  test("are called by a sentence of their own, by their maker's name, or by their kind", () => {
    expect(["wordpress", "node", "scanner"].map((id) => appName(apps, id))).toEqual([
      "Website or WordPress",
      "Node.js",
      "Printer or scanner",
    ]);
    expect([appHint(one("node")), appHint(one("scanner"))]).toEqual(["A script with Nodemailer", "HP, Canon, Epson, Brother and others"]);
    expect(appHint({ ...one("node"), id: "deno", name: "Deno" })).toBe("Your own script");
  });

  test("are called as in commands where the catalogue does not know them, and as anything else where there is none", () => {
    expect([appName(apps, "fax"), appName(apps, null)]).toEqual(["fax", "Something else"]);
  });

  test("tell how they do without a code, by themselves or as any app", () => {
    expect(withoutCode(one("thunderbird"))).toMatch(/^In Thunderbird add your account/);
    expect(withoutCode({ ...one("thunderbird"), id: "kmail", name: "KMail" })).toBe("KMail can “Sign in with Google”. It needs no code.");
  });
});

test("a field says what goes in: a text, a tick in the person's language, and never the code", async () => {
  const { fields } = cardOf("other", "bert@nordlicht.example");
  const address = "bert@nordlicht.example";
  await speak("fr");
  expect(fields.map(enteredIn)).toEqual(["smtp.gmail.com", "465", "SSL/TLS", "Oui", address, null, address]);
  expect(enteredIn({ name: "Box", role: "tick", value: { kind: "tick", on: false } })).toBe("Non");
  await speak("en");
});
