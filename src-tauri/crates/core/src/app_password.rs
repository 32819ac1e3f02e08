//! The code itself, and the judgement of what was pasted in its place.
//!
//! An [`AppPassword`] can only be made by [`inspect`] (or read back from the credential store through it), so
//! nothing that is not sixteen letters is ever sent to a server.

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// Sixteen letters a-z. Wiped from memory when dropped; neither `Debug` nor `Display` nor `Serialize` shows it.
#[derive(Clone, PartialEq, Eq)]
pub struct AppPassword(Zeroizing<String>);

impl AppPassword {
    /// The sixteen letters, for the line, the credential store and the clipboard; never for a screen, log or file.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for AppPassword {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AppPassword(••••)")
    }
}

/// What was taken for a code.
#[derive(Debug)]
pub enum Pasted {
    /// An app password.
    Code(AppPassword),
    /// Something else; nothing of it is kept.
    Odd(ShapeProblem),
}

/// Why a text is not an app password. Holds counts and single characters, never the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case", tag = "reason")]
pub enum ShapeProblem {
    /// Nothing, or nothing but blanks.
    Empty,
    /// The clipboard holds something that is not text (a picture, files).
    NotText,
    /// More text than a code could ever be.
    TooLarge,
    /// Letters only, but fewer than sixteen.
    TooFewLetters {
        /// How many there are.
        letters: u32,
    },
    /// Letters only, but more than sixteen.
    TooManyLetters {
        /// How many there are.
        letters: u32,
    },
    /// Sixteen characters, one or more of which is a digit that looks like a letter.
    DigitForLetter {
        /// The digit.
        digit: char,
        /// The letter it was probably meant to be.
        letter: char,
    },
    /// Six digits: the passing code of 2-Step Verification.
    SixDigits,
    /// Eight digits: a backup code.
    EightDigits,
    /// Digits only, of another count.
    DigitsOnly,
    /// A web address.
    WebAddress,
    /// A web address that proves a recent sign-in (`rapt=`); it should not be passed on.
    WebAddressWithProof,
    /// An e-mail address.
    EmailAddress,
    /// Sixteen letters, some of them of another alphabet that look like ours.
    OtherAlphabet,
    /// Two or more codes at once.
    SeveralCodes,
    /// It looks like a normal password.
    LooksLikePassword,
    /// Several words or a sentence.
    Sentence,
}

/// Judges a pasted text. Forgives blanks of every kind, zero-width characters, quotes, dashes, dots at the ends, upper case and
/// a leading "app password:"; anything else is [`Pasted::Odd`].
pub fn inspect(pasted: &str) -> Pasted {
    let _ = pasted;
    todo!()
}
