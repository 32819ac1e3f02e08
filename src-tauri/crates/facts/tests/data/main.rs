//! Every statement in `data/` says where it was read, when it was last checked there, and how sure it is; and none is older than a year.
//!
//! The files are walked as they lie there, so that no new file and no new kind of entry can escape.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod apps;

use std::path::{Path, PathBuf};

use jiff::ToSpan;
use jiff::civil::{Date, date};
use toml::{Table, Value};

/// A source names a page, a thread, a manual; a shorter text names nothing.
const SHORTEST_SOURCE: usize = 8;

/// What is wrong with the entries of a file on a day, one line each, and how many entries there are.
fn complaints(text: &str, today: Date) -> (usize, Vec<String>) {
    let file: Table = match text.parse() {
        Ok(file) => file,
        Err(problem) => return (0, vec![format!("cannot be read: {problem}")]),
    };
    let (mut count, mut found) = (0, Vec::new());
    for (kind, value) in &file {
        // Whatever is no list of entries would be a statement without a source.
        let Some(entries) = value.as_array().filter(|entries| entries.iter().all(Value::is_table)) else {
            found.push(format!("{kind} is no [[{kind}]]"));
            continue;
        };
        for entry in entries.iter().filter_map(Value::as_table) {
            count += 1;
            found.extend(wrong_with(entry, today).into_iter().map(|wrong| format!("[[{kind}]] {wrong}: {entry}")));
        }
    }
    (count, found)
}

fn wrong_with(entry: &Table, today: Date) -> Vec<&'static str> {
    let text = |name: &str| entry.get(name).and_then(Value::as_str).unwrap_or_default();
    let mut wrong = Vec::new();
    if text("source").trim().len() < SHORTEST_SOURCE {
        wrong.push("has no source");
    }
    match text("checked").parse::<Date>() {
        Err(_) => wrong.push("has no day on which it was checked"),
        Ok(checked) if checked > today => wrong.push("was checked in the future"),
        Ok(checked) if checked < today.saturating_sub(1.year()) => wrong.push("was checked more than a year ago"),
        Ok(_) => {}
    }
    if !["A", "B", "C"].contains(&text("confidence")) {
        wrong.push("does not say how sure it is");
    }
    // A setting of somebody else's product is a statement of its own.
    let has_setting = entry.get("setting").and_then(Value::as_array).is_some_and(|setting| !setting.is_empty());
    if has_setting && text("setting_source").trim().len() < SHORTEST_SOURCE {
        wrong.push("does not say where its setting was read");
    }
    wrong
}

/// What is wrong with a file of Google's words in one language, one line each, and how many words there are. Each word is a table of its
/// own, and the words are those of the English file.
fn complaints_about_words(text: &str, english: &Table, today: Date) -> (usize, Vec<String>) {
    let words: Table = match text.parse() {
        Ok(words) => words,
        Err(problem) => return (0, vec![format!("cannot be read: {problem}")]),
    };
    let missing = english.keys().filter(|id| !words.contains_key(*id)).map(|id| format!("[{id}] is missing"));
    let unknown = words.keys().filter(|id| !english.contains_key(*id)).map(|id| format!("[{id}] is not in English"));
    let mut found: Vec<String> = missing.chain(unknown).collect();
    for (id, value) in &words {
        let Some(word) = value.as_table() else {
            found.push(format!("{id} is no [{id}]"));
            continue;
        };
        found.extend(wrong_with(word, today).into_iter().map(|wrong| format!("[{id}] {wrong}: {word}")));
        if word.get("text").and_then(Value::as_str).is_none_or(|text| text.trim().is_empty()) {
            found.push(format!("[{id}] has no text"));
        }
    }
    (words.len(), found)
}

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../data")
}

