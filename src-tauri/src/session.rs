//! One run of the window's program: Mailkey opened, the journey, the clipboard, how it looks, and the way to cancel what is running.

use std::sync::{Arc, Mutex, PoisonError};

use mailkey_core::appearance::{Appearance, Preferences};
use mailkey_core::connection::Progress;
use mailkey_core::delivery::MailWords;
use mailkey_core::environment::Environment;
use mailkey_core::guide::{Failure, Guide};
use mailkey_core::mailkey::Mailkey;
use mailkey_core::realm::Realm;
use mailkey_diagnosis::remedy::LetterId;
use mailkey_practice::Practice;
use mailkey_words::{Letter, Words};
use serde::Serialize;
use tauri::async_runtime::JoinHandle;
use tauri::ipc::Channel;
use tokio_util::sync::CancellationToken;

use crate::appearance::CurrentAppearance;
use crate::clipboard::Clipboard;
use crate::errands::{Errand, Errands, Run};
use crate::leaving::{Leaving, Loss};
use crate::web_view::Life;

/// Everything behind the window.
pub(crate) struct Session {
    pub(crate) guide: Guide,
    pub(crate) clipboard: Clipboard,
    pub(crate) appearance: CurrentAppearance,
    pub(crate) errands: Errands,
    pub(crate) leaving: Leaving,
    pub(crate) life: Life,
    /// Above the tokens of all errands since the last one was cancelled.
    running: Mutex<CancellationToken>,
    /// Tells the page about the keyring.
    telling: Mutex<Option<JoinHandle<()>>>,
}

/// A report, whole, as it is passed on.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct ShownReport {
    /// The number to quote.
    pub(crate) number: String,
    /// All of it.
    pub(crate) text: String,
}

impl Session {
    /// Opens Mailkey for a run; asks neither the network nor the keyring.
    pub(crate) async fn open(realm: Realm) -> std::io::Result<Self> {
        let environment = match realm {
            Realm::Real => Environment::real(),
            Realm::Practice => Arc::new(Practice::start().await?).environment(),
        };
        Ok(Self::of(environment, sys_locale::get_locales()))
    }

    /// Opens Mailkey in an environment; `wished` are the tags of the languages that the system wishes, the first one most.
    pub(crate) fn of(environment: Environment, wished: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        let appearance = CurrentAppearance::read(environment.folder.as_ref(), wished);
        let guide = Mailkey::open(environment).guide();
        let session = Self {
            guide,
            clipboard: Clipboard::default(),
            appearance,
            errands: Errands::default(),
            leaving: Leaving::default(),
            life: Life::default(),
            running: Mutex::default(),
            telling: Mutex::default(),
        };
        session.follow_appearance();
        session
    }

    /// The words in the language in use.
    pub(crate) fn words(&self) -> Arc<Words> {
        self.appearance.words()
    }

    /// The report about what was found last.
    pub(crate) fn report(&self) -> ShownReport {
        let report = self.guide.report();
        ShownReport { text: self.words().report(&report), number: report.number }
    }

    /// Saves the report that was shown under this number, and says where.
    pub(crate) fn save_report(&self, number: &str) -> Result<String, Failure> {
        self.guide.save_report(number, |report| self.words().report(report)).map(|path| path.display().to_string())
    }

    /// A letter about the account, with what was seen on the way.
    pub(crate) fn letter(&self, letter: LetterId) -> Letter {
        self.words().letter(self.guide.realm(), letter, self.guide.view().address.as_ref(), self.guide.seen().as_ref())
    }

    /// The words of the test mail for the app of the journey.
    pub(crate) fn test_mail(&self) -> MailWords {
        let words = self.words();
        let view = self.guide.view();
        let app = view.app.map(|app| words.app_name(&app)).unwrap_or_default();
        words.test_mail(&words.on_device(&app, view.device.as_ref()), self.guide.computer())
    }

    /// Takes another choice of language and appearance.
    pub(crate) fn prefer(&self, preferences: Preferences) -> Appearance {
        self.appearance.prefer(preferences);
        self.follow_appearance();
        self.appearance.now()
    }

    /// Google's pages speak the language that is in use, and what went wrong with the file of the preferences is said beside the steps.
    fn follow_appearance(&self) {
        self.guide.speak(self.appearance.words().tag());
        self.guide.say_beside(self.appearance.notices());
    }

    /// Tells a page from now on whether the keyring is waited for; a page that was there before is told no more.
    pub(crate) fn watch_keyring(&self, on: Channel<bool>) {
        let mut calls = self.guide.keyring_calls();
        // A page that comes in the middle is told at once.
        calls.mark_changed();
        let telling = tauri::async_runtime::spawn(async move {
            while calls.changed().await.is_ok() {
                let waits = *calls.borrow_and_update() > 0;
                // A page that is gone needs no telling.
                let _ = on.send(waits);
            }
        });
        if let Some(before) = self.telling.lock().unwrap_or_else(PoisonError::into_inner).replace(telling) {
            before.abort();
        }
    }

    /// What the window is called: practice says that it is.
    pub(crate) fn title(&self) -> String {
        match self.guide.realm() {
            Realm::Real => "Mailkey".to_owned(),
            Realm::Practice => format!("Mailkey – {}", self.words().say("practice-label", &[])),
        }
    }

    /// An errand that begins now, and the page that is told of it.
    pub(crate) fn errand(&self, run: Run, on: Option<Channel<Progress>>) -> Errand {
        self.errands.begin(run, on, self.begin())
    }

    /// The window is asked to close. Gives whether it stays, because the person is asked first.
    pub(crate) fn stays_to_ask(&self) -> bool {
        self.loss().is_some_and(|loss| self.leaving.ask(loss))
    }

    /// What would be lost now.
    fn loss(&self) -> Option<Loss> {
        if self.guide.view().code_in_hand {
            let checking = self.errands.is_running(Run::Check);
            return Some(if checking { Loss::CodeBeingChecked } else { Loss::CodeInHand });
        }
        self.leaving.has_copied().then_some(Loss::CopiedCode)
    }

    /// A token for an errand that begins now; [`Session::cancel`] ends it. One that begins in vain, because another still runs, takes
    /// nothing from that.
    pub(crate) fn begin(&self) -> CancellationToken {
        self.running.lock().unwrap_or_else(PoisonError::into_inner).child_token()
    }

    /// Cancels whatever runs; what begins later is not cancelled.
    pub(crate) fn cancel(&self) {
        let mut running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut *running).cancel();
    }
}
