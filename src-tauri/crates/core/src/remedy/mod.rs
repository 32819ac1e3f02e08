//! What to do about a verdict: ordered steps, some of which can be pressed.
//!
//! One table (`table`) decides, for the window and the command alike. Each remedy is one sentence in `locales/`
//! (`remedy-<id>`, with `.button` where it can be pressed); `press` says what its button does.

mod press;
mod table;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use crate::google::LinkId;
use crate::journey::Step;
use crate::verdict::Verdict;

/// One thing to do. The name in `snake_case` is the key of its sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum RemedyId {
    /// Go on to the next step.
    GoOn,
    /// Open Google's page and create a new code.
    CreateNewCode,
    /// Copy the code once more and paste it.
    PasteAgain,
    /// Type the code instead.
    TypeInstead,
    /// Check that the code was made for this very address.
    CheckAccount,
    /// Give another address.
    ChangeAddress,
    /// Switch a VPN off, or use a phone's hotspot.
    VpnOff,
    /// Sign in to Gmail in the browser on this computer, and confirm that it was you.
    SignInInBrowser,
    /// Wait until the countdown ends.
    Wait,
    /// Try again.
    TryAgain,
    /// Check cable, Wi-Fi and router.
    CheckNetwork,
    /// Open a page in the browser and sign in to the network.
    SignInToNetwork,
    /// Ask whoever looks after the network to open ports 465 and 587 to Google's mail server.
    AskForPorts,
    /// Switch off mail scanning for this program in the product that is named.
    SwitchOffInterception,
    /// Set the computer's clock.
    SetClock,
    /// Install or start the keyring.
    InstallKeyring,
    /// Unlock the keyring and allow Mailkey.
    UnlockKeyring,
    /// Keep the code in memory for this run only.
    KeepInMemory,
    /// Ask the organisation's administrator.
    AskAdministrator,
    /// Send to another recipient.
    ChangeRecipient,
    /// Send again tomorrow; the code is fine.
    SendTomorrow,
    /// Look in Spam and mark the mail as "not spam".
    MarkNotSpam,
    /// Look for the mail once more.
    LookAgain,
    /// Look into the mailbox with one's own eyes.
    LookYourself,
    /// Use the address that Google puts into From.
    UseGivenFrom,
    /// Pass a report to whoever looks after the computers.
    PassReport,
}

/// A letter that is ready to be sent to somebody who can help. Its words are in `locales/` (`letter-<id>`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum LetterId {
    /// To the administrator at Google: allow 2-Step Verification, and codes.
    AllowCodes,
    /// To the administrator at Google: allow IMAP.
    AllowMailbox,
    /// To the administrator at Google: a rule stops the mail.
    AllowMail,
    /// To whoever looks after the network: open the ports to Google's mail server.
    OpenPorts,
}

impl LetterId {
    /// Every letter.
    pub const ALL: &'static [LetterId] = &[Self::AllowCodes, Self::AllowMailbox, Self::AllowMail, Self::OpenPorts];
}

/// What a press on a remedy does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Press {
    /// Opens one of Google's pages in the browser.
    Open {
        /// Which page.
        link: LinkId,
    },
    /// Goes to a step.
    Go {
        /// Which step.
        step: Step,
    },
    /// Does again what led to this verdict.
    Again,
    /// Keeps the code in memory for this run and goes on.
    KeepInMemory,
    /// Shows the report.
    Report,
    /// Shows a letter that is ready to be sent to somebody who can help.
    Letter {
        /// Which letter.
        letter: LetterId,
    },
}

/// A step of advice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Remedy {
    /// Which sentence.
    pub id: RemedyId,
    /// What pressing it does, where it can be pressed.
    pub press: Option<Press>,
}

/// What is known about the person's situation beyond the verdict itself; it orders the advice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Situation {
    /// How many codes of the right shape were refused before this one, in this run.
    pub refused_before: u32,
    /// Whether the account is of an organisation (Workspace).
    pub workspace: bool,
    /// Whether the code in question came out of the keyring (an old one), rather than fresh from Google's page.
    pub stored_code: bool,
    /// Whether this computer seems to be on a VPN.
    pub vpn: bool,
    /// Whether Google's page for codes was opened in this run.
    pub page_opened: bool,
}

/// The steps for a verdict, the most likely to help first. Never empty, and nothing twice.
pub fn remedies(verdict: &Verdict, situation: Situation) -> Vec<Remedy> {
    let advice = table::advice(verdict, situation);
    advice.into_iter().enumerate().map(|(place, id)| Remedy { id, press: press::press(id, verdict, place) }).collect()
}
