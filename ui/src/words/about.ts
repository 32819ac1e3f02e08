// The values of the shared sentences, as Rust gives them with a verdict, written in the language in use.

import type { AppTile, Beside, Offset, Value, VerdictView } from "../backend/types";
import { appName } from "./apps";
import { lengthOf, say, sayIfAny, timeOf, type Values } from "./words";

/** The values for the messages of verdicts.ftl and remedies.ftl. `apps` is the catalogue, which has the names of apps. */
export function written(values: VerdictView["values"], apps: readonly AppTile[]): Values {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, writtenOne(value, apps)]));
}

function writtenOne(value: Value, apps: readonly AppTile[]): string | number {
  switch (value.kind) {
    case "none":
      return "none";
    case "text":
      return value.text;
    case "one_of":
      return value.texts.reduce((one, other) => say("one-or-other", { one, other }));
    case "id":
      return value.id;
    case "app":
      return appName(apps, value.app);
    case "count":
      return value.count;
    case "duration":
      return lengthOf(value.time);
    case "clock":
      return clockOf(value.offset);
    case "moment":
      return timeOf(value.at);
  }
}

/** What is said of something that was found beside what leads, and was not in the way. */
export function besideOf({ verdict, values }: Beside, apps: readonly AppTile[]): string {
  const known = written(values, apps);
  return sayIfAny(`verdict-${verdict.verdict}.beside`, known) ?? say(`verdict-${verdict.verdict}.meaning`, known);
}

/** By how much a clock is wrong, as words. */
export function clockOf({ by, ahead }: Offset): string {
  return say(ahead ? "clock-ahead" : "clock-behind", { time: lengthOf(by) });
}
