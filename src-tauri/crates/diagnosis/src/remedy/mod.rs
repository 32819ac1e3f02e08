//! What to do about a verdict: ordered steps, some of which can be pressed.
//!
//! One table (`table`) decides, for the window and the command alike. Each remedy is one sentence in `locales/`
//! (`remedy-<id>`, with `.button` where it can be pressed); `press` says what its button does.

mod press;
mod table;
#[cfg(test)]
mod tests;

use mailkey_facts::google::LinkId;
use mailkey_facts::{identifiers, tagged};
use serde::{Deserialize, Serialize};

use crate::step::Step;
use crate::verdict::{Code, Verdict};

identifiers! {
    /// One thing to do. Its sentence is `remedy-<id>`.
    #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
    pub enum RemedyId {
        /// Go on to the next step.
        GoOn = "go_on",
        /// Open Google's page and create a new code.
        CreateNewCode = "create_new_code",
        /// Copy the code once more and paste it.
        PasteAgain = "paste_again",
        /// Type the code instead.
        TypeInstead = "type_instead",
        /// Check that the code was made for this very address.
        CheckAccount = "check_account",
        /// Go on with the address that was probably meant.
        UseMeantAddress = "use_meant_address",
        /// Give another address.
        ChangeAddress = "change_address",
        /// Go on with this address, since Mailkey only guesses.
        GoOnAllTheSame = "go_on_all_the_same",
        /// Switch a VPN off, or use a phone's hotspot.
        VpnOff = "vpn_off",
        /// Sign in to Gmail in the browser on this computer, and confirm that it was you.
        SignInInBrowser = "sign_in_in_browser",
        /// Wait until the countdown ends.
        Wait = "wait",
        /// Try again.
        TryAgain = "try_again",
        /// Check cable, Wi-Fi and router.
        CheckNetwork = "check_network",
        /// Open a page in the browser and sign in to the network.
        SignInToNetwork = "sign_in_to_network",
        /// Ask whoever looks after the network to open ports 465 and 587 to Google's mail server.
        AskForPorts = "ask_for_ports",
        /// Switch off mail scanning for this program in the product that is named.
        SwitchOffInterception = "switch_off_interception",
        /// Take the line with Google's mail server out of this computer's hosts file.
        MendHostsFile = "mend_hosts_file",
        /// Allow Google's mail server in the name filter, on this computer or in the network.
        AllowName = "allow_name",
        /// Let the proxy program on this computer leave Google's mail server alone.
        LeaveOutOfProxy = "leave_out_of_proxy",
        /// Bring this computer's list of authorities in order.
        MendAuthorities = "mend_authorities",
        /// Set the computer's clock.
        SetClock = "set_clock",
        /// Install or start the keyring.
        InstallKeyring = "install_keyring",
        /// Unlock the keyring and allow Mailkey.
        UnlockKeyring = "unlock_keyring",
        /// Keep the code in memory for this run only.
        KeepInMemory = "keep_in_memory",
        /// Ask the organisation's administrator.
        AskAdministrator = "ask_administrator",
        /// Send to another recipient.
        ChangeRecipient = "change_recipient",
        /// Make room in the recipient's mailbox.
        MakeRoom = "make_room",
        /// Send again tomorrow; the code is fine.
        SendTomorrow = "send_tomorrow",
        /// Look in Spam and mark the mail as "not spam".
        MarkNotSpam = "mark_not_spam",
        /// Look for the mail once more.
        LookAgain = "look_again",
        /// Look into the mailbox with one's own eyes.
        LookYourself = "look_yourself",
        /// Use the address that Google puts into From.
        UseGivenFrom = "use_given_from",
        /// Pass a report to whoever looks after the computers.
        PassReport = "pass_report",
    }
}

identifiers! {
    /// A letter that is ready to be sent to somebody who can help. Its words are in `locales/` (`letter-<id>`).
    #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
    pub enum LetterId {
        /// To the administrator at Google: allow 2-Step Verification, and codes.
        AllowCodes = "allow_codes",
        /// To the administrator at Google: allow IMAP.
        AllowMailbox = "allow_mailbox",
        /// To the administrator at Google: a rule stops the mail.
        AllowMail = "allow_mail",
        /// To whoever looks after the network: open the ports to Google's mail server.
        OpenPorts = "open_ports",
    }
}

tagged! {
    /// What a press on a remedy does.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
    #[serde(tag = "kind")]
    pub enum Press {
        /// Opens one of Google's pages in the browser.
        Open {
            /// Which page.
            link: LinkId,
        } = "open",
        /// Goes to where a code is made and explained, and opens its page.
        Create = "create",
        /// Goes to a step that was reached before, or on to the next one.
        Go {
            /// Which step.
            step: Step,
        } = "go",
        /// Does again what led to this verdict.
        Again = "again",
        /// Keeps the code in memory for this run and goes on.
        KeepInMemory = "keep_in_memory",
        /// Goes on with the address that was probably meant: the value `meant`.
        UseMeantAddress = "use_meant_address",
        /// Goes on with the address that was stopped at.
        InsistOnAddress = "insist_on_address",
        /// Shows the report.
        Report = "report",
        /// Takes the code from the clipboard.
        Paste = "paste",
        /// Lets the code be typed.
        Type = "type",
        /// Shows a letter that is ready to be sent to somebody who can help.
        Letter {
            /// Which letter.
            letter: LetterId,
        } = "letter",
    }
}

/// A step of advice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
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
    /// Whether a code is at stake.
    pub code: Code,
}

identifiers! {
    /// Where advice is shown.
    pub enum Face {
        /// The window.
        Window = "window",
        /// `mailkey setup`, which leads through the same steps.
        Terminal = "terminal",
        /// A single command, which ends with its answer.
        Command = "command",
    }
}

impl Face {
    /// Whether a piece of advice has no meaning here.
    fn leaves_out(self, id: RemedyId) -> bool {
        match self {
            Self::Window | Self::Terminal => false,
            // Nothing follows, nothing can be typed, no memory outlives it, and the report is a command of its own.
            Self::Command => matches!(id, RemedyId::GoOn | RemedyId::TypeInstead | RemedyId::KeepInMemory | RemedyId::PassReport),
        }
    }
}

/// The steps for a verdict as a face shows them.
pub fn remedies_at(face: Face, verdict: &Verdict, situation: Situation) -> Vec<Remedy> {
    // Good news need no advice after a command: a script's next line is the next step.
    if face == Face::Command && verdict.verdict.is_good() {
        return Vec::new();
    }
    remedies(verdict, situation).into_iter().filter(|remedy| !face.leaves_out(remedy.id)).collect()
}

/// The steps for a verdict, the most likely to help first. Never empty, and nothing twice.
pub fn remedies(verdict: &Verdict, situation: Situation) -> Vec<Remedy> {
    let advice = table::advice(verdict, situation);
    advice.into_iter().enumerate().map(|(place, id)| Remedy { id, press: press::press(id, verdict, place) }).collect()
}
