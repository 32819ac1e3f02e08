//! What every statement of `data/` carries, and the one way in which such a file is read.

use jiff::civil::Date;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// A statement with its source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dated<T> {
    /// The statement.
    #[serde(flatten)]
    pub fact: T,
    /// Where it was read.
    pub source: String,
    /// The day on which it was last checked there.
    pub checked: Date,
    /// How sure it is.
    pub confidence: Confidence,
}

/// How sure a statement is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Confidence {
    /// Google's own page or code, or live replies found in several public logs.
    A,
    /// One credible report at first hand, or a maker's manual.
    B,
    /// A secondary text, or an inference.
    C,
}

/// What a file of `data/` says. The files are part of the program; that each can be read at all, and that nothing in it is left unread,
/// is what a test beside its types holds. So the empty content behind an unreadable one never shows.
pub fn read<T: DeserializeOwned + Default>(text: &str) -> T {
    toml::from_str(text).unwrap_or_default()
}

/// Reads a text as a file of this kind, and once more as what was made of it.
///
/// # Panics
/// What was written is another thing than what was read.
#[cfg(feature = "fuzzing")]
pub fn reads<T: DeserializeOwned + Serialize + PartialEq + std::fmt::Debug>(text: &str) {
    if let Ok(read) = toml::from_str::<T>(text) {
        let again = toml::to_string(&read).ok().and_then(|text| toml::from_str(&text).ok());
        assert_eq!(again, Some(read), "what was written is another thing");
    }
}
