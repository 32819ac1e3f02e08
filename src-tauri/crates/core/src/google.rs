//! The dated facts about Google: its pages, limits and reply catalogue (`data/google.toml`), and the links built from them.

use serde::{Deserialize, Serialize};

use crate::address::EmailAddress;

/// One of the few pages that Mailkey opens. The window names a page by this and never by its address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum LinkId {
    /// 2-Step Verification.
    TwoStep,
    /// App passwords.
    AppPasswords,
    /// The account's mailbox.
    Mailbox,
    /// The account's security page.
    Security,
    /// Google's help on app passwords.
    AppPasswordsHelp,
}

impl LinkId {
    /// Every page.
    pub const ALL: &'static [LinkId] = &[Self::TwoStep, Self::AppPasswords, Self::Mailbox, Self::Security, Self::AppPasswordsHelp];
}

/// Where links lead: to Google, or to the practice pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pages {
    /// Google's own pages.
    Google,
    /// The practice pages under this address (`http://127.0.0.1:…`).
    Practice {
        /// Without a slash at its end.
        base: String,
    },
}

impl Pages {
    /// The address of a page, for an account, in a language (a BCP 47 tag, passed on as `hl`).
    /// Google's account pages go through AccountChooser, so that they open for the address given.
    pub fn url(&self, link: LinkId, address: Option<&EmailAddress>, language: &str) -> String {
        let _ = (link, address, language);
        todo!()
    }
}

/// The day on which the facts were last checked (the oldest of the entries that the journey shows), as `YYYY-MM-DD`.
pub fn checked_on() -> String {
    todo!()
}
