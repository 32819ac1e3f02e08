//! Leads a person through the journey: what each step's buttons do, for the window and the terminal alike.
//!
//! A [`Guide`] holds the answers, the code in hand and the last verdict; it saves the answers after every change and never the
//! code. What happens to a code is not its own: it asks [`crate::codes`]. [`view`] says what a screen gets, `answers` takes what a person
//! says on the way, `pages` opens what is outside, `check` and `mail` hold the two steps that talk to Google, `codes` what was kept, and
//! `findings` what can be passed on.

mod answers;
mod check;
mod codes;
mod findings;
mod mail;
mod pages;
mod view;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;
use mailkey_facts::apps::{self, SignInWay};
use mailkey_facts::google::{self, LinkId};

use crate::address::{AccountKind, EmailAddress};
use crate::app_password::AppPassword;
use crate::codes::{Accepted, Codes, CodesProblem, Entry};
use crate::delivery::MessageId;
use crate::device::{AppOnDevice, DeviceName};
use crate::doctor::Doctor;
use crate::environment::Environment;
use crate::files::{FileProblem, Read};
use crate::journey::{self, Journey};
use crate::realm::Realm;
use mailkey_diagnosis::remedy::Situation;
use mailkey_diagnosis::replies;
use mailkey_diagnosis::step::{Needs, Step};
use mailkey_diagnosis::verdict::{Code, Verdict};
use mailkey_diagnosis::view::VerdictView;

pub use answers::Filled;
pub use view::{Done, Earlier, Errand, Failure, Link, Notice, Taken, View, Welcome};

/// What is known in this run. The code in hand, and whatever follows from it, ends with the run.
#[derive(Debug, Default)]
struct State {
    journey: Journey,
    /// The language of Google's pages, as a BCP 47 tag.
    language: String,
    /// When a person who comes back gave their last answer, until the next one.
    welcome: Option<Timestamp>,
    /// Pasted and not yet kept.
    in_hand: Option<InHand>,
    /// Letters that could be words, until the person says whether Google showed them.
    doubtful: Option<AppPassword>,
    /// An address that was stopped at on a guess, until the person says whether to go on with it.
    doubted: Option<Doubted>,
    /// Whether a code for this app and account is kept: as the ledger said at the start, and the keyring since.
    code_kept: bool,
    /// Whether the step about 2-Step Verification was passed, because it is known to be on.
    two_step_passed: bool,
    verdict: Option<VerdictView>,
    notices: Vec<Notice>,
    /// What the shell has to say beside every step.
    beside: Vec<Notice>,
    sent: Option<MessageId>,
    /// When the verdict or the examination came, whichever was later.
    found_at: Option<Timestamp>,
    /// Whether Google's page for codes was opened, or its address taken.
    page_opened: bool,
    /// Whether there is a journey that could not be read yet: nothing is written over it.
    unread: bool,
}

impl State {
    /// Takes over what the ledger lists: whether a code is kept, and that one that was kept later than the last answer is no code in
    /// memory, whatever the journey says.
    fn take_ledger(&mut self, entries: &[Entry]) {
        let newest =
            entries.iter().filter(|entry| self.journey.is_about(&entry.on_device(), &entry.address)).map(|entry| entry.since).max();
        self.code_kept = newest.is_some();
        if newest.zip(self.journey.changed).is_some_and(|(since, changed)| since > changed) {
            self.journey.in_memory = false;
        }
    }
}

/// Why an address waits for [`Guide::insist_on_address`].
#[derive(Debug)]
enum Doubted {
    /// Another mail provider takes its mail in, or nobody.
    Elsewhere(EmailAddress),
}

/// A code that was pasted.
#[derive(Debug, Clone)]
struct InHand {
    code: AppPassword,
    /// Whether Google took it already (the keyring then failed).
    accepted: Option<Accepted>,
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
    environment: Arc<Environment>,
    codes: Arc<Codes>,
    doctor: Arc<Doctor>,
    state: Mutex<State>,
    errand: tokio::sync::Mutex<()>,
}

