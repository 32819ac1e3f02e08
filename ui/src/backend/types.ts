// Written by `MAILKEY_UPDATE_TYPES=1 cargo test -p mailkey-core bindings`; do not edit.

export type Step = "app" | "address" | "two-step" | "create" | "paste" | "check" | "test-mail" | "connect" | "done";

export type TwoStepAnswer = "on" | "off" | "only_security_keys" | "passkey_instead" | "forbidden" | "advanced_protection";

export type LinkId = "two_step" | "app_passwords" | "mailbox" | "security" | "app_passwords_help";

export type EmailAddress = string;

export type AddressProblem = "empty" | "no_at" | "several_ats" | "no_name" | "no_domain" | "blank" | "character" | "too_long";

export type AccountKind = { "kind": "gmail" } | { "kind": "workspace" } | { "kind": "not_google", 
/**
 * The first mail exchanger, if the domain has any.
 */
mail_host: string | null, } | { "kind": "unknown" };

export type ShapeProblem = { "reason": "empty" } | { "reason": "not_text" } | { "reason": "too_large" } | { "reason": "too_few_letters", 
/**
 * How many there are.
 */
letters: number, } | { "reason": "too_many_letters", 
/**
 * How many there are.
 */
letters: number, } | { "reason": "digit_for_letter", 
/**
 * The digit.
 */
digit: string, 
/**
 * The letter it was probably meant to be.
 */
letter: string, } | { "reason": "six_digits" } | { "reason": "eight_digits" } | { "reason": "digits_only" } | { "reason": "web_address" } | { "reason": "web_address_with_proof" } | { "reason": "email_address" } | { "reason": "other_alphabet" } | { "reason": "several_codes" } | { "reason": "looks_like_password" } | { "reason": "sentence" };

export type AppId = string;

export type SignInWay = "code" | "google" | "google_only";

export type Pictogram = "printer" | "mail" | "bird" | "web" | "code" | "more";

export type FieldValue = "server" | "port" | "security" | "user_name" | "code" | "from" | "yes" | "choice";

export type CardField = { 
/**
 * The field's name as the app shows it (English; not translated, it is the app's own word).
 */
name: string, 
/**
 * What goes in.
 */
value: FieldValue, 
/**
 * The text to enter; `None` for the code.
 */
text: string | null, };

export type AppTile = { 
/**
 * Its identifier; the words are `app-<id>` and `app-<id>.hint`.
 */
id: AppId, 
/**
 * The drawing.
 */
pictogram: Pictogram, 
/**
 * Whether it needs a code.
 */
way: SignInWay, };

export type Card = { 
/**
 * The app.
 */
app: AppId, 
/**
 * The fields in the app's own order.
 */
fields: Array<CardField>, 
/**
 * A file or script to paste in, without the code.
 */
snippet: string | null, 
/**
 * Where this was read.
 */
source: string, 
/**
 * When (`YYYY-MM-DD`).
 */
checked: string, };

export type Question = "two-step" | "create" | "cause";

export type Sight = "on" | "off" | "only_security_keys" | "passkey_instead" | "advanced_protection" | "forbidden" | "app_name" | "code" | "not_available" | "asks_sign_in" | "other_picture" | "select_app";

export type Security = "implicit_tls" | "starttls";

export type Endpoint = { 
/**
 * The host's name.
 */
host: string, 
/**
 * The port.
 */
port: number, 
/**
 * How it is made secure.
 */
security: Security, };

export type Light = "internet" | "mail_server" | "secure_line" | "sign_in";

export type LightState = "waiting" | "working" | "good" | "bad";

export type Progress = { "kind": "light", 
/**
 * Which one.
 */
light: Light, 
/**
 * What it shows now.
 */
state: LightState, 
/**
 * The port that won, once one has (`MailServer`).
 */
port: number | null, 
/**
 * Who signed the certificate, once it is known (`SecureLine`).
 */
issuer: string | null, } | { "kind": "door", 
/**
 * The door.
 */
endpoint: Endpoint, 
/**
 * The stage that is being looked at, or that was the last.
 */
stage: Stage, 
/**
 * How it stands.
 */
state: LightState, 
/**
 * Milliseconds since it was begun.
 */
elapsed_ms: number, } | { "kind": "keeping" } | { "kind": "sending" } | { "kind": "looking", 
/**
 * The attempt's number, from one.
 */
attempt: number, 
/**
 * Seconds since the mail was taken.
 */
seconds: number, 
/**
 * Seconds after which looking ends.
 */
of_seconds: number, };

