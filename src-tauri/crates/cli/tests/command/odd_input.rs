//! What is plainly no code and no address is told apart, and nobody is called about it.

use std::path::Path;

use serde_json::{Value, json};

use crate::home::{Answer, Home};

/// The internet connections that a run under strace asked for.
fn calls(trace: &Path) -> Vec<String> {
    let trace = std::fs::read_to_string(trace).unwrap();
    assert!(trace.contains("exit_group("), "the trace is not whole: {trace}");
    let inet = |line: &&str| line.contains("AF_INET");
    trace.lines().filter(inet).map(str::to_owned).collect()
}

/// Runs the command under strace, and gives its answer and the connections that it asked for.
fn traced(home: &Home, arguments: &[&str], input: &[u8]) -> (Answer, Vec<String>) {
    let trace = home.path().join("trace");
    let mut strace = home.program("strace");
    strace.args(["-f", "-qq", "-e", "trace=connect,sendto,sendmsg,sendmmsg,exit_group", "-e", "signal=none", "-o"]).arg(&trace);
    strace.arg(assert_cmd::cargo::cargo_bin!("mailkey")).args(arguments);
    let answer = Answer::of(&mut strace, input);
    (answer, calls(&trace))
}

fn odd_codes() -> Vec<(&'static str, Vec<u8>, Value)> {
    let text = |text: &str| text.as_bytes().to_vec();
    vec![
        ("nothing", text(""), json!({"reason": "empty"})),
        ("blanks", text(" \n\t"), json!({"reason": "empty"})),
        ("a picture", b"\x89PNG\r\n\x1a\n\xff\xfe\xfd".to_vec(), json!({"reason": "not_text"})),
        ("10 MB", vec![b'a'; 10_000_000], json!({"reason": "too_large"})),
        ("six digits", text("123456"), json!({"reason": "six_digits"})),
        ("eight digits", text("1234 5678"), json!({"reason": "eight_digits"})),
        (
            "a page that proves a sign-in",
            text("https://myaccount.google.com/apppasswords?rapt=AEjHL4"),
            json!({"reason": "web_address_with_proof"}),
        ),
        ("a page", text("https://myaccount.google.com/apppasswords"), json!({"reason": "web_address"})),
        ("15 letters", text("abcd efgh ijkl mno"), json!({"reason": "too_few_letters", "letters": 15})),
        ("17 letters", text("abcd efgh ijkl mnop q"), json!({"reason": "too_many_letters", "letters": 17})),
        ("letters of another alphabet", text("аbcd efgh ijkl mnop"), json!({"reason": "other_alphabet"})),
        ("a normal password", text("Winter2026!"), json!({"reason": "looks_like_password"})),
        ("two codes", text("abcd efgh ijkl mnop\nqrst uvwx yzab cdef"), json!({"reason": "several_codes"})),
        ("an address", text("anna@gmail.com"), json!({"reason": "email_address"})),
    ]
}

#[test]
fn each_odd_code_gets_its_own_reason_and_nobody_is_called() {
    let home = Home::new();
    for (what, input, reason) in odd_codes() {
        let (answer, calls) = traced(&home, &["verify", "--address", "anna@nordlicht.example", "--code-stdin", "--json"], &input);
        assert_eq!(answer.status, Some(1), "{what}: {answer:?}");
        let json = answer.json();
        assert_eq!(json["verdict"], "code_wrong_shape", "{what}: {json}");
        assert_eq!(json["details"]["shape"], reason, "{what}");
        assert_eq!((&json["stage"], &json["saved"]), (&json!("input"), &json!("nothing")), "{what}");
        assert!(json["endpoint"].is_null() && json["reply"].is_null(), "{what}: {json}");
        assert_eq!(calls, Vec::<String>::new(), "{what}");
    }
}

#[test]
fn each_odd_code_is_explained_in_words_of_its_own() {
    let home = Home::new();
    let mut said = std::collections::BTreeSet::new();
    for (what, input, _) in odd_codes() {
        for command in [
            &["verify", "--address", "anna@gmail.com", "--code-stdin"][..],
            &["store", "--address", "anna@gmail.com", "--app", "scanner", "--code-stdin"],
        ] {
            let answer = home.run(command, &input);
            assert_eq!(answer.status, Some(1), "{what}: {answer:?}");
            assert!(!answer.output.contains("shape-") && !answer.output.contains('{'), "{what}: {answer:?}");
            said.insert(answer.output);
        }
    }
    // "Nothing" and "blanks" are said alike.
    assert_eq!(said.len(), odd_codes().len() - 1, "{said:#?}");
}

#[test]
fn what_was_given_instead_of_a_code_is_not_repeated() {
    let home = Home::new();
    let answer = home.run(&["verify", "--address", "anna@gmail.com", "--code-stdin"], b"Winter2026!");
    assert!(!(answer.output + &answer.errors).contains("Winter2026"));
}

#[test]
fn the_same_code_in_any_clothes_is_a_code() {
    // `store` looks at the keyring before it calls anybody, so that a code gets exactly that far here.
    let home = Home::new();
    for input in ["abcdefghijklmnop", "abcd efgh ijkl mnop\r\n", "\u{feff}ABCD\u{a0}EFGH\u{2009}IJKL-MNOP\n"] {
        let answer = home.run(&["store", "--address", "anna@gmail.com", "--app", "scanner", "--code-stdin"], input.as_bytes());
        assert_eq!(answer.status, Some(3), "{input:?}: {answer:?}");
    }
}

#[test]
fn each_odd_address_gets_its_own_reason_and_nobody_is_called() {
    let home = Home::new();
    for (typed, problem) in [
        ("", "empty"),
        ("anna", "no_at"),
        ("anna@gmail@com", "several_ats"),
        ("@gmail.com", "no_name"),
        ("anna@gmail", "no_domain"),
        ("an na@gmail.com", "blank"),
    ] {
        for command in ["verify", "send-test"] {
            let arguments = [command, "--address", typed, "--code-stdin", "--json"];
            let (answer, calls) = traced(&home, &arguments, b"abcdefghijklmnop");
            assert_eq!(answer.status, Some(1), "{typed}: {answer:?}");
            let json = answer.json();
            assert_eq!((&json["verdict"], &json["details"]["address"]), (&json!("address_invalid"), &json!(problem)), "{typed}");
            assert_eq!(calls, Vec::<String>::new(), "{typed}");
        }
    }
    let to = home.run(&["send-test", "--address", "anna@gmail.com", "--to", "ben", "--code-stdin", "--json"], b"abcdefghijklmnop");
    assert_eq!((to.status, &to.json()["verdict"]), (Some(1), &json!("address_invalid")), "{to:?}");
    assert_eq!(to.json()["details"]["recipient"], "ben", "the advice is about the recipient, not about the account");
}
