//! axe-core in the real window: every step, verdict and dialog, light and dark, left to right and right to left, without a finding.
//!
//! (WebKit has no forced colours; `scripts/screens` looks at those in Chromium.)

use std::collections::BTreeSet;
use std::fs;
use std::time::Duration;

use mailkey_diagnosis::verdict::VerdictId;
use mailkey_tests::axe::{Axe, LOOKS, MET_ON_BARE_GROUND};
use mailkey_tests::clipboard;
use mailkey_tests::desktop::{Desktop, Keyring};
use mailkey_tests::programs;
use mailkey_tests::window::{Start, Window};

use crate::ANNA;
use crate::tour::{name_of, tour};

/// What goes wrong in practice when somebody signs in, and the verdict.
const AT_SIGN_IN: [(&str, VerdictId); 12] = [
    ("ports-closed", VerdictId::PortsBlocked),
    ("dropped-before-greeting", VerdictId::ConnectionDropped),
    ("foreign-greeting", VerdictId::NotGoogle),
    ("greeting-masked", VerdictId::MailInspection),
    ("tls-unknown-authority", VerdictId::TlsUntrusted),
    ("tls-interceptor", VerdictId::TlsIntercepted),
    ("sign-in-silent", VerdictId::TimedOut),
    ("code-rejected", VerdictId::CodeRejected),
    ("second-factor-asked", VerdictId::NormalPasswordUsed),
    ("web-login-asked", VerdictId::BrowserSignInNeeded),
    ("sign-in-refused", VerdictId::SignInRefused),
    ("greeting-silent", VerdictId::NoGreeting),
];

/// After these nobody may sign in for a while: they come last in a window.
const AT_SIGN_IN_LAST: [(&str, VerdictId); 2] =
    [("temporary-problem", VerdictId::GoogleBusy), ("too-many-sign-ins", VerdictId::TooManySignIns)];

/// What goes wrong when the test mail is sent or looked for, and the verdict.
const AT_SENDING: [(&str, VerdictId); 10] = [
    ("daily-limit-at-mail", VerdictId::DailyLimitReached),
    ("recipient-refused", VerdictId::RecipientRefused),
    ("message-refused", VerdictId::MessageRefused),
    ("workspace-rule", VerdictId::WorkspaceRule),
    ("arrives-in-spam", VerdictId::ArrivedSpam),
    ("from-rewritten", VerdictId::FromRewritten),
    ("imap-disabled", VerdictId::ImapDisabled),
    ("imap-closed", VerdictId::ImapRefused),
    ("", VerdictId::ArrivedInbox),
    ("never-arrives", VerdictId::NotArrivedYet),
];

/// How long a mail is looked for, and then some.
const SEARCH: Duration = Duration::from_secs(100);

/// What the keyring is to blame for.
const OF_THE_KEYRING: [VerdictId; 4] =
    [VerdictId::KeyringMissing, VerdictId::KeyringDenied, VerdictId::KeyringLocked, VerdictId::KeyringFailed];

/// What a person comes to by answers alone, before there is a code and after.
const BY_ANSWERS_BEFORE: [VerdictId; 2] = [VerdictId::NotGoogleAccount, VerdictId::AddressInvalid];
const BY_ANSWERS_AFTER: [VerdictId; 2] = [VerdictId::Cancelled, VerdictId::Sent];

/// What has no screen of its own in the window, and why.
const WITHOUT_A_SCREEN: [(VerdictId, &str); 2] = [
    (VerdictId::SignedIn, "it is said on the step of the test mail, which is among the steps"),
    (VerdictId::CodeWrongShape, "the window explains it where the code was pasted, which is among the steps"),
];

