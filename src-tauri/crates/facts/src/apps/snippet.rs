//! A file or script to paste into an app. It lies in the app's folder as it runs, with the address of an example in it.

use serde::{Deserialize, Serialize};

use crate::google::Security;
use crate::identifiers;

/// Whose address stands in every snippet as it lies in its folder; on a card the person's takes its place.
pub const EXAMPLE: &str = "anna@gmail.com";

/// A file or script to paste in; never the code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Snippet {
    /// The name of the file in the app's folder.
    pub file: String,
    /// In which way it makes the connection secure.
    pub security: Security,
    /// How its language writes a literal.
    pub quoting: Quoting,
    /// Whether the address may also stand in it without marks: in a file of settings, to the end of a line.
    #[serde(default, skip_serializing_if = "is_marked")]
    pub bare: bool,
    /// The file's text.
    #[serde(skip)]
    pub text: String,
}

identifiers! {
    /// How a language writes a literal. An address may hold `'`, `$`, backquotes and braces (RFC 5322, 3.2.3), but no quotation mark
    /// and no backslash.
    pub enum Quoting {
        /// Between quotation marks, as in Python and JavaScript.
        Json = "json",
        /// Between apostrophes, with `\'` for an apostrophe.
        Php = "php",
        /// Between apostrophes, with `'\''` for an apostrophe.
        Shell = "shell",
    }
}

impl Quoting {
    /// A text without quotation marks and backslashes as a literal.
    pub fn of(self, text: &str) -> String {
        match self {
            Self::Json => format!("\"{text}\""),
            Self::Php => format!("'{}'", text.replace('\'', "\\'")),
            Self::Shell => format!("'{}'", text.replace('\'', "'\\''")),
        }
    }
}

impl Snippet {
    /// The text for an address.
    pub fn for_address(&self, address: &str) -> String {
        // Piece by piece: an address may itself hold the example's.
        let pieces: Vec<String> = self.text.split(&self.quoting.of(EXAMPLE)).map(|piece| piece.replace(EXAMPLE, address)).collect();
        pieces.join(&self.quoting.of(address))
    }
}

fn is_marked(bare: &bool) -> bool {
    !bare
}
