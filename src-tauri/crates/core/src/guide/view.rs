//! What a screen is drawn from, and how a request can fail. Holds no code.

use jiff::Timestamp;
use mailkey_diagnosis::evidence::Stage;
use mailkey_diagnosis::given::ShapeProblem;
use mailkey_diagnosis::step::{Step, TwoStepAnswer};
use mailkey_diagnosis::verdict::VerdictId;
use mailkey_diagnosis::view::VerdictView;
use mailkey_facts::apps::{AppId, AppTile};
use mailkey_facts::google::LinkId;
use mailkey_facts::{identifiers, tagged};
use serde::{Deserialize, Serialize};

use super::{Guide, State};
use crate::address::{AccountKind, EmailAddress};
use crate::device::DeviceName;
use crate::files::FileProblem;
use crate::journey::Journey;

/// Everything that a screen needs to be drawn. Holds no code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct View {
    /// The step to show.
    pub step: Step,
    /// The furthest step that was reached; earlier ones are links.
    pub furthest: Step,
    /// The app that was picked.
    pub app: Option<AppId>,
    /// The name of its device, where it was given one.
    pub device: Option<DeviceName>,
    /// Every app of the catalogue, with its sign-in way and its pictogram.
    pub apps: Vec<AppTile>,
    /// The address.
    pub address: Option<EmailAddress>,
    /// Who keeps its mail.
    pub account: Option<AccountKind>,
    /// Addresses given before.
    pub addresses: Vec<EmailAddress>,
    /// What was said about 2-Step Verification.
    pub two_step: Option<TwoStepAnswer>,
    /// Whether the step about 2-Step Verification was passed, because it is known to be on.
    pub two_step_passed: bool,
    /// The name proposed for the code at Google.
    pub code_name: Option<String>,
    /// Whether a code was pasted and is not kept yet.
    pub code_in_hand: bool,
    /// Whether a code for this app, device and address is kept, as the ledger said at the start and the keyring since: replacing it is asked
    /// first.
    pub code_kept: bool,
    /// The code that there is already, where another one would be made next.
    pub earlier: Option<Earlier>,
    /// Whether the journey began with a code that was kept before.
    pub taken_up: bool,
    /// Whether the code is only in memory, by the person's own choice.
    pub memory_only: bool,
    /// Whether Google took a code that is still at hand: there is nothing to check.
    pub code_works: bool,
    /// The pages for this account, with their addresses, to be shown and copied.
    pub links: Vec<Link>,
    /// The last verdict of this step, while it stands.
    pub verdict: Option<VerdictView>,
    /// What `again` does from here.
    pub again: Errand,
    /// Whether the test mail can be looked for: Google took it just now, or it was looked for, and it went to the account itself.
    pub can_look: bool,
    /// When Google took the test mail (RFC 3339).
    pub sent_at: Option<String>,
    /// For how many seconds Google asked not to be asked again, while that time is not over.
    pub wait_seconds: Option<u32>,
    /// Things to say beside the step.
    pub notices: Vec<Notice>,
    /// What to say to a person who comes back to a journey that they left long ago, until their next answer.
    pub welcome: Option<Welcome>,
    /// Whether this is practice.
    pub practice: bool,
    /// What goes wrong in practice, where something was chosen.
    pub practice_fault: Option<String>,
    /// What can be made to go wrong in practice (names of faults; empty outside practice).
    pub practice_faults: Vec<String>,
    /// The day the facts about Google were last checked (`YYYY-MM-DD`).
    pub checked_on: String,
}

impl View {
    /// Whether there is a code that ends with this run, or with the journey's app and account.
    pub fn has_unsaved_code(&self) -> bool {
        self.code_in_hand || self.memory_only
    }
}

/// A code that was kept before the journey came to making one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Earlier {
    /// Since when it is kept (RFC 3339); not known of one that only the keyring knows.
    #[cfg_attr(feature = "bindings", ts(type = "string | null"))]
    pub since: Option<Timestamp>,
    /// The name of its device, where it has one: that of the journey, or where that gives none, one that may be meant.
    pub device: Option<DeviceName>,
}

