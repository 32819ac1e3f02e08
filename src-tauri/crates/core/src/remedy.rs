//! What to do about a verdict: ordered steps, some of which can be pressed.
//!
//! One table decides, for the window and the command alike. Each remedy is one sentence in `locales/`
//! (`remedy-<id>`, with `.button` where it can be pressed).

use serde::{Deserialize, Serialize};

use crate::app_password::ShapeProblem;
use crate::google::LinkId;
use crate::journey::Step;
use crate::verdict::{Stage, Verdict, VerdictId};

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
    /// Install or start the credential store.
    InstallKeyring,
    /// Unlock the credential store and allow Mailkey.
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
    /// Whether the code in question came out of the credential store (an old one), rather than fresh from Google's page.
    pub stored_code: bool,
    /// Whether this computer seems to be on a VPN.
    pub vpn: bool,
    /// Whether Google's page for codes was opened in this run.
    pub page_opened: bool,
}

/// The steps for a verdict, the most likely to help first. Never empty, and nothing twice.
pub fn remedies(verdict: &Verdict, situation: Situation) -> Vec<Remedy> {
    let mut advice = advice(verdict, situation).to_vec();
    if situation.workspace && ADMINISTRATORS.contains(&verdict.verdict) {
        advice.push(RemedyId::AskAdministrator);
    }
    advice.into_iter().map(|id| Remedy { id, press: press(id, verdict) }).collect()
}

/// In an organisation, its administrator can heal these.
const ADMINISTRATORS: &[VerdictId] = &[
    VerdictId::CodeRejected,
    VerdictId::BrowserSignInNeeded,
    VerdictId::SignInRefused,
    VerdictId::MessageRefused,
    VerdictId::ImapDisabled,
    VerdictId::ImapRefused,
];

/// The table: one row for each verdict, and for what the situation changes about it.
fn advice(verdict: &Verdict, situation: Situation) -> &'static [RemedyId] {
    use RemedyId as R;
    use VerdictId as V;
    match verdict.verdict {
        // Good
        V::SignedIn => &[R::GoOn],
        V::Sent => &[R::GoOn, R::LookYourself],
        V::ArrivedInbox => &[R::GoOn],
        V::ArrivedSpam => &[R::MarkNotSpam, R::GoOn],
        V::NotArrivedYet => &[R::LookAgain, R::LookYourself, R::GoOn],
        V::FromRewritten => &[R::UseGivenFrom],

        // Looking for the mail: the code has just sent it, so no refusal at the mailbox says anything about the code.
        V::CodeRejected | V::NormalPasswordUsed | V::SignInRefused if verdict.stage == Stage::Look => {
            &[R::LookYourself, R::LookAgain, R::GoOn]
        }
        V::ImapDisabled => &[R::LookYourself, R::GoOn],
        V::ImapRefused => &[R::LookYourself, R::LookAgain, R::GoOn],

        // Signing in. The second good-looking code that is refused in a row is more likely the network's fault than the code's.
        V::CodeRejected if situation.refused_before > 0 => &[R::VpnOff, R::CheckAccount, R::CreateNewCode, R::PasteAgain],
        V::CodeRejected if situation.stored_code => &[R::CreateNewCode, R::PasteAgain, R::VpnOff],
        V::CodeRejected => &[R::CreateNewCode, R::PasteAgain, R::CheckAccount, R::VpnOff],
        V::NormalPasswordUsed => &[R::CreateNewCode, R::PasteAgain],
        V::BrowserSignInNeeded => &[R::SignInInBrowser, R::TryAgain, R::VpnOff],
        V::TooManySignIns => &[R::Wait],
        V::GoogleBusy => &[R::TryAgain],
        V::SignInRefused if verdict.stage == Stage::SignIn => &[R::CreateNewCode, R::PasteAgain, R::VpnOff, R::PassReport],
        V::SignInRefused => &[R::TryAgain, R::VpnOff, R::PassReport],

        // Sending
        V::DailyLimitReached => &[R::SendTomorrow],
        V::RecipientRefused => &[R::ChangeRecipient],
        V::MessageRefused => &[R::TryAgain, R::PassReport],
        V::WorkspaceRule => &[R::AskAdministrator, R::ChangeRecipient],

        // Network
        V::Offline => &[R::CheckNetwork],
        V::NameNotFound => &[R::CheckNetwork, R::VpnOff, R::PassReport],
        V::CaptivePortal => &[R::SignInToNetwork],
        V::PortsBlocked => &[R::VpnOff, R::AskForPorts],
        V::NoGreeting => &[R::TryAgain, R::VpnOff, R::SwitchOffInterception, R::AskForPorts],
        V::ConnectionDropped => &[R::TryAgain, R::VpnOff, R::CheckNetwork, R::PassReport],
        V::TimedOut => &[R::TryAgain, R::CheckNetwork, R::VpnOff, R::PassReport],

        // In between
        V::NotGoogle => &[R::VpnOff, R::SignInToNetwork, R::PassReport],
        V::MailInspection | V::TlsIntercepted => &[R::SwitchOffInterception, R::VpnOff, R::PassReport],
        V::TlsUntrusted => &[R::VpnOff, R::SwitchOffInterception, R::PassReport],
        V::ClockWrong => &[R::SetClock],

        // Keyring
        V::KeyringMissing => &[R::InstallKeyring, R::KeepInMemory, R::PassReport],
        V::KeyringLocked => &[R::UnlockKeyring, R::KeepInMemory],
        V::KeyringDenied => &[R::UnlockKeyring, R::KeepInMemory, R::PassReport],
        V::KeyringFailed => &[R::TryAgain, R::KeepInMemory, R::PassReport],

        // What the person gave. An odd recipient is named in the details; the account's own address is not.
        V::NotGoogleAccount => &[R::ChangeAddress],
        V::AddressInvalid if verdict.details.recipient.is_some() => &[R::ChangeRecipient],
        V::AddressInvalid => &[R::ChangeAddress],
        V::CodeWrongShape if verdict.details.shape.is_some_and(is_something_else) => &[R::CreateNewCode, R::PasteAgain],
        V::CodeWrongShape => &[R::PasteAgain, R::TypeInstead, R::CreateNewCode],
        V::Cancelled => &[R::TryAgain],
    }
}

