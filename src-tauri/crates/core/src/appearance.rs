//! How a person likes Mailkey to look: the language, the colours, the size of the text. Kept in a file of their own.
//!
//! Every value is read for itself: one that this program does not know falls back, and the others stay.

use std::path::PathBuf;

use mailkey_facts::identifiers;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize};

use crate::files::{FileProblem, Folder, Form, Read};

const FORM: Form = Form::first("preferences.json");

/// The sizes of the text that there are, in percent.
pub const TEXT_SIZES: [u16; 6] = [100, 115, 130, 150, 175, 200];

const USUAL_TEXT_SIZE: u16 = 100;

identifiers! {
    /// The colours.
    #[derive(Default)]
    #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
    pub enum Theme {
        /// As the system has them.
        #[default]
        System = "system",
        /// Dark on light.
        Light = "light",
        /// Light on dark.
        Dark = "dark",
    }
}

/// What a person likes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
pub struct Preferences {
    /// The language, as a BCP 47 tag; `None`: as the system.
    #[serde(deserialize_with = "or_usual")]
    pub language: Option<String>,
    /// The colours.
    #[serde(deserialize_with = "or_usual")]
    pub theme: Theme,
    /// The size of the text in percent, one of [`TEXT_SIZES`].
    #[serde(deserialize_with = "a_size_that_there_is")]
    pub text_size: u16,
}

impl Default for Preferences {
    fn default() -> Self {
        Self { language: None, theme: Theme::System, text_size: USUAL_TEXT_SIZE }
    }
}

impl Preferences {
    /// These preferences with the language as the system, if theirs is none of `languages`.
    #[must_use]
    pub fn speaking_one_of(mut self, languages: &[String]) -> Self {
        self.language = self.language.filter(|tag| languages.contains(tag));
        self
    }
}

/// What the page needs to know to look as the person likes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Appearance {
    /// What was chosen.
    pub preferences: Preferences,
    /// The tag of the language in use.
    pub language: String,
    /// The tag of the language that the system wishes, as far as there is one.
    pub system_language: String,
    /// The tags of all languages that there are.
    pub languages: Vec<String>,
}

/// The file of the preferences.
#[derive(Debug, Clone)]
pub struct PreferencesFile {
    folder: Folder,
}

impl PreferencesFile {
    /// The file in a folder.
    pub fn in_folder(folder: Folder) -> Self {
        Self { folder }
    }

    /// What was kept, or the usual; and the path of a broken file that was set aside.
    ///
    /// # Errors
    /// [`FileProblem`].
    pub fn read(&self) -> Result<(Preferences, Option<PathBuf>), FileProblem> {
        Ok(match self.folder.read(&FORM)? {
            Read::Whole(preferences) => (preferences, None),
            Read::Absent => (Preferences::default(), None),
            Read::SetAside(path) => (Preferences::default(), Some(path)),
        })
    }

    /// Keeps them.
    ///
    /// # Errors
    /// [`FileProblem`]; the old ones are then still there.
    pub fn write(&self, preferences: &Preferences) -> Result<(), FileProblem> {
        self.folder.write(&FORM, preferences)
    }
}

/// A value, or the usual one where it cannot be understood.
fn or_usual<'de, D: Deserializer<'de>, T: DeserializeOwned + Default>(deserializer: D) -> Result<T, D::Error> {
    let value = serde_json::Value::deserialize(deserializer)?;
    Ok(serde_json::from_value(value).unwrap_or_default())
}

