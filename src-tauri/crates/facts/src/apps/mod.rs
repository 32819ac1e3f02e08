//! The catalogue of apps and devices, one folder an app (`data/apps/<id>/`), and the card that each gets.
//!
//! `app.toml` says what an app is and what it wants to be told; a file or script to paste in lies beside it as it runs. The folder's name
//! is the app's identifier, and nothing else names the app: `scripts/new-app` makes a new one. `data/apps/README.md` explains the keys.

mod card;
mod field;
mod folder;
mod kind;
mod snippet;

use std::sync::LazyLock;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use card::{Card, code_name};
pub use field::{CardField, Entered, FieldRole, FieldTemplate};
pub use folder::{Folder, FolderProblem};
pub use kind::{Kind, Pictogram, kinds};
pub use snippet::{EXAMPLE, Quoting, Snippet};

use crate::dated::Confidence;
use crate::google::Security;
use crate::identifiers;

/// An app's stable identifier: the name of its folder (`scanner`, `outlook-classic`, …), lower-case letters, digits and dashes.
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

    /// That of an app whose folder was not asked for its name yet.
    fn not_known_yet() -> Self {
        Self(String::new())
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

identifiers! {
    /// Whether an app can do without a code.
    #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
    pub enum SignInWay {
        /// It needs an app password.
        Code = "code",
        /// It can "Sign in with Google"; a code is possible but not needed.
        Google = "google",
        /// It can only "Sign in with Google"; a code is of no use there.
        GoogleOnly = "google_only",
    }
}

/// An app or device, as its folder says it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct App {
    /// Its identifier: the folder's name, and so not in the file.
    #[serde(skip, default = "AppId::not_known_yet")]
    pub id: AppId,
    /// Its name, as its maker writes it in every language. Without one its name is a sentence: its own, or that of its kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What kind of app it is: one of [`kinds`].
    pub kind: String,
    /// Its drawing, where it is not that of its kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pictogram: Option<Pictogram>,
    /// Where it stands: those with small numbers come first.
    order: u32,
    /// Whether it needs a code.
    pub way: SignInWay,
    /// The short name that a code for it gets at Google, in front of the device's name (`Scanner`).
    pub code_name: String,
    /// The one way in which it makes a connection secure; `None`: it knows both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub only: Option<Security>,
    /// Whether it looks for the code in a Secret Service by itself, as a password for Google's server.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub looks_in_keyring: bool,
    /// The fields of its card, in the app's own order.
    pub fields: Vec<FieldTemplate>,
    /// Files or scripts to paste in, before the address is known; never the code.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub snippets: Vec<Snippet>,
    /// Where this was read.
    pub source: String,
    /// When.
    pub checked: Date,
    /// How sure it is.
    pub confidence: Confidence,
}

impl App {
    /// The drawing that stands for it.
    pub fn pictogram(&self) -> Pictogram {
        self.pictogram.or_else(|| self.its_kind().map(|kind| kind.pictogram)).unwrap_or(Pictogram::More)
    }

    /// Whether each device of it may be given a name.
    pub fn named(&self) -> bool {
        self.its_kind().is_some_and(|kind| kind.named)
    }

    fn its_kind(&self) -> Option<&'static Kind> {
        kinds().iter().find(|kind| kind.id == self.kind)
    }
}

/// What a screen needs to draw an app's tile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct AppTile {
    /// Its identifier; what is said of it alone is `apps-<id>`.
    pub id: AppId,
    /// Its name where it is the same in every language.
    pub name: Option<String>,
    /// Its kind; what is said of that is `kind-<kind>`.
    pub kind: String,
    /// The drawing.
    pub pictogram: Pictogram,
    /// Whether it needs a code.
    pub way: SignInWay,
    /// Whether each device of it may be given a name.
    pub named: bool,
}