impl Guide {
    /// Takes the journey up where it was left. Reads the folder; asks neither the network nor the keyring.
    pub(crate) fn open(environment: Arc<Environment>, codes: Arc<Codes>, doctor: Arc<Doctor>) -> Self {
        let mut state = State { language: "en".to_owned(), ..State::default() };
        if let Some(folder) = &environment.folder {
            codes.take_over_from_journey();
            match folder.read::<Journey>(&journey::FORM) {
                Ok(Read::Whole(journey)) => {
                    state.journey = journey.mended();
                    state.welcome = state.journey.left_long_before(environment.now());
                }
                Ok(Read::Absent) => {}
                Ok(Read::SetAside(path)) => state.notices.push(Notice::JourneySetAside { file: path.display().to_string() }),
                Err(problem) => {
                    state.unread = true;
                    state.notices.push(Notice::about_file(&problem, |reason| Notice::ProgressNotSaved { reason }));
                }
            }
            match codes.listed() {
                Ok(entries) => state.take_ledger(&entries),
                Err(problem @ FileProblem::Newer { .. }) => {
                    state.notices.push(Notice::about_file(&problem, |reason| Notice::LedgerNotSaved { reason }));
                }
                // What cannot be read is said when something is to be read there or written.
                Err(_) => {}
            }
        }
        Self { environment, codes, doctor, state: Mutex::new(state), errand: tokio::sync::Mutex::new(()) }
    }

    /// Whose run this is.
    pub fn realm(&self) -> Realm {
        self.environment.realm()
    }

    /// The name of this computer.
    pub fn computer(&self) -> &str {
        &self.environment.computer
    }

    /// Google's pages are shown in another language from now on.
    pub fn speak(&self, language: &str) {
        language.clone_into(&mut self.state().language);
    }

    /// What the screen shows now.
    pub fn view(&self) -> View {
        let mut state = self.state();
        let set_aside = self.codes.take_set_aside();
        state.notices.extend(set_aside.iter().map(|path| Notice::LedgerSetAside { file: path.display().to_string() }));
        let journey = &state.journey;
        let rehearsal = self.environment.rehearsal.as_ref();
        let app = journey.app.as_ref().and_then(apps::find);
        let mut notices = state.notices.clone();
        if app.is_some_and(|app| app.way != SignInWay::Code) {
            notices.push(Notice::NoCodeNeeded);
        }
        if self.needs_code(&state) {
            notices.push(Notice::CodeNotHere);
        }
        notices.extend(state.beside.iter().cloned());
        View {
            step: journey.step,
            furthest: journey.furthest,
            app: journey.app.clone(),
            device: journey.device.clone(),
            apps: apps::tiles(),
            address: journey.address.clone(),
            account: journey.account.clone(),
            addresses: journey.addresses.clone(),
            two_step: journey.two_step,
            two_step_passed: state.two_step_passed,
            code_name: app.map(|app| apps::code_name(app, journey.device.as_ref().map(DeviceName::as_str), &self.environment.computer)),
            code_in_hand: state.in_hand.is_some(),
            code_kept: state.code_kept,
            earlier: self.earlier(&state),
            taken_up: journey.taken_up,
            memory_only: self.is_in_memory(&state),
            code_works: self.code_works(&state),
            links: LinkId::ALL.iter().map(|id| Link { id: *id, url: self.url_for(*id, &state) }).collect(),
            verdict: state.verdict.clone(),
            again: state.again(),
            can_look: state.can_look(),
            sent_at: journey.sent_at.clone(),
            wait_seconds: journey.address.as_ref().and_then(|address| self.codes.wait_seconds(address)),
            notices,
            welcome: state.welcomed(),
            practice: self.realm() == Realm::Practice,
            practice_fault: rehearsal.and_then(|rehearsal| rehearsal.chosen()),
            practice_faults: rehearsal.map(|rehearsal| rehearsal.choices()).unwrap_or_default(),
            checked_on: google::checked_on().into_iter().chain(replies::checked_on()).min().map(|day| day.to_string()).unwrap_or_default(),
        }
    }

    /// Lets something go wrong in practice, until it is healed; outside practice nothing happens.
    pub fn rehearse(&self, fault: Option<&str>) -> View {
        if let Some(rehearsal) = &self.environment.rehearsal {
            rehearsal.choose(fault);
        }
        self.view()
    }

    /// Takes over what the shell has to say beside every step (about the file of the person's preferences), in place of what it had
    /// to say before.
    pub fn say_beside(&self, notices: Vec<Notice>) {
        self.state().beside = notices;
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
        // What could not be read at the start is read before anything is written in its place.
        let read = if state.unread { self.read_again(&mut state) } else { Ok(()) };
        let before = state.journey.clone();
        change(&mut state);
        if state.journey != before {
            state.journey.changed = Some(self.now());
        }
        let Some(folder) = &self.environment.folder else { return };
        state.notices.retain(|notice| !matches!(notice, Notice::ProgressNotSaved { .. }));
        if let Err(problem) = read.and_then(|()| folder.write(&journey::FORM, &state.journey)) {
            let notice = Notice::about_file(&problem, |reason| Notice::ProgressNotSaved { reason });
            if !state.notices.contains(&notice) {
                state.notices.push(notice);
            }
        }
    }

