//! Leads a person through the journey: what each step's buttons do, for the window and the terminal alike.
//!
//! A [`Guide`] holds the answers, the code in hand and the last verdict; it saves the answers after every change and never the
//! code. [`view`] says what a screen gets, `check` and `mail` hold the two steps that talk to Google.

mod check;
mod mail;
mod view;

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use tokio_util::sync::CancellationToken;

use crate::address::{AccountKind, EmailAddress, MailExchangers, account_kind};
use crate::app_password::{AppPassword, Pasted, inspect};
use crate::apps::{self, AppId, Card, SignInWay};
use crate::browser::Browser;
use crate::clock::Clock;
use crate::delivery::MessageId;
use crate::files::{Folder, Read};
use crate::google::{self, LinkId, Pages};
use crate::journey::{Journey, SCHEMA, Step, TwoStepAnswer};
use crate::ledger::{Entry, Ledger};
use crate::line::{OnProgress, Servers};
use crate::remedy::{Situation, remedies};
use crate::report;
use crate::sign_in::{self, Examination};
use crate::vault::{Vault, VaultProblem};
use crate::verdict::{Stage, Verdict, VerdictId};

pub use view::{Failure, Link, Notice, Taken, VerdictView, View};

/// The journey's file in the folder.
const JOURNEY_FILE: &str = "journey.json";
/// How many earlier addresses are offered.
const ADDRESSES_KEPT: usize = 8;

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

/// Where an accepted code is to be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Keeping {
    /// Keep the code in the credential store, in place of an earlier one for the same app and address.
    InKeyring,
    /// Keep it in memory for this run only.
    InMemory,
}

/// What is known in this run. The code in hand, and whatever follows from it, ends with the run.
#[derive(Debug, Default)]
struct State {
    journey: Journey,
    /// Pasted and not yet kept.
    in_hand: Option<AppPassword>,
    /// Whether Google took the code in hand already (the credential store then failed).
    accepted: Option<Verdict>,
    /// Kept for this run only, by the person's own choice.
    in_memory: Option<AppPassword>,
    /// Whether the credential store holds a code for this app and address.
    earlier_kept: bool,
    verdict: Option<VerdictView>,
    notices: Vec<Notice>,
    sent: Option<MessageId>,
    examination: Option<Examination>,
    /// The refused codes of this run, as salted hashes over address and code, with what was said of them.
    refused: HashMap<u64, Verdict>,
}

/// The journey in progress. One errand (a sign-in, a test mail, a look) at most runs at a time, and one press makes one sign-in.
#[derive(Debug)]
pub struct Guide {
    world: World,
    state: Mutex<State>,
    errand: tokio::sync::Mutex<()>,
    salt: RandomState,
}

impl Guide {
    /// Takes the journey up where it was left. Reads the folder; asks neither the network nor the credential store.
    pub fn open(world: World) -> Self {
        let mut state = State::default();
        if let Some(folder) = &world.folder {
            match folder.read::<Journey>(JOURNEY_FILE, SCHEMA) {
                Ok(Read::Whole(journey)) => state.journey = journey.mended(),
                Ok(Read::Absent) => {}
                Ok(Read::SetAside(path)) => state.notices.push(Notice::JourneySetAside { file: path.display().to_string() }),
                Err(problem) => state.notices.push(Notice::ProgressNotSaved { reason: problem.to_string() }),
            }
            if let Ok((entries, set_aside)) = Ledger::in_folder(folder.clone()).entries() {
                state.earlier_kept = holds(&entries, &state.journey);
                state.notices.extend(set_aside.map(|path| Notice::LedgerSetAside { file: path.display().to_string() }));
            }
        }
        Self { world, state: Mutex::new(state), errand: tokio::sync::Mutex::new(()), salt: RandomState::new() }
    }

    /// The name of this device.
    pub fn device(&self) -> &str {
        &self.world.device
    }

    /// What the screen shows now.
    pub fn view(&self) -> View {
        let state = self.state();
        let journey = &state.journey;
        let app = journey.app.as_ref().and_then(apps::find);
        let mut notices = state.notices.clone();
        if app.is_some_and(|app| app.way != SignInWay::Code) {
            notices.push(Notice::NoCodeNeeded);
        }
        if needs_code(&state) {
            notices.push(Notice::CodeNotHere);
        }
        View {
            step: journey.step,
            furthest: journey.furthest,
            app: journey.app.clone(),
            apps: apps::tiles(),
            address: journey.address.clone(),
            account: journey.account.clone(),
            addresses: journey.addresses.clone(),
            two_step: journey.two_step,
            code_name: app.map(|app| apps::code_name(app, &self.world.device)),
            code_in_hand: state.in_hand.is_some(),
            code_kept: state.earlier_kept,
            memory_only: state.in_memory.is_some(),
            links: LinkId::ALL.iter().map(|id| Link { id: *id, url: self.url_for(*id, journey.address.as_ref()) }).collect(),
            verdict: state.verdict.clone(),
            sent_at: journey.sent_at.clone(),
            notices,
            practice: self.world.practice,
            practice_fault: None,
            practice_faults: Vec::new(),
            checked_on: google::checked_on(),
        }
    }

