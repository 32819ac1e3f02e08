// The pictograms of icons/pictograms.svg, as one sprite that lies in the page once. Within the page, so that none of them comes late.

import sprite from "../../../icons/pictograms.svg?raw";

/** Puts the sprite into the page. */
export function layOutPictograms(page: Document): void {
  const holder = page.createElement("div");
  holder.className = "sprite";
  holder.ariaHidden = "true";
  holder.innerHTML = sprite;
  page.body.prepend(holder);
}

/** Their names, for the test that every one that is drawn is there. */
export const pictograms: readonly string[] = [...sprite.matchAll(/id="pictogram-([a-z-]+)"/g)].flatMap(([, name]) => name ?? []);
