//! While Google asks for a pause no command signs in, after a restart neither: counted where Dovecot judges the sign-ins.
//!
//! Postfix never asks for one, so the pause is put where an earlier run would have left it; that a `454` leaves it there is tested on
//! bare ground (`tests/situations/presses.rs`).

use std::fs;

use expectrl::{Expect, Session};
use jiff::{SignedDuration, Timestamp};
use mailkey_tests::command::{self, Answer, mailkey};
use mailkey_tests::desktop::{Desktop, Keyring};
use mailkey_tests::waiting::PATIENCE;
use mailkey_tests::world::World;
use serde_json::json;

use crate::ANNA;

const SCANNER: [&str; 4] = ["--address", ANNA, "--app", "scanner"];

/// An earlier run was asked to wait for so many minutes, counted from now.
fn paused_for(desktop: &Desktop, minutes: i64) {
    let until = Timestamp::now().checked_add(SignedDuration::from_mins(minutes)).unwrap();
    let remembered = json!({ "schema": 1, "content": { "port": null, "pauses": [{ "address": ANNA, "until": until }] } });
    fs::create_dir_all(desktop.data_folder()).unwrap();
    fs::write(desktop.data_folder().join("sign-ins.json"), remembered.to_string()).unwrap();
}

/// It did not sign in, and said for how long nobody does.
fn says_until_when(answer: &Answer) {
    assert_eq!(answer.verdict(), ("too_many_sign_ins".to_owned(), 1), "{answer:?}");
    let wait = answer.json()["details"]["wait_seconds"].as_u64().unwrap();
    assert!((1700..=1800).contains(&wait), "half an hour: {answer:?}");
}

#[test]
fn verify_store_send_test_and_setup_wait_out_the_pause_and_say_until_when() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Unlocked));
    let code = &world.account(ANNA).code;
    let store = [&["store"], &SCANNER[..], &["--code-stdin"]].concat();
    assert_eq!(mailkey(&desktop, &store, code).status, 0);
    let before = world.sign_ins();
    paused_for(&desktop, 30);

    says_until_when(&mailkey(&desktop, &["verify", "--address", ANNA, "--code-stdin", "--json"], code));
    says_until_when(&mailkey(&desktop, &[&["verify"], &SCANNER[..], &["--json"]].concat(), ""));
    says_until_when(&mailkey(&desktop, &["verify", "--address", "AN.NA@googlemail.com", "--code-stdin", "--json"], code));
    says_until_when(&mailkey(&desktop, &["send-test", "--address", ANNA, "--code-stdin", "--json"], code));
    let stored = mailkey(&desktop, &store, code);
    assert_eq!(stored.status, 1, "{stored:?}");
    assert!(stored.output.contains("30 minutes"), "{stored:?}");

    let mut setup = command::command(&desktop);
    setup.args(["setup", "--app", "scanner", "--address", ANNA]).env("TERM", "xterm").env_remove("DISPLAY");
    let mut terminal = Session::spawn(setup).unwrap();
    terminal.set_expect_timeout(Some(PATIENCE));
    // "It says On", "I have the code", "yes, replace it".
    for (question, answer) in [("Number [1]:", "1"), ("Number:", "1"), ("not shown):", code)] {
        terminal.expect(question).unwrap_or_else(|error| panic!("{question}: {error}"));
        terminal.send_line(answer).unwrap();
    }
    terminal.expect("30 minutes").unwrap_or_else(|error| panic!("until when: {error}"));
    drop(terminal);
    world.expect_sign_ins(before);
}

#[test]
fn when_the_pause_is_over_and_for_another_account_one_sign_in_is_made() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Missing));
    let before = world.sign_ins();
    paused_for(&desktop, 30);
    let other = "anna@nordlicht.example";
    let verified = mailkey(&desktop, &["verify", "--address", other, "--code-stdin", "--json"], &world.account(other).code);
    assert_eq!(verified.verdict(), ("signed_in".to_owned(), 0), "{verified:?}");
    paused_for(&desktop, -1);
    let verified = mailkey(&desktop, &["verify", "--address", ANNA, "--code-stdin", "--json"], &world.account(ANNA).code);
    assert_eq!(verified.verdict(), ("signed_in".to_owned(), 0), "{verified:?}");
    world.expect_sign_ins(before + 2);
}
