// Written by scripts/renew; do not edit.

/**
 * Who keeps an address's mail.
 */
export type AccountKind = { "kind": "gmail" } | { "kind": "workspace" } | { "kind": "not_google", 
/**
 * The provider's exchanger; `None` where nobody takes the domain's mail in.
 */
mail_host: string | null, } | { "kind": "unknown" };

/**
 * Why a text is not an address.
 */
export type AddressProblem = "empty" | "no_at" | "several_ats" | "no_name" | "no_domain" | "blank" | "character" | "too_long";

/**
 * An app's stable identifier: the name of its folder (`scanner`, `outlook-classic`, …), lower-case letters, digits and dashes.
 */
export type AppId = string;

/**
 * What a screen needs to draw an app's tile.
 */
export type AppTile = { 
/**
 * Its identifier; what is said of it alone is `apps-<id>`.
 */
id: AppId, 
/**
 * Its name where it is the same in every language.
 */
name: string | null, 
/**
 * Its kind; what is said of that is `kind-<kind>`.
 */
kind: string, 
/**
 * The drawing.
 */
pictogram: Pictogram, 
/**
 * Whether it needs a code.
 */
way: SignInWay, 
/**
 * Whether each device of it may be given a name.
 */
named: boolean, };

/**
 * What the page needs to know to look as the person likes.
 */
export type Appearance = { 
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

/**
 * Something that was found beside a verdict.
 */
export type Beside = { 
/**
 * What it is.
 */
verdict: Verdict, 
/**
 * What its sentence is filled in with.
 */
values: { [key in string]: Value }, };

/**
 * What kind of product is in between.
 */
export type Between = "antivirus" | "filter" | "gateway";

/**
 * The settings to enter in an app.
 */
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

/**
 * One field of a card, in the app's own order and under the app's own name.
 */
export type CardField = { 
/**
 * The field's name as the app shows it.
 */
name: string, 
/**
 * What it is for.
 */
role: FieldRole, 
/**
 * What goes in.
 */
value: Entered, };

/**
 * What became of a code that lay on the clipboard.
 */
export type CodeLeft = "taken_off" | "replaced" | "put_back" | "still_there";

/**
 * What lies on the clipboard after a copy button was pressed.
 */
export type Copied = { 
/**
 * For how many seconds, where it is taken off again: a code is.
 */
stays_seconds: number | null, };

/**
 * What a copy button puts on the clipboard. The text never comes from the page.
 */
export type Copyable = { "kind": "code_name" } | { "kind": "link", 
/**
 * Which page.
 */
link: LinkId, } | { "kind": "field", 
/**
 * Its place on the card.
 */
index: number, } | { "kind": "code", 
/**
 * Which code.
 */
which: WhichCode, } | { "kind": "snippet" } | { "kind": "report" } | { "kind": "letter", 
/**
 * Which letter.
 */
letter: LetterId, };

/**
 * The facts that a verdict's sentences need. None of them can hold a code.
 */
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
 * The address that was probably meant.
 */
meant: string | null, 
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
 * Whether the mailbox for spam is hidden from mail programs, so that nobody could look into it.
 */
spam_hidden: boolean, 
/**
 * When Google took it or it was seen (RFC 3339).
 */
at: string | null, 
/**
 * What the keyring said, in its own words.
 */
store: string | null, 
/**
 * What is wrong with the keyring, where more is known than the verdict says.
 */
keyring: KeyringFault | null, 
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
 * What is wrong with this computer's list of authorities.
 */
root_store: RootStoreFault | null, 
/**
 * By how many seconds this computer's clock is ahead (or, negative, behind).
 */
clock_ahead_seconds: number | null, };

/**
 * A device's name as it was given: on one line, in composed characters (NFC).
 */
export type DeviceName = string;

/**
 * One address of a port that was dialled.
 */
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

/**
 * How dialling an address ended.
 */
export type DialEnd = "connected" | "refused" | "unreachable" | "silent";

