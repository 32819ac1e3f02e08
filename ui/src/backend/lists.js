// Written by `MAILKEY_UPDATE=1 cargo test -p mailkey-core --test lists`; do not edit.

/** The steps, in the order in which one comes to them. */
export const STEPS = /** @type {const} */ ([
  "app",
  "address",
  "two-step",
  "create",
  "paste",
  "check",
  "test-mail",
  "connect",
  "done",
]);

/** The lights on the way to Google, from the near one to the far one. */
export const LIGHTS = /** @type {const} */ ([
  "internet",
  "mail_server",
  "secure_line",
  "sign_in",
]);

/** The stages that a door is shown by, in their order. */
export const DOOR_STAGES = /** @type {const} */ ([
  "names",
  "connect",
  "greeting",
  "secure_line",
]);

/** All that can be said about an attempt. */
export const VERDICTS = /** @type {const} */ ([
  "signed_in",
  "sent",
  "arrived_inbox",
  "arrived_spam",
  "not_arrived_yet",
  "from_rewritten",
  "code_rejected",
  "normal_password_used",
  "browser_sign_in_needed",
  "too_many_sign_ins",
  "google_busy",
  "sign_in_refused",
  "daily_limit_reached",
  "recipient_refused",
  "message_refused",
  "workspace_rule",
  "imap_disabled",
  "imap_refused",
  "offline",
  "name_not_found",
  "captive_portal",
  "ports_blocked",
  "no_greeting",
  "connection_dropped",
  "timed_out",
  "not_google",
  "mail_inspection",
  "tls_intercepted",
  "tls_untrusted",
  "clock_wrong",
  "keyring_missing",
  "keyring_locked",
  "keyring_denied",
  "keyring_failed",
  "not_google_account",
  "address_invalid",
  "code_wrong_shape",
  "cancelled",
]);

/** Why a text is not a code. */
export const SHAPES = /** @type {const} */ ([
  "empty",
  "not_text",
  "too_large",
  "too_few_letters",
  "too_many_letters",
  "digit_for_letter",
  "six_digits",
  "eight_digits",
  "digits_only",
  "web_address",
  "web_address_with_proof",
  "email_address",
  "other_alphabet",
  "several_codes",
  "looks_like_password",
  "sentence",
]);

/** The letters to somebody who can help. */
export const LETTERS = /** @type {const} */ ([
  "allow_codes",
  "allow_mailbox",
  "allow_mail",
  "open_ports",
]);

/** The colours. */
export const THEMES = /** @type {const} */ ([
  "system",
  "light",
  "dark",
]);

/** The sizes of the text, in percent. */
export const TEXT_SIZES = /** @type {const} */ ([
  100,
  115,
  130,
  150,
  175,
  200,
]);
