import { expect, test } from "vitest";

import { choicesAt, sightsAt } from "../src/google/sights";
import { speak } from "../src/words/words";

test("what is offered at a question is said, and is pressed by a name that tells an answer from what is only seen", async () => {
  await speak("en");
  for (const at of ["two-step", "create", "cause"] as const) {
    const choices = choicesAt(at);
    expect(choices.map(({ id }) => id)).toEqual(sightsAt(at).map(({ sight }) => sight));
    expect(choices.filter(({ label }) => !/[a-z] /.test(label))).toEqual([]);
  }
  const actions = (at: Parameters<typeof choicesAt>[0]) => choicesAt(at).map(({ action }) => action);
  expect(actions("two-step")).toContain("answer-only-security-keys");
  expect(actions("two-step")).toContain("see-other-picture");
  expect(actions("create")).toContain("see-not-available");
  expect(actions("cause")).toContain("cause-off");
});
