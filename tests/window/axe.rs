//! axe-core in the real window: every step, verdict and dialog, light and dark, left to right and right to left, without a finding.
//!
//! (WebKit has no forced colours; `scripts/screens` looks at those in Chromium.)

use std::collections::BTreeSet;
use std::fs;
use std::time::Duration;

use mailkey_diagnosis::verdict::VerdictId;
use mailkey_practice::Fault;
use mailkey_tests::axe::{Axe, LOOKS};
use mailkey_tests::clipboard;
use mailkey_tests::desktop::{Desktop, Keyring};
use mailkey_tests::met::{self, Met};
use mailkey_tests::programs;
use mailkey_tests::window::{Start, Window};

use crate::ANNA;
use crate::tour::{name_of, tour};

/// How long a mail is looked for, and then some.
const SEARCH: Duration = Duration::from_secs(100);

/// After these nobody may sign in for a while, or a mail was looked for until the end: they come last in a window.
const LAST: [VerdictId; 2] = [VerdictId::TooManySignIns, VerdictId::NotArrivedYet];

/// What goes wrong in practice when somebody signs in, and the verdict.
fn at_sign_in() -> Vec<(String, VerdictId)> {
    in_a_window(met::by_faults(|met| if let Met::AtSignIn(fault) = met { Some(fault) } else { None }))
}

/// What goes wrong when the test mail is sent or looked for, and the verdict.
fn at_sending() -> Vec<(String, VerdictId)> {
    in_a_window(met::by_faults(|met| if let Met::AtSending(fault) = met { Some(fault) } else { None }))
}

fn in_a_window(mut faults: Vec<(String, VerdictId)>) -> Vec<(String, VerdictId)> {
    faults.sort_by_key(|(_, verdict)| LAST.contains(verdict));
    faults
}

fn verdicts(faults: &[(String, VerdictId)]) -> Vec<VerdictId> {
    faults.iter().map(|(_, verdict)| *verdict).collect()
}

#[test]
fn every_verdict_is_looked_at_or_has_no_screen_and_each_fault_is_one_of_practice() {
    // What is met nowhere has its reason beside it; each other place has a test below, or in the situations, that fails where it was not met.
    for (verdict, met) in met::everywhere() {
        match met {
            Met::Nowhere(reason) => assert!(reason.contains(' '), "{verdict}: why it has no screen is said in words"),
            Met::AtSignIn(fault) => assert!(Fault::with_id(&fault).is_some(), "{verdict}: {fault}"),
            Met::AtSending(fault) => assert!(fault.is_empty() || Fault::with_id(&fault).is_some(), "{verdict}: {fault}"),
            Met::BeforeTheCode | Met::AfterTheCode | Met::WithTheKeyring | Met::OnBareGround => {}
        }
    }
}

/// What the scenarios and the screens' names promise was met on the tours.
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
        tour.look_when("two-step, page opened", "[data-action=says-on]");
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
    assert_met(&met, &met::at(&Met::BeforeTheCode), &["app", "address", "two-step", "create", "paste", "help", "display", "letter"]);
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
        // Whoever keeps the old one goes on to its card.
        let with_another = || {
            window.press("[data-go=paste]");
            window.wait_for_step("paste");
            clipboard::put(tour.desktop, "abcd efgh ijkl mnop");
        };
        tour.look_into_after(with_another, "replace", "[data-action=primary]", "replace-no");
        window.press_action("open-codes");
        tour.look_when("codes", "[data-code]");
        tour.look_into("remove", "[data-action=remove]", "remove-no");
        window.press_action("remove");
        window.press_action("remove-yes");
        tour.look_when("codes, one removed", "[data-outcome=removed]");
        window.press_action("undo-remove");
        tour.look_when("codes, one restored", "[data-outcome=restored]");
    });
    assert_met(&met, &met::at(&Met::AfterTheCode), &["check", "test-mail", "connect", "done", "replace", "remove", "codes", "examination"]);
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
        for (fault, verdict) in at_sign_in() {
            let code = tour.new_code();
            tour.window.choose_fault(&fault);
            tour.journey().paste(&code);
            tour.wait_for(verdict);
            tour.look(&name_of(verdict));
            if verdict == VerdictId::PortsBlocked {
                tour.look_into("report", "[data-action=report]", "close");
            }
        }
    });
    assert_met(&met, &verdicts(&at_sign_in()), &["report"]);
}

#[test]
fn what_becomes_of_the_mail() {
    let met = tour(Keyring::Unlocked, |tour| {
        tour.walk_to_paste();
        let code = tour.new_code();
        tour.journey().paste(&code);
        tour.window.wait_for_step("test-mail");
        for (fault, verdict) in at_sending() {
            tour.window.choose_fault(&fault);
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
    assert_met(&met, &verdicts(&at_sending()), &[]);
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
    assert_met(&met, &met::at(&Met::WithTheKeyring), &[]);
}

/// What stands in the way of the keyring's file cannot be written over.
fn break_the_keyrings_file(desktop: &Desktop) {
    let file = desktop.path("data/keyrings/login.keyring");
    fs::remove_file(&file).expect("the keyring has its file there");
    fs::create_dir_all(file.join("in the way")).expect("a folder");
}
