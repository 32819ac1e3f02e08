// Written by `MAILKEY_UPDATE=1 cargo test -p mailkey-diagnosis --test sights`; do not edit.

import type { Press } from "./types";

/** A question to which one answers with what one sees. */
export type Question = "two-step" | "create" | "cause";

/** What one of Google's pages shows. */
export type Sight = "on" | "off" | "only_security_keys" | "passkey_instead" | "advanced_protection" | "forbidden" | "app_name" | "code" | "not_available" | "asks_sign_in" | "other_picture" | "select_app";

/** What a sight leads to: whether its answer is remembered, whether all is well, and what a press does. */
export interface SightMeaning {
  sight: Sight;
  answer: boolean;
  well: boolean;
  press: Press | null;
}

/** What is offered at each question, in order. */
export const SIGHTS: Record<Question, readonly SightMeaning[]> = {
  "two-step": [
    { sight: "on", answer: true, well: true, press: null },
    { sight: "off", answer: true, well: false, press: {"kind":"open","link":"two_step"} },
    { sight: "only_security_keys", answer: true, well: false, press: {"kind":"open","link":"two_step"} },
    { sight: "passkey_instead", answer: true, well: false, press: {"kind":"open","link":"two_step"} },
    { sight: "advanced_protection", answer: true, well: false, press: {"kind":"go","step":"address"} },
    { sight: "forbidden", answer: true, well: false, press: {"kind":"letter","letter":"allow_codes"} },
    { sight: "other_picture", answer: false, well: false, press: {"kind":"open","link":"two_step"} },
    { sight: "asks_sign_in", answer: false, well: true, press: null },
  ],
  "create": [
    { sight: "app_name", answer: false, well: true, press: null },
    { sight: "code", answer: false, well: true, press: {"kind":"paste"} },
    { sight: "not_available", answer: false, well: false, press: {"kind":"open","link":"two_step"} },
    { sight: "asks_sign_in", answer: false, well: true, press: null },
    { sight: "other_picture", answer: false, well: false, press: {"kind":"open","link":"app_passwords"} },
    { sight: "select_app", answer: false, well: false, press: {"kind":"open","link":"app_passwords"} },
  ],
  "cause": [
    { sight: "off", answer: true, well: false, press: {"kind":"open","link":"two_step"} },
    { sight: "only_security_keys", answer: true, well: false, press: {"kind":"open","link":"two_step"} },
    { sight: "advanced_protection", answer: true, well: false, press: {"kind":"go","step":"address"} },
    { sight: "forbidden", answer: true, well: false, press: {"kind":"letter","letter":"allow_codes"} },
    { sight: "other_picture", answer: false, well: false, press: {"kind":"open","link":"app_passwords"} },
  ],
};
