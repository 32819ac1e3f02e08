//! Leads a person through the journey: what each step's buttons do, for the window and the terminal alike.
//!
//! A [`Guide`] holds the answers, the code in hand and the last verdict; it saves the answers after every change and never the
//! code. [`view`] says what a screen gets, `answers` takes what a person says on the way, `pages` opens what is outside, `check` and
//! `mail` hold the two steps that talk to Google, `codes` what was kept, and `findings` what can be passed on.

mod answers;
mod check;
mod codes;
mod findings;
mod mail;
mod pages;
mod view;

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;
use mailkey_diagnosis::evidence::Stage;
use mailkey_diagnosis::remedy::{Situation, remedies};
use mailkey_diagnosis::replies;
use mailkey_diagnosis::step::Step;
use mailkey_diagnosis::verdict::Verdict;
use mailkey_facts::apps::{self, AppId, SignInWay};
use mailkey_facts::google::{self, LinkId, Pages};
use mailkey_facts::identifiers;

use crate::address::{AccountKind, EmailAddress, MailExchangers};
use crate::app_password::AppPassword;
use crate::browser::Browser;
use crate::clock::Clock;
use crate::connection::Servers;
use crate::delivery::MessageId;
use crate::files::{Folder, Read};
use crate::journey::{Journey, SCHEMA};
use crate::keyring::Keyring;
use crate::ledger::{Entry, Ledger};
use crate::sign_in::Examination;
use codes::Removed;

pub use view::{Failure, Link, Notice, Taken, VerdictView, View, Welcome};

/// The journey's file in the folder.
const JOURNEY_FILE: &str = "journey.json";

/// Everything outside that a journey touches; handed in once.
#[derive(Debug, Clone)]
pub struct World {
    /// The servers.
    pub servers: Servers,
    /// Google's pages, or practice's.
    pub pages: Pages,
    /// Who looks mail exchangers up.
    pub exchangers: Arc<dyn MailExchangers>,
    /// The keyring.
    pub keyring: Keyring,
    /// The folder of `journey.json` and `ledger.json`; `None` where the platform has none.
    pub folder: Option<Folder>,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// The browser.
    pub browser: Arc<dyn Browser>,
    /// Whether a VPN seems to be on ([`seems_vpn`](crate::connection::seems_vpn)); asked whenever advice is given.
    pub vpn: fn() -> bool,
    /// The name of this device, for the code's name at Google and the ledger.
    pub device: String,
    /// The language to begin with, as a BCP 47 tag.
    pub language: String,
    /// Whether this is practice.
    pub practice: bool,
}

identifiers! {
    /// Where an accepted code is to be kept.
    pub enum Keeping {
        /// Keep the code in the keyring, in place of an earlier one for the same app and address.
        InKeyring = "in_keyring",
        /// Keep it in memory for this run only.
        InMemory = "in_memory",
    }
}

/// What is known in this run. The code in hand, and whatever follows from it, ends with the run.
#[derive(Debug, Default)]
struct State {
    journey: Journey,
    /// The language of Google's pages, as a BCP 47 tag.
    language: String,
    /// For a person who comes back, until their next answer.
    welcome: Option<Welcome>,
    /// Removed last in this run, to be put back if the person wishes so.
    removed: Option<Removed>,
    /// Pasted and not yet kept.
    in_hand: Option<AppPassword>,
    /// Whether Google took the code in hand already (the keyring then failed).
    accepted: Option<Verdict>,
    /// Kept for this run only, by the person's own choice.
    in_memory: Option<AppPassword>,
    /// Whether the keyring holds a code for this app and address.
    earlier_kept: bool,
    verdict: Option<VerdictView>,
    notices: Vec<Notice>,
    sent: Option<MessageId>,
    examination: Option<Examination>,
    /// When the verdict or the examination came, whichever was later.
    found_at: Option<Timestamp>,
    /// Whether Google's page for codes was opened, or its address taken.
    page_opened: bool,
    /// The refused codes of this run, as salted hashes over address and code, with what was said of them.
    refused: HashMap<u64, Verdict>,
}

