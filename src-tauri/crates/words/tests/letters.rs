//! Writes the letters for the page's scripted backend, and fails when `ui/src/backend/fake/letters.json` is stale. `scripts/renew` renews it.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::path::Path;

use mailkey_core::address::EmailAddress;
use mailkey_core::realm::Realm;
use mailkey_diagnosis::remedy::LetterId;
use mailkey_diagnosis::seen::Seen;
use mailkey_words::Words;

/// What was seen where the ports are blocked.
fn seen(repository: &Path) -> Seen {
    let scenario = std::fs::read_to_string(repository.join("scenarios/ports_blocked.json")).unwrap();
    let mut scenario: serde_json::Value = serde_json::from_str(&scenario).unwrap();
    serde_json::from_value(scenario.pointer_mut("/doctor/seen").unwrap().take()).unwrap()
}

#[test]
fn the_page_shows_the_letters_as_they_are() {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let (seen, anna) = (seen(&repository), EmailAddress::parse("anna@nordlicht.example").unwrap());
    let in_language = |tag: &String| {
        let words = Words::for_language(tag);
        LetterId::ALL.iter().map(|id| (id.id(), words.letter(Realm::Real, *id, Some(&anna), Some(&seen)))).collect::<BTreeMap<_, _>>()
    };
    let languages = Words::languages();
    let letters: BTreeMap<_, _> = languages.iter().map(|tag| (tag, in_language(tag))).collect();
    let fresh = serde_json::to_string_pretty(&letters).unwrap() + "\n";
    let path = repository.join("ui/src/backend/fake/letters.json");
    if std::env::var_os("MAILKEY_UPDATE").is_some() {
        std::fs::write(&path, &fresh).unwrap();
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(written == fresh, "{} is stale; scripts/renew renews it", path.display());
}
