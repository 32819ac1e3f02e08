// What a page says, to the eye and to a screen reader, and what its lights show. Runs in the page.

import { textNodes } from "./content.mjs";
import { freshLook } from "./shown.mjs";

const plain = (text) =>
  text
    .replaceAll(/[\u2066-\u2069]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();

/** Its sentences, each as it stands, and with what is bold in it. */
export function said() {
  freshLook();
  const names = [...document.querySelectorAll("[aria-label]")].map((element) => element.getAttribute("aria-label"));
  return [...new Set([...textNodes().flatMap(({ node, element }) => [node.data, element.textContent]), ...names].map(plain))];
}

/** The lights, by their names. */
export function lights() {
  return Object.fromEntries([...document.querySelectorAll("[data-light]")].map(({ dataset }) => [dataset.light, dataset.state]));
}
