import { describe, expect, test } from "vitest";

import { attempt, scenario, scenarioIds } from "../src/backend/fake/scenarios";
import { inTheBar, mainOf } from "../src/state/advice";
import type { Room } from "../src/state/journey.svelte";

/** The advice that has a button of its own in the list. */
function buttons(id: string, room: Room = "steps"): string[] {
  const { remedies } = attempt(id);
  const main = mainOf(remedies);
  return remedies.filter((remedy) => remedy.press !== null && !inTheBar(remedy, main, room)).map((remedy) => remedy.id);
}

describe("the buttons in the list of advice", () => {
  test("leave out what the main button does, and every other way to try again where it tries again", () => {
    expect(buttons("timed_out")).toEqual([]);
    expect(buttons("no_greeting")).toEqual(["ask_for_ports"]);
  });

  test("try again where the main button does something else, but not beside the doctor's own button for that", () => {
    expect(buttons("mail_inspection")).toEqual(["vpn_off"]);
    expect(buttons("mail_inspection", "examination")).toEqual([]);
  });

  test("lead to a page and to a step where each is a deed of its own", () => {
    expect(buttons("code_rejected")).toEqual(["paste_again", "vpn_off", "ask_administrator"]);
  });
});

test.each(scenarioIds.filter((id) => scenario(id).attempt))("%s has a main button", (id) => {
  expect(mainOf(attempt(id).remedies)).toBeDefined();
});
