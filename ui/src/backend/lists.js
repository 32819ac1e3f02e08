// Written by scripts/renew; do not edit.

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

/** The steps at which a sign-in comes next. */
export const STEPS_BEFORE_A_SIGN_IN = /** @type {const} */ ([
  "paste",
  "check",
  "test-mail",
]);

/** The lights on the way to Google, from the near one to the far one. */
export const LIGHTS = /** @type {const} */ ([
  "internet",
  "mail_server",
  "secure_line",
  "sign_in",
]);

/** The stages of each light. */
export const STAGES_OF_LIGHTS = /** @type {const} */ ({
  internet: ["names"],
  mail_server: ["connect","greeting"],
  secure_line: ["secure_line"],
  sign_in: ["sign_in"],
});

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
  "mailbox_full",
  "message_refused",
  "workspace_rule",
  "imap_disabled",
  "imap_refused",
  "offline",
  "google_unreachable",
  "proxy_required",
  "name_not_found",
  "name_server_silent",
  "name_blocked",
  "captive_portal",
  "ports_blocked",
  "no_greeting",
  "connection_dropped",
  "timed_out",
  "not_google",
  "mail_inspection",
  "tls_intercepted",
  "authorities_missing",
  "tls_untrusted",
  "clock_wrong",
  "keyring_missing",
  "keyring_locked",
  "keyring_denied",
  "keyring_failed",
  "code_not_kept",
  "not_google_account",
  "address_invalid",
  "code_wrong_shape",
  "cancelled",
]);

/** Why a text is not a code; one of each. */
export const SHAPES = /** @type {const} */ ([
  {"reason":"empty"},
  {"reason":"not_text"},
  {"reason":"too_large"},
  {"reason":"too_few_letters","letters":15},
  {"reason":"too_many_letters","letters":17},
  {"reason":"digit_for_letter","digit":"0","letter":"o"},
  {"reason":"six_digits"},
  {"reason":"eight_digits"},
  {"reason":"digits_only"},
  {"reason":"web_address"},
  {"reason":"web_address_with_proof"},
  {"reason":"email_address"},
  {"reason":"other_alphabet"},
  {"reason":"several_codes"},
  {"reason":"code_inside"},
  {"reason":"placeholder"},
  {"reason":"could_be_words"},
  {"reason":"looks_like_password"},
  {"reason":"sentence"},
]);

/** What can go wrong in practice. */
export const FAULTS = /** @type {const} */ ([
  "two-step-off",
  "only-security-keys",
  "page-not-available",
  "advanced-protection",
  "implicit-port-silent",
  "starttls-port-silent",
  "ports-silent",
  "ports-closed",
  "dropped-before-greeting",
  "greeting-silent",
  "dropped-after-greeting",
  "portal-answers",
  "foreign-greeting",
  "greeting-masked",
  "starttls-missing",
  "starttls-refused",
  "starttls-injection",
  "slow-bytes",
  "tls-dropped",
  "tls-unknown-authority",
  "tls-other-name",
  "tls-expired",
  "tls-not-yet-valid",
  "tls-old",
  "tls-interceptor",
  "tls-interceptor-trusted",
  "auth-missing",
  "busy-at-greeting",
  "code-rejected",
  "second-factor-asked",
  "web-login-asked",
  "web-login-asked-older",
  "too-many-sign-ins",
  "temporary-problem",
  "busy",
  "sign-in-refused",
  "foreign-refusal",
  "sign-in-silent",
  "dropped-at-sign-in",
  "daily-limit-at-mail",
  "daily-limit-at-data",
  "recipient-refused",
  "mailbox-full",
  "message-refused",
  "workspace-rule",
  "temporary-problem-at-data",
  "data-silent",
  "arrives-in-spam",
  "never-arrives",
  "from-rewritten",
  "imap-disabled",
  "imap-disabled-for-domain",
  "imap-refused",
  "imap-closed",
  "imap-silent",
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