/// A person comes back after half a day or more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Welcome {
    /// When their last answer was (RFC 3339).
    #[cfg_attr(feature = "bindings", ts(type = "string"))]
    pub since: Timestamp,
    /// What is done, in its order.
    pub done: Vec<Done>,
    /// What comes now.
    pub next: Step,
}

identifiers! {
    /// What a person who comes back has done. One sentence each in `locales/` (`welcome-<id>`).
    #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
    pub enum Done {
        /// The app is chosen.
        App = "app",
        /// The address is given.
        Address = "address",
        /// 2-Step Verification is on.
        TwoStep = "two_step",
        /// Google took the code, and it is kept.
        Code = "code",
        /// Google took the test mail.
        Sent = "sent",
    }
}

identifiers! {
    /// Something that takes time and ends in a verdict.
    #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
    pub enum Errand {
        /// Who keeps the address's mail is found out.
        Address = "address",
        /// The code in hand is checked.
        Check = "check",
        /// The code that is kept is checked.
        CheckKept = "check_kept",
        /// The test mail is sent.
        Send = "send",
        /// The test mail is looked for.
        Look = "look",
    }
}

impl State {
    /// Whether the test mail can be looked for.
    pub(super) fn can_look(&self) -> bool {
        let last = self.verdict.as_ref().map(|view| &view.verdict);
        self.sent.is_some() && last.is_some_and(|verdict| verdict.verdict == VerdictId::Sent || verdict.stage == Stage::Look)
    }

    /// What led to the verdict that stands.
    pub(super) fn again(&self) -> Errand {
        match self.journey.step {
            Step::Check if self.in_hand.is_none() && self.code_kept => Errand::CheckKept,
            Step::Check => Errand::Check,
            Step::TestMail if self.can_look() => Errand::Look,
            Step::TestMail => Errand::Send,
            Step::App | Step::Address | Step::TwoStep | Step::Create | Step::Paste | Step::Connect | Step::Done => Errand::Address,
        }
    }

    /// What to say to a person who comes back.
    pub(super) fn welcomed(&self) -> Option<Welcome> {
        let Journey { step, furthest, app, address, two_step, sent_at, .. } = &self.journey;
        let is_done = |done: &Done| match done {
            Done::App => app.is_some() && *furthest > Step::App,
            Done::Address => address.is_some() && *furthest > Step::Address,
            Done::TwoStep => *two_step == Some(TwoStepAnswer::On),
            Done::Code => self.code_kept && *furthest > Step::Check,
            Done::Sent => sent_at.is_some(),
        };
        self.welcome.map(|since| Welcome { since, done: Done::ALL.iter().copied().filter(is_done).collect(), next: *step })
    }
}

impl Guide {
    /// Whether Google took a code that is still at hand; only a check leads there the first time.
    pub(super) fn code_works(&self, state: &State) -> bool {
        state.journey.furthest >= Step::TestMail && self.has_code(state)
    }

    /// The code that there is already, where another one would be made next: nobody makes one at Google unaware of it.
    pub(super) fn earlier(&self, state: &State) -> Option<Earlier> {
        let Journey { step, furthest, address, .. } = &state.journey;
        let before_making = matches!(step, Step::TwoStep | Step::Create) && *furthest <= Step::Create;
        let (app, address) = state.journey.on_device().zip(address.as_ref()).filter(|_| before_making)?;
        if state.code_kept {
            return Some(Earlier { since: self.codes.listed_since(&app, address), device: app.device });
        }
        // Whoever gave no name may mean a device that has one.
        let named = self.codes.newest_named(&app.app, address).filter(|_| app.device.is_none())?;
        Some(Earlier { since: Some(named.since), device: named.device })
    }
}

/// A page, and its address to show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Link {
    /// Which page.
    pub id: LinkId,
    /// Its address.
    pub url: String,
}

