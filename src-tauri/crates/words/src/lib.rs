//! The sentences of `locales/`, for the command, the mails and the shell. The window reads the same files.
//!
//! The files are part of the program, so a sentence can be said before any folder was found. A language is
//! negotiated from a tag, with English behind it: a sentence that was not translated yet is said in English,
//! and one that does not exist is said as its key, so that nothing ever stands empty.

#![forbid(unsafe_code)]

mod apps;
mod bundles;
mod google_words;
mod letters;
mod numbers;
mod report;
mod sentences;
mod values;

pub use letters::Letter;
pub use sentences::Words;
pub use values::{NOT_KNOWN, time_of_day};
