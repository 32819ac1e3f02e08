//! Writes what the window offers at "What do you see?" and what each of it leads to, and fails when `ui/src/backend/sights.js` is stale.
//! `scripts/renew` renews the file. (Not TypeScript, because the harness of the screens reads it too.)

#![allow(clippy::unwrap_used)]

use std::path::Path;

use mailkey_diagnosis::remedy::Face;
use mailkey_diagnosis::sight::{Question, Sight, advice_on, offered};

fn entry(sight: Sight, question: Question) -> String {
    let advice = advice_on(sight, question);
    let well = advice.is_none_or(|advice| advice.well);
    let press = serde_json::to_string(&advice.and_then(|advice| advice.press)).unwrap();
    format!("{{ sight: \"{sight}\", answer: {}, well: {well}, press: {press} }}", sight.answer().is_some())
}

/// The identifiers of a list as a type.
fn union<T: std::fmt::Display>(name: &str, about: &str, members: &[T]) -> String {
    let ids: Vec<String> = members.iter().map(|one| format!("\"{one}\"")).collect();
    format!("\n/**\n * {about}\n * @typedef {{{}}} {name}\n */\n", ids.join(" | "))
}

fn table() -> String {
    let mut out = String::from("// Written by scripts/renew; do not edit.\n");
    out.push_str(&union("Question", "A question to which one answers with what one sees.", Question::ALL));
    out.push_str(&union("Sight", "What one of Google's pages shows.", Sight::ALL));
    out.push_str(
        "\n\
         /**\n\
         \x20* What a sight leads to: whether its answer is remembered, whether all is well, and what a press does.\n\
         \x20* @typedef {{ sight: Sight, answer: boolean, well: boolean, press: import(\"./types\").Press | null }} SightMeaning\n\
         \x20*/\n\
         \n\
         /**\n\
         \x20* What is offered at each question, in order.\n\
         \x20* @type {Record<Question, readonly SightMeaning[]>}\n\
         \x20*/\n\
         export const SIGHTS = {\n",
    );
    for question in Question::ALL {
        let entries: Vec<String> =
            offered(*question, Face::Window).into_iter().map(|sight| format!("    {},\n", entry(sight, *question))).collect();
        out.push_str(&format!("  \"{question}\": [\n{}  ],\n", entries.concat()));
    }
    out.push_str("};\n");
    out
}

#[test]
fn the_pages_sights_are_those_of_the_table() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/backend/sights.js");
    let wanted = table();
    if std::env::var_os("MAILKEY_UPDATE").is_some() {
        std::fs::write(&path, &wanted).unwrap();
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(found == wanted, "ui/src/backend/sights.js is stale; scripts/renew renews it");
}
