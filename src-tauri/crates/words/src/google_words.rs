//! The words on Google's own pages, in each language, from `data/google-words/`: what a sentence says as `{ GOOGLE("create") }`.

use std::collections::BTreeMap;

use fluent_bundle::{FluentArgs, FluentValue};
use include_dir::{Dir, include_dir};
use mailkey_facts::dated::Confidence;
use serde::Deserialize;
use unic_langid::LanguageIdentifier;

use crate::bundles;

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../../data/google-words");

/// What stands on Google's pages in one language, by identifier, as a sentence says it.
pub struct GoogleWords(BTreeMap<String, String>);

/// An entry of a file. Where it was read and when is for whoever checks it.
#[derive(Debug, Deserialize)]
struct Entry {
    text: String,
    confidence: Confidence,
}

impl GoogleWords {
    /// The words of a language, and English ones where it has none.
    pub fn of(language: &LanguageIdentifier) -> Self {
        let english = entries(text_of(&bundles::english()));
        let local = if *language == bundles::english() { BTreeMap::new() } else { entries(text_of(language)) };
        Self::beside(&english, &local)
    }

    /// Each English word, or the local one; where that is not sure, with the English one behind it in brackets.
    fn beside(english: &BTreeMap<String, Entry>, local: &BTreeMap<String, Entry>) -> Self {
        let said = |id: &String, english: &Entry| match local.get(id) {
            None => english.text.clone(),
            Some(word) if word.confidence == Confidence::A || word.text == english.text => word.text.clone(),
            Some(word) => format!("{} ({})", word.text, english.text),
        };
        Self(english.iter().map(|(id, word)| (id.clone(), said(id, word))).collect())
    }

    /// The Fluent function `GOOGLE`.
    pub fn say(&self, arguments: &[FluentValue<'_>], _: &FluentArgs<'_>) -> FluentValue<'static> {
        let [FluentValue::String(id)] = arguments else { return FluentValue::Error };
        self.0.get(id.as_ref()).map_or(FluentValue::Error, |word| FluentValue::from(word.clone()))
    }
}

fn text_of(language: &LanguageIdentifier) -> &'static str {
    FILES.get_file(format!("{language}.toml")).and_then(|file| file.contents_utf8()).unwrap_or_default()
}

/// That every file can be read is what a test holds, so the missing words behind it never show.
fn entries(text: &str) -> BTreeMap<String, Entry> {
    toml::from_str(text).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "[create]\ntext = \"Create\"\nconfidence = \"A\"\n[on]\ntext = \"On\"\nconfidence = \"B\"\n";

    fn said(local: &str) -> Vec<(String, String)> {
        GoogleWords::beside(&entries(ENGLISH), &entries(local)).0.into_iter().collect()
    }

    fn pairs(create: &str, on: &str) -> Vec<(String, String)> {
        vec![("create".to_owned(), create.to_owned()), ("on".to_owned(), on.to_owned())]
    }

    #[test]
    fn a_word_that_is_not_sure_has_the_english_one_beside_it() {
        for (confidence, wanted) in [("A", "Erstellen"), ("B", "Erstellen (Create)"), ("C", "Erstellen (Create)")] {
            assert_eq!(said(&format!("[create]\ntext = \"Erstellen\"\nconfidence = \"{confidence}\"\n")), pairs(wanted, "On"));
        }
    }

    #[test]
    fn what_is_the_same_in_english_is_not_said_twice_and_what_is_missing_is_said_in_english() {
        assert_eq!(said("[create]\ntext = \"Create\"\nconfidence = \"C\"\n"), pairs("Create", "On"));
        assert_eq!(said(""), pairs("Create", "On"));
        assert_eq!(said("[create\nnonsense"), pairs("Create", "On"));
    }

    #[test]
    fn every_file_is_that_of_a_language_and_can_be_read() {
        let mut looked_at = 0;
        for file in FILES.files() {
            let path = file.path();
            let tag: LanguageIdentifier = path.file_stem().unwrap().to_str().unwrap().parse().unwrap();
            assert!(bundles::languages().contains(&tag), "{path:?}: there are no sentences in this language");
            let read: BTreeMap<String, Entry> =
                toml::from_str(file.contents_utf8().unwrap()).unwrap_or_else(|error| panic!("{path:?}: {error}"));
            assert!(!read.is_empty(), "{path:?}");
            looked_at += 1;
        }
        assert!(looked_at > 0);
    }

    #[test]
    fn every_language_says_every_one_of_the_english_words() {
        let english = entries(text_of(&bundles::english()));
        for language in bundles::languages() {
            let words = GoogleWords::of(&language).0;
            assert!(words.keys().eq(english.keys()) && words.values().all(|word| !word.trim().is_empty()), "{language}");
        }
    }
}