    /// Reads the journey that could not be read before. Where the person has answered nothing meanwhile it is taken up, at the step that
    /// they see; else their answers of now count, and of the earlier journey the addresses are kept.
    fn read_again(&self, state: &mut State) -> Result<(), FileProblem> {
        let Some(folder) = &self.environment.folder else { return Ok(()) };
        match folder.read::<Journey>(&journey::FORM)? {
            Read::Whole(read) if state.journey == Journey::default() => {
                state.journey = Journey { step: state.journey.step, ..read.mended() };
                state.take_ledger(&self.codes.listed().unwrap_or_default());
            }
            Read::Whole(read) => state.journey.addresses.extend(read.addresses),
            Read::Absent => {}
            Read::SetAside(path) => state.notices.push(Notice::JourneySetAside { file: path.display().to_string() }),
        }
        state.unread = false;
        Ok(())
    }

    /// Ends an errand with a verdict on the screen.
    fn conclude(&self, verdict: Verdict, code: CodeUsed) -> View {
        let now = self.now();
        let mut situation = self.situation(code);
        // The refusal that is being told of is among those of this run already.
        let told = verdict.verdict.refuses_the_code();
        situation.refused_before = situation.refused_before.saturating_sub(u32::from(told));
        self.change(|state| {
            state.found_at = Some(now);
            state.verdict = Some(VerdictView::of(verdict, situation, state.journey.about()));
        });
        self.view()
    }

    fn begin(&self) -> Result<tokio::sync::MutexGuard<'_, ()>, Failure> {
        self.errand.try_lock().map_err(|_| Failure::Busy)
    }

    fn app_and_address(&self) -> Result<(AppOnDevice, EmailAddress), Failure> {
        let state = self.state();
        let app = state.journey.on_device().ok_or(Failure::NotYet { step: Step::App })?;
        let address = state.journey.address.clone().ok_or(Failure::NotYet { step: Step::Address })?;
        Ok((app, address))
    }

    /// What is known about the person's situation, for the order of advice.
    fn situation(&self, code: CodeUsed) -> Situation {
        let vpn = (self.environment.vpn)();
        let state = self.state();
        Situation {
            refused_before: u32::try_from(self.codes.refusals()).unwrap_or(u32::MAX),
            workspace: state.journey.account == Some(AccountKind::Workspace),
            stored_code: code == CodeUsed::Kept && !self.is_in_memory(&state),
            vpn,
            page_opened: state.page_opened,
            code: if code == CodeUsed::InHand { Code::JustGiven } else { Code::NotAtStake },
        }
    }

    /// A verdict with the advice for this person's situation.
    fn advise(&self, verdict: Verdict, code: CodeUsed) -> VerdictView {
        let situation = self.situation(code);
        VerdictView::of(verdict, situation, self.state().journey.about())
    }

    /// Whether the code of this app and account is kept for this run only.
    fn is_in_memory(&self, state: &State) -> bool {
        let whose = state.journey.on_device().zip(state.journey.address.as_ref());
        whose.is_some_and(|(app, address)| self.codes.is_in_memory(&app, address))
    }

    /// Whether there is a code for the steps that use one.
    fn has_code(&self, state: &State) -> bool {
        self.is_in_memory(state) || (state.code_kept && !state.journey.in_memory)
    }

    /// Whether the step on the screen works with a code that ended with an earlier run.
    fn needs_code(&self, state: &State) -> bool {
        match state.journey.step.needs() {
            Needs::CodeInHand => state.in_hand.is_none(),
            Needs::Code => !self.has_code(state),
            Needs::Nothing | Needs::App | Needs::Address | Needs::CodeToCome => false,
        }
    }

    /// Lets everything go that is about the code of the app and account at this moment.
    fn forget_code(&self, state: &mut State) {
        if let Some((app, address)) = state.journey.on_device().zip(state.journey.address.as_ref()) {
            self.codes.forget(&app, address);
        }
        state.in_hand = None;
        state.doubtful = None;
        state.code_kept = false;
        state.sent = None;
        state.verdict = None;
    }

    /// Why nothing came of it, for this person.
    fn failure(&self, problem: CodesProblem) -> Failure {
        match problem {
            CodesProblem::Busy => Failure::Busy,
            CodesProblem::Keyring(problem) => Failure::Keyring { verdict: Box::new(self.advise(problem.into(), CodeUsed::None)) },
            CodesProblem::File(problem) => Failure::file(problem),
            CodesProblem::NewerKept => Failure::NewerCodeKept,
            CodesProblem::NothingToPutBack => Failure::NothingToPutBack,
            CodesProblem::NotKept | CodesProblem::NoneListed | CodesProblem::SeveralListed(_) | CodesProblem::SeveralDevices(_) => {
                Failure::NotYet { step: Step::Paste }
            }
        }
    }

    fn now(&self) -> Timestamp {
        self.environment.now()
    }
}
