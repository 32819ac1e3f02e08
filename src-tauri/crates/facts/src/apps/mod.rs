//! The catalogue of apps and devices (`data/apps.toml`), and the card that each gets.

mod card;

use std::sync::LazyLock;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use card::{Card, CardField, card, code_name};

use crate::dated::{self, Confidence};
use card::Quoting;

/// The file itself; it is part of the program, so that it cannot be missing or changed.
const TEXT: &str = include_str!("../../../../../data/apps.toml");

/// An app's stable identifier, as in `data/apps.toml` (`scanner`, `outlook-classic`, …): lower-case letters, digits and dashes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(transparent)]
#[cfg_attr(feature = "bindings", ts(type = "string"))]
pub struct AppId(String);

impl AppId {
    /// The identifier of an app in the catalogue; `None` if there is no such app.
    pub fn known(id: &str) -> Option<Self> {
        catalogue().iter().find(|app| app.id.as_str() == id).map(|app| app.id.clone())
    }

    /// The identifier as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for AppId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether an app can do without a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SignInWay {
    /// It needs an app password.
    Code,
    /// It can "Sign in with Google"; a code is possible but not needed.
    Google,
    /// It can only "Sign in with Google"; a code is of no use there.
    GoogleOnly,
}

/// The drawing that stands for an app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Pictogram {
    /// A printer.
    Printer,
    /// An envelope.
    Mail,
    /// A bird.
    Bird,
    /// A globe.
    Web,
    /// Angle brackets.
    Code,
    /// Three dots.
    More,
}

/// What a card's field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum FieldValue {
    /// A mail server's name: `smtp.gmail.com`, unless the field says otherwise.
    Server,
    /// The port number.
    Port,
    /// The name that the app gives to the security of that port.
    Security,
    /// The full address as the user name.
    UserName,
    /// The code. Never travels to the page: copying happens in Rust.
    Code,
    /// The address that mails come from.
    From,
    /// "Yes", for a box that must be ticked.
    Yes,
    /// One of the choices that the app offers, in its own words.
    Choice,
}

/// An entry of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct App {
    /// Its identifier.
    pub id: AppId,
    /// Its name, as its maker writes it, or the English kind of device. The window takes `app-<id>` from `locales/`.
    pub name: String,
    /// The drawing.
    pub pictogram: Pictogram,
    /// Whether it needs a code.
    pub way: SignInWay,
    /// The short name that a code for it gets at Google, in front of the device's name (`Scanner`).
    pub code_name: String,
    /// The fields of its card, in the app's own order.
    pub fields: Vec<FieldTemplate>,
    /// A file or script to paste in, before the address is known; never the code.
    #[serde(skip_serializing_if = "Option::is_none")]
    snippet: Option<String>,
    /// How the snippet's language writes a literal.
    #[serde(skip_serializing_if = "Option::is_none")]
    quoting: Option<Quoting>,
    /// Where this was read.
    pub source: String,
    /// When.
    pub checked: Date,
    /// How sure it is.
    pub confidence: Confidence,
}

/// A card's field before the address is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldTemplate {
    /// The field's name as the app shows it.
    pub name: String,
    /// What goes in.
    pub value: FieldValue,
    /// The app's own word, where `value` alone does not say it (`SSL/TLS`), or another value than the usual one (`993`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// What a screen needs to draw an app's tile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AppTile {
    /// Its identifier; the words are `app-<id>` and `app-<id>.hint`.
    pub id: AppId,
    /// The drawing.
    pub pictogram: Pictogram,
    /// Whether it needs a code.
    pub way: SignInWay,
}

/// The file's content.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Catalogue {
    #[serde(rename = "app")]
    apps: Vec<App>,
}

/// The whole catalogue, in the order in which it is shown. It is read once.
pub fn catalogue() -> &'static [App] {
    static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| dated::read(TEXT));
    &CATALOGUE.apps
}

/// The entry of an app. Every [`AppId`] made by [`AppId::known`] has one.
pub fn find(id: &AppId) -> Option<&'static App> {
    catalogue().iter().find(|app| &app.id == id)
}

/// The tiles of all apps.
pub fn tiles() -> Vec<AppTile> {
    catalogue().iter().map(|app| AppTile { id: app.id.clone(), pictogram: app.pictogram, way: app.way }).collect()
}

/// Reads a text as this file, and once more as what was made of it.
#[cfg(feature = "fuzzing")]
pub fn reads(text: &str) {
    dated::reads::<Catalogue>(text);
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

    use std::collections::BTreeSet;

    use super::*;

    fn counted(app: &App, value: FieldValue) -> usize {
        app.fields.iter().filter(|field| field.value == value).count()
    }

    #[test]
    fn the_file_can_be_read_and_nothing_in_it_is_unread() {
        let raw: toml::Table = TEXT.parse().unwrap();
        let read: Catalogue = toml::from_str(TEXT).unwrap();
        assert_eq!(toml::Table::try_from(&read).unwrap(), raw);
        assert_eq!(catalogue(), read.apps);
    }

    #[test]
    fn the_first_twelve_are_there_in_their_order() {
        let ids: Vec<&str> = catalogue().iter().map(|app| app.id.as_str()).collect();
        let wanted = [
            "scanner",
            "outlook-classic",
            "outlook-new",
            "thunderbird",
            "apple-mail",
            "wordpress",
            "python",
            "node",
            "php",
            "msmtp",
            "cvshelf",
            "other",
        ];
        assert_eq!(ids, wanted);
        assert_eq!(tiles().len(), wanted.len());
    }

    #[test]
    fn identifiers_are_unique_and_in_kebab_case() {
        let ids: BTreeSet<&str> = catalogue().iter().map(|app| app.id.as_str()).collect();
        assert_eq!(ids.len(), catalogue().len());
        for id in ids {
            let is_part = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
            assert!(id.split('-').all(is_part), "{id}");
            assert_eq!(AppId::known(id).unwrap().as_str(), id);
        }
        assert_eq!(AppId::known("Scanner"), None);
    }

    #[test]
    fn every_card_has_server_port_user_name_and_one_code() {
        for app in catalogue() {
            if app.way == SignInWay::GoogleOnly {
                assert!(app.fields.is_empty() && app.snippet.is_none(), "{}", app.id);
                continue;
            }
            for value in [FieldValue::Server, FieldValue::Port, FieldValue::UserName, FieldValue::Code] {
                assert!(counted(app, value) >= 1, "{} has no {value:?}", app.id);
            }
            assert_eq!(counted(app, FieldValue::Code), 1, "{}", app.id);
            assert!(counted(app, FieldValue::Security) + counted(app, FieldValue::Yes) >= 1, "{} says nothing of security", app.id);
        }
    }

    #[test]
    fn what_lets_its_from_be_set_is_told_the_account_itself() {
        for id in ["scanner", "wordpress", "cvshelf", "other"] {
            let app = catalogue().iter().find(|app| app.id.as_str() == id).unwrap();
            assert_eq!(counted(app, FieldValue::From), 1, "{id}");
            assert!(app.fields.iter().all(|field| field.value != FieldValue::From || field.text.is_none()), "{id}");
        }
    }

    #[test]
    fn the_name_for_google_is_short_and_plain() {
        for app in catalogue() {
            assert!((1..=12).contains(&app.code_name.len()) && app.code_name.is_ascii(), "{}", app.id);
        }
    }
}
