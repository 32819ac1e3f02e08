// What a person would miss if it were gone: the words, what was typed and picked, what is open. Runs in the page.

import { textNodes } from "./content.mjs";
import { freshLook, nameOf } from "./shown.mjs";

/** Two of these are equal if nothing was lost between them. Numbers may differ: clocks go on. */
export function state() {
  freshLook();
  return {
    words: textNodes()
      .map(({ node }) => node.data.trim())
      .join("\n")
      .replace(/\d+/g, "0"),
    typed: [...document.querySelectorAll('input:not([type="radio"]), textarea')].map(({ value }) => value),
    picked: [...document.querySelectorAll("input, [aria-checked], [aria-pressed], option")].map(
      (element) => element.checked ?? element.selected ?? element.getAttribute("aria-checked") ?? element.getAttribute("aria-pressed"),
    ),
    open: [...document.querySelectorAll("details, dialog")].map(({ open }) => open),
    focus: document.activeElement && nameOf(document.activeElement).replace(/\d+/g, "0"),
  };
}
