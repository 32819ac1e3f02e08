//! The catalogue of apps and devices (`data/apps.toml`), and the card that each gets.

use serde::{Deserialize, Serialize};

/// An app's stable identifier, as in `data/apps.toml` (`scanner`, `outlook-classic`, …): lower-case letters, digits and dashes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(transparent)]
#[cfg_attr(test, ts(type = "string"))]
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
#[cfg_attr(test, derive(ts_rs::TS))]
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
#[cfg_attr(test, derive(ts_rs::TS))]
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
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum FieldValue {
    /// `smtp.gmail.com`.
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
}

/// One field of a card, in the app's own order and under the app's own name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CardField {
    /// The field's name as the app shows it (English; not translated, it is the app's own word).
    pub name: String,
    /// What goes in.
    pub value: FieldValue,
    /// The text to enter; `None` for the code.
    pub text: Option<String>,
}

/// An entry of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
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
    /// The card, in the app's own order, with `{…}` of nothing: texts come from [`card`].
    pub fields: Vec<FieldTemplate>,
    /// A file or script to paste in, with `{address}`, `{server}`, `{port}` and never the code.
    pub snippet: Option<String>,
    /// Where this was read.
    pub source: String,
    /// When (`YYYY-MM-DD`).
    pub checked: String,
}

/// A card's field before the address is known.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct FieldTemplate {
    /// The field's name as the app shows it.
    pub name: String,
    /// What goes in.
    pub value: FieldValue,
    /// The app's own word, where `value` alone does not say it (`SSL/TLS`, `465`).
    pub text: Option<String>,
}

/// What a screen needs to draw an app's tile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AppTile {
    /// Its identifier; the words are `app-<id>` and `app-<id>.hint`.
    pub id: AppId,
    /// The drawing.
    pub pictogram: Pictogram,
    /// Whether it needs a code.
    pub way: SignInWay,
}

/// The settings to enter in an app.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Card {
    /// The app.
    pub app: AppId,
    /// The fields in the app's own order.
    pub fields: Vec<CardField>,
    /// A file or script to paste in, without the code.
    pub snippet: Option<String>,
    /// Where this was read.
    pub source: String,
    /// When (`YYYY-MM-DD`).
    pub checked: String,
}

/// The whole catalogue, in the order in which it is shown.
pub fn catalogue() -> &'static [App] {
    todo!()
}

/// The entry of an app. Every [`AppId`] made by [`AppId::known`] has one.
pub fn find(id: &AppId) -> Option<&'static App> {
    catalogue().iter().find(|app| &app.id == id)
}

/// The tiles of all apps.
pub fn tiles() -> Vec<AppTile> {
    catalogue().iter().map(|app| AppTile { id: app.id.clone(), pictogram: app.pictogram, way: app.way }).collect()
}

/// The card of an app for an address.
pub fn card(app: &App, address: &crate::address::EmailAddress) -> Card {
    let _ = (app, address);
    todo!()
}

/// The name that Mailkey proposes for a code at Google: `Scanner – FRONTDESK`.
pub fn code_name(app: &App, device: &str) -> String {
    format!("{} – {}", app.code_name, device)
}
