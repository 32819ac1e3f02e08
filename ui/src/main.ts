import "./style/tokens.css";
import "./style/base.css";
import "./style/print.css";

import { mount } from "svelte";

import type { Backend } from "./backend/types";
import { layOutPictograms } from "./controls/pictograms";
import { adopt, Appearance, paint } from "./state/appearance.svelte";
import { Journey } from "./state/journey.svelte";
import Window from "./Window.svelte";

// The scripted backend is in the page of the screenshots, and in `npm run dev` outside Tauri; never in the window's page (a test looks).
async function door(): Promise<Backend> {
  if (__SCRIPTED__ && !("__TAURI_INTERNALS__" in globalThis)) return (await import("./backend/fake")).backend;
  return (await import("./backend/tauri")).backend;
}

const backend = await door();
const [view, chosen, underway] = await Promise.all([backend.view(), backend.appearance(), backend.underway()]);
paint(chosen.preferences);
await adopt(chosen.language);
const target = document.getElementById("window");
if (target) {
  layOutPictograms(document);
  const journey = new Journey(backend, view);
  const appearance = new Appearance(journey, chosen);
  // Before the first screen: a page that was loaded anew in the middle of something begins in the middle of it.
  void journey.rejoin(underway);
  mount(Window, { target, props: { journey, appearance } });
  // For the measurements of look/: what the dialog does, without the dialog.
  if (__SCRIPTED__) Object.assign(globalThis, { prefer: (part: object) => appearance.prefer(part) });
  // A hidden window draws no frames, so nothing here may wait for one: the screen is laid out when `mount` returns.
  void journey.watchKeyring();
  await Promise.all([journey.ready(), journey.watchClosing()]);
}
