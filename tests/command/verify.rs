//! `mailkey verify`: one sign-in, and nothing stored.

use mailkey_tests::command::{self, Answer, mailkey};
use mailkey_tests::desktop::{Desktop, Keyring};
use mailkey_tests::programs;
use mailkey_tests::world::World;

use crate::{ANNA, NOBODYS_CODE};

fn verify(desktop: &Desktop, address: &str, code: &str) -> Answer {
    mailkey(desktop, &["verify", "--address", address, "--code-stdin", "--json"], code)
}

#[test]
fn the_right_code_signs_in_once_and_nothing_is_stored() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Unlocked));
    let before = world.sign_ins();
    let answer = verify(&desktop, ANNA, &world.account(ANNA).code);
    assert_eq!(answer.verdict(), ("signed_in".to_owned(), 0), "{answer:?}");
    let json = answer.json();
    assert_eq!(json["endpoint"]["host"], "smtp.gmail.com");
    assert!([465, 587].contains(&json["endpoint"]["port"].as_u64().unwrap()), "{json}");
    assert!(json["reply"].as_str().unwrap().starts_with("235"), "{json}");
    assert_eq!(json["saved"], "nothing");
    world.expect_sign_ins(before + 1);
    assert!(!desktop.data_folder().join("ledger.json").exists(), "nothing is in the ledger");
}

#[test]
fn a_code_in_four_groups_with_a_line_end_is_the_same_code() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Missing));
    let code = &world.account(ANNA).code;
    let grouped = format!("  {} {}\u{a0}{} {}\r\n", &code[..4], &code[4..8], &code[8..12], &code[12..]);
    assert_eq!(verify(&desktop, ANNA, &grouped).verdict(), ("signed_in".to_owned(), 0));
}

#[test]
fn an_address_of_an_organisation_signs_in_too() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Missing));
    let address = "anna@nordlicht.example";
    assert_eq!(verify(&desktop, address, &world.account(address).code).verdict(), ("signed_in".to_owned(), 0));
}

#[test]
fn a_refused_code_is_asked_about_once_and_told_with_the_servers_words() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Missing));
    let before = world.sign_ins();
    let answer = verify(&desktop, ANNA, NOBODYS_CODE);
    let (verdict, status) = answer.verdict();
    // Postfix does not refuse in Google's words, so the more careful verdict is right too.
    assert!(["code_rejected", "sign_in_refused"].contains(&verdict.as_str()), "{answer:?}");
    assert_eq!(status, 1);
    assert!(answer.json()["reply"].as_str().unwrap().contains("535"), "{answer:?}");
    world.expect_sign_ins(before + 1);
}

#[test]
fn what_is_plainly_not_a_code_is_never_sent() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Missing));
    let before = world.sign_ins();
    for odd in ["", "123456", "abcdefghijklmno", "abcdefghijklmnopq", "Winter2026!", "https://myaccount.google.com/apppasswords?rapt=abc"] {
        let answer = verify(&desktop, ANNA, odd);
        assert_eq!(answer.verdict(), ("code_wrong_shape".to_owned(), 1), "{odd:?}: {answer:?}");
    }
    world.expect_sign_ins(before);
}

#[test]
fn a_certificate_that_nobody_vouches_for_ends_it_before_the_code_is_sent() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Missing));
    let before = world.sign_ins();
    // The system's certificate store without the authority of these servers.
    let mut command = command::command(&desktop);
    command.env("SSL_CERT_FILE", &world.stranger).env("SSL_CERT_DIR", desktop.path("tmp"));
    command.args(["verify", "--address", ANNA, "--code-stdin", "--json"]);
    let answer = Answer::from(programs::run(&mut command, world.account(ANNA).code.as_bytes()));
    let (verdict, status) = answer.verdict();
    assert!(["tls_intercepted", "tls_untrusted"].contains(&verdict.as_str()), "{answer:?}");
    assert_eq!(status, 1);
    assert!(
        answer.json()["details"]["issuer"].as_str().is_some_and(|issuer| issuer.contains("Mailkey")),
        "it names who signed: {answer:?}"
    );
    world.expect_sign_ins(before);
}