#[test]
fn every_verdict_is_looked_at_or_has_no_screen() {
    let mut looked_at: Vec<VerdictId> =
        [&AT_SIGN_IN[..], &AT_SIGN_IN_LAST, &AT_SENDING].concat().into_iter().map(|(_, verdict)| verdict).collect();
    looked_at.extend(OF_THE_KEYRING);
    looked_at.extend(BY_ANSWERS_BEFORE);
    looked_at.extend(BY_ANSWERS_AFTER);
    looked_at.extend(MET_ON_BARE_GROUND);
    looked_at.extend(WITHOUT_A_SCREEN.map(|(verdict, _)| verdict));
    let left: Vec<_> = VerdictId::ALL.iter().filter(|verdict| !looked_at.contains(verdict)).collect();
    assert!(left.is_empty(), "nobody looks at {left:?}");
}

/// What the lists promise was met on the tours.
fn assert_met(met: &BTreeSet<String>, verdicts: &[VerdictId], screens: &[&str]) {
    let promised = verdicts.iter().map(|verdict| name_of(*verdict)).chain(screens.iter().map(|screen| (*screen).to_owned()));
    let missed: Vec<String> = promised.filter(|name| !met.contains(name)).collect();
    assert!(missed.is_empty(), "nobody looked at {missed:?}");
}

#[test]
fn what_is_wrong_is_found_in_each_look() {
    let desktop = Desktop::open(Keyring::Missing);
    let window = Window::open(&desktop, Start::Practice);
    let axe = Axe::put_into(&window);
    let wrong = r#"document.querySelector('main form').insertAdjacentHTML('beforeend', '<button type="button"></button><p class="faint wrong">pale</p>');
                   const wrong = document.querySelector('.wrong'); wrong.style.color = '#808080'; wrong.style.backgroundColor = '#909090'"#;
    window.script(wrong).unwrap();
    let found = axe.findings_in_all_looks("wrong");
    for (language, theme) in LOOKS {
        for rule in ["button-name", "color-contrast"] {
            let line = format!("wrong, {language}, {theme}: {rule}:");
            assert!(found.iter().any(|finding| finding.starts_with(&line)), "“{line}” is among {found:#?}");
        }
    }
}

#[test]
fn the_steps_up_to_the_code() {
    let met = tour(Keyring::Unlocked, |tour| {
        let (window, journey) = (tour.window, tour.journey());
        tour.look("app");
        tour.look_into("help", "[data-action=open-help]", "close");
        tour.look_into("display", "[data-action=open-display]", "close");
        window.pick_app("thunderbird");
        tour.look_when("app without a code", "[data-action=use-code-anyway]");
        window.pick_app("scanner");
        window.wait_until("the other app is picked", || !window.shows("[data-action=use-code-anyway]"));
        window.press_primary();
        window.wait_for_step("address");
        tour.look("address");
        window.type_into("#address", "anna");
        window.press_primary();
        tour.wait_for(VerdictId::AddressInvalid);
        tour.look("address_invalid");
        window.type_into("#address", "@elsewhere.example");
        window.press_primary();
        tour.wait_for(VerdictId::NotGoogleAccount);
        tour.look("not_google_account");
        window.press("[data-go=app]");
        window.wait_for_step("app");
        window.press_primary();
        window.wait_until("the field", || window.shows("#address"));
        empty(window, "#address");
        journey.give_address(ANNA);
        tour.look("two-step");
        for answer in ["off", "only-security-keys", "passkey-instead", "advanced-protection"] {
            window.press_action(&format!("answer-{answer}"));
            tour.look_when(answer, &format!("[data-advice={}]", answer.replace('-', "_")));
        }
        window.press_action("answer-forbidden");
        tour.look_into("letter", "[data-action=letter]", "close");
        window.press_primary();
        tour.look_when("two-step, page opened", "[data-action=open-page]");
        window.press_action("answer-on");
        window.wait_for_step("create");
        tour.look("create");
        for sight in ["not-available", "other-picture", "asks-sign-in", "select-app"] {
            window.press_action(&format!("see-{sight}"));
            tour.look_when(&format!("create, {sight}"), &format!("[data-action=see-{sight}][aria-checked=true]"));
        }
        journey.open_page();
        clipboard::put(tour.desktop, "abcd efgh ijkl mnop");
        window.wait_until("the offer", || {
            window.regain_focus();
            window.shows("[data-offer]")
        });
        tour.look("create, with the offer");
        journey.say_i_have_the_code();
        tour.look("paste");
        journey.paste("abcd efgh ijkl mn0p");
        tour.look_when("paste, odd", "[data-problem]");
        window.press_action("type-instead");
        tour.look_when("paste, typing", "#code");
    });
    assert_met(&met, &BY_ANSWERS_BEFORE, &["app", "address", "two-step", "create", "paste", "help", "display", "letter"]);
}

