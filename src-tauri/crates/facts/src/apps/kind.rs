//! The kinds of apps (`data/apps/kinds.toml`): their order, and the drawing of each. What they are called is in `locales/`.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::{dated, identifiers};

/// The file itself; it is part of the program, so that it cannot be missing or changed.
const TEXT: &str = include_str!("../../../../../data/apps/kinds.toml");

identifiers! {
    /// The drawing that stands for an app.
    #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
    pub enum Pictogram {
        /// A printer.
        Printer = "printer",
        /// An envelope.
        Mail = "mail",
        /// A bird.
        Bird = "bird",
        /// A globe.
        Web = "web",
        /// Angle brackets.
        Code = "code",
        /// Two boxes, one on the other.
        Server = "server",
        /// Three dots.
        More = "more",
    }
}

/// A kind of app.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kind {
    /// Its identifier; it is called `kind-<id>`.
    pub id: String,
    /// The drawing of an app that does not name another.
    pub pictogram: Pictogram,
    /// Whether one account can have several of it elsewhere than on this computer, so that each may be given a name.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub named: bool,
}

/// The file's content.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kinds {
    #[serde(rename = "kind")]
    kinds: Vec<Kind>,
}

/// All kinds, in the order of their groups.
pub fn kinds() -> &'static [Kind] {
    static KINDS: LazyLock<Kinds> = LazyLock::new(|| dated::read(TEXT));
    &KINDS.kinds
}

/// Reads a text as this file, and once more as what was made of it.
#[cfg(feature = "fuzzing")]
pub(super) fn reads(text: &str) {
    dated::reads::<Kinds>(text);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_can_be_read_and_nothing_in_it_is_unread() {
        let raw: toml::Table = TEXT.parse().unwrap();
        let read: Kinds = toml::from_str(TEXT).unwrap();
        assert_eq!(toml::Table::try_from(&read).unwrap(), raw);
        assert_eq!(kinds(), read.kinds);
        assert!(!kinds().is_empty());
    }
}
