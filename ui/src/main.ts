import "./style/tokens.css";
import "./style/base.css";

import { mount } from "svelte";

import type { Backend } from "./backend/backend";
import { Journey } from "./journey.svelte";
import { layOutPictograms } from "./parts/pictograms";
import Window from "./Window.svelte";
import { chooseLanguage } from "./words/words";

declare const __SCRIPTED__: boolean;

// The scripted backend is in the page of the screenshots, and in `npm run dev` outside Tauri; never in the window's page (a test looks).
async function door(): Promise<Backend> {
  if (__SCRIPTED__ && !("__TAURI_INTERNALS__" in globalThis)) return (await import("./backend/fake")).backend;
  return (await import("./backend/tauri")).backend;
}

const [backend] = await Promise.all([door(), chooseLanguage(navigator.languages)]);
const target = document.getElementById("window");
if (target) {
  layOutPictograms(document);
  const journey = new Journey(backend, await backend.view());
  mount(Window, { target, props: { journey } });
  // A hidden window draws no frames, so nothing here may wait for one: the screen is laid out when `mount` returns.
  await journey.ready();
}
