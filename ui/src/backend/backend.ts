// The only door to Rust. `tauri.ts` is the real one and the only file that imports @tauri-apps; `fake.ts` plays the part in Chromium,
// for screenshots and tests of the screens alone.

import type { AppId, Card, Entry, Examination, LinkId, Progress, Step, Taken, TwoStepAnswer, View } from "./types";

export type Keeping = "in_keyring" | "in_memory";

/** What a copy button puts on the clipboard. The text never comes from the page. */
export type Copyable =
  | { kind: "code_name" }
  | { kind: "link"; link: LinkId }
  | { kind: "field"; index: number } // of the card; a code field copies the code, in Rust
  | { kind: "snippet" }
  | { kind: "report" };

export interface Backend {
  /** The first view; Rust shows the window after `ready`. */
  view(): Promise<View>;
  /** The first screen is painted: show the window. The keyring is looked at again meanwhile, so the view may have more to say. */
  ready(): Promise<View>;

  chooseApp(id: AppId): Promise<View>;
  goOn(): Promise<View>;
  go(step: Step): Promise<View>;
  giveAddress(typed: string): Promise<View>;
  answerTwoStep(answer: TwoStepAnswer): Promise<View>;

  openLink(link: LinkId): Promise<void>;
  copy(what: Copyable): Promise<void>;

  /** Reads the clipboard in Rust, judges it, empties it if it was a code. */
  pasteCode(): Promise<Taken>;
  /** After the window regained focus on `create`: does the clipboard hold something of the right shape? Rust answers false on any other step. */
  offerCode(): Promise<boolean>;
  /** Typed by hand; the caller empties its field before awaiting. */
  typeCode(typed: string): Promise<Taken>;

  check(keeping: Keeping, on: (progress: Progress) => void): Promise<View>;
  sendTest(to: string | null, on: (progress: Progress) => void): Promise<View>;
  lookForTest(on: (progress: Progress) => void): Promise<View>;
  /** Cancels whatever runs. */
  cancel(): Promise<void>;

  card(): Promise<Card>;
  report(): Promise<string>;
  codes(): Promise<Entry[]>;
  removeCode(app: AppId, address: string): Promise<Entry[]>;
  startOver(): Promise<View>;
  examine(on: (progress: Progress) => void): Promise<Examination>;
  practiceFault(fault: string | null): Promise<View>;

  /** Called when the window regains focus. */
  onFocus(listener: () => void): void;
}