    /// Picks the app and stays on the step (the next press is [`Guide::go_on`]).
    ///
    /// # Errors
    /// [`Failure::UnknownApp`].
    pub fn choose_app(&self, id: &str) -> Result<View, Failure> {
        let app = AppId::known(id).ok_or(Failure::UnknownApp)?;
        self.change(|state| {
            if state.journey.app.as_ref() != Some(&app) {
                state.journey.change_app(app);
                state.forget_code();
            }
        });
        Ok(self.view())
    }

    /// Goes to the step after this one. Leaving `check` and `paste` takes a code that was accepted, which only
    /// [`Guide::check`] can bring about.
    ///
    /// # Errors
    /// [`Failure::NotYet`] when this step's answer is missing.
    pub fn go_on(&self) -> Result<View, Failure> {
        let step = self.state().journey.step;
        self.missing_before(step.next())?;
        self.change(|state| {
            state.verdict = None;
            state.journey.go_on();
        });
        Ok(self.view())
    }

    /// Goes to a step that was reached before.
    ///
    /// # Errors
    /// [`Failure::NotYet`] when it was not.
    pub fn go(&self, step: Step) -> Result<View, Failure> {
        let furthest = self.state().journey.furthest;
        if step > furthest {
            return Err(Failure::NotYet { step: furthest });
        }
        self.change(|state| {
            state.verdict = None;
            state.journey.step = step;
        });
        Ok(self.view())
    }

    /// Judges the address, finds out who keeps it, probes the credential store, and goes on to `two-step` when all is well.
    /// What is not well is the view's verdict (`address_invalid`, `not_google_account`) or a notice.
    ///
    /// # Errors
    /// [`Failure::Busy`], [`Failure::NotYet`] without an app.
    pub async fn give_address(&self, typed: &str) -> Result<View, Failure> {
        let _errand = self.begin()?;
        self.missing_before(Step::Address)?;
        let address = match EmailAddress::parse(typed) {
            Ok(address) => address,
            Err(problem) => {
                let mut verdict = Verdict::new(VerdictId::AddressInvalid, Stage::Input);
                verdict.details.address = Some(problem);
                return Ok(self.conclude(verdict));
            }
        };
        let account = account_kind(&address, self.world.exchangers.as_ref()).await;
        if let AccountKind::NotGoogle { mail_host } = account {
            let mut verdict = Verdict::new(VerdictId::NotGoogleAccount, Stage::Input);
            verdict.details.other_host = mail_host;
            return Ok(self.conclude(verdict));
        }
        self.change(|state| {
            if state.journey.address.as_ref() != Some(&address) {
                state.forget_code();
            }
            state.verdict = None;
            state.journey.take_address(address, account, ADDRESSES_KEPT);
        });
        self.look_at_keyring().await;
        Ok(self.view())
    }

    /// Probes the credential store with a throw-away entry and looks whether it holds a code for this app and address, so that
    /// nobody creates a code that cannot be kept, or loses an earlier one unasked. What is wrong becomes a notice.
    pub async fn look_at_keyring(&self) -> View {
        let (app, address) = {
            let state = self.state();
            (state.journey.app.clone(), state.journey.address.clone())
        };
        let (Some(app), Some(address)) = (app, address) else { return self.view() };
        let found = match self.world.vault.probe().await {
            Ok(()) => self.world.vault.has(&app, &address).await,
            Err(problem) => Err(problem),
        };
        self.change(|state| {
            state.notices.retain(|notice| !matches!(notice, Notice::KeyringTrouble { .. }));
            match found {
                Ok(kept) => state.earlier_kept = kept,
                Err(problem) => {
                    let verdict = Verdict::from(problem);
                    let verdict = Box::new(VerdictView::of(verdict, state.situation()));
                    state.notices.push(Notice::KeyringTrouble { verdict });
                }
            }
        });
        self.view()
    }

    /// Takes the answer about 2-Step Verification; `On` goes on to `create`, the others stay with advice.
    ///
    /// # Errors
    /// [`Failure::NotYet`] without an address.
    pub fn answer_two_step(&self, answer: TwoStepAnswer) -> Result<View, Failure> {
        self.missing_before(Step::TwoStep)?;
        self.change(|state| {
            state.journey.two_step = Some(answer);
            if answer == TwoStepAnswer::On && state.journey.step == Step::TwoStep {
                state.journey.go_on();
            }
        });
        Ok(self.view())
    }