/// The whole catalogue, in the order in which it is shown.
///
/// It is read once; that every folder can be read is what a test holds, so the lack of one that cannot never shows.
pub fn catalogue() -> &'static [App] {
    static CATALOGUE: LazyLock<Vec<App>> = LazyLock::new(|| {
        let mut apps: Vec<App> = Folder::all().filter_map(|folder| folder.read().ok()).collect();
        apps.sort_by(|one, other| (one.order, &one.id).cmp(&(other.order, &other.id)));
        apps
    });
    &CATALOGUE
}

/// The entry of an app. Every [`AppId`] made by [`AppId::known`] has one.
pub fn find(id: &AppId) -> Option<&'static App> {
    catalogue().iter().find(|app| &app.id == id)
}

/// The tiles of all apps.
pub fn tiles() -> Vec<AppTile> {
    let tile = |app: &App| AppTile {
        id: app.id.clone(),
        name: app.name.clone(),
        kind: app.kind.clone(),
        pictogram: app.pictogram(),
        way: app.way,
        named: app.named(),
    };
    catalogue().iter().map(tile).collect()
}

/// Reads a text as an app's file and as that of the kinds, and once more as what was made of it.
#[cfg(feature = "fuzzing")]
pub fn reads(text: &str) {
    crate::dated::reads::<App>(text);
    kind::reads(text);
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn counted(app: &App, role: FieldRole) -> usize {
        app.fields.iter().filter(|field| field.role == role).count()
    }

    fn app(id: &str) -> &'static App {
        find(&AppId::known(id).unwrap()).unwrap()
    }

    #[test]
    fn every_folder_can_be_read_and_nothing_in_it_is_unread() {
        for folder in Folder::all() {
            let app = folder.read().unwrap_or_else(|problem| panic!("data/apps/{}: {problem}", folder.id));
            let raw: toml::Table = folder.files["app.toml"].parse().unwrap();
            assert_eq!(toml::Table::try_from(&app).unwrap(), raw, "{}", folder.id);
        }
        assert_eq!(catalogue().len(), Folder::all().count());
    }

    #[test]
    fn the_first_twelve_are_there_in_their_order() {
        let twelve = [
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
        // Others may stand between them.
        let ids = catalogue().iter().map(|app| app.id.as_str()).filter(|id| twelve.contains(id));
        assert!(ids.eq(twelve));
        assert_eq!(catalogue().last().unwrap().id.as_str(), "other", "what is not known stands last");
        assert!(tiles().iter().map(|tile| &tile.id).eq(catalogue().iter().map(|app| &app.id)));
    }

    #[test]
    fn identifiers_are_unique_and_in_kebab_case() {
        let ids: BTreeSet<&str> =
            catalogue().iter().map(|app| app.id.as_str()).chain(kinds().iter().map(|kind| kind.id.as_str())).collect();
        assert_eq!(ids.len(), catalogue().len() + kinds().len());
        for id in ids {
            let is_part = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
            assert!(id.split('-').all(is_part), "{id}");
        }
        for app in catalogue() {
            assert_eq!(AppId::known(app.id.as_str()).unwrap(), app.id);
        }
        assert_eq!(AppId::known("Scanner"), None);
    }

    #[test]
    fn what_lets_its_from_be_set_is_told_the_account_itself() {
        for id in ["scanner", "wordpress", "cvshelf", "other"] {
            assert_eq!(counted(app(id), FieldRole::From), 1, "{id}");
        }
        for app in catalogue() {
            assert!(app.fields.iter().all(|field| field.role != FieldRole::From || field.value.is_none()), "{}", app.id);
        }
    }

    #[test]
    fn what_is_found_in_the_keyring_by_other_programs_has_no_second_name_there() {
        assert!(app("scanner").named() && app("wordpress").named() && app("other").named());
        for app in catalogue().iter().filter(|app| app.named()) {
            let reads = app.looks_in_keyring || app.snippets.iter().any(|snippet| snippet.text.contains("mailkey"));
            assert!(!reads, "{} reads the keyring, where it knows one name", app.id);
        }
    }

    #[test]
    fn a_drawing_is_the_kinds_unless_the_app_has_its_own() {
        assert_eq!(app("scanner").pictogram(), Pictogram::Printer);
        assert_eq!(app("thunderbird").pictogram(), Pictogram::Bird);
    }
}
