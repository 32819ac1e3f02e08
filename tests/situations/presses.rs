//! One sign-in at most for each press, anywhere in the product, counted at the server.

use expectrl::{Expect, Session};
use mailkey_practice::Moment;
use mailkey_tests::bare::Bare;
use mailkey_tests::command;
use mailkey_tests::desktop::{Desktop, Keyring};
use mailkey_tests::journey::Journey;
use mailkey_tests::waiting::{self, PATIENCE};
use mailkey_tests::window::{Start, Window};

use crate::ANNA;
use crate::situation::{Ask, Scene, forget_pauses};

/// Google's words for a pause.
const TOO_MANY: &str = "454 4.7.0 Too many login attempts, please try again later. x1 - gsmtp";

/// Sign-ins so far: at the submission server, and at the mailbox.
fn sign_ins(bare: &Bare) -> (u32, u32) {
    (bare.google.auth_count(), bare.google.imap_sign_ins())
}

#[test]
fn in_the_window_each_press_signs_in_once_or_not_at_all() {
    let (bare, mut desktop) = (Bare::here(), Desktop::open(Keyring::Unlocked));
    bare.be_trusted_on(&mut desktop);
    let window = Window::open(&desktop, Start::Plain);
    let journey = Journey { desktop: &desktop, window: &window };
    journey.walk_to_create("scanner", ANNA);

    window.press_action("open-examination");
    window.press_primary();
    window.wait_for_words("the doctor's end", |_| !window.shows("[data-action=\"cancel\"]") && window.shows("[data-open]"));
    assert_eq!(sign_ins(&bare), (0, 0), "the doctor never signs in");
    window.press("[data-go=\"create\"]");
    window.wait_for_step("create");

    // A refusal of Google's that could be tried again: each press is one sign-in, and nothing tries by itself.
    let code = bare.google.create_code(ANNA, "Scanner");
    bare.google.say_instead(Moment::Auth, Some("421 4.4.5 Server busy, try again later. x1 - gsmtp"));
    journey.go_and_paste(&code);
    window.wait_for_verdict("Google is busy", |verdict| verdict == "google_busy");
    assert_eq!(sign_ins(&bare), (1, 0), "the press on paste");
    window.press_primary();
    waiting::until("the second sign-in", || (bare.google.auth_count() == 2).then_some(()));
    window.wait_for_verdict("Google is busy", |verdict| verdict == "google_busy");
    bare.google.say_instead(Moment::Auth, None);
    window.press_primary();
    window.wait_for_step("test-mail");
    assert_eq!(sign_ins(&bare), (3, 0), "three presses, three sign-ins");

    window.press_primary();
    window.wait_for_verdict("the mail is there", |verdict| verdict == "arrived_inbox");
    let (sent, looked) = sign_ins(&bare);
    assert_eq!(sent, 4, "the press that sends");
    assert!(looked <= 1, "the look after it signs in once at the mailbox, however often it looks: {looked}");

    window.kill();
    let window = Window::open(&desktop, Start::Plain);
    window.wait_for_words("the journey where it was", |words| words.contains(ANNA));
    assert_eq!(sign_ins(&bare), (sent, looked), "starting anew signs in nowhere");
}

#[test]
fn each_command_signs_in_once_or_not_at_all() {
    let (bare, mut desktop) = (Bare::here(), Desktop::open(Keyring::Missing));
    let scene = Scene::new(&bare, &mut desktop);
    for (ask, wanted) in [(Ask::Verify, (1, 0)), (Ask::Send, (1, 1)), (Ask::Doctor, (0, 0)), (Ask::List, (0, 0))] {
        let before = sign_ins(&bare);
        let found = scene.ask(ask);
        let after = sign_ins(&bare);
        assert_eq!((after.0 - before.0, after.1 - before.1), wanted, "{ask:?}: {}", found.said);
    }
    // Refused in every way, still once.
    for reply in ["535-5.7.8 no\n535 5.7.8 no x1 - gsmtp", TOO_MANY, "421 4.4.5 busy x1 - gsmtp"] {
        bare.google.say_instead(Moment::Auth, Some(reply));
        for ask in [Ask::Verify, Ask::Send] {
            let before = sign_ins(&bare);
            scene.ask(ask);
            let after = sign_ins(&bare);
            assert_eq!((after.0 - before.0, after.1 - before.1), (1, 0), "{ask:?} {reply}");
            forget_pauses(scene.desktop);
        }
    }
}