#[test]
fn the_steps_after_the_code_and_the_rooms_beside_them() {
    let met = tour(Keyring::Unlocked, |tour| {
        let (window, journey) = (tour.window, tour.journey());
        window.press_action("open-examination");
        tour.look_when("examination", "[data-room=examination]");
        window.press_primary();
        tour.look_when("examination, done", "[data-room=examination] table");
        window.press_action("open-codes");
        tour.look_when("codes, none", "[data-room=codes]");
        window.press_primary();
        tour.walk_to_paste();
        let code = tour.new_code();
        tour.window.choose_fault("sign-in-silent");
        journey.paste(&code);
        tour.look_when("check", "[data-light=sign_in][data-state=working]");
        window.press_action("cancel");
        tour.wait_for(VerdictId::Cancelled);
        tour.look("cancelled");
        tour.window.choose_fault("");
        window.press("[data-go=paste]");
        window.wait_for_step("paste");
        journey.paste(&code);
        window.wait_for_step("test-mail");
        tour.look("test-mail");
        send_to(window, "bert@nordlicht.example");
        tour.wait_for(VerdictId::Sent);
        tour.look("sent");
        window.press_primary();
        window.wait_for_step("connect");
        window.wait_for_words("the card", |words| words.contains("smtp.gmail.com"));
        tour.look("connect");
        window.press_primary();
        window.wait_for_step("done");
        tour.look("done");
        window.press("[data-go=paste]");
        window.wait_for_step("paste");
        clipboard::put(tour.desktop, "abcd efgh ijkl mnop");
        tour.look_into("replace", "[data-action=primary]", "replace-no");
        window.press_action("open-codes");
        tour.look_when("codes", "[data-code]");
        tour.look_into("remove", "[data-action=remove]", "remove-no");
        window.press_action("remove");
        window.press_action("remove-yes");
        tour.look_when("codes, one removed", "[data-outcome=removed]");
        window.press_action("undo-remove");
        tour.look_when("codes, one restored", "[data-outcome=restored]");
    });
    assert_met(&met, &BY_ANSWERS_AFTER, &["check", "test-mail", "connect", "done", "replace", "remove", "codes", "examination"]);
}

/// Empties a field, as selecting all and Delete do.
fn empty(window: &Window<'_>, selector: &str) {
    let script = format!(
        "const field = document.querySelector('{selector}'); field.value = ''; field.dispatchEvent(new Event('input', {{ bubbles: true }}))"
    );
    window.script(&script).expect("the page answers");
}

/// On `test-mail`: sends to somebody.
fn send_to(window: &Window<'_>, address: &str) {
    empty(window, "[data-step=test-mail] input[type=email]");
    window.type_into("[data-step=test-mail] input[type=email]", address);
    window.press_primary();
}

#[test]
fn what_goes_wrong_with_the_sign_in() {
    let met = tour(Keyring::Unlocked, |tour| {
        tour.walk_to_paste();
        for (fault, verdict) in [&AT_SIGN_IN[..], &AT_SIGN_IN_LAST].concat() {
            let code = tour.new_code();
            tour.window.choose_fault(fault);
            tour.journey().paste(&code);
            tour.wait_for(verdict);
            tour.look(&name_of(verdict));
            if verdict == VerdictId::PortsBlocked {
                tour.look_into("report", "[data-action=report]", "close");
            }
        }
    });
    assert_met(&met, &[&AT_SIGN_IN[..], &AT_SIGN_IN_LAST].concat().iter().map(|(_, verdict)| *verdict).collect::<Vec<_>>(), &["report"]);
}

