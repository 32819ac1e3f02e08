// Written by scripts/renew; do not edit.
// The real door to Rust. No other file imports @tauri-apps.

import { Channel, invoke } from "@tauri-apps/api/core";

import type { Backend } from "./types";

export const backend: Backend = {
  appearance: () => invoke("appearance"),
  prefer: (preferences) => invoke("prefer", { preferences }),
  check: (keeping, on) => invoke("check", { keeping, on: new Channel(on) }),
  sendTest: (to, on) => invoke("send_test", { to, on: new Channel(on) }),
  isOwn: (typed) => invoke("is_own", { typed }),
  lookForTest: (on) => invoke("look_for_test", { on: new Channel(on) }),
  underway: () => invoke("underway"),
  rejoin: (on) => invoke("rejoin", { on: new Channel(on) }),
  cancel: () => invoke("cancel"),
  copy: (what) => invoke("copy", { what }),
  pasteCode: () => invoke("paste_code"),
  offerCode: () => invoke("offer_code"),
  typeCode: (typed) => invoke("type_code", { typed }),
  insistOnCode: () => invoke("insist_on_code"),
  codes: () => invoke("codes"),
  removeCode: (app, address) => invoke("remove_code", { app, address }),
  restoreCode: () => invoke("restore_code"),
  examine: (on) => invoke("examine", { on: new Channel(on) }),
  card: () => invoke("card"),
  report: () => invoke("report"),
  saveReport: (number) => invoke("save_report", { number }),
  letter: (letter) => invoke("letter", { letter }),
  writeLetter: (letter) => invoke("write_letter", { letter }),
  print: () => invoke("print"),
  view: () => invoke("view"),
  ready: () => invoke("ready"),
  chooseApp: (id) => invoke("choose_app", { id }),
  goOn: () => invoke("go_on"),
  go: (step) => invoke("go", { step }),
  giveAddress: (typed) => invoke("give_address", { typed }),
  insistOnAddress: () => invoke("insist_on_address"),
  lookAtKeyring: () => invoke("look_at_keyring"),
  answerTwoStep: (answer) => invoke("answer_two_step", { answer }),
  openLink: (link) => invoke("open_link", { link }),
  startOver: () => invoke("start_over"),
  practiceFault: (fault) => invoke("practice_fault", { fault }),
  whenClosing: (on) => invoke("when_closing", { on: new Channel(on) }),
  stay: () => invoke("stay"),
  close: () => invoke("close"),
};
