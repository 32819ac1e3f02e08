//! Leads a person through the journey: what each step's buttons do, for the window and the terminal alike.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use tokio_util::sync::CancellationToken;

use crate::address::{AccountKind, EmailAddress, MailExchangers};
use crate::app_password::ShapeProblem;
use crate::apps::{AppId, AppTile, Card};
use crate::browser::Browser;
use crate::clock::Clock;
use crate::delivery::MailWords;
use crate::files::Folder;
use crate::google::{LinkId, Pages};
use crate::journey::{Step, TwoStepAnswer};
use crate::ledger::Entry;
use crate::line::{OnProgress, Servers};
use crate::remedy::Remedy;
use crate::vault::Vault;
use crate::verdict::Verdict;

/// Everything outside that a journey touches; handed in once.
#[derive(Debug, Clone)]
pub struct World {
    /// The servers.
    pub servers: Servers,
    /// Google's pages, or practice's.
    pub pages: Pages,
    /// Who looks mail exchangers up.
    pub exchangers: Arc<dyn MailExchangers>,
    /// The credential store.
    pub vault: Vault,
    /// The folder of `journey.json` and `ledger.json`; `None` where the platform has none.
    pub folder: Option<Folder>,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// The browser.
    pub browser: Arc<dyn Browser>,
    /// The name of this device, for the code's name at Google and the ledger.
    pub device: String,
    /// The language, as a BCP 47 tag.
    pub language: String,
    /// Whether this is practice.
    pub practice: bool,
}

/// Whether an earlier code for the same app and address may be replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Keeping {
    /// Keep the code in the credential store.
    InKeyring,
    /// Keep it in memory for this run only.
    InMemory,
}

/// The journey in progress. One sign-in at most runs at a time, and one press makes one sign-in.
#[derive(Debug)]
pub struct Guide {
    world: World,
}

impl Guide {
    /// Takes the journey up where it was left. Reads the folder; asks neither the network nor the credential store.
    pub fn open(world: World) -> Self {
        Self { world }
    }

    /// What the screen shows now.
    pub fn view(&self) -> View {
        let _ = &self.world;
        todo!()
    }

    /// Picks the app and stays on the step (the next press is [`Guide::go_on`]).
    ///
    /// # Errors
    /// [`Failure::UnknownApp`].
    pub fn choose_app(&self, id: &str) -> Result<View, Failure> {
        let _ = id;
        todo!()
    }

    /// Goes to the step after this one.
    ///
    /// # Errors
    /// [`Failure::NotYet`] when this step's answer is missing.
    pub fn go_on(&self) -> Result<View, Failure> {
        todo!()
    }

    /// Goes to a step that was reached before.
    ///
    /// # Errors
    /// [`Failure::NotYet`] when it was not.
    pub fn go(&self, step: Step) -> Result<View, Failure> {
        let _ = step;
        todo!()
    }

    /// Judges the address, finds out who keeps it, probes the credential store, and goes on to `two-step` when all is well.
    /// What is not well is the view's verdict (`address_invalid`, `not_google_account`) or a notice.
    ///
    /// # Errors
    /// [`Failure::Busy`].
    pub async fn give_address(&self, typed: &str) -> Result<View, Failure> {
        let _ = typed;
        todo!()
    }

    /// Takes the answer about 2-Step Verification; `On` goes on to `create`, the others stay with advice.
    ///
    /// # Errors
    /// [`Failure::NotYet`].
    pub fn answer_two_step(&self, answer: TwoStepAnswer) -> Result<View, Failure> {
        let _ = answer;
        todo!()
    }

    /// Opens a page for the account. Blocks for up to a second.
    ///
    /// # Errors
    /// [`Failure::Browser`].
    pub fn open_link(&self, link: LinkId) -> Result<(), Failure> {
        let _ = link;
        todo!()
    }

    /// The address of a page for the account.
    pub fn url(&self, link: LinkId) -> String {
        let _ = link;
        todo!()
    }

    /// Judges what was pasted or typed; a code is taken into hand and the journey goes on to `check`.
    ///
    /// # Errors
    /// [`Failure::NotYet`].
    pub fn take(&self, pasted: &str) -> Result<Taken, Failure> {
        let _ = pasted;
        todo!()
    }

    /// Signs in once with the code in hand; on `signed_in` keeps it, reads it back, records it in the ledger and goes on to
    /// `test-mail`. The view's verdict tells. The code in hand stays until it was kept, refused or Mailkey closes.
    ///
    /// # Errors
    /// [`Failure::Busy`], [`Failure::NotYet`] without a code in hand.
    pub async fn check(&self, keeping: Keeping, on: OnProgress<'_>, cancel: &CancellationToken) -> Result<View, Failure> {
        let _ = (keeping, on, cancel);
        todo!()
    }

    /// Sends the test mail with the code that was kept, then looks for it; the view's verdict tells (`sent` first, then where it was seen).
    ///
    /// # Errors
    /// [`Failure::Busy`], [`Failure::NotYet`].
    pub async fn send_test(
        &self,
        to: Option<&str>,
        words: &MailWords,
        on: OnProgress<'_>,
        cancel: &CancellationToken,
    ) -> Result<View, Failure> {
        let _ = (to, words, on, cancel);
        todo!()
    }

