// What the shared sentences about a verdict need, in one place: every value is always given, and what is not known is `none`.

import type { Verdict, View } from "../backend/types";
import { appName } from "./apps";
import { durationOf, say, sayIfAny, timeOf, type Values } from "./words";

/** The values for the messages of verdicts.ftl and remedies.ftl. */
export function valuesOf(verdict: Verdict, view: View): Values {
  const { details } = verdict;
  return {
    address: view.address ?? "none",
    app: appName(view.apps, view.app),
    who: details.interceptor ?? details.issuer ?? "none",
    host: details.other_host ?? "none",
    wait: details.wait_seconds == null ? "none" : durationOf(details.wait_seconds),
    recipient: details.recipient ?? view.address ?? "none",
    from: details.from ?? "none",
    mailbox: details.mailbox ?? "none",
    time: details.at == null ? "none" : timeOf(details.at),
    store: details.store ?? "none",
    packages: details.packages?.reduce((one, other) => say("one-or-other", { one, other })) ?? "none",
    setting: details.setting ?? "none",
    between: details.between ?? "none",
    clock: details.clock_ahead_seconds == null ? "none" : clockOf(details.clock_ahead_seconds),
    verdict: verdict.verdict,
    stage: verdict.stage,
  };
}

/** What is said of something that was found beside what leads, and was not in the way. */
export function besideOf(verdict: Verdict, view: View): string {
  const values = valuesOf(verdict, view);
  return sayIfAny(`verdict-${verdict.verdict}.beside`, values) ?? say(`verdict-${verdict.verdict}.meaning`, values);
}

/** How far a clock is off, as words. */
export function clockOf(aheadSeconds: number): string {
  return say(aheadSeconds < 0 ? "clock-behind" : "clock-ahead", { time: durationOf(Math.abs(aheadSeconds)) });
}
