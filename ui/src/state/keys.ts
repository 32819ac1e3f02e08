// The keys of the window, in the order in which the help lists them. What has no deed of its own here is done by the page itself.

import type { Resizing } from "./appearance.svelte";

export type Deed = "main" | "back" | "help" | "paste" | Resizing;

interface Key {
  /** Its words are `key-<id>` and `key-<id>.does`. */
  id: string;
  deed?: Deed;
  /** By the names of the Web's keyboard events. */
  keys?: readonly string[];
  /** Together with Ctrl, or with ⌘ on a Mac. */
  command?: boolean;
  /** By these together with Shift, too; some know no others. */
  shifted?: readonly string[];
}

export const KEYS: readonly Key[] = [
  { id: "enter", deed: "main", keys: ["Enter"] },
  { id: "escape", deed: "back", keys: ["Escape"] },
  { id: "tab" },
  { id: "arrows" },
  { id: "space" },
  { id: "help", deed: "help", keys: ["F1", "?"] },
  { id: "paste", deed: "paste", keys: ["v", "V"], command: true, shifted: ["Insert"] },
  { id: "larger", deed: "larger", keys: ["+", "="], command: true },
  { id: "smaller", deed: "smaller", keys: ["-", "−", "_"], command: true },
  { id: "normal", deed: "normal", keys: ["0"], command: true },
];

type Pressed = Pick<KeyboardEvent, "key" | "code" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey">;

/** What is to be done, if anything. `typing`: the key belongs to the text of a field. */
export function deedOf(pressed: Pressed, { typing }: { typing: boolean }): Deed | null {
  const { altKey, ctrlKey, metaKey, shiftKey } = pressed;
  if (altKey) return null;
  const command = ctrlKey || metaKey;
  const key = command ? latin(pressed) : pressed.key;
  const found =
    KEYS.find((one) => (one.command ?? false) === command && one.keys?.includes(key)) ??
    KEYS.find((one) => shiftKey && !command && one.shifted?.includes(key));
  return typing && key.length === 1 && !command ? null : (found?.deed ?? null);
}

/** The letter that is meant together with Ctrl: who writes Ukrainian, Arabic or Hebrew presses the key where V is, and types another one. */
function latin({ key, code }: Pick<Pressed, "key" | "code">): string {
  const place = /^Key([A-Z])$/.exec(code)?.[1];
  return place && /^[^\p{ASCII}]$/u.test(key) ? place.toLowerCase() : key;
}

/** How the keys are called here. */
export function systemHere(): "mac" | "other" {
  return /Mac|iPhone|iPad/.test(navigator.platform) ? "mac" : "other";
}