    /// Looks for the test mail of this run.
    ///
    /// # Errors
    /// [`Failure::Busy`], [`Failure::NotYet`] when none was sent in this run.
    pub async fn look_for_test(&self, on: OnProgress<'_>, cancel: &CancellationToken) -> Result<View, Failure> {
        let _ = (on, cancel);
        todo!()
    }

    /// The card of the chosen app.
    ///
    /// # Errors
    /// [`Failure::NotYet`].
    pub fn card(&self) -> Result<Card, Failure> {
        todo!()
    }

    /// The code that was kept, to be put on the clipboard by Rust.
    ///
    /// # Errors
    /// [`Failure::NotYet`] when none was kept.
    pub async fn kept_code(&self) -> Result<crate::app_password::AppPassword, Failure> {
        todo!()
    }

    /// The codes in the ledger.
    ///
    /// # Errors
    /// [`Failure::File`].
    pub fn codes(&self) -> Result<Vec<Entry>, Failure> {
        todo!()
    }

    /// Removes a code from the credential store and the ledger.
    ///
    /// # Errors
    /// [`Failure::File`], [`Failure::Internal`] with the store's words.
    pub async fn remove_code(&self, app: &str, address: &str) -> Result<Vec<Entry>, Failure> {
        let _ = (app, address);
        todo!()
    }

    /// Begins again with another app, keeping the address.
    pub fn start_over(&self) -> View {
        todo!()
    }

    /// The text of the report about the last verdict, without any code.
    pub fn report(&self) -> String {
        todo!()
    }
}

/// Everything that a screen needs to be drawn. Holds no code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct View {
    /// The step to show.
    pub step: Step,
    /// The furthest step that was reached; earlier ones are links.
    pub furthest: Step,
    /// The app that was picked.
    pub app: Option<AppId>,
    /// Its sign-in way, pictogram and the rest of the catalogue.
    pub apps: Vec<AppTile>,
    /// The address.
    pub address: Option<EmailAddress>,
    /// Who keeps its mail.
    pub account: Option<AccountKind>,
    /// Addresses given before.
    pub addresses: Vec<EmailAddress>,
    /// What was said about 2-Step Verification.
    pub two_step: Option<TwoStepAnswer>,
    /// The name proposed for the code at Google.
    pub code_name: Option<String>,
    /// The shape of the code in hand, if there is one: always four groups of four.
    pub code_in_hand: bool,
    /// Whether the credential store holds a code for this app and address (asked before replacing).
    pub code_kept: bool,
    /// Whether the code is only in memory, by the person's own choice.
    pub memory_only: bool,
    /// The pages for this account, with their addresses, to be shown and copied.
    pub links: Vec<Link>,
    /// The last verdict of this step, while it stands.
    pub verdict: Option<VerdictView>,
    /// When Google took the test mail (RFC 3339).
    pub sent_at: Option<String>,
    /// Things to say beside the step.
    pub notices: Vec<Notice>,
    /// Whether this is practice.
    pub practice: bool,
    /// What goes wrong in practice, where something was chosen.
    pub practice_fault: Option<String>,
    /// What can be made to go wrong in practice (names of faults; empty outside practice).
    pub practice_faults: Vec<String>,
    /// The day the facts about Google were last checked (`YYYY-MM-DD`).
    pub checked_on: String,
}

/// A page, and its address to show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Link {
    /// Which page.
    pub id: LinkId,
    /// Its address.
    pub url: String,
}

/// A verdict with its advice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct VerdictView {
    /// The verdict.
    pub verdict: Verdict,
    /// Whether it is what the person wanted.
    pub good: bool,
    /// What to do, most likely first.
    pub remedies: Vec<Remedy>,
    /// Found beside it, and not in the way (a trusted interceptor, a rewritten From).
    pub beside: Vec<Verdict>,
}

/// Something to say beside the step. One sentence each in `locales/` (`notice-<kind>`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Notice {
    /// The journey so far could not be read; the file lies under this name.
    JourneySetAside {
        /// The file's new name.
        file: String,
    },
    /// The ledger could not be read; the file lies under this name.
    LedgerSetAside {
        /// The file's new name.
        file: String,
    },
    /// Progress cannot be saved here (full disk, read-only folder).
    ProgressNotSaved {
        /// What the system said.
        reason: String,
    },
    /// The credential store cannot be used, found before a code is created.
    KeyringTrouble {
        /// The verdict, with its advice.
        verdict: VerdictView,
    },
    /// The code was not kept when Mailkey closed; it must be pasted once more.
    CodeNotHere,
    /// This app can "Sign in with Google" and needs no code.
    NoCodeNeeded,
}

/// What became of a paste.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
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

/// Why a request could not be carried out at all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case", tag = "code")]
#[error("{self:?}")]
pub enum Failure {
    /// Something else is still running.
    Busy,
    /// An answer of an earlier step is missing.
    NotYet {
        /// The step to do first.
        step: Step,
    },
    /// There is no such app.
    UnknownApp,
    /// The clipboard cannot be reached.
    Clipboard {
        /// What the system said.
        reason: String,
    },
    /// The browser could not be started; the address can be copied.
    Browser {
        /// What the system said.
        reason: String,
    },
    /// A file could not be written or read.
    File {
        /// What the system said.
        reason: String,
    },
    /// Something that should not happen.
    Internal {
        /// What.
        reason: String,
    },
}