#[test]
fn after_a_454_no_command_and_no_journey_signs_in_until_the_pause_is_over() {
    let (bare, mut desktop) = (Bare::here(), Desktop::open(Keyring::Unlocked));
    let scene = Scene::new(&bare, &mut desktop);
    let code = bare.google.create_code(ANNA, "Scanner");
    let stored = ["store", "--address", ANNA, "--app", "scanner", "--code-stdin"];
    assert_eq!(command::mailkey(scene.desktop, &stored, &code).status, 0);
    bare.google.say_instead(Moment::Auth, Some(TOO_MANY));
    assert_eq!(scene.ask(Ask::Verify).verdict, "too_many_sign_ins");
    bare.google.say_instead(Moment::Auth, None);
    let before = sign_ins(&bare);
    for ask in [Ask::Verify, Ask::VerifyKept, Ask::Send] {
        let found = scene.ask(ask);
        assert_eq!(found.verdict, "too_many_sign_ins", "{ask:?}: {}", found.said);
        let wait = serde_json::from_str::<serde_json::Value>(&found.said[found.said.find('{').unwrap()..]).unwrap();
        assert!((3500..=3600).contains(&wait["details"]["wait_seconds"].as_u64().unwrap()), "{ask:?}: {wait}");
    }
    let again = command::mailkey(scene.desktop, &stored, &code);
    assert_eq!(again.status, 1, "{again:?}");
    assert!(again.output.contains("60 minutes"), "it says how long: {again:?}");

    let mut command = command::command(scene.desktop);
    command.args(["setup", "--app", "scanner", "--address", ANNA]).env("TERM", "xterm").env_remove("DISPLAY");
    let mut terminal = Session::spawn(command).unwrap();
    terminal.set_expect_timeout(Some(PATIENCE));
    // "I have the code", "yes, replace it". Nobody is asked about 2-Step Verification where a code of the account is kept.
    for (question, answer) in [("Number [1]:", "1"), ("Number:", "1"), ("not shown):", &code)] {
        terminal.expect(question).unwrap_or_else(|error| panic!("{question}: {error}"));
        terminal.send_line(answer).unwrap();
    }
    terminal.expect("60 minutes").unwrap_or_else(|error| panic!("until when: {error}"));
    terminal.expect("want to do").unwrap();
    drop(terminal);

    assert_eq!(sign_ins(&bare), before, "nobody has signed in since");
    assert!(scene.ask(Ask::List).said.contains("scanner"), "the list needs no sign-in");
}

#[test]
fn after_a_454_no_press_in_the_window_signs_in_until_the_pause_is_over() {
    let (bare, mut desktop) = (Bare::here(), Desktop::open(Keyring::Unlocked));
    bare.be_trusted_on(&mut desktop);
    let window = Window::open(&desktop, Start::Plain);
    let journey = Journey { desktop: &desktop, window: &window };
    journey.walk_to_create("scanner", ANNA);
    let code = bare.google.create_code(ANNA, "Scanner");
    bare.google.say_instead(Moment::Auth, Some(TOO_MANY));
    journey.go_and_paste(&code);
    window.wait_for_verdict("a pause", |verdict| verdict == "too_many_sign_ins");
    assert_eq!(sign_ins(&bare), (1, 0), "the press on paste");

    bare.google.say_instead(Moment::Auth, None);
    window.press("[data-go=\"paste\"]");
    window.wait_for_step("paste");
    journey.paste(&code);
    window.wait_for_verdict("the pause goes on", |verdict| verdict == "too_many_sign_ins");
    assert!(window.words().contains(" minutes"), "it says how long: {}", window.words());

    window.kill();
    let window = Window::open(&desktop, Start::Plain);
    let journey = Journey { desktop: &desktop, window: &window };
    window.press("[data-go=\"paste\"]");
    window.wait_for_step("paste");
    journey.paste(&code);
    window.wait_for_verdict("the pause goes on after a restart", |verdict| verdict == "too_many_sign_ins");
    assert!(window.words().contains(" minutes"), "it says how long: {}", window.words());
    assert_eq!(sign_ins(&bare), (1, 0), "nobody has signed in since");
}

#[test]
fn in_the_terminal_each_answer_signs_in_once_or_not_at_all() {
    let (bare, mut desktop) = (Bare::here(), Desktop::open(Keyring::Missing));
    bare.be_trusted_on(&mut desktop);
    let code = bare.google.create_code(ANNA, "Scanner");
    bare.google.say_instead(Moment::Auth, Some("421 4.4.5 Server busy, try again later. x1 - gsmtp"));
    let mut command = command::command(&desktop);
    command.arg("setup").env("TERM", "xterm").env_remove("DISPLAY");
    let mut terminal = Session::spawn(command).unwrap();
    terminal.set_expect_timeout(Some(PATIENCE));
    // App, address, "go on without saving", "it says On", "I have the code".
    for (question, answer) in
        [("Number:", "1"), ("mail address:", ANNA), ("want to do:", "2"), ("Number [1]:", ""), ("Number [1]:", "1"), ("not shown):", &code)]
    {
        terminal.expect(question).unwrap_or_else(|error| panic!("{question}: {error}"));
        terminal.send_line(answer).unwrap();
    }
    terminal.expect("want to do").unwrap();
    assert_eq!(sign_ins(&bare), (1, 0), "the code was given once");
    bare.google.say_instead(Moment::Auth, None);
    terminal.send_line("1").unwrap();
    terminal.expect("Send it to").unwrap();
    assert_eq!(sign_ins(&bare), (2, 0), "it was tried again once");
    terminal.send_line("").unwrap();
    terminal.expect("want to do").unwrap();
    let (sent, looked) = sign_ins(&bare);
    assert!(sent == 3 && looked <= 1, "one mail, one look: {sent}, {looked}");
}