export type VerdictId = "signed_in" | "sent" | "arrived_inbox" | "arrived_spam" | "not_arrived_yet" | "from_rewritten" | "code_rejected" | "normal_password_used" | "browser_sign_in_needed" | "too_many_sign_ins" | "google_busy" | "sign_in_refused" | "daily_limit_reached" | "recipient_refused" | "message_refused" | "workspace_rule" | "imap_disabled" | "imap_refused" | "offline" | "name_not_found" | "captive_portal" | "ports_blocked" | "no_greeting" | "connection_dropped" | "timed_out" | "not_google" | "mail_inspection" | "tls_intercepted" | "tls_untrusted" | "clock_wrong" | "keyring_missing" | "keyring_locked" | "keyring_denied" | "keyring_failed" | "not_google_account" | "address_invalid" | "code_wrong_shape" | "cancelled";

export type Stage = "input" | "names" | "connect" | "secure_line" | "greeting" | "sign_in" | "keep" | "send" | "look";

export type Details = { 
/**
 * Why the paste is not an app password.
 */
shape: ShapeProblem | null, 
/**
 * Why the address is not one.
 */
address: AddressProblem | null, 
/**
 * The issuer of the certificate that was shown, as a person would name it.
 */
issuer: string | null, 
/**
 * The product that signs certificates in Google's name.
 */
interceptor: string | null, 
/**
 * The host that answered in Google's place, or that keeps the address's mail.
 */
other_host: string | null, 
/**
 * Seconds to wait before the next attempt makes sense.
 */
wait_seconds: number | null, 
/**
 * The address to which the mail went.
 */
recipient: string | null, 
/**
 * The From that the mail arrived with.
 */
from: string | null, 
/**
 * The mailbox in which the mail was seen, by its name on the server.
 */
mailbox: string | null, 
/**
 * When Google took it or it was seen (RFC 3339).
 */
at: string | null, 
/**
 * What the keyring said, in its own words.
 */
store: string | null, 
/**
 * What can be installed where a keyring is missing: packages, of which any one will do.
 */
packages: Array<string> | null, 
/**
 * What gave away who is in between.
 */
sign: Sign | null, 
/**
 * What kind of product is in between.
 */
between: Between | null, 
/**
 * Where the setting is in the product that is in between, in that product's own words.
 */
setting: string | null, 
/**
 * By how many seconds this computer's clock is ahead (or, negative, behind).
 */
clock_ahead_seconds: number | null, };

export type Sign = "masked_greeting" | "other_greeting" | "starttls_missing" | "starttls_refused" | "bytes_before_tls" | "sign_in_missing" | "old_tls" | "web_page" | "other_certificate" | "other_words" | "private_address";

export type Between = "antivirus" | "filter" | "gateway";

export type Finding = { 
/**
 * What it means by itself.
 */
verdict: VerdictId, 
/**
 * The door at which it was found.
 */
endpoint: Endpoint | null, };

export type Saved = "nothing" | "in_keyring" | "in_memory" | "earlier_kept";

export type Verdict = { 
/**
 * Which verdict it is.
 */
verdict: VerdictId, 
/**
 * How far the attempt came.
 */
stage: Stage, 
/**
 * The server it was about, where one was reached or tried.
 */
endpoint: Endpoint | null, 
/**
 * The server's own words, all lines, joined by line feeds.
 */
reply: string | null, 
/**
 * How long it took, in milliseconds.
 */
elapsed_ms: number, 
/**
 * What happened to the code.
 */
saved: Saved, 
/**
 * What the sentences need.
 */
details: Details, 
/**
 * What else was found, the most telling first.
 */
further?: Array<Finding>, };

export type Place = "computer" | "somewhere" | "to_network" | "network" | "to_internet" | "doors";

export type RemedyId = "go_on" | "create_new_code" | "paste_again" | "type_instead" | "check_account" | "change_address" | "vpn_off" | "sign_in_in_browser" | "wait" | "try_again" | "check_network" | "sign_in_to_network" | "ask_for_ports" | "switch_off_interception" | "set_clock" | "install_keyring" | "unlock_keyring" | "keep_in_memory" | "ask_administrator" | "change_recipient" | "send_tomorrow" | "mark_not_spam" | "look_again" | "look_yourself" | "use_given_from" | "pass_report";

export type LetterId = "allow_codes" | "allow_mailbox" | "allow_mail" | "open_ports";

