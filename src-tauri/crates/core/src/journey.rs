//! The steps, the answers, and what comes next; saved after every change and resumed. Never the code.

use serde::{Deserialize, Serialize};

use crate::address::{AccountKind, EmailAddress};
use crate::apps::AppId;

/// The steps, in order. The name in `snake_case`-with-dashes is the stable identifier: stored, tested, translated by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Default)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// What will send mail.
    #[default]
    App,
    /// The address.
    Address,
    /// 2-Step Verification.
    TwoStep,
    /// The code is created at Google.
    Create,
    /// The code is pasted.
    Paste,
    /// The four lights.
    Check,
    /// The test mail.
    TestMail,
    /// The app's card.
    Connect,
    /// The receipt.
    Done,
}

impl Step {
    /// All steps, in order.
    pub const ALL: &'static [Step] =
        &[Self::App, Self::Address, Self::TwoStep, Self::Create, Self::Paste, Self::Check, Self::TestMail, Self::Connect, Self::Done];

    /// The step after this one; the last stays.
    pub fn next(self) -> Self {
        Self::ALL.iter().copied().find(|step| *step > self).unwrap_or(self)
    }
}

/// What the person said about 2-Step Verification.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum TwoStepAnswer {
    /// The page says On.
    On,
    /// The page says Off.
    Off,
    /// Only security keys or passkeys are listed.
    OnlySecurityKeys,
    /// The organisation does not allow it.
    Forbidden,
    /// Advanced Protection.
    AdvancedProtection,
}

/// Everything that is kept of a journey.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct Journey {
    /// Where the person is.
    pub step: Step,
    /// The furthest step that was reached; those before it are links.
    pub furthest: Step,
    /// The app that was picked.
    pub app: Option<AppId>,
    /// The address.
    pub address: Option<EmailAddress>,
    /// Who keeps its mail.
    pub account: Option<AccountKind>,
    /// Addresses given before, most recent first; at most eight.
    pub addresses: Vec<EmailAddress>,
    /// What was said about 2-Step Verification.
    pub two_step: Option<TwoStepAnswer>,
    /// Whether the code of this app and address was kept in the credential store.
    pub kept: bool,
    /// Whether the test mail was taken by Google, and when (RFC 3339).
    pub sent_at: Option<String>,
    /// The port that signed in last on this computer.
    pub port: Option<u16>,
}
