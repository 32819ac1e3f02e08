//! The codes that were kept, as the steps and the list of codes need them.

use mailkey_facts::apps::AppId;
use tokio::sync::watch;

use super::answers::ADDRESSES_KEPT;
use super::{CodeUsed, Failure, Guide, Notice, View};
use crate::address::EmailAddress;
use crate::app_password::AppPassword;
use crate::codes::{CodesProblem, Entry, KeptCode, Spelling};
use crate::device::{AppOnDevice, DeviceName};
use mailkey_diagnosis::step::{Needs, Step};
use mailkey_diagnosis::view::VerdictView;

impl Guide {
    /// Looks whether the keyring can be used, and whether it holds a code for this app and address, so that
    /// nobody creates a code that cannot be kept, or loses an earlier one unasked. What is wrong becomes a notice.
    pub async fn look_at_keyring(&self) -> View {
        let Ok((app, address)) = self.app_and_address() else { return self.view() };
        let found = self.codes.look(&app, &address).await;
        let situation = self.situation(CodeUsed::None);
        self.note(|state| {
            state.notices.retain(|notice| !matches!(notice, Notice::KeyringTrouble { .. } | Notice::KeyringWillAsk));
            match found {
                Ok(kept) => state.code_kept = kept,
                Err(CodesProblem::Keyring(problem)) => {
                    let verdict = Box::new(VerdictView::of(problem.into(), situation, state.journey.about()));
                    state.notices.push(Notice::KeyringTrouble { verdict });
                }
                // A newer Mailkey's ledger, of which a notice tells since the start.
                Err(_) => {}
            }
        });
        self.view()
    }

    /// The first screen is painted. A journey that stands between the address and its end looks at the keyring, where it would
    /// otherwise not be known whether a code can be kept, or is. One that would ask the person for its password is not opened unasked:
    /// that it will is said while there is time to read it.
    pub async fn look_around(&self) -> View {
        let (is_to_come, wanted) = {
            let state = self.state();
            match state.journey.step.needs() {
                Needs::Address | Needs::CodeInHand => (true, true),
                Needs::Code => (!state.code_kept, !state.code_kept),
                Needs::Nothing | Needs::App => (true, false),
                Needs::CodeToCome => (false, false),
            }
        };
        // What else is the matter with it, the look finds.
        if is_to_come && self.environment.keyring.is_locked().await.unwrap_or(false) {
            self.note(|state| state.notices.push(Notice::KeyringWillAsk));
            return self.view();
        }
        if wanted { self.look_at_keyring().await } else { self.view() }
    }

    /// How many calls of the keyring take so long that the person is probably asked for something.
    pub fn keyring_calls(&self) -> watch::Receiver<usize> {
        self.environment.keyring.long_calls()
    }

    /// The code of this journey that was kept, for Rust to put on the clipboard or on the line. One that was kept in memory and ended with
    /// its run is none, whatever older one the keyring holds.
    ///
    /// # Errors
    /// [`Failure::NotYet`] when none was kept, [`Failure::Keyring`] when the keyring does not give it.
    pub async fn kept_code(&self) -> Result<AppPassword, Failure> {
        let (app, address) = self.app_and_address()?;
        Ok(self.kept_for(&app, &address).await?.code)
    }

    /// The same with where it lies.
    pub(super) async fn kept_for(&self, app: &AppOnDevice, address: &EmailAddress) -> Result<KeptCode, Failure> {
        let gone = Failure::NotYet { step: Step::Paste };
        if !self.has_code(&self.state()) {
            return Err(gone);
        }
        let kept = self.codes.kept(app, address).await.map_err(|problem| self.failure(problem.into()))?;
        kept.ok_or(gone)
    }

