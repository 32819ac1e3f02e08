// The only door to Rust. `tauri.ts` is the real one and the only file that imports @tauri-apps; `fake.ts` plays the part in Chromium,
// for screenshots and tests of the screens alone.

import type {
  AppId,
  Card,
  Entry,
  Examination,
  LetterId,
  LinkId,
  Outlook,
  Preferences,
  Progress,
  Step,
  Taken,
  TwoStepAnswer,
  VerdictView,
  View,
} from "./types";

export type Keeping = "in_keyring" | "in_memory";

/** What a copy button puts on the clipboard. The text never comes from the page. */
export type Copyable =
  | { kind: "code_name" }
  | { kind: "link"; link: LinkId }
  | { kind: "field"; index: number } // of the card; a code field copies the code, in Rust
  | { kind: "snippet" }
  | { kind: "report" }
  | { kind: "letter"; letter: LetterId };

/** What became of a paste, and whether a code that was taken could not be cleared off the clipboard. */
export type Pasting = Taken & { left_on_clipboard: boolean };

/** What the doctor found, with the advice about what is in the way. */
export type Examined = Examination & { advice: VerdictView | null };

/** A report, whole, as it would be passed on. */
export interface ShownReport {
  number: string;
  text: string;
}

/** A letter that is ready to be sent to somebody who can help. */
export interface Letter {
  subject: string;
  body: string;
}

export interface Backend {
  /** The first view; Rust shows the window after `ready`. */
  view(): Promise<View>;
  /** The first screen is painted: show the window. The keyring is looked at again meanwhile, so the view may have more to say. */
  ready(): Promise<View>;

  chooseApp(id: AppId): Promise<View>;
  goOn(): Promise<View>;
  go(step: Step): Promise<View>;
  /** Can be cancelled; the view is then as it was. */
  giveAddress(typed: string): Promise<View>;
  answerTwoStep(answer: TwoStepAnswer): Promise<View>;

  openLink(link: LinkId): Promise<void>;
  copy(what: Copyable): Promise<void>;

  /** Reads the clipboard in Rust, judges it, empties it if it was a code. */
  pasteCode(): Promise<Pasting>;
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
  report(): Promise<ShownReport>;
  /** Saves the report that was shown under this number, and gives the file's name. */
  saveReport(number: string): Promise<string>;
  letter(letter: LetterId): Promise<Letter>;
  /** Opens the letter in the person's mail program. */
  writeLetter(letter: LetterId): Promise<void>;
  codes(): Promise<Entry[]>;
  removeCode(app: AppId, address: string): Promise<Entry[]>;
  /** Puts the code that was removed last back to where it was. */
  restoreCode(): Promise<Entry[]>;
  startOver(): Promise<View>;
  examine(on: (progress: Progress) => void): Promise<Examined>;
  practiceFault(fault: string | null): Promise<View>;

  /** How the window looks and which language it speaks. */
  outlook(): Promise<Outlook>;
  /** Keeps what is wished; the answer is what came of it. */
  prefer(preferences: Preferences): Promise<Outlook>;
  /** Opens the system's own window for printing the page. */
  print(): Promise<void>;

  /** Called when the window regains focus. */
  onFocus(listener: () => void): void;
}