/// The nearest size that there is; the usual one for what is no number.
fn a_size_that_there_is<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u16, D::Error> {
    let wanted = serde_json::Value::deserialize(deserializer)?.as_f64().unwrap_or(f64::from(USUAL_TEXT_SIZE)).clamp(0.0, 1000.0);
    let distance = |size: &u16| (f64::from(*size) - wanted).abs();
    Ok(TEXT_SIZES.into_iter().min_by(|one, other| distance(one).total_cmp(&distance(other))).unwrap_or(USUAL_TEXT_SIZE))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn file() -> (tempfile::TempDir, PreferencesFile) {
        let dir = tempfile::tempdir().unwrap();
        let file = PreferencesFile::in_folder(Folder::at(dir.path()));
        (dir, file)
    }

    fn read_of(content: serde_json::Value) -> Preferences {
        let (dir, file) = file();
        std::fs::write(dir.path().join(FORM.name), json!({ "schema": FORM.schema, "content": content }).to_string()).unwrap();
        let (preferences, set_aside) = file.read().unwrap();
        assert_eq!(set_aside, None, "{content}");
        preferences
    }

    #[test]
    fn what_was_chosen_is_there_again() {
        let (_dir, file) = file();
        assert_eq!(file.read().unwrap(), (Preferences::default(), None));
        let chosen = Preferences { language: Some("pt-BR".to_owned()), theme: Theme::Dark, text_size: 175 };
        file.write(&chosen).unwrap();
        assert_eq!(file.read().unwrap(), (chosen, None));
    }

    #[test]
    fn the_file_and_the_page_have_them_in_plain_words() {
        let chosen = Preferences { language: None, theme: Theme::Light, text_size: 130 };
        assert_eq!(serde_json::to_value(chosen).unwrap(), json!({ "language": null, "theme": "light", "text_size": 130 }));
    }

    #[test]
    fn one_odd_value_falls_back_and_the_others_stay() {
        let german = Some("de".to_owned());
        let dark = Preferences { language: german.clone(), theme: Theme::Dark, text_size: 150 };
        let cases = [
            (json!({ "language": "de", "theme": "purple", "text_size": 150 }), Preferences { theme: Theme::System, ..dark.clone() }),
            (json!({ "language": "de", "theme": 7, "text_size": 150 }), Preferences { theme: Theme::System, ..dark.clone() }),
            (json!({ "language": ["de"], "theme": "dark", "text_size": 150 }), Preferences { language: None, ..dark.clone() }),
            (json!({ "language": "de", "theme": "dark", "text_size": "big" }), Preferences { text_size: 100, ..dark.clone() }),
            (json!({ "language": "de", "theme": "dark" }), Preferences { text_size: 100, ..dark.clone() }),
            (json!({ "language": "de", "theme": "dark", "text_size": 150, "font": "Comic" }), dark),
            (json!({}), Preferences::default()),
        ];
        for (content, wanted) in cases {
            assert_eq!(read_of(content.clone()), wanted, "{content}");
        }
    }

    #[test]
    fn an_odd_size_becomes_the_nearest_that_there_is() {
        for (odd, wanted) in [(0.0, 100), (-5.0, 100), (116.0, 115), (149.9, 150), (201.0, 200), (1e300, 200)] {
            assert_eq!(read_of(json!({ "text_size": odd })).text_size, wanted, "{odd}");
        }
        for size in TEXT_SIZES {
            assert_eq!(read_of(json!({ "text_size": size })).text_size, size);
        }
    }

    #[test]
    fn a_language_that_there_is_not_falls_back_to_the_systems() {
        let known = ["en".to_owned(), "de".to_owned()];
        let chosen = |tag: &str| Preferences { language: Some(tag.to_owned()), theme: Theme::Dark, text_size: 200 };
        assert_eq!(chosen("de").speaking_one_of(&known), chosen("de"));
        assert_eq!(chosen("tlh").speaking_one_of(&known), Preferences { language: None, ..chosen("tlh") });
    }

    #[test]
    fn a_broken_file_is_set_aside_and_the_next_choice_is_kept() {
        let (dir, file) = file();
        for broken in ["{ not JSON", "{\"schema\":0,\"content\":{}}", "{\"schema\":1,\"content\":\"dark\"}"] {
            std::fs::write(dir.path().join(FORM.name), broken).unwrap();
            let (preferences, set_aside) = file.read().unwrap();
            assert_eq!(preferences, Preferences::default());
            assert_eq!(std::fs::read_to_string(set_aside.unwrap()).unwrap(), broken);
        }
        let dark = Preferences { theme: Theme::Dark, ..Preferences::default() };
        file.write(&dark).unwrap();
        assert_eq!(file.read().unwrap(), (dark, None));
    }

    #[test]
    fn what_a_newer_mailkey_kept_is_left_as_it_is() {
        let (dir, file) = file();
        let newer = "{\"schema\":2,\"content\":{}}";
        std::fs::write(dir.path().join(FORM.name), newer).unwrap();
        assert!(matches!(file.read(), Err(FileProblem::Newer { .. })));
        assert!(matches!(file.write(&Preferences::default()), Err(FileProblem::Newer { .. })));
        assert_eq!(std::fs::read_to_string(dir.path().join(FORM.name)).unwrap(), newer);
    }
}