export type Press = { "kind": "open", 
/**
 * Which page.
 */
link: LinkId, } | { "kind": "go", 
/**
 * Which step.
 */
step: Step, } | { "kind": "again" } | { "kind": "keep_in_memory" } | { "kind": "report" } | { "kind": "paste" } | { "kind": "letter", 
/**
 * Which letter.
 */
letter: LetterId, };

export type Remedy = { 
/**
 * Which sentence.
 */
id: RemedyId, 
/**
 * What pressing it does, where it can be pressed.
 */
press: Press | null, };

export type Seen = { 
/**
 * The names that were looked up.
 */
names: Array<Name>, 
/**
 * The doors that were tried: the submission server's two, then the mailbox's.
 */
doors: Array<Door>, 
/**
 * What a look at the internet apart from Google's mail server gave.
 */
internet: Internet, 
/**
 * By how many seconds this computer's clock is ahead (or, negative, behind), where that was measured.
 */
clock_ahead_seconds: number | null, 
/**
 * Whether that is so much that the clock has to be set.
 */
clock_is_off: boolean, };

export type Name = { 
/**
 * The host.
 */
host: string, 
/**
 * Its addresses, in the order in which they are tried.
 */
addresses: Array<string>, 
/**
 * Why there are none.
 */
trouble: VerdictId | null, 
/**
 * How long it took, in milliseconds.
 */
elapsed_ms: number, };

export type Door = { 
/**
 * The door.
 */
endpoint: Endpoint, 
/**
 * The stage that was reached.
 */
stage: Stage, 
/**
 * Whether that stage was passed.
 */
open: boolean, 
/**
 * What stands in the way at this door, by itself.
 */
trouble: VerdictId | null, 
/**
 * Each address that was dialled.
 */
dials: Array<Dial>, 
/**
 * The server's greeting, all lines.
 */
greeting: string | null, 
/**
 * The lines of the last answer to EHLO.
 */
offers: Array<string>, 
/**
 * The certificate that was shown.
 */
certificate: Shown | null, 
/**
 * The server's last words, all lines.
 */
words: string | null, 
/**
 * How long it took, in milliseconds.
 */
elapsed_ms: number, };

export type Dial = { 
/**
 * The address.
 */
address: string, 
/**
 * How it ended.
 */
end: DialEnd, 
/**
 * How long it took, in milliseconds.
 */
elapsed_ms: number, };

export type DialEnd = "connected" | "refused" | "unreachable" | "silent";

export type Shown = { 
/**
 * The host names that it is for.
 */
names: Array<string>, 
/**
 * Who signed it, as a person would name it.
 */
issuer: string | null, 
/**
 * The product that signs in Google's name, if one was recognised.
 */
interceptor: string | null, 
/**
 * From when it holds (RFC 3339).
 */
from: string | null, 
/**
 * Until when it holds (RFC 3339).
 */
until: string | null, 
/**
 * The SHA-256 fingerprint of the certificate, in hexadecimal digits with colons.
 */
fingerprint: string, };

export type Internet = "not_looked_at" | "answers" | "silent" | "portal";

export type Examination = { 
/**
 * What stands in the way; `None` when the way is free.
 */
trouble: Verdict | null, 
/**
 * What was seen at each stage.
 */
seen: Seen, 
/**
 * How long it took, in milliseconds.
 */
elapsed_ms: number, };

export type Entry = { 
/**
 * The app that uses it.
 */
app: AppId, 
/**
 * The account, as its address is spelt in the keyring.
 */
address: EmailAddress, 
/**
 * The name it was given at Google.
 */
code_name: string, 
/**
 * The device on which it was set up.
 */
device: string, 
/**
 * When it was kept (RFC 3339).
 */
since: string, 
/**
 * When Google last accepted it (RFC 3339).
 */
last_worked: string, };

export type Theme = "system" | "light" | "dark";

export type Preferences = { 
/**
 * The language, as a BCP 47 tag; `None`: as the system.
 */
language: string | null, 
/**
 * The colours.
 */
theme: Theme, 
/**
 * The size of the text in percent, one of [`TEXT_SIZES`].
 */
text_size: number, };

export type Outlook = { 
/**
 * What was chosen.
 */
preferences: Preferences, 
/**
 * The tag of the language in use.
 */
language: string, 
/**
 * The tag of the language that the system wishes, as far as there is one.
 */
system_language: string, 
/**
 * The tags of all languages that there are.
 */
languages: Array<string>, };

