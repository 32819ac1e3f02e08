import { Visitor, type Pattern, type SelectExpression } from "@fluent/syntax";
import { describe, expect, test } from "vitest";

import { FAULTS } from "../src/backend/lists.js";
import { entriesOf, keysSaid, kindIds, languages, matches, sentencesOf, union, windowFiles } from "./sources";

const english = windowFiles.flatMap((file) => sentencesOf("en", file));
const keys = new Set(english.map(({ key }) => key));

/** The values that a sentence uses, and those of them for which it has another wording when they are not known. */
function valuesIn(pattern: Pattern): { used: Set<string>; foreseen: Set<string> } {
  const used = new Set<string>();
  const foreseen = new Set<string>();
  class Values extends Visitor {
    override visitVariableReference(node: { id: { name: string } }) {
      used.add(node.id.name);
    }
    override visitSelectExpression(node: SelectExpression) {
      const none = node.variants.some(({ key }) => key.type === "Identifier" && key.name === "none");
      if (none && node.selector.type === "VariableReference") foreseen.add(node.selector.id.name);
      this.genericVisit(node);
    }
  }
  new Values().visit(pattern);
  return { used, foreseen };
}

describe("the sentences", () => {
  test("there are some to look at", () => {
    expect(english.length).toBeGreaterThan(300);
    expect(keysSaid().length).toBeGreaterThan(150);
  });

  test.each(languages())("every file of %s can be read, to its last line", (language) => {
    for (const file of windowFiles) {
      const junk = entriesOf(language, file).filter((entry) => entry.type === "Junk");
      expect(junk.map((entry) => `${file}: ${"content" in entry ? String(entry.content) : ""}`)).toEqual([]);
    }
  });

  test("no key stands twice", () => {
    const twice = english.map(({ key }) => key).filter((key, place, all) => all.indexOf(key) !== place);
    expect(twice).toEqual([]);
  });

  test("every key that the sources say exists", () => {
    const missing = keysSaid().filter(({ pattern }) => ![...keys].some((key) => matches(pattern, key)));
    expect(missing).toEqual([]);
  });

  test("no sentence is there for nothing", () => {
    const said = keysSaid().map(({ pattern }) => pattern);
    // The report is put together in Rust, the same for the window and the terminal.
    const byRust = [
      "shown-code-title",
      "shown-code-alphabet",
      "shown-code-left",
      "report-practice",
      "report-first-free",
      "report-first-nothing",
      "report-number",
      "report-technical",
    ];
    expect([...keys].filter((key) => !byRust.includes(key) && !said.some((pattern) => matches(pattern, key)))).toEqual([]);
  });

  test("only the steps, which are the window's alone, set words in bold", () => {
    const bold = english.filter(({ file, pattern }) => file !== "steps" && JSON.stringify(pattern).includes("<b>"));
    expect(bold.map(({ key }) => key)).toEqual([]);
  });
});

describe("what is shared about verdicts", () => {
  const always = [
    "address",
    "app",
    "who",
    "host",
    "wait",
    "recipient",
    "from",
    "mailbox",
    "time",
    "store",
    "keyring",
    "packages",
    "setting",
    "between",
    "sign",
    "meant",
    "spam",
    "list",
    "file",
    "clock",
    "verdict",
    "stage",
  ];
  const shared = english.filter(
    ({ file, key }) =>
      (file === "verdicts" || file === "remedies") && !/^(shape|address|saved|further|clock|duration|one-or|report)-/.test(key),
  );

  test("uses only the values that are always given", () => {
    const others = shared.filter(({ pattern }) => [...valuesIn(pattern).used].some((value) => !always.includes(value)));
    expect(others.map(({ key }) => key)).toEqual([]);
  });

  test("has another wording where such a value may not be known", () => {
    const uncertain = ["who", "host", "wait", "time", "store", "packages", "setting", "file", "clock"];
    const careless = shared.filter(({ pattern }) => {
      const { used, foreseen } = valuesIn(pattern);
      // Whose kind is known, has a name.
      if (used.has("between")) foreseen.add("who");
      return uncertain.some((value) => used.has(value) && !foreseen.has(value));
    });
    expect(careless.map(({ key }) => key)).toEqual([]);
  });
});

describe("every identifier has its sentences, and no sentence is for one that is gone", () => {
  const families: [string, string[], string[]][] = [
    ["verdict", union("VerdictId"), [".title", ".meaning"]],
    ["remedy", union("RemedyId"), ["", ".button"]],
    ["shape", union("ShapeProblem", "reason"), ["", ".advice"]],
    ["address", union("AddressProblem"), [""]],
    ["saved", union("Saved"), [""]],
    ["notice", union("Notice", "kind"), [""]],
    ["failure", union("Failure", "code"), [""]],
    ["light", union("Light"), ["", ...union("LightState").map((state) => `.${state}`)]],
    ["step", union("Step"), [""]],
    ["link", union("LinkId"), [""]],
    ["two-step-answer", union("TwoStepAnswer"), [""]],
    ["two-step-advice", union("TwoStepAnswer").filter((answer) => answer !== "on"), ["", ".text"]],
    ["sign", union("Sign"), [""]],
    ["kind", kindIds(), [""]],
    ["fault", [...FAULTS], [""]],
  ];

  test.each(families)("%s", (family, ids, parts) => {
    expect(ids.length).toBeGreaterThan(3);
    const wanted = ids.flatMap((id) => parts.map((part) => `${family}-${id}${part}`));
    expect(wanted.filter((key) => !keys.has(key))).toEqual([]);
  });

  // These families share their first word with sentences of a screen, so only the others can be told apart.
  test.each(families.filter(([family]) => ["remedy", "shape", "saved", "failure", "light", "kind", "fault"].includes(family)))(
    "%s, the other way round",
    (family, ids) => {
      const strays = english.filter(
        ({ key }) => key.startsWith(`${family}-`) && !ids.includes(key.slice(family.length + 1).split(".")[0] ?? ""),
      );
      expect(strays.map(({ key }) => key)).toEqual([]);
    },
  );

  test("every verdict's sentences are about a verdict", () => {
    const ids = union("VerdictId");
    const strays = english.filter(
      ({ file, key }) => file === "verdicts" && key.startsWith("verdict-") && !ids.some((id) => key.startsWith(`verdict-${id}.`)),
    );
    expect(strays.map(({ key }) => key)).toEqual([]);
  });
});