    /// A code of the ledger's, for Rust to put on the clipboard or to show; whatever the journey is about.
    ///
    /// # Errors
    /// [`Failure::UnknownApp`], [`Failure::NotYet`] when the keyring holds none, [`Failure::Keyring`].
    pub async fn listed_code(&self, app: &str, device: Option<DeviceName>, address: &str) -> Result<AppPassword, Failure> {
        let (app, address) = named(app, device, address)?;
        let code = self.codes.in_keyring(&app, &address).await.map_err(|problem| self.failure(problem.into()))?;
        code.ok_or(Failure::NotYet { step: Step::Paste })
    }

    /// Takes up a code that is kept: the journey is about its app, device and account from now on, everything up to the card is done, and it
    /// stands at `step`. A code that is not kept is let go; who calls this has asked the person.
    ///
    /// # Errors
    /// [`Failure::Busy`], [`Failure::UnknownApp`], [`Failure::NotYet`] when no such code is known.
    pub fn take_up(&self, app: &str, device: Option<DeviceName>, address: &str, step: Step) -> Result<View, Failure> {
        let _errand = self.begin()?;
        let (app, address) = named(app, device, address)?;
        let known = {
            let state = self.state();
            state.code_kept && state.journey.is_about(&app, &address)
        };
        if !known && !self.codes.is_listed(&app, &address) {
            return Err(Failure::NotYet { step: Step::Paste });
        }
        self.change(|state| {
            let sent = state.sent.take().filter(|_| state.journey.is_about(&app, &address));
            self.forget_code(state);
            self.codes.forget(&app, &address);
            state.sent = sent;
            state.code_kept = true;
            state.two_step_passed = true;
            state.journey.take_up(app, address, ADDRESSES_KEPT);
            state.journey.step = step.min(Step::Connect);
        });
        Ok(self.view())
    }

    /// The codes in the ledger.
    ///
    /// # Errors
    /// [`Failure::File`], [`Failure::FileNewer`].
    pub fn codes(&self) -> Result<Vec<Entry>, Failure> {
        self.codes.listed().map_err(Failure::file)
    }

    /// Removes a code from the keyring and the ledger. [`Guide::restore_code`] undoes it.
    ///
    /// # Errors
    /// [`Failure::UnknownApp`], [`Failure::Keyring`], [`Failure::File`], [`Failure::FileNewer`].
    pub async fn remove_code(&self, app: &str, device: Option<DeviceName>, address: &str) -> Result<Vec<Entry>, Failure> {
        let (app, address) = named(app, device, address)?;
        let removal = self.codes.remove(&app, &address).await.map_err(|problem| self.failure(problem))?;
        // Another spelling of the account may have a code of its own.
        let is_kept = removal.was_listed.is_ok() && self.codes.is_listed(&app, &address);
        self.change(|state| state.code_kept &= is_kept || !state.journey.is_about(&app, &address));
        removal.was_listed.map_err(Failure::file)?;
        self.codes()
    }

    /// Puts the code that was removed last in this run back into the keyring and the ledger, as it was. It is remembered for
    /// that until it is back, another is removed, or a new code takes its place. Where there is none, nothing happens.
    ///
    /// # Errors
    /// [`Failure::Keyring`], [`Failure::File`]; it can then be tried again. [`Failure::NewerCodeKept`] when another program has kept a
    /// newer code there, [`Failure::NothingToPutBack`] when the keyring had given none.
    pub async fn restore_code(&self) -> Result<Vec<Entry>, Failure> {
        let back = self.codes.undo().await.map_err(|problem| self.failure(problem))?;
        if let Some((app, address)) = back {
            self.change(|state| state.code_kept |= state.journey.is_about(&app, &address));
        }
        self.codes()
    }
}

/// An app, its device's name where it has one, and an address, as the list of codes names them.
fn named(app: &str, device: Option<DeviceName>, address: &str) -> Result<Spelling, Failure> {
    let app = AppId::known(app).ok_or(Failure::UnknownApp)?;
    let address = EmailAddress::parse(address).map_err(|problem| Failure::Internal { reason: problem.to_string() })?;
    Ok((AppOnDevice { app, device }, address))
}
