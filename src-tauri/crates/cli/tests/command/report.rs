//! `mailkey doctor` and `mailkey report` on a computer without any network, and whatever they leave behind.

use std::path::PathBuf;

use crate::home::{Answer, Home};

/// Runs the command where no network interface is up.
fn without_network(home: &Home, arguments: &[&str]) -> Answer {
    let mailkey = assert_cmd::cargo::cargo_bin!("mailkey");
    Answer::of(home.program("unshare").args(["--net", "--map-root-user"]).arg(mailkey).args(arguments), b"")
}

fn reports(home: &Home) -> Vec<PathBuf> {
    std::fs::read_dir(home.path().join("home")).unwrap().map(|entry| entry.unwrap().path()).collect()
}

#[test]
fn the_doctor_says_what_was_seen_of_every_name_and_door() {
    let answer = without_network(&Home::new(), &["doctor", "--json"]);
    assert_eq!(answer.status, Some(1), "{answer:?}");
    let json = answer.json();
    assert!(["offline", "name_not_found"].contains(&json["verdict"].as_str().unwrap()), "{json}");
    assert_eq!(json["names"].as_array().unwrap().len(), 2, "{json}");
    let ports: Vec<u64> = json["doors"].as_array().unwrap().iter().map(|door| door["endpoint"]["port"].as_u64().unwrap()).collect();
    assert_eq!(ports, [465, 587, 993]);
    assert!(json["further"].is_array() && json["internet"].is_string() && json.get("clock_ahead_seconds").is_some(), "{json}");
}

#[test]
fn a_report_begins_in_plain_words_and_leaves_nothing_behind_unless_it_is_saved() {
    let home = Home::new();
    let answer = without_network(&home, &["report"]);
    assert_eq!(answer.status, Some(0), "{answer:?}");
    let mut lines = answer.output.lines();
    assert!(["This computer is not online", "Google’s mail server was not found"].contains(&lines.next().unwrap()), "{answer:?}");
    assert!(lines.next().unwrap().starts_with("Number to quote: "), "{answer:?}");
    assert!(answer.output.contains("\nexamination.door smtp.gmail.com:465 (implicit_tls): stopped at names"), "{answer:?}");
    assert!(reports(&home).is_empty());
}

#[test]
fn a_saved_report_is_the_text_that_was_shown_under_its_number() {
    let home = Home::new();
    let answer = without_network(&home, &["report", "--save", "--json"]);
    assert_eq!(answer.status, Some(0), "{answer:?}");
    let json = answer.json();
    let file = PathBuf::from(json["file"].as_str().unwrap());
    assert_eq!(reports(&home), [file.clone()]);
    assert_eq!(file.file_name().unwrap().to_str().unwrap(), format!("Mailkey report {}.txt", json["number"].as_str().unwrap()));
    assert_eq!(std::fs::read_to_string(file).unwrap(), json["text"].as_str().unwrap());
}