    /// Opens a page for the account. Blocks for up to a second.
    ///
    /// # Errors
    /// [`Failure::Browser`].
    pub fn open_link(&self, link: LinkId) -> Result<(), Failure> {
        self.world.browser.open(&self.url(link)).map_err(|problem| Failure::Browser { reason: problem.to_string() })
    }

    /// The address of a page for the account.
    pub fn url(&self, link: LinkId) -> String {
        let address = self.state().journey.address.clone();
        self.url_for(link, address.as_ref())
    }

    /// Judges what was pasted or typed; a code is taken into hand and the journey goes on to `check`.
    ///
    /// # Errors
    /// [`Failure::NotYet`] before there is an address.
    pub fn take(&self, pasted: &str) -> Result<Taken, Failure> {
        self.missing_before(Step::Create)?;
        match inspect(pasted) {
            Pasted::Odd(problem) => Ok(Taken::Odd { problem }),
            Pasted::Code(code) => {
                self.change(|state| {
                    state.in_hand = Some(code);
                    state.accepted = None;
                    state.verdict = None;
                    state.journey.reach(Step::Check);
                });
                Ok(Taken::Code)
            }
        }
    }

    /// The card of the chosen app.
    ///
    /// # Errors
    /// [`Failure::NotYet`].
    pub fn card(&self) -> Result<Card, Failure> {
        let state = self.state();
        let app = state.journey.app.as_ref().and_then(apps::find).ok_or(Failure::NotYet { step: Step::App })?;
        let address = state.journey.address.as_ref().ok_or(Failure::NotYet { step: Step::Address })?;
        Ok(apps::card(app, address))
    }

    /// The code that was kept, for Rust to put on the clipboard or on the line.
    ///
    /// # Errors
    /// [`Failure::NotYet`] when none was kept, [`Failure::Keyring`] when the credential store does not give it.
    pub async fn kept_code(&self) -> Result<AppPassword, Failure> {
        let (app, address) = self.app_and_address()?;
        let in_memory = self.state().in_memory.clone();
        if let Some(code) = in_memory {
            return Ok(code);
        }
        let kept = self.world.vault.get(&app, &address).await.map_err(|problem| self.keyring_failure(problem))?;
        kept.ok_or(Failure::NotYet { step: Step::Paste })
    }

    /// The codes in the ledger.
    ///
    /// # Errors
    /// [`Failure::File`].
    pub fn codes(&self) -> Result<Vec<Entry>, Failure> {
        let Some(ledger) = self.ledger() else { return Ok(Vec::new()) };
        let (entries, _) = ledger.entries().map_err(Failure::file)?;
        Ok(entries)
    }

    /// Removes a code from the credential store and the ledger.
    ///
    /// # Errors
    /// [`Failure::UnknownApp`], [`Failure::Keyring`], [`Failure::File`].
    pub async fn remove_code(&self, app: &str, address: &str) -> Result<Vec<Entry>, Failure> {
        let app = AppId::known(app).ok_or(Failure::UnknownApp)?;
        let address = EmailAddress::parse(address).map_err(|problem| Failure::Internal { reason: problem.to_string() })?;
        self.world.vault.delete(&app, &address).await.map_err(|problem| self.keyring_failure(problem))?;
        if let Some(ledger) = self.ledger() {
            ledger.remove(&app, &address).map_err(Failure::file)?;
        }
        self.change(|state| {
            if state.journey.is_about(&app, &address) {
                state.earlier_kept = false;
                state.journey.kept = false;
            }
        });
        self.codes()
    }

    /// Begins again with another app, keeping the address.
    pub fn start_over(&self) -> View {
        self.change(|state| {
            state.journey.start_over();
            state.forget_code();
        });
        self.view()
    }

    /// Looks at every stage of the way to Google without signing in.
    ///
    /// # Errors
    /// [`Failure::Busy`].
    pub async fn examine(&self, on: OnProgress<'_>, cancel: &CancellationToken) -> Result<Examination, Failure> {
        let _errand = self.begin()?;
        let examination = sign_in::examine(&self.world.servers, on, cancel).await;
        self.state().examination = Some(examination.clone());
        Ok(examination)
    }