#[test]
fn what_becomes_of_the_mail() {
    let met = tour(Keyring::Unlocked, |tour| {
        tour.walk_to_paste();
        let code = tour.new_code();
        tour.journey().paste(&code);
        tour.window.wait_for_step("test-mail");
        for (fault, verdict) in AT_SENDING {
            tour.window.choose_fault(fault);
            tour.window.press("[data-go=check]");
            tour.window.wait_for_step("check");
            tour.window.press("[data-go=test-mail]");
            tour.window.wait_until("the step without a verdict", || tour.window.shows("[data-step=test-mail]:not([data-verdict])"));
            if tour.window.shows("[data-action=send-again]") {
                tour.window.press_action("send-again");
                tour.window.wait_until("the field", || tour.window.shows("#to"));
            }
            tour.window.press_primary();
            if verdict == VerdictId::NotArrivedYet {
                tour.look_when("looking for the mail", "[data-phase=looking]");
                tour.window.within(SEARCH, "the verdict", || tour.window.verdict());
            }
            tour.wait_for(verdict);
            tour.look(&name_of(verdict));
        }
    });
    assert_met(&met, &AT_SENDING.map(|(_, verdict)| verdict), &[]);
}

#[test]
fn what_the_keyring_is_to_blame_for() {
    let mut met = BTreeSet::new();
    for (keyring, verdict) in [(Keyring::Missing, VerdictId::KeyringMissing), (Keyring::Denied, VerdictId::KeyringDenied)] {
        met.extend(tour(keyring, |tour| {
            tour.walk_to_paste();
            tour.look(&format!("paste, {}", name_of(verdict)));
            let code = tour.new_code();
            tour.journey().paste(&code);
            tour.wait_for(verdict);
            tour.look(&name_of(verdict));
        }));
    }
    met.extend(tour(Keyring::Unlocked, |tour| {
        tour.walk_to_paste();
        let code = tour.new_code();
        tour.desktop.lock_keyring();
        tour.journey().paste(&code);
        tour.wait_for(VerdictId::KeyringLocked);
        tour.look(&name_of(VerdictId::KeyringLocked));
    }));
    met.extend(tour(Keyring::Unlocked, |tour| {
        tour.walk_to_paste();
        let code = tour.new_code();
        tour.journey().paste(&code);
        tour.window.wait_for_step("test-mail");
        // More entries of that name: which of them is the code is anybody's guess.
        for (secret, more) in [("abcdabcdabcdabcd", "one"), ("efghefghefghefgh", "another")] {
            let mut tool = tour.desktop.system("secret-tool");
            tool.args(["store", "--label=by another program", "service", "mailkey-practice:scanner", "username", ANNA, "xdg:schema", more]);
            assert!(programs::run(&mut tool, secret.as_bytes()).status.success(), "secret-tool stores");
        }
        tour.window.press_primary();
        tour.look_when("a failure", "[data-failure=keyring]");
    }));
    met.extend(tour(Keyring::Unlocked, |tour| {
        tour.walk_to_paste();
        let code = tour.new_code();
        break_the_keyrings_file(tour.desktop);
        tour.journey().paste(&code);
        tour.wait_for(VerdictId::KeyringFailed);
        tour.look(&name_of(VerdictId::KeyringFailed));
    }));
    assert_met(&met, &OF_THE_KEYRING, &[]);
}

/// What stands in the way of the keyring's file cannot be written over.
fn break_the_keyrings_file(desktop: &Desktop) {
    let file = desktop.path("data/keyrings/login.keyring");
    fs::remove_file(&file).expect("the keyring has its file there");
    fs::create_dir_all(file.join("in the way")).expect("a folder");
}
