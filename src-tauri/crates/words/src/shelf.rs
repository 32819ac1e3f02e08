//! The files of `locales/` inside the program, by language, and the choice among the languages.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use include_dir::{Dir, include_dir};
use unic_langid::{LanguageIdentifier, langid};

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../../locales");

/// The language in which every sentence exists.
pub fn english() -> LanguageIdentifier {
    langid!("en")
}

/// The languages that there are: one for each folder whose name is a tag.
pub fn languages() -> Vec<LanguageIdentifier> {
    LOCALES.dirs().filter_map(|folder| folder.path().file_name()?.to_str()?.parse().ok()).collect()
}

/// The best of them for a tag, by RFC 4647's lookup with likely subtags; English where none fits.
pub fn best_for(tag: &str) -> LanguageIdentifier {
    // Unix writes `de_AT.UTF-8@euro`: what follows the dot or the `@` does not name a language.
    let bare = tag.split(['.', '@']).next().unwrap_or_default();
    let wanted: Vec<LanguageIdentifier> = bare.parse().into_iter().collect();
    let available = languages();
    let english = english();
    negotiate_languages(&wanted, &available, Some(&english), NegotiationStrategy::Lookup)
        .first()
        .map_or(english.clone(), |best| (*best).clone())
}

/// The `.ftl` files of a language: name and text.
pub fn files(language: &LanguageIdentifier) -> Vec<(&'static str, &'static str)> {
    LOCALES
        .dirs()
        .filter(|folder| folder.path().to_str().and_then(|name| name.parse::<LanguageIdentifier>().ok()).as_ref() == Some(language))
        .flat_map(Dir::files)
        .filter(|file| file.path().extension().is_some_and(|extension| extension == "ftl"))
        .filter_map(|file| Some((file.path().to_str()?, file.contents_utf8()?)))
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

    use std::collections::BTreeMap;

    use fluent_bundle::FluentResource;
    use fluent_bundle::concurrent::FluentBundle;

    use super::*;

    #[test]
    fn every_folder_is_a_language_and_english_is_one_of_them() {
        assert_eq!(languages().len(), LOCALES.dirs().count(), "a folder of locales/ is not named by a language tag");
        assert!(languages().contains(&english()));
        for language in languages() {
            assert!(!files(&language).is_empty(), "{language} has no files");
        }
    }

    #[test]
    fn every_file_can_be_read_whole_and_no_key_stands_twice_in_a_language() {
        let mut looked_at = 0;
        for language in languages() {
            let mut bundle = FluentBundle::new_concurrent(vec![language.clone()]);
            for (name, text) in files(&language) {
                let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(_, errors)| panic!("{name}: {errors:?}"));
                if let Err(twice) = bundle.add_resource(resource) {
                    panic!("{name}: {twice:?}");
                }
                looked_at += 1;
            }
        }
        assert!(looked_at > 0, "no file was looked at");
    }

    #[test]
    fn a_translation_has_no_key_that_english_has_not() {
        let keys = |language: &LanguageIdentifier| -> BTreeMap<String, &str> {
            files(language)
                .into_iter()
                .flat_map(|(name, text)| {
                    text.lines()
                        .filter_map(|line| line.split_once(" ="))
                        .filter(|(key, _)| !key.starts_with([' ', '#', '-', '.']))
                        .map(move |(key, _)| (key.to_owned(), name))
                        .collect::<Vec<_>>()
                })
                .collect()
        };
        let english = keys(&english());
        assert!(english.contains_key("test-mail-subject"));
        for language in languages() {
            for (key, name) in keys(&language) {
                assert!(english.contains_key(&key), "{name}: {key} is not in English");
            }
        }
    }

    #[test]
    fn a_tag_finds_the_nearest_language_and_any_other_finds_english() {
        for tag in ["en", "en-GB", "en_US.UTF-8", "en-Latn-US", "", "C", "POSIX", "zz", "not a tag at all", "\u{0}"] {
            assert_eq!(best_for(tag), english(), "{tag:?}");
        }
    }
}
