// What apps are called, and what goes into their fields, in the person's language. What is a maker's name comes with the catalogue.

import type { AppTile, CardField, Entry, View } from "../backend/types";
import { say, sayIfAny } from "./words";

const own = (app: AppTile) => sayIfAny(`apps-${app.id}`) ?? app.name;

function nameOf(app: AppTile): string {
  return own(app) ?? say(`kind-${app.kind}`);
}

/** An app's name, with that of its device where it has one; of an app that the catalogue does not know, what it is called in commands. */
export function appName(apps: readonly AppTile[], id: string | null, device: string | null = null): string {
  const known = apps.find((known) => known.id === id);
  const app = known ? nameOf(known) : (id ?? say("kind-generic"));
  return device === null ? app : say("codes-on-device", { app, device });
}

/** The app that the journey is about, with its device. */
export function chosenApp({ apps, app, device }: Pick<View, "apps" | "app" | "device">): string {
  return appName(apps, app, device);
}

/** What a listed code is for. */
export function codeFor(apps: readonly AppTile[], { app, device, address }: Entry): string {
  return say("codes-for", { app: appName(apps, app, device), address });
}

/** Whether each device of an app may be given a name. */
export function isNamed(apps: readonly AppTile[], id: string | null): boolean {
  return apps.some((known) => known.id === id && known.named);
}

/** The line below its name: of its own, or what kind of app it is. */
export function appHint(app: AppTile): string {
  return sayIfAny(`apps-${app.id}.hint`) ?? say(own(app) === null ? `kind-${app.kind}.hint` : `kind-${app.kind}`);
}

/** How an app does without a code. */
export function withoutCode(app: AppTile): string {
  return sayIfAny(`apps-${app.id}.google`) ?? say("notice-no_code_needed", { app: nameOf(app) });
}

/** What goes into a field of a card; nothing where that is the code. */
export function enteredIn(field: CardField): string | null {
  switch (field.value.kind) {
    case "text":
      return field.value.text;
    case "tick":
      return say(field.value.on ? "tick-on" : "tick-off");
    case "code":
      return null;
  }
}
