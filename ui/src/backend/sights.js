// Written by scripts/renew; do not edit.

/**
 * A question to which one answers with what one sees.
 * @typedef {"two-step" | "create" | "cause"} Question
 */

/**
 * What one of Google's pages shows.
 * @typedef {"on" | "off" | "only_security_keys" | "passkey_instead" | "advanced_protection" | "forbidden" | "app_name" | "code" | "not_available" | "asks_sign_in" | "other_picture" | "select_app" | "nothing_opened"} Sight
 */

/**
 * What a sight leads to: whether its answer is remembered, whether all is well, and what a press does.
 * @typedef {{ sight: Sight, answer: boolean, well: boolean, press: import("./types").Press | null }} SightMeaning
 */

/**
 * What is offered at each question, in order.
 * @type {Record<Question, readonly SightMeaning[]>}
 */
export const SIGHTS = {
  "two-step": [
    { sight: "on", answer: true, well: true, press: null },
    { sight: "off", answer: true, well: false, press: {"kind":"open","link":"two_step"} },
    { sight: "only_security_keys", answer: true, well: false, press: {"kind":"open","link":"two_step"} },
    { sight: "passkey_instead", answer: true, well: false, press: {"kind":"open","link":"two_step"} },
    { sight: "advanced_protection", answer: true, well: false, press: {"kind":"go","step":"address"} },
    { sight: "forbidden", answer: true, well: false, press: {"kind":"letter","letter":"allow_codes"} },
    { sight: "other_picture", answer: false, well: false, press: {"kind":"open","link":"two_step"} },
    { sight: "asks_sign_in", answer: false, well: true, press: null },
    { sight: "nothing_opened", answer: false, well: false, press: {"kind":"open","link":"two_step"} },
  ],
  "create": [
    { sight: "app_name", answer: false, well: true, press: null },
    { sight: "code", answer: false, well: true, press: {"kind":"paste"} },
    { sight: "not_available", answer: false, well: false, press: {"kind":"open","link":"two_step"} },
    { sight: "asks_sign_in", answer: false, well: true, press: null },
    { sight: "other_picture", answer: false, well: false, press: {"kind":"open","link":"app_passwords"} },
    { sight: "select_app", answer: false, well: false, press: {"kind":"open","link":"app_passwords"} },
    { sight: "nothing_opened", answer: false, well: false, press: {"kind":"open","link":"app_passwords"} },
  ],
  "cause": [
    { sight: "off", answer: true, well: false, press: {"kind":"open","link":"two_step"} },
    { sight: "only_security_keys", answer: true, well: false, press: {"kind":"open","link":"two_step"} },
    { sight: "advanced_protection", answer: true, well: false, press: {"kind":"go","step":"address"} },
    { sight: "forbidden", answer: true, well: false, press: {"kind":"letter","letter":"allow_codes"} },
    { sight: "other_picture", answer: false, well: false, press: {"kind":"open","link":"app_passwords"} },
  ],
};