tagged! {
    /// Something to say beside the step. One sentence each in `locales/` (`notice-<kind>`).
    #[derive(Debug, Clone, PartialEq, Eq)]
    #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
    #[serde(tag = "kind")]
    pub enum Notice {
        /// The journey so far could not be read; the file lies under this name.
        JourneySetAside {
            /// The file's new name.
            file: String,
        } = "journey_set_aside",
        /// The ledger could not be read; the file lies under this name.
        LedgerSetAside {
            /// The file's new name.
            file: String,
        } = "ledger_set_aside",
        /// Progress cannot be saved here (full disk, read-only folder).
        ProgressNotSaved {
            /// What the system said.
            reason: String,
        } = "progress_not_saved",
        /// The keyring cannot be used, found before a code is created.
        KeyringTrouble {
            /// The verdict, with its advice.
            verdict: Box<VerdictView>,
        } = "keyring_trouble",
        /// The keyring is locked: the person will be asked for its password. Nobody was asked yet.
        KeyringWillAsk = "keyring_will_ask",
        /// The code is kept, but the ledger could not be written (full disk, read-only folder).
        LedgerNotSaved {
            /// What the system said.
            reason: String,
        } = "ledger_not_saved",
        /// How the person likes Mailkey to look could not be read; the file lies under this name.
        PreferencesSetAside {
            /// The file's new name.
            file: String,
        } = "preferences_set_aside",
        /// How the person likes Mailkey to look cannot be saved (full disk, read-only folder).
        PreferencesNotSaved {
            /// What the system said.
            reason: String,
        } = "preferences_not_saved",
        /// A newer Mailkey wrote this file; it is left as it is, and nothing is saved in its place.
        FileNewer {
            /// The file.
            file: String,
        } = "file_newer",
        /// The code was not kept when Mailkey closed; it must be pasted once more.
        CodeNotHere = "code_not_here",
        /// This app can "Sign in with Google" and needs no code.
        NoCodeNeeded = "no_code_needed",
    }
}

impl Notice {
    /// What to say about a file that could not be read or written: that it is a newer Mailkey's, or else the notice for its reason.
    pub fn about_file(problem: &FileProblem, otherwise: impl FnOnce(String) -> Self) -> Self {
        match problem {
            FileProblem::Newer { path } => Self::FileNewer { file: path.display().to_string() },
            other => otherwise(other.to_string()),
        }
    }
}

/// What became of a paste.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Taken {
    /// A code of the right shape is in hand; the clipboard no longer holds it.
    Code,
    /// It was not a code; nothing of it was kept or sent.
    Odd {
        /// Why.
        problem: ShapeProblem,
    },
}

tagged! {
    /// Why a request could not be carried out at all.
    #[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
    #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
    #[serde(tag = "code")]
    #[error("{self:?}")]
    pub enum Failure {
        /// Something else is still running.
        Busy = "busy",
        /// An answer of an earlier step is missing.
        NotYet {
            /// The step to do first.
            step: Step,
        } = "not_yet",
        /// There is no such app.
        UnknownApp = "unknown_app",
        /// The name of a device is too long.
        DeviceNameTooLong = "device_name_too_long",
        /// What was given as the name of a device is a code.
        DeviceNameIsCode = "device_name_is_code",
        /// There is one of the app, on this computer, and so no name.
        NotNamed = "not_named",
        /// The clipboard cannot be reached.
        Clipboard = "clipboard",
        /// Nothing could be put on the clipboard.
        NotCopied = "not_copied",
        /// A code could not be put on the clipboard. It is on no screen unless somebody asks for it.
        CodeNotCopied = "code_not_copied",
        /// The browser could not be started; the address can be copied.
        Browser {
            /// What the system said.
            reason: String,
        } = "browser",
        /// The keyring did not do what was asked.
        Keyring {
            /// The verdict, with its advice.
            verdict: Box<VerdictView>,
        } = "keyring",
        /// A file could not be written or read.
        File {
            /// What the system said.
            reason: String,
        } = "file",
        /// A newer Mailkey wrote this file; it was left as it is.
        FileNewer {
            /// The file.
            file: String,
        } = "file_newer",
        /// A code that was removed cannot be put back: the keyring had given none.
        NothingToPutBack = "nothing_to_put_back",
        /// A code that was removed is not put back: another program has kept a newer one there.
        NewerCodeKept = "newer_code_kept",
        /// The report that was shown is not the last one any more.
        ReportChanged = "report_changed",
        /// Something that should not happen.
        Internal {
            /// What.
            reason: String,
        } = "internal",
    }
}

impl Failure {
    pub(super) fn file(problem: FileProblem) -> Self {
        match problem {
            FileProblem::Newer { path } => Self::FileNewer { file: path.display().to_string() },
            other => Self::File { reason: other.to_string() },
        }
    }
}