    /// The part of the report for an IT person, and the number to quote. Cannot hold a code.
    pub fn report(&self) -> (String, String) {
        let state = self.state();
        let text = report::technical_part(&report::Subject {
            address: state.journey.address.as_ref(),
            verdict: state.verdict.as_ref().map(|view| &view.verdict),
            examination: state.examination.as_ref(),
            at: self.world.clock.now(),
            program: concat!("Mailkey ", env!("CARGO_PKG_VERSION")),
        });
        let number = report::number(&text);
        (text, number)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the state and saves the journey. What cannot be saved is said, and the journey goes on.
    fn change(&self, change: impl FnOnce(&mut State)) {
        let mut state = self.state();
        change(&mut state);
        let Some(folder) = &self.world.folder else { return };
        state.notices.retain(|notice| !matches!(notice, Notice::ProgressNotSaved { .. }));
        if let Err(problem) = folder.write(JOURNEY_FILE, SCHEMA, &state.journey) {
            state.notices.push(Notice::ProgressNotSaved { reason: problem.to_string() });
        }
    }

    /// Ends an errand with a verdict on the screen.
    fn conclude(&self, verdict: Verdict) -> View {
        self.change(|state| {
            let mut situation = state.situation();
            // The refusal that is being told of is among those of this run already.
            situation.refused_before = situation.refused_before.saturating_sub(u32::from(verdict.verdict.refuses_the_code()));
            state.verdict = Some(VerdictView::of(verdict, situation));
        });
        self.view()
    }

    fn begin(&self) -> Result<tokio::sync::MutexGuard<'_, ()>, Failure> {
        self.errand.try_lock().map_err(|_| Failure::Busy)
    }

    /// The servers, with the port that signed in last dialled first.
    fn servers(&self) -> Servers {
        self.world.servers.clone().dialling_first(self.state().journey.port)
    }

    fn ledger(&self) -> Option<Ledger> {
        self.world.folder.clone().map(Ledger::in_folder)
    }

    fn url_for(&self, link: LinkId, address: Option<&EmailAddress>) -> String {
        self.world.pages.url(link, address, &self.world.language)
    }

    fn app_and_address(&self) -> Result<(AppId, EmailAddress), Failure> {
        let state = self.state();
        let app = state.journey.app.clone().ok_or(Failure::NotYet { step: Step::App })?;
        let address = state.journey.address.clone().ok_or(Failure::NotYet { step: Step::Address })?;
        Ok((app, address))
    }

    /// Whether every answer that a step builds on is there.
    fn missing_before(&self, step: Step) -> Result<(), Failure> {
        let state = self.state();
        let journey = &state.journey;
        let missing = match step {
            Step::App => None,
            Step::Address => journey.app.is_none().then_some(Step::App),
            _ if journey.app.is_none() => Some(Step::App),
            _ if journey.address.is_none() => Some(Step::Address),
            Step::Check if state.in_hand.is_none() => Some(Step::Paste),
            Step::TestMail | Step::Connect | Step::Done if !journey.kept && state.in_memory.is_none() => Some(Step::Paste),
            _ => None,
        };
        missing.map_or(Ok(()), |step| Err(Failure::NotYet { step }))
    }

    fn keyring_failure(&self, problem: VaultProblem) -> Failure {
        let verdict = VerdictView::of(problem.into(), self.state().situation());
        Failure::Keyring { verdict: Box::new(verdict) }
    }

    fn fingerprint(&self, address: &EmailAddress, code: &AppPassword) -> u64 {
        self.salt.hash_one((address.as_str(), code.expose()))
    }

    fn now(&self) -> Timestamp {
        self.world.clock.now()
    }
}

impl State {
    fn forget_code(&mut self) {
        self.in_hand = None;
        self.accepted = None;
        self.in_memory = None;
        self.earlier_kept = false;
        self.sent = None;
        self.verdict = None;
    }

    fn situation(&self) -> Situation {
        Situation {
            refused_before: u32::try_from(self.refused.len()).unwrap_or(u32::MAX),
            workspace: self.journey.account == Some(AccountKind::Workspace),
            stored_code: self.in_hand.is_none() && self.journey.kept,
            ..Situation::default()
        }
    }
}

impl VerdictView {
    fn of(verdict: Verdict, situation: Situation) -> Self {
        Self { good: verdict.verdict.is_good(), remedies: remedies(&verdict, situation), beside: verdict.beside(), verdict }
    }
}

/// Whether the step on the screen works with a code that ended with an earlier run.
fn needs_code(state: &State) -> bool {
    match state.journey.step {
        Step::Check => state.in_hand.is_none(),
        Step::TestMail | Step::Connect => !state.journey.kept && state.in_memory.is_none(),
        _ => false,
    }
}

fn holds(entries: &[Entry], journey: &Journey) -> bool {
    entries.iter().any(|entry| journey.is_about(&entry.app, &entry.address))
}
