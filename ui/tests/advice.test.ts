import { describe, expect, test } from "vitest";

import { attempt, scenario, scenarioIds } from "../src/backend/fake/scenarios";
import type { Press, Remedy } from "../src/backend/types";
import { inTheBar, mainOf } from "../src/state/advice";
import type { Room } from "../src/state/journey.svelte";

const again: Press = { kind: "again" };
const page: Press = { kind: "open", link: "app_passwords" };
const step: Press = { kind: "go", step: "paste" };
const letter: Press = { kind: "letter", letter: "open_ports" };
const report: Press = { kind: "report" };

/** What is pressed for the advice that has a button of its own in the list; advice of which Rust says this, in this order. */
function buttons(presses: readonly (Press | null)[], room: Room = "steps"): Press[] {
  // Which advice it is does not matter here.
  const remedies: Remedy[] = presses.map((press) => ({ id: "try_again", press }));
  const main = mainOf(remedies);
  return remedies.filter((remedy) => remedy.press !== null && !inTheBar(remedy, main, room)).map((remedy) => remedy.press as Press);
}

describe("the buttons in the list of advice", () => {
  test("leave out what the main button does, and every other way to try again where it tries again", () => {
    expect(buttons([again, null, again, report])).toEqual([]);
    expect(buttons([again, letter, again])).toEqual([letter]);
    expect(buttons([null, again, again])).toEqual([]);
  });

  test("try again where the main button does something else, but not beside the doctor's own button for that", () => {
    expect(buttons([letter, again, report])).toEqual([again]);
    expect(buttons([letter, again, report], "examination")).toEqual([]);
  });

  test("lead to a page and to a step where each is a deed of its own", () => {
    expect(buttons([page, step, null, page, letter])).toEqual([step, page, letter]);
  });
});

test.each(scenarioIds.filter((id) => scenario(id).attempt))("%s has a main button", (id) => {
  expect(mainOf(attempt(id).remedies)).toBeDefined();
});