/// Whether this is no code that went wrong, but another thing altogether.
fn is_something_else(shape: ShapeProblem) -> bool {
    use ShapeProblem as S;
    matches!(shape, S::SixDigits | S::EightDigits | S::DigitsOnly | S::LooksLikePassword | S::EmailAddress)
}

/// What a press on a remedy does.
fn press(id: RemedyId, verdict: &Verdict) -> Option<Press> {
    use RemedyId as R;
    let go = |step| Some(Press::Go { step });
    let open = |link| Some(Press::Open { link });
    match id {
        R::GoOn => go(if verdict.verdict == VerdictId::SignedIn { Step::TestMail } else { Step::Connect }),
        R::SendTomorrow | R::UseGivenFrom => go(Step::Connect),
        R::CreateNewCode => open(LinkId::AppPasswords),
        R::PasteAgain | R::TypeInstead => go(Step::Paste),
        // The page shows the account; the remedy beside it opens that page already.
        R::CheckAccount => None,
        R::ChangeAddress => go(Step::Address),
        R::ChangeRecipient => go(Step::TestMail),
        R::SignInInBrowser | R::MarkNotSpam | R::LookYourself => open(LinkId::Mailbox),
        // A refused code is no longer in hand: it is pasted once more.
        R::VpnOff if verdict.verdict == VerdictId::CodeRejected => go(Step::Paste),
        R::VpnOff | R::Wait | R::TryAgain | R::CheckNetwork | R::SignInToNetwork | R::SwitchOffInterception | R::SetClock => {
            Some(Press::Again)
        }
        R::InstallKeyring | R::UnlockKeyring | R::LookAgain => Some(Press::Again),
        R::KeepInMemory => Some(Press::KeepInMemory),
        R::AskForPorts | R::AskAdministrator | R::PassReport => Some(Press::Report),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

    use super::*;

    /// Every verdict at every stage in every situation, with its remedies.
    fn everything() -> Vec<(Verdict, Situation, Vec<Remedy>)> {
        let mut all = Vec::new();
        let stages = [Stage::Input, Stage::Names, Stage::Connect, Stage::SecureLine, Stage::Greeting, Stage::SignIn, Stage::Keep];
        for id in VerdictId::ALL {
            for stage in stages.into_iter().chain([Stage::Send, Stage::Look]) {
                for bits in 0..8_u32 {
                    let situation = Situation {
                        refused_before: bits & 1,
                        workspace: bits & 2 != 0,
                        stored_code: bits & 4 != 0,
                        ..Situation::default()
                    };
                    let verdict = Verdict::new(*id, stage);
                    let found = remedies(&verdict, situation);
                    all.push((verdict, situation, found));
                }
            }
        }
        all
    }

    fn ids(verdict: VerdictId, stage: Stage, situation: Situation) -> Vec<RemedyId> {
        remedies(&Verdict::new(verdict, stage), situation).iter().map(|remedy| remedy.id).collect()
    }

    #[test]
    fn every_verdict_has_something_to_do_and_the_first_thing_can_be_pressed() {
        for (verdict, situation, found) in everything() {
            assert!(found.first().is_some_and(|first| first.press.is_some()), "{:?} {situation:?} {found:?}", verdict.verdict);
        }
    }

    #[test]
    fn nothing_is_advised_twice() {
        for (verdict, situation, found) in everything() {
            for (place, remedy) in found.iter().enumerate() {
                assert!(!found[..place].iter().any(|before| before.id == remedy.id), "{:?} {situation:?} {found:?}", verdict.verdict);
            }
        }
    }

    #[test]
    fn a_second_refusal_puts_the_network_first() {
        let first = ids(VerdictId::CodeRejected, Stage::SignIn, Situation::default());
        assert_eq!(first.first(), Some(&RemedyId::CreateNewCode));
        let second = ids(VerdictId::CodeRejected, Stage::SignIn, Situation { refused_before: 1, ..Situation::default() });
        assert_eq!(second.first(), Some(&RemedyId::VpnOff));
    }

    #[test]
    fn organisations_have_an_administrator_to_ask() {
        let workspace = Situation { workspace: true, ..Situation::default() };
        for id in [VerdictId::CodeRejected, VerdictId::BrowserSignInNeeded, VerdictId::WorkspaceRule, VerdictId::ImapDisabled] {
            assert!(ids(id, Stage::SignIn, workspace).contains(&RemedyId::AskAdministrator), "{id:?}");
        }
        assert!(!ids(VerdictId::CodeRejected, Stage::SignIn, Situation::default()).contains(&RemedyId::AskAdministrator));
    }

    #[test]
    fn a_refused_code_is_never_just_tried_again() {
        for (verdict, situation, found) in everything() {
            if matches!(verdict.verdict, VerdictId::CodeRejected | VerdictId::NormalPasswordUsed) && verdict.stage == Stage::SignIn {
                assert!(found.iter().all(|remedy| remedy.press != Some(Press::Again)), "{situation:?} {found:?}");
            }
        }
    }

    #[test]
    fn a_refusal_at_the_mailbox_does_not_ask_for_another_code() {
        for id in [VerdictId::CodeRejected, VerdictId::NormalPasswordUsed, VerdictId::SignInRefused] {
            let found = ids(id, Stage::Look, Situation::default());
            assert!(!found.contains(&RemedyId::CreateNewCode) && !found.contains(&RemedyId::PasteAgain), "{id:?} {found:?}");
        }
    }

    #[test]
    fn another_thing_than_a_code_sends_people_to_the_page_and_a_mistyped_code_to_the_paste() {
        let of = |shape| {
            let mut verdict = Verdict::new(VerdictId::CodeWrongShape, Stage::Input);
            verdict.details.shape = Some(shape);
            remedies(&verdict, Situation::default())[0].id
        };
        assert_eq!(of(ShapeProblem::SixDigits), RemedyId::CreateNewCode);
        assert_eq!(of(ShapeProblem::LooksLikePassword), RemedyId::CreateNewCode);
        assert_eq!(of(ShapeProblem::TooFewLetters { letters: 15 }), RemedyId::PasteAgain);
    }

    #[test]
    fn an_odd_recipient_is_changed_and_not_the_account() {
        let mut verdict = Verdict::new(VerdictId::AddressInvalid, Stage::Input);
        assert_eq!(remedies(&verdict, Situation::default())[0].id, RemedyId::ChangeAddress);
        verdict.details.recipient = Some("anna".to_owned());
        assert_eq!(remedies(&verdict, Situation::default())[0].id, RemedyId::ChangeRecipient);
    }
}
