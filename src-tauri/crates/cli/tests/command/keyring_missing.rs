//! Without a keyring: exit status 3, in words what to do, and nothing left behind.

use crate::home::Home;

const SCANNER: [&str; 4] = ["--address", "anna@gmail.com", "--app", "scanner"];

#[test]
fn every_command_that_needs_the_keyring_ends_with_three() {
    let home = Home::new();
    for (command, more) in [("get", &[][..]), ("remove", &[]), ("verify", &[]), ("send-test", &[]), ("store", &["--code-stdin"])] {
        let arguments = [&[command], &SCANNER[..], more].concat();
        let answer = home.run(&arguments, b"abcd efgh ijkl mnop");
        assert_eq!(answer.status, Some(3), "{command}: {answer:?}");
        let said = answer.output + &answer.errors;
        assert!(said.contains("No desktop session is open here"), "{command} says what is missing: {said}");
        assert!(!said.contains("abcdefghijklmnop") && !said.contains("ijkl"), "{command}: {said}");
    }
    assert!(!home.path().join("data/mailkey/ledger.json").exists());
}

#[test]
fn as_json_it_is_a_verdict() {
    let answer = Home::new().run(&[&["verify"], &SCANNER[..], &["--json"]].concat(), b"");
    assert_eq!(answer.status, Some(3), "{answer:?}");
    assert_eq!(answer.json()["verdict"], "keyring_missing");
    assert_eq!(answer.json()["stage"], "keep");
}

#[test]
fn get_prints_nothing_on_standard_output_when_there_is_no_code_to_print() {
    let answer = Home::new().run(&[&["get"], &SCANNER[..]].concat(), b"");
    assert_eq!(answer.output, "");
}