export type View = { 
/**
 * The step to show.
 */
step: Step, 
/**
 * The furthest step that was reached; earlier ones are links.
 */
furthest: Step, 
/**
 * The app that was picked.
 */
app: AppId | null, 
/**
 * Its sign-in way, pictogram and the rest of the catalogue.
 */
apps: Array<AppTile>, 
/**
 * The address.
 */
address: EmailAddress | null, 
/**
 * Who keeps its mail.
 */
account: AccountKind | null, 
/**
 * Addresses given before.
 */
addresses: Array<EmailAddress>, 
/**
 * What was said about 2-Step Verification.
 */
two_step: TwoStepAnswer | null, 
/**
 * The name proposed for the code at Google.
 */
code_name: string | null, 
/**
 * Whether a code was pasted and is not kept yet.
 */
code_in_hand: boolean, 
/**
 * Whether the keyring holds a code for this app and address (asked before replacing).
 */
code_kept: boolean, 
/**
 * Whether the code is only in memory, by the person's own choice.
 */
memory_only: boolean, 
/**
 * The pages for this account, with their addresses, to be shown and copied.
 */
links: Array<Link>, 
/**
 * The last verdict of this step, while it stands.
 */
verdict: VerdictView | null, 
/**
 * When Google took the test mail (RFC 3339).
 */
sent_at: string | null, 
/**
 * For how many seconds Google asked not to be asked again, while that time is not over.
 */
wait_seconds: number | null, 
/**
 * Things to say beside the step.
 */
notices: Array<Notice>, 
/**
 * What to say to a person who comes back to a journey that they left long ago, until their next answer.
 */
welcome: Welcome | null, 
/**
 * Whether this is practice.
 */
practice: boolean, 
/**
 * What goes wrong in practice, where something was chosen.
 */
practice_fault: string | null, 
/**
 * What can be made to go wrong in practice (names of faults; empty outside practice).
 */
practice_faults: Array<string>, 
/**
 * The day the facts about Google were last checked (`YYYY-MM-DD`).
 */
checked_on: string, };

export type Welcome = { 
/**
 * When their last answer was (RFC 3339).
 */
since: string, };

export type Link = { 
/**
 * Which page.
 */
id: LinkId, 
/**
 * Its address.
 */
url: string, };

export type VerdictView = { 
/**
 * The verdict.
 */
verdict: Verdict, 
/**
 * Whether it is what the person wanted.
 */
good: boolean, 
/**
 * Where the way to Google is broken; `None`: it is about something else.
 */
place: Place | null, 
/**
 * What to do, most likely first.
 */
remedies: Array<Remedy>, 
/**
 * Found beside it, and not in the way (a trusted interceptor, a rewritten From).
 */
beside: Array<Verdict>, };

export type Notice = { "kind": "journey_set_aside", 
/**
 * The file's new name.
 */
file: string, } | { "kind": "ledger_set_aside", 
/**
 * The file's new name.
 */
file: string, } | { "kind": "progress_not_saved", 
/**
 * What the system said.
 */
reason: string, } | { "kind": "keyring_trouble", 
/**
 * The verdict, with its advice.
 */
verdict: VerdictView, } | { "kind": "ledger_not_saved", 
/**
 * What the system said.
 */
reason: string, } | { "kind": "preferences_set_aside", 
/**
 * The file's new name.
 */
file: string, } | { "kind": "preferences_not_saved", 
/**
 * What the system said.
 */
reason: string, } | { "kind": "file_newer", 
/**
 * The file.
 */
file: string, } | { "kind": "code_not_here" } | { "kind": "no_code_needed" };

export type Taken = { "kind": "code" } | { "kind": "odd", 
/**
 * Why.
 */
problem: ShapeProblem, };

export type Failure = { "code": "busy" } | { "code": "not_yet", 
/**
 * The step to do first.
 */
step: Step, } | { "code": "unknown_app" } | { "code": "clipboard", 
/**
 * What the system said.
 */
reason: string, } | { "code": "browser", 
/**
 * What the system said.
 */
reason: string, } | { "code": "keyring", 
/**
 * The verdict, with its advice.
 */
verdict: VerdictView, } | { "code": "file", 
/**
 * What the system said.
 */
reason: string, } | { "code": "file_newer", 
/**
 * The file.
 */
file: string, } | { "code": "nothing_to_put_back" } | { "code": "newer_code_kept" } | { "code": "report_changed" } | { "code": "internal", 
/**
 * What.
 */
reason: string, };
