//! The files of `locales/` inside the program, by language, and the choice among the languages.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use include_dir::{Dir, include_dir};
use unic_langid::{LanguageIdentifier, lang, langid, region, script};

/// The locales of Unix in which programs speak as they were written.
const UNTRANSLATED: [&str; 2] = ["C", "POSIX"];

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../../locales");

/// The language in which every sentence exists.
pub fn english() -> LanguageIdentifier {
    langid!("en")
}

/// The languages that there are: one for each folder whose name is a tag.
pub fn languages() -> Vec<LanguageIdentifier> {
    LOCALES.dirs().filter_map(|folder| folder.path().file_name()?.to_str()?.parse().ok()).collect()
}

/// The best of them for a tag, by RFC 4647's lookup; `None` where none fits.
pub fn best_for(tag: &str) -> Option<LanguageIdentifier> {
    best_among(&languages(), tag)
}

fn best_among(available: &[LanguageIdentifier], tag: &str) -> Option<LanguageIdentifier> {
    // Unix writes `de_AT.UTF-8@euro`: what follows the dot or the `@` does not name a language.
    let bare = tag.split(['.', '@']).next().unwrap_or_default();
    if UNTRANSLATED.contains(&bare) {
        return Some(english());
    }
    // From a single letter on, a tag speaks of calendars and digits.
    let bare = bare.split(['-', '_']).take_while(|part| part.len() != 1).collect::<Vec<_>>().join("-");
    let wanted = likely(bare.parse().ok()?);
    negotiate_languages(&[wanted], available, None, NegotiationStrategy::Lookup).first().map(|best| (*best).clone())
}

/// A tag with what it leaves unsaid, as far as a choice among our languages needs it. The table of all likely subtags, which the
/// library would bring along, is as large as all our sentences together.
fn likely(mut wanted: LanguageIdentifier) -> LanguageIdentifier {
    // The code that Hebrew had until 1989; Java still writes it.
    if wanted.language == lang!("iw") {
        wanted.language = lang!("he");
    }
    if wanted.language == lang!("zh") && wanted.script.is_none() {
        let traditional = wanted.region.is_some_and(|region| [region!("TW"), region!("HK"), region!("MO")].contains(&region));
        wanted.script = Some(if traditional { script!("Hant") } else { script!("Hans") });
    }
    wanted
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
    use std::collections::BTreeMap;

    use fluent_bundle::concurrent::FluentBundle;
    use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

    use super::*;

    /// What a folder's `about.toml` says of its language.
    #[derive(serde::Deserialize)]
    struct About {
        name: String,
        direction: String,
    }

    #[test]
    fn what_was_promised_is_there_and_each_says_its_own_name_and_direction() {
        let tags = crate::Words::languages();
        // These at least; what is added has its folder alone.
        let promised =
            ["ar", "de", "en", "es", "fr", "he", "hi", "it", "ja", "ko", "nl", "pl", "pt-BR", "tr", "uk", "zh-Hans"].map(str::to_owned);
        let missing: Vec<&String> = promised.iter().filter(|tag| !tags.contains(tag)).collect();
        assert!(missing.is_empty(), "{missing:?} are gone");
        let mut names = Vec::new();
        for tag in tags {
            let file = LOCALES.get_file(format!("{tag}/about.toml")).unwrap_or_else(|| panic!("{tag} has no about.toml"));
            let about: About = toml::from_str(file.contents_utf8().unwrap()).unwrap_or_else(|error| panic!("{tag}: {error}"));
            assert!(["ltr", "rtl"].contains(&about.direction.as_str()), "{tag}: {}", about.direction);
            assert!(!about.name.trim().is_empty() && !names.contains(&about.name), "{tag}: {:?}", about.name);
            names.push(about.name);
        }
    }

    #[test]
    fn each_has_the_files_that_english_has() {
        let names = |language: &LanguageIdentifier| -> Vec<&str> {
            let mut names: Vec<_> = files(language).into_iter().map(|(path, _)| path.rsplit(['/', '\\']).next().unwrap()).collect();
            names.sort_unstable();
            names
        };
        assert!(names(&english()).len() > 5);
        for language in languages() {
            assert_eq!(names(&language), names(&english()), "{language}");
        }
    }

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
    fn every_word_of_googles_that_a_sentence_names_is_there() {
        let mut looked_at = 0;
        for language in languages() {
            let words = crate::google_words::GoogleWords::of(&language);
            for (name, text) in files(&language) {
                for named in text.split("GOOGLE(").skip(1) {
                    let id = named.split(')').next().unwrap().trim().trim_matches('"');
                    let said = words.say(&[id.into()], &FluentArgs::new());
                    assert!(matches!(said, FluentValue::String(_)), "{name}: GOOGLE({id:?})");
                    looked_at += 1;
                }
            }
        }
        assert!(looked_at > 10, "{looked_at}");
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
        for tag in ["en", "en-GB", "en_US.UTF-8", "en-Latn-US", "C", "C.UTF-8", "POSIX"] {
            assert_eq!(best_for(tag), Some(english()), "{tag:?}");
        }
        for tag in ["", "zz", "xx-NO", "not a tag at all", "\u{0}"] {
            assert_eq!(best_for(tag), None, "{tag:?}");
            assert_eq!(crate::Words::for_language(tag).tag(), "en", "{tag:?}");
        }
    }

    #[test]
    fn each_of_the_languages_is_found_by_whatever_names_it() {
        let names = [
            ("de_AT", "de"),
            ("de_AT.UTF-8@euro", "de"),
            ("es-MX", "es"),
            ("es-419", "es"),
            ("pt", "pt-BR"),
            ("pt-PT", "pt-BR"),
            ("pt_BR.UTF-8", "pt-BR"),
            ("fr-CA", "fr"),
            ("uk-UA", "uk"),
            ("ar-EG", "ar"),
            ("iw", "he"),
            ("iw_IL", "he"),
            ("he-IL", "he"),
            ("hi-IN", "hi"),
            ("ja-JP-u-ca-japanese", "ja"),
            ("zh", "zh-Hans"),
            ("zh-CN", "zh-Hans"),
            ("zh_CN.UTF-8", "zh-Hans"),
            ("zh-SG", "zh-Hans"),
            ("zh-Hans-HK", "zh-Hans"),
        ];
        // Of these alone, so that what is not among them stays so.
        let available = names.map(|(_, wanted)| wanted.parse().unwrap());
        for (tag, wanted) in names {
            assert_eq!(best_among(&available, tag), Some(wanted.parse().unwrap()), "{tag}");
        }
        for tag in ["zh-TW", "zh_HK.UTF-8", "zh-Hant", "zh-Hant-CN", "nb", "no_NO", "ca-ES", "sv"] {
            assert_eq!(best_among(&available, tag), None, "{tag}");
        }
        for language in languages() {
            assert_eq!(best_for(&language.to_string()), Some(language));
        }
    }
}