/**
 * What a person who comes back has done. One sentence each in `locales/` (`welcome-<id>`).
 */
export type Done = "app" | "address" | "two_step" | "code" | "sent";

/**
 * A length of time as it is told: how many of what.
 */
export type Duration = { 
/**
 * How many.
 */
count: number, 
/**
 * Of what.
 */
unit: Unit, };

/**
 * A code that was kept before the journey came to making one.
 */
export type Earlier = { 
/**
 * Since when it is kept (RFC 3339); not known of one that only the keyring knows.
 */
since: string | null, 
/**
 * The name of its device, where it has one: that of the journey, or where that gives none, one that may be meant.
 */
device: DeviceName | null, };

/**
 * An e-mail address that can be signed in with: one `@`, a domain with a dot, no blanks.
 */
export type EmailAddress = string;

/**
 * A server's port.
 */
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
security: Security, 
/**
 * What it is for.
 */
purpose: Purpose, };

/**
 * What goes into a field.
 */
export type Entered = { "kind": "text", 
/**
 * The text.
 */
text: string, } | { "kind": "tick", 
/**
 * Whether it is there.
 */
on: boolean, } | { "kind": "code" };

/**
 * One code.
 */
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
 * The name of the device that uses it, as it is spelt in the keyring; `None`: it has none there.
 */
device: DeviceName | null, 
/**
 * The name it was given at Google.
 */
code_name: string, 
/**
 * The computer on which it was set up.
 */
computer: string, 
/**
 * When it was kept (RFC 3339).
 */
since: string, 
/**
 * When Google last accepted it (RFC 3339).
 */
last_worked: string, };

/**
 * Something that takes time and ends in a verdict.
 */
export type Errand = "address" | "check" | "check_kept" | "send" | "look";

/**
 * What the doctor found, with what there is to say of it.
 */
export type Examined = { 
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
elapsed_ms: number, 
/**
 * What to do about what stands in the way; `None` when the way is free.
 */
advice: VerdictView | null, 
/**
 * What is worth a word where the way is free all the same.
 */
beside: Array<Beside>, 
/**
 * How the way stands as far as the doors.
 */
path: Path, 
/**
 * By how much this computer's clock is wrong, where that was measured.
 */
clock: Offset | null, };

/**
 * Why a request could not be carried out at all.
 */
