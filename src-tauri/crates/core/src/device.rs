//! The name that a person gives to a device, so that two of one kind are two: in the ledger and the keyring, at Google and on paper.

use std::fmt;

use mailkey_facts::apps::AppId;
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

use crate::app_password::{Pasted, inspect};

/// How many characters a name may have. How many Google's field takes is not known; so many fit on one line there and here.
const LONGEST: usize = 60;

/// Why what was typed is no name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NameProblem {
    /// It is too long.
    #[error("longer than {LONGEST} characters")]
    TooLong,
    /// It is a code that came into the wrong field: a name lies in files.
    #[error("a code and no name")]
    IsCode,
}

/// A device's name as it was given: on one line, in composed characters (NFC).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "bindings", ts(type = "string"))]
pub struct DeviceName(String);

impl DeviceName {
    /// Reads a name as a person types it. Blanks around it and in a row are forgiven, and what would steer a screen is left out; `None`
    /// where nothing remains.
    ///
    /// # Errors
    /// [`NameProblem`].
    pub fn parse(typed: &str) -> Result<Option<Self>, NameProblem> {
        // A character of NFC comes from more than one seldom, and from eighteen at the most.
        if typed.chars().nth(LONGEST.saturating_mul(18)).is_some() {
            return Err(NameProblem::TooLong);
        }
        let shown: String = typed.nfc().filter(|char| char.is_whitespace() || !steers(*char)).collect();
        let name = shown.split_whitespace().collect::<Vec<_>>().join(" ");
        match name.chars().count() {
            0 => Ok(None),
            length if length > LONGEST => Err(NameProblem::TooLong),
            _ if is_code(&name) => Err(NameProblem::IsCode),
            _ => Ok(Some(Self(name))),
        }
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether both are one device's: large and small letters make no other.
    pub fn is_same(&self, other: &Self) -> bool {
        self.to_compare() == other.to_compare()
    }

    /// The name to be compared, and not to be shown.
    pub(crate) fn to_compare(&self) -> String {
        self.0.to_lowercase()
    }
}

/// Whether it is one of Google's codes, as they are shown: a name of sixteen letters in a row has a large one, if it is no English.
fn is_code(name: &str) -> bool {
    !name.contains(char::is_uppercase) && matches!(inspect(name), Pasted::Code(_))
}

/// Characters that change how the others are shown.
fn steers(char: char) -> bool {
    char.is_control() || matches!(char, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

impl fmt::Display for DeviceName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<DeviceName> for String {
    fn from(name: DeviceName) -> Self {
        name.0
    }
}

/// What a file holds, or the page gives back, is a name already.
impl TryFrom<String> for DeviceName {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).map_err(|problem| problem.to_string())?.ok_or_else(|| "an empty name".to_owned())
    }
}

/// What a code is for beside its account: an app, and which of its devices, where that one has a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppOnDevice {
    /// The app.
    pub app: AppId,
    /// The device's name; `None`: it has none, as where there is only one.
    pub device: Option<DeviceName>,
}

impl AppOnDevice {
    /// Whether both are the same app on the same device.
    pub fn is_same(&self, other: &Self) -> bool {
        self.app == other.app && self.compared() == other.compared()
    }

    /// The device's name to be compared.
    pub(crate) fn compared(&self) -> Option<String> {
        self.device.as_ref().map(DeviceName::to_compare)
    }
}

impl From<AppId> for AppOnDevice {
    fn from(app: AppId) -> Self {
        Self { app, device: None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(typed: &str) -> DeviceName {
        DeviceName::parse(typed).unwrap().unwrap()
    }

    #[test]
    fn a_name_is_one_line_without_what_would_steer_a_screen() {
        for typed in ["Scanner in the hall", "  Scanner\u{a0}in\tthe\nhall ", "\u{202e}Scanner in the\u{7} hall\u{202c}"] {
            assert_eq!(name(typed).as_str(), "Scanner in the hall", "{typed:?}");
        }
        for nothing in ["", " \n ", "\u{202e}\u{0}"] {
            assert_eq!(DeviceName::parse(nothing), Ok(None), "{nothing:?}");
        }
        assert_eq!(name("می\u{200c}خواهم").as_str(), "می\u{200c}خواهم", "some scripts need what is not seen");
    }

    #[test]
    fn what_looks_the_same_is_the_same_and_so_is_another_case() {
        assert_eq!(name("Flur, 1. Etage \u{75}\u{308}ber dem Hof").as_str(), "Flur, 1. Etage über dem Hof");
        assert!(name("Scanner in the HALL").is_same(&name("scanner in the hall")));
        assert!(name("BÜRO").is_same(&name("bu\u{308}ro")));
        assert!(!name("Hall").is_same(&name("Hall 2")));
    }

    #[test]
    fn a_name_has_its_limit_in_characters_and_what_lies_in_a_file_keeps_to_it() {
        let longest = "ü".repeat(LONGEST);
        assert_eq!(name(&longest).as_str(), longest);
        assert_eq!(name(&"u\u{308}".repeat(LONGEST)).as_str(), longest);
        for long in ["ü".repeat(LONGEST + 1), "u\u{308}".repeat(LONGEST + 1), " ".repeat(100_000)] {
            assert_eq!(DeviceName::parse(&long), Err(NameProblem::TooLong));
            assert!(serde_json::from_value::<DeviceName>(long.into()).is_err());
        }
        assert!(serde_json::from_str::<DeviceName>("\" \"").is_err());
        assert_eq!(serde_json::from_str::<DeviceName>("\"Hall\"").unwrap(), name("Hall"));
    }

    #[test]
    fn a_code_that_came_into_the_wrong_field_is_no_name() {
        for code in ["qwer tyui opas dfgh", "qwertyuiopasdfgh", " qwer\u{a0}tyui\u{a0}opas\u{a0}dfgh\n", "hall: qwer tyui opas dfgh"] {
            assert_eq!(DeviceName::parse(code), Err(NameProblem::IsCode), "{code:?}");
        }
        for sixteen in ["Scanner in the hall", "Besprechungsraum"] {
            assert_eq!(name(sixteen).as_str(), sixteen, "is sixteen letters and a name");
        }
    }

    #[test]
    fn an_app_without_a_name_for_its_device_is_another_one() {
        let scanner = AppOnDevice::from(AppId::known("scanner").unwrap());
        let in_the_hall = AppOnDevice { device: Some(name("Hall")), ..scanner.clone() };
        assert!(!scanner.is_same(&in_the_hall) && scanner.is_same(&scanner.clone()));
        assert!(in_the_hall.is_same(&AppOnDevice { device: Some(name("HALL")), ..scanner }));
    }
}
