// The real door to Rust. No other file imports @tauri-apps.

import { Channel, invoke } from "@tauri-apps/api/core";

import type { Backend } from "./backend";
import type { Progress } from "./types";

function channel(on: (progress: Progress) => void): Channel<Progress> {
  return new Channel<Progress>(on);
}

export const backend: Backend = {
  view: () => invoke("view"),
  ready: () => invoke("ready"),

  chooseApp: (id) => invoke("choose_app", { id }),
  goOn: () => invoke("go_on"),
  go: (step) => invoke("go", { step }),
  giveAddress: (typed) => invoke("give_address", { typed }),
  answerTwoStep: (answer) => invoke("answer_two_step", { answer }),

  openLink: (link) => invoke("open_link", { link }),
  copy: (what) => invoke("copy", { what }),

  pasteCode: () => invoke("paste_code"),
  offerCode: () => invoke("offer_code"),
  typeCode: (typed) => invoke("type_code", { typed }),

  check: (keeping, on) => invoke("check", { keeping, on: channel(on) }),
  sendTest: (to, on) => invoke("send_test", { to, on: channel(on) }),
  lookForTest: (on) => invoke("look_for_test", { on: channel(on) }),
  cancel: () => invoke("cancel"),

  card: () => invoke("card"),
  report: () => invoke("report"),
  saveReport: (number) => invoke("save_report", { number }),
  letter: (letter) => invoke("letter", { letter }),
  writeLetter: (letter) => invoke("write_letter", { letter }),
  codes: () => invoke("codes"),
  removeCode: (app, address) => invoke("remove_code", { app, address }),
  restoreCode: () => invoke("restore_code"),
  startOver: () => invoke("start_over"),
  examine: (on) => invoke("examine", { on: channel(on) }),
  practiceFault: (fault) => invoke("practice_fault", { fault }),

  appearance: () => invoke("appearance"),
  prefer: (preferences) => invoke("prefer", { preferences }),
  print: () => invoke("print"),

  onFocus: (listener) => window.addEventListener("focus", listener),
};