/// The code that a verdict is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum CodeUsed {
    /// None was sent.
    None,
    /// The one that was just pasted.
    InHand,
    /// The one that was kept.
    Kept,
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
    /// Takes the journey up where it was left. Reads the folder; asks neither the network nor the keyring.
    pub fn open(world: World) -> Self {
        let mut state = State { language: world.language.clone(), ..State::default() };
        if let Some(folder) = &world.folder {
            match folder.read::<Journey>(JOURNEY_FILE, SCHEMA) {
                Ok(Read::Whole(journey)) => {
                    state.journey = journey.mended();
                    state.welcome = state.journey.left_long_before(world.clock.now()).map(|since| Welcome { since });
                }
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

    /// Google's pages are shown in another language from now on.
    pub fn speak(&self, language: &str) {
        language.clone_into(&mut self.state().language);
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
            links: LinkId::ALL.iter().map(|id| Link { id: *id, url: self.url_for(*id, &state) }).collect(),
            verdict: state.verdict.clone(),
            sent_at: journey.sent_at.clone(),
            wait_seconds: journey.wait_until.and_then(|end| check::seconds_until(end, self.now())),
            notices,
            welcome: state.welcome.clone(),
            practice: self.world.practice,
            practice_fault: None,
            practice_faults: Vec::new(),
            checked_on: google::checked_on().into_iter().chain(replies::checked_on()).min().map(|day| day.to_string()).unwrap_or_default(),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the state by something that the person did, and saves the journey.
    fn change(&self, change: impl FnOnce(&mut State)) {
        self.note(|state| {
            state.welcome = None;
            change(state);
        });
    }

    /// Notes what was found without the person's doing, and saves the journey. What cannot be saved is said, and the journey goes on.
    fn note(&self, change: impl FnOnce(&mut State)) {
        let mut state = self.state();
        let before = state.journey.clone();
        change(&mut state);
        if state.journey != before {
            state.journey.changed = Some(self.now());
        }
        let Some(folder) = &self.world.folder else { return };
        state.notices.retain(|notice| !matches!(notice, Notice::ProgressNotSaved { .. }));
        if let Err(problem) = folder.write(JOURNEY_FILE, SCHEMA, &state.journey) {
            state.notices.push(Notice::ProgressNotSaved { reason: problem.to_string() });
        }
    }

    /// Ends an errand with a verdict on the screen.
    fn conclude(&self, verdict: Verdict, code: CodeUsed) -> View {
        let now = self.now();
        let mut situation = self.situation(code);
        // The refusal that is being told of is among those of this run already.
        let told = verdict.stage == Stage::SignIn && verdict.verdict.refuses_the_code();
        situation.refused_before = situation.refused_before.saturating_sub(u32::from(told));
        self.change(|state| {
            state.found_at = Some(now);
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

    fn app_and_address(&self) -> Result<(AppId, EmailAddress), Failure> {
        let state = self.state();
        let app = state.journey.app.clone().ok_or(Failure::NotYet { step: Step::App })?;
        let address = state.journey.address.clone().ok_or(Failure::NotYet { step: Step::Address })?;
        Ok((app, address))
    }

    /// What is known about the person's situation, for the order of advice.
    fn situation(&self, code: CodeUsed) -> Situation {
        let vpn = (self.world.vpn)();
        let state = self.state();
        Situation {
            refused_before: u32::try_from(state.refused.len()).unwrap_or(u32::MAX),
            workspace: state.journey.account == Some(AccountKind::Workspace),
            stored_code: code == CodeUsed::Kept && state.in_memory.is_none(),
            vpn,
            page_opened: state.page_opened,
        }
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
}

impl VerdictView {
    fn of(verdict: Verdict, situation: Situation) -> Self {
        Self {
            good: verdict.verdict.is_good(),
            place: verdict.place(),
            remedies: remedies(&verdict, situation),
            beside: verdict.beside(),
            verdict,
        }
    }
}

/// The port at which the journey in a folder signed in last. Changes nothing in the folder, whatever its files are like.
pub fn remembered_port(folder: &Folder) -> Option<u16> {
    folder.peek::<Journey>(JOURNEY_FILE, SCHEMA)?.mended().port
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