export type Failure = { "code": "busy" } | { "code": "not_yet", 
/**
 * The step to do first.
 */
step: Step, } | { "code": "unknown_app" } | { "code": "device_name_too_long" } | { "code": "device_name_is_code" } | { "code": "not_named" } | { "code": "clipboard" } | { "code": "not_copied" } | { "code": "code_not_copied" } | { "code": "browser", 
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

/**
 * What a field is for. What goes in follows from it, unless the app has words of its own.
 */
export type FieldRole = "server" | "port" | "security" | "user" | "code" | "from" | "choice" | "tick";

/**
 * Something else that was found, beside what leads.
 */
export type Finding = { 
/**
 * What it means by itself.
 */
verdict: VerdictId, 
/**
 * The door at which it was found.
 */
endpoint: Endpoint | null, };

/**
 * What a look at the internet gave, apart from Google's mail server.
 */
export type Internet = "not_looked_at" | "answers" | "silent" | "unreached" | "portal";

/**
 * Where an accepted code is to be kept.
 */
export type Keeping = "in_keyring" | "in_memory";

/**
 * What is wrong with a keyring.
 */
export type KeyringFault = "no_session" | "switched_off" | "in_memory_only" | "several_differ" | "unreadable";

/**
 * A letter that is ready to be sent to somebody who can help.
 */
export type Letter = { 
/**
 * Its subject.
 */
subject: string, 
/**
 * Its text.
 */
body: string, };

/**
 * A letter that is ready to be sent to somebody who can help. Its words are in `locales/` (`letter-<id>`).
 */
export type LetterId = "allow_codes" | "allow_mailbox" | "allow_mail" | "open_ports";

/**
 * One of the four lights of the `check` step (the doctor shows them too).
 */
export type Light = "internet" | "mail_server" | "secure_line" | "sign_in";

/**
 * What a light shows.
 */
export type LightState = "waiting" | "working" | "good" | "bad";

/**
 * A page, and its address to show.
 */
export type Link = { 
/**
 * Which page.
 */
id: LinkId, 
/**
 * Its address.
 */
url: string, };

/**
 * One of the few pages that Mailkey opens. The window names a page by this and never by its address.
 */
export type LinkId = "two_step" | "app_passwords" | "mailbox" | "security" | "app_passwords_help";

/**
 * What is lost by closing now.
 */
export type Loss = "code_in_hand" | "code_being_checked" | "copied_code";

/**
 * A name that was looked up.
 */
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

/**
 * Something to say beside the step. One sentence each in `locales/` (`notice-<kind>`).
 */
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
verdict: VerdictView, } | { "kind": "keyring_will_ask" } | { "kind": "ledger_not_saved", 
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

/**
 * By how much a clock is wrong. Two sentences in `locales/` (`clock-ahead`, `clock-behind`).
 */
export type Offset = { 
/**
 * How much.
 */
by: Duration, 
/**
 * Whether it is ahead; else it is behind.
 */
ahead: boolean, };

/**
 * What became of a code that was pasted or typed.
 */
export type Pasting = { 
/**
 * What it was.
 */
taken: Taken, 
/**
 * What the screen shows now.
 */
view: View, 
/**
 * Whether a code that was taken could not be cleared off the clipboard.
 */
left_on_clipboard: boolean, };

/**
 * How the pieces of the way stand. What lies behind a broken place was not reached, so nothing is claimed of it.
 */
export type Path = { 
/**
 * From this computer to its network.
 */
to_network: LightState, 
/**
 * From the network to the internet.
 */
to_internet: LightState, 
/**
 * Whether it leads as far as the doors, so that each of them tells how it stands.
 */
reaches_doors: boolean, };

/**
 * The drawing that stands for an app.
 */
export type Pictogram = "printer" | "mail" | "bird" | "web" | "code" | "server" | "more";

/**
 * A place on the way to Google, from the near one to the far one: a station, the piece of way behind one, or the doors of Google's
 * mail servers.
 */
export type Place = "computer" | "somewhere" | "to_network" | "network" | "to_internet" | "doors";

/**
 * How far one port let us.
 */
export type PortReport = { 
/**
 * The port.
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
 * How it stands at each stage that a door is shown by.
 */
standings: Standings, 
/**
 * What stands in the way at this port, by itself.
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

/**
 * What a person likes.
 */
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

/**
 * What a press on a remedy does.
 */
export type Press = { "kind": "open", 
/**
 * Which page.
 */
link: LinkId, } | { "kind": "create" } | { "kind": "go", 
/**
 * Which step.
 */
step: Step, } | { "kind": "again" } | { "kind": "keep_in_memory" } | { "kind": "use_meant_address" } | { "kind": "insist_on_address" } | { "kind": "report" } | { "kind": "paste" } | { "kind": "type" } | { "kind": "letter", 
/**
 * Which letter.
 */
letter: LetterId, };

/**
 * What happens while somebody waits.
 */
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
issuer: string | null, } | { "kind": "port", 
/**
 * The port.
 */
endpoint: Endpoint, 
/**
 * The stage that is being looked at, or that was the last.
 */
stage: Stage, 
/**
 * How it stands there.
 */
state: LightState, 
/**
 * How it stands at each stage that a door is shown by.
 */
standings: Standings, 
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

/**
 * What a port is for.
 */
export type Purpose = "sending" | "reading";

/**
 * What came of it.
 */
export type Rejoined = { 
/**
 * What the screen shows now.
 */
view: View, 
/**
 * What the doctor found, where he was the one.
 */
examined: Examined | null, };

/**
 * A step of advice.
 */
export type Remedy = { 
/**
 * Which sentence.
 */
id: RemedyId, 
/**
 * What pressing it does, where it can be pressed.
 */
press: Press | null, };

/**
 * One thing to do. Its sentence is `remedy-<id>`.
 */
export type RemedyId = "go_on" | "create_new_code" | "paste_again" | "type_instead" | "check_account" | "use_meant_address" | "change_address" | "go_on_all_the_same" | "vpn_off" | "sign_in_in_browser" | "wait" | "try_again" | "check_network" | "sign_in_to_network" | "ask_for_ports" | "switch_off_interception" | "mend_hosts_file" | "allow_name" | "leave_out_of_proxy" | "mend_authorities" | "set_clock" | "install_keyring" | "unlock_keyring" | "keep_in_memory" | "ask_administrator" | "change_recipient" | "make_room" | "send_tomorrow" | "mark_not_spam" | "look_again" | "look_yourself" | "use_given_from" | "pass_report";

/**
 * What is wrong with this computer's own list of authorities.
 */
export type RootStoreFault = { 
/**
 * What it is.
 */
kind: RootStoreFaultKind, 
/**
 * The file or folder in which the list should be, as far as it is known.
 */
file: string | null, };

/**
 * Why a list of authorities does not tell who Google is.
 */
export type RootStoreFaultKind = "gone" | "unreadable" | "without_google";

/**
 * What takes time.
 */
export type Run = "address" | "check" | "send" | "look" | "examine";

/**
 * What happened to the code.
 */
export type Saved = "nothing" | "in_keyring" | "in_memory" | "earlier_kept" | "accepted_only" | "accepted_earlier_kept";

/**
 * How a port is made secure.
 */
export type Security = "implicit_tls" | "starttls";

/**
 * Everything that was seen on one way.
 */
export type Seen = { 
/**
 * The names that were looked up.
 */
names: Array<Name>, 
/**
 * The ports that were tried: the submission server's two, then the mailbox's.
 */
doors: Array<PortReport>, 
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

/**
 * Why a text is not an app password. Holds counts and single characters, never the text.
 */
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
letter: string, } | { "reason": "six_digits" } | { "reason": "eight_digits" } | { "reason": "digits_only" } | { "reason": "web_address" } | { "reason": "web_address_with_proof" } | { "reason": "email_address" } | { "reason": "other_alphabet" } | { "reason": "several_codes" } | { "reason": "code_inside" } | { "reason": "placeholder" } | { "reason": "could_be_words" } | { "reason": "looks_like_password" } | { "reason": "sentence" };

/**
 * The certificate that was shown.
 */
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
 * What kind of product that is.
 */
between: Between | null, 
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

/**
 * A report, whole, as it is passed on.
 */
export type ShownReport = { 
/**
 * The number to quote.
 */
number: string, 
/**
 * All of it.
 */
text: string, };

/**
 * What gave away that somebody is in between. One sentence each in `locales/` (`sign-<id>`).
 */
export type Sign = "masked_greeting" | "other_greeting" | "starttls_missing" | "starttls_refused" | "bytes_before_tls" | "sign_in_missing" | "old_tls" | "nothing_in_common" | "web_page" | "other_certificate" | "other_words" | "private_address" | "hosts_file" | "null_address" | "made_up_address" | "unknown_signature" | "unreadable_answer";

/**
 * Whether an app can do without a code.
 */
export type SignInWay = "code" | "google" | "google_only";

/**
 * How far an attempt is, from judging what was given to looking for the mail.
 */
export type Stage = "input" | "names" | "connect" | "secure_line" | "greeting" | "sign_in" | "keep" | "send" | "look";

/**
 * How a door stands at each stage that it is shown by.
 */
export type Standings = { 
/**
 * Finding its addresses.
 */
names: LightState, 
/**
 * Making a connection.
 */
connect: LightState, 
/**
 * The greeting.
 */
greeting: LightState, 
/**
 * Making the line secure.
 */
secure_line: LightState, };

/**
 * The steps, in order.
 */
export type Step = "app" | "address" | "two-step" | "create" | "paste" | "check" | "test-mail" | "connect" | "done";

/**
 * What became of a paste.
 */
export type Taken = { "kind": "code" } | { "kind": "odd", 
/**
 * Why.
 */
problem: ShapeProblem, };

/**
 * The colours.
 */
export type Theme = "system" | "light" | "dark";

/**
 * How a verdict sounds.
 */
export type Tone = "ok" | "warn" | "bad";

/**
 * What the person said about 2-Step Verification.
 */
export type TwoStepAnswer = "on" | "off" | "only_security_keys" | "passkey_instead" | "forbidden" | "advanced_protection";

/**
 * What is running now.
 */
export type Underway = { run: Run, 
/**
 * For how many milliseconds.
 */
for_ms: number, };

/**
 * What a length of time is counted in. One sentence each in `locales/` (`duration-<id>`).
 */
export type Unit = "seconds" | "minutes" | "hours" | "days" | "years";

/**
 * A value of a sentence.
 */
export type Value = { "kind": "none" } | { "kind": "text", 
/**
 * The text.
 */
text: string, } | { "kind": "one_of", 
/**
 * The names.
 */
texts: Array<string>, } | { "kind": "id", 
/**
 * The identifier.
 */
id: string, } | { "kind": "app", 
/**
 * Which app.
 */
app: AppId, } | { "kind": "count", 
/**
 * How many.
 */
count: number, } | { "kind": "duration", 
/**
 * How long.
 */
time: Duration, } | { "kind": "clock", 
/**
 * How much, and to which side.
 */
offset: Offset, } | { "kind": "moment", 
/**
 * When (RFC 3339).
 */
at: string, };

/**
 * What Mailkey says about one attempt.
 */
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

/**
 * Every verdict that Mailkey can give.
 */
export type VerdictId = "signed_in" | "sent" | "arrived_inbox" | "arrived_spam" | "not_arrived_yet" | "from_rewritten" | "code_rejected" | "normal_password_used" | "browser_sign_in_needed" | "too_many_sign_ins" | "google_busy" | "sign_in_refused" | "daily_limit_reached" | "recipient_refused" | "mailbox_full" | "message_refused" | "workspace_rule" | "imap_disabled" | "imap_refused" | "offline" | "google_unreachable" | "proxy_required" | "name_not_found" | "name_server_silent" | "name_blocked" | "captive_portal" | "ports_blocked" | "no_greeting" | "connection_dropped" | "timed_out" | "not_google" | "mail_inspection" | "tls_intercepted" | "authorities_missing" | "tls_untrusted" | "clock_wrong" | "keyring_missing" | "keyring_locked" | "keyring_denied" | "keyring_failed" | "code_not_kept" | "not_google_account" | "address_invalid" | "code_wrong_shape" | "cancelled";

/**
 * A verdict with its advice.
 */
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
 * How it sounds.
 */
tone: Tone, 
/**
 * Whether it takes the place of its step, or is said beside it.
 */
takes_the_screen: boolean, 
/**
 * Whether it is told what became of the code.
 */
tells_saved: boolean, 
/**
 * Where the way to Google is broken; `None`: it is about something else.
 */
place: Place | null, 
/**
 * What to do, most likely first.
 */
remedies: Array<Remedy>, 
/**
 * What its sentences and those of the advice are filled in with.
 */
values: { [key in string]: Value }, 
/**
 * Found beside it, and not in the way (a trusted interceptor, a rewritten From).
 */
beside: Array<Beside>, };

/**
 * Everything that a screen needs to be drawn. Holds no code.
 */
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
 * The name of its device, where it was given one.
 */
device: DeviceName | null, 
/**
 * Every app of the catalogue, with its sign-in way and its pictogram.
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
 * Whether the step about 2-Step Verification was passed, because it is known to be on.
 */
two_step_passed: boolean, 
/**
 * The name proposed for the code at Google.
 */
code_name: string | null, 
/**
 * Whether a code was pasted and is not kept yet.
 */
code_in_hand: boolean, 
/**
 * Whether a code for this app, device and address is kept, as the ledger said at the start and the keyring since: replacing it is asked
 * first.
 */
code_kept: boolean, 
/**
 * The code that there is already, where another one would be made next.
 */
earlier: Earlier | null, 
/**
 * Whether the journey began with a code that was kept before.
 */
taken_up: boolean, 
/**
 * Whether the code is only in memory, by the person's own choice.
 */
memory_only: boolean, 
/**
 * Whether Google took a code that is still at hand: there is nothing to check.
 */
code_works: boolean, 
/**
 * The pages for this account, with their addresses, to be shown and copied.
 */
links: Array<Link>, 
/**
 * The last verdict of this step, while it stands.
 */
verdict: VerdictView | null, 
/**
 * What `again` does from here.
 */
again: Errand, 
/**
 * Whether the test mail can be looked for: Google took it just now, or it was looked for, and it went to the account itself.
 */
can_look: boolean, 
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

/**
 * A person comes back after half a day or more.
 */
export type Welcome = { 
/**
 * When their last answer was (RFC 3339).
 */
since: string, 
/**
 * What is done, in its order.
 */
done: Array<Done>, 
/**
 * What comes now.
 */
next: Step, };

/**
 * Which of the codes that are kept.
 */
export type WhichCode = { "kind": "journey" } | { "kind": "listed", 
/**
 * Its app.
 */
app: string, 
/**
 * The name of its device, where that has one.
 */
device: DeviceName | null, 
/**
 * Its address, as the list spells it.
 */
address: string, };

/** What the page may ask of Rust: each is a function in src-tauri/src/commands/. What cannot be done is rejected with a `Failure`. */
export interface Backend {
  /** How the window looks and which language it speaks. */
  appearance(): Promise<Appearance>;
  /** Takes another choice of language, colours or size, and answers what came of it. The view may have more to say after it (a notice, links in another language). */
  prefer(preferences: Preferences): Promise<Appearance>;
  /** Signs in with the code in hand, and keeps it. */
  check(keeping: Keeping, on: (told: Progress) => void): Promise<View>;
  /** Sends the test mail, to the account itself unless somebody else is named. */
  sendTest(to: string | null, on: (told: Progress) => void): Promise<View>;
  /** Whether a test mail to what was typed goes to the account itself, so that it can be looked for. */
  isOwn(typed: string): Promise<boolean>;
  /** Looks for the test mail of this run in the account's mailbox. */
  lookForTest(on: (told: Progress) => void): Promise<View>;
  /** What is running, for a page that was loaded anew: one that it did not begin. */
  underway(): Promise<Underway | null>;
  /** Tells what the errand that runs has told so far and tells, and answers what came of it. */
  rejoin(on: (told: Progress) => void): Promise<Rejoined>;
  /** Cancels whatever runs. */
  cancel(): Promise<void>;
  /** Puts something on the clipboard, and says for how long. */
  copy(what: Copyable): Promise<Copied>;
  /** Reads the clipboard in Rust, judges it, and empties it if it was a code. */
  pasteCode(): Promise<Pasting>;
  /** Takes the code that was marked last, as the middle button does; where none is, what is on the clipboard. */
  pasteMarked(): Promise<Pasting>;
  /** What became of the code that was pasted, or copied, last; nothing where none was. It is answered when it was looked whether it is off the clipboard: a few seconds after it was pasted, and when a copied one was to be taken off. */
  codeLeft(): Promise<CodeLeft | null>;
  /** Whether the clipboard holds something of the right shape. It is looked at on `create` alone, after Google's page was opened. */
  offerCode(): Promise<boolean>;
  /** Judges what was typed by hand; the page empties its field before it waits for the answer. */
  typeCode(typed: string): Promise<Pasting>;
  /** Takes the letters that could be words, because the person says that Google showed them. */
  insistOnCode(): Promise<Pasting>;
  /** The codes that are kept. */
  codes(): Promise<Array<Entry>>;
  /** Takes up a code that is kept: the journey is about its app, device and account from now on, and stands at the step. A code that is not kept is let go; the page has asked the person. */
  takeUp(app: string, device: DeviceName | null, address: string, step: Step): Promise<View>;
  /** Signs in with the code of this journey that is kept. */
  checkKept(on: (told: Progress) => void): Promise<View>;
  /** Whether a code can be shown on this system. */
  canShowCode(): Promise<boolean>;
  /** Shows a code in a window of the system's own, for a while. The page learns nothing of it. */
  showCode(which: WhichCode): Promise<void>;
  /** Removes a code. */
  removeCode(app: string, device: DeviceName | null, address: string): Promise<Array<Entry>>;
  /** Puts the code that was removed last back as it was. */
  restoreCode(): Promise<Array<Entry>>;
  /** Looks at every stage of the way to Google without signing in. */
  examine(on: (told: Progress) => void): Promise<Examined>;
  /** The card of the chosen app: what it is told. */
  card(): Promise<Card>;
  /** The report about what was found last. */
  report(): Promise<ShownReport>;
  /** Saves the report that was shown under this number, and no other, and says where. */
  saveReport(number: string): Promise<string>;
  /** A letter to somebody who can help. */
  letter(letter: LetterId): Promise<Letter>;
  /** Opens the letter in the person's mail program. What takes it may fail within seconds: that is told later. */
  writeLetter(letter: LetterId, on: (told: Failure) => void): Promise<void>;
  /** Opens the system's own dialog for printing what the window shows. */
  print(): Promise<void>;
  /** What the screen shows now. The first thing that is asked; the window is shown after `ready`. */
  view(): Promise<View>;
  /** The first screen is painted: shows the window. The keyring is looked at again meanwhile, so the view may have more to say. */
  ready(): Promise<View>;
  /** Picks the app, and stays on the step. With another app a code that is not saved is let go; the page has asked the person. */
  chooseApp(id: string): Promise<View>;
  /** Goes to the step after this one. */
  goOn(): Promise<View>;
  /** Goes to a step that was reached before, or on to the next one. */
  go(step: Step): Promise<View>;
  /** Takes the address. Can be cancelled: the view is then as it was while it is asked who keeps the mail, and later the address is taken and only the look at the keyring is left out. */
  giveAddress(typed: string): Promise<View>;
  /** Whether what was typed is the address of another account: a code that is not saved is let go with it, and the page asks the person first. */
  isAnotherAccount(typed: string): Promise<boolean>;
  /** Names the device, or takes its name away. Whether there is a code of it already is looked up. */
  nameDevice(typed: string): Promise<View>;
  /** Goes on with the address that was stopped at, because the person says that it is right. */
  insistOnAddress(): Promise<View>;
  /** Looks again whether the keyring can be used, after it could not. The view may have more to say, or less. */
  lookAtKeyring(): Promise<View>;
  /** Says from now on whether the keyring is waited for: the person is probably asked for something outside the window. */
  watchKeyring(on: (told: boolean) => void): Promise<void>;
  /** Takes what was said about 2-Step Verification. */
  answerTwoStep(answer: TwoStepAnswer): Promise<View>;
  /** Opens a page for the account in the browser. What takes the page may fail within seconds: that is told later. */
  openLink(link: LinkId, on: (told: Failure) => void): Promise<void>;
  /** Closes the window, as its frame's button does. */
  finish(): Promise<void>;
  /** Begins again with another app. A code that is not saved is let go; the page has asked the person. */
  startOver(): Promise<View>;
  /** Lets something go wrong in practice. */
  practiceFault(fault: string | null): Promise<View>;
  /** Tells when the window is asked to close although something would be lost by it: the page asks the person. */
  whenClosing(on: (told: Loss) => void): Promise<void>;
  /** The person stays. */
  stay(): Promise<void>;
  /** The person closes the window all the same. */
  close(): Promise<void>;
}