#[test]
fn every_word_of_googles_has_a_source_a_day_within_a_year_and_a_confidence_in_each_language() {
    let today = jiff::Zoned::now().date();
    let folder = data().join("google-words");
    let english: Table = std::fs::read_to_string(folder.join("en.toml")).unwrap().parse().unwrap();
    let (mut words, mut found) = (0, Vec::new());
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let (count, wrong) = complaints_about_words(&std::fs::read_to_string(&path).unwrap(), &english, today);
        words += count;
        found.extend(wrong.into_iter().map(|wrong| format!("{}: {wrong}", path.file_name().unwrap().to_string_lossy())));
    }
    assert!(words >= english.len() && english.len() > 10, "only {words} words were looked at");
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn each_way_in_which_a_word_can_be_wrong_is_found() {
    let today = date(2026, 11, 23);
    let english: Table = "[create]\n[on]\n".parse().unwrap();
    let word = |id: &str, text: &str, checked: &str| {
        format!("[{id}]\ntext = \"{text}\"\nsource = \"the help page in German\"\nchecked = \"{checked}\"\nconfidence = \"B\"\n")
    };
    let on = word("on", "An", "2026-11-20");
    let good = format!("{on}{}", word("create", "Erstellen", "2026-11-20"));
    let cases = [
        (good.clone(), None),
        (on.clone(), Some("[create] is missing")),
        (format!("{good}{}", word("crate", "Kiste", "2026-11-20")), Some("[crate] is not in English")),
        (format!("{on}{}", word("create", " ", "2026-11-20")), Some("[create] has no text")),
        (format!("{on}{}", word("create", "Erstellen", "2025-11-20")), Some("[create] was checked more than a year ago")),
        (good.replace("source = ", "sauce = "), Some("[create] has no source")),
        (good.replace("confidence = \"B\"", "confidence = \"D\""), Some("[create] does not say how sure it is")),
        (format!("create = \"Erstellen\"\n{on}"), Some("create is no [create]")),
        ("[create".to_owned(), Some("cannot be read")),
    ];
    for (text, wanted) in cases {
        let (_, found) = complaints_about_words(&text, &english, today);
        match wanted {
            None => assert!(found.is_empty(), "{found:?}\n{text}"),
            Some(wanted) => assert!(found.iter().any(|found| found.contains(wanted)), "{wanted} was not found in {found:?}\n{text}"),
        }
    }
}

#[test]
fn every_statement_has_a_source_a_day_within_a_year_and_a_confidence() {
    let today = jiff::Zoned::now().date();
    let (mut files, mut entries, mut found) = (Vec::new(), 0, Vec::new());
    for file in std::fs::read_dir(data()).unwrap() {
        let path = file.unwrap().path();
        // Each of the two folders is looked at by a test of its own.
        if path.is_dir() && (path.ends_with("google-words") || path.ends_with("apps")) {
            continue;
        }
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let (count, wrong) = complaints(&std::fs::read_to_string(&path).unwrap(), today);
        assert!(count > 0, "{name} says nothing");
        entries += count;
        found.extend(wrong.into_iter().map(|wrong| format!("{name}: {wrong}")));
        files.push(name);
    }
    files.sort();
    assert!(["google.toml", "interceptors.toml", "replies.toml"].iter().all(|wanted| files.iter().any(|name| name == wanted)), "{files:?}");
    assert!(entries > 78, "only {entries} entries were looked at");
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn each_way_to_be_without_proof_is_found() {
    let today = date(2026, 11, 23);
    let entry = |source: &str, checked: &str, confidence: &str| {
        format!("[[page]]\nid = \"x\"\nsource = \"{source}\"\nchecked = \"{checked}\"\nconfidence = \"{confidence}\"\n")
    };
    let good = entry("a page of its maker", "2026-11-01", "A");
    let cases = [
        (good.clone(), None),
        (entry("a page of its maker", "2025-11-23", "C"), None),
        (entry("", "2026-11-01", "A"), Some("has no source")),
        (entry("   me   ", "2026-11-01", "A"), Some("has no source")),
        (entry("a page of its maker", "2025-11-22", "A"), Some("was checked more than a year ago")),
        (entry("a page of its maker", "2026-11-24", "A"), Some("was checked in the future")),
        (entry("a page of its maker", "November", "A"), Some("has no day on which it was checked")),
        (entry("a page of its maker", "2026-11-01", "sure"), Some("does not say how sure it is")),
        (good.replace("source = ", "sauce = "), Some("has no source")),
        (good.replace("checked = ", "chequed = "), Some("has no day on which it was checked")),
        (good.replace("confidence = ", "faith = "), Some("does not say how sure it is")),
        (format!("{good}setting = [\"Menu\"]\n"), Some("does not say where its setting was read")),
        (format!("limit = 3\n{good}"), Some("limit is no [[limit]]")),
        (format!("{good}[new_kind]\nvalue = 3\n"), Some("new_kind is no [[new_kind]]")),
        (format!("{good}[[new_kind]]\nvalue = 3\n"), Some("[[new_kind]] has no source")),
        ("[[page".to_owned(), Some("cannot be read")),
    ];
    for (text, wanted) in cases {
        let (_, found) = complaints(&text, today);
        match wanted {
            None => assert!(found.is_empty(), "{found:?}\n{text}"),
            Some(wanted) => assert!(found.iter().any(|found| found.contains(wanted)), "{wanted} was not found in {found:?}\n{text}"),
        }
    }
}
