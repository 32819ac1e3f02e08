//! The codes that were kept: in the keyring, in the ledger, or for this run only.

use mailkey_diagnosis::step::Step;
use mailkey_diagnosis::verdict::Verdict;
use mailkey_facts::apps::AppId;

use super::{CodeUsed, Failure, Guide, Notice, VerdictView, View};
use crate::address::EmailAddress;
use crate::app_password::AppPassword;
use crate::journey::Journey;
use crate::keyring::KeyringProblem;
use crate::ledger::Entry;

/// A code that was removed, and what was known of it; as zeroising as the code itself.
#[derive(Debug, Clone)]
pub(super) struct Removed {
    app: AppId,
    address: EmailAddress,
    code: Option<AppPassword>,
    entry: Option<Entry>,
    /// Whether the journey built on it.
    kept: bool,
}

impl Removed {
    pub(super) fn is_about(&self, journey: &Journey) -> bool {
        journey.is_about(&self.app, &self.address)
    }
}

impl Guide {
    /// Probes the keyring with a throw-away entry and looks whether it holds a code for this app and address, so that
    /// nobody creates a code that cannot be kept, or loses an earlier one unasked. What is wrong becomes a notice.
    pub async fn look_at_keyring(&self) -> View {
        let (app, address) = {
            let state = self.state();
            (state.journey.app.clone(), state.journey.address.clone())
        };
        let (Some(app), Some(address)) = (app, address) else { return self.view() };
        let found = match self.world.keyring.probe().await {
            Ok(()) => self.world.keyring.has(&app, &address).await,
            Err(problem) => Err(problem),
        };
        let situation = self.situation(CodeUsed::None);
        self.note(|state| {
            state.notices.retain(|notice| !matches!(notice, Notice::KeyringTrouble { .. }));
            match found {
                Ok(kept) => state.earlier_kept = kept,
                Err(problem) => {
                    let verdict = Verdict::from(problem);
                    let verdict = Box::new(VerdictView::of(verdict, situation));
                    state.notices.push(Notice::KeyringTrouble { verdict });
                }
            }
        });
        self.view()
    }

    /// The code that was kept, for Rust to put on the clipboard or on the line.
    ///
    /// # Errors
    /// [`Failure::NotYet`] when none was kept, [`Failure::Keyring`] when the keyring does not give it.
    pub async fn kept_code(&self) -> Result<AppPassword, Failure> {
        let (app, address) = self.app_and_address()?;
        let in_memory = self.state().in_memory.clone();
        if let Some(code) = in_memory {
            return Ok(code);
        }
        let kept = self.world.keyring.get(&app, &address).await.map_err(|problem| self.keyring_failure(problem))?;
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

    /// Removes a code from the keyring and the ledger. [`Guide::restore_code`] undoes it.
    ///
    /// # Errors
    /// [`Failure::UnknownApp`], [`Failure::Keyring`], [`Failure::File`].
    pub async fn remove_code(&self, app: &str, address: &str) -> Result<Vec<Entry>, Failure> {
        let app = AppId::known(app).ok_or(Failure::UnknownApp)?;
        let address = EmailAddress::parse(address).map_err(|problem| Failure::Internal { reason: problem.to_string() })?;
        let code = match self.world.keyring.get(&app, &address).await {
            Ok(code) => code,
            // What cannot be told apart can be removed, and cannot be put back.
            Err(KeyringProblem::Failed(_)) => None,
            Err(problem) => return Err(self.keyring_failure(problem)),
        };
        let entry = self.codes()?.into_iter().find(|entry| entry.is_for(&app, &address));
        self.world.keyring.delete(&app, &address).await.map_err(|problem| self.keyring_failure(problem))?;
        self.change(|state| {
            // Pressed again because the list could not be written the first time: the code is out of the store, and still in hand.
            let before = state.removed.take().filter(|removed| removed.app == app && removed.address == address);
            let kept = state.journey.kept || before.as_ref().is_some_and(|before| before.kept);
            let code = code.or_else(|| before.and_then(|before| before.code));
            state.removed = Some(Removed { app: app.clone(), address: address.clone(), code, entry, kept });
            if state.journey.is_about(&app, &address) {
                state.earlier_kept = false;
                state.journey.kept = false;
            }
        });
        if let Some(ledger) = self.ledger() {
            ledger.remove(&app, &address).map_err(Failure::file)?;
        }
        self.codes()
    }

    /// Puts the code that was removed last in this run back into the keyring and the ledger, as it was. It is remembered for
    /// that until it is back, another is removed, or a new code takes its place. Where there is none, nothing happens.
    ///
    /// # Errors
    /// [`Failure::Keyring`], [`Failure::File`]; it can then be tried again. [`Failure::Internal`] when another program has kept a
    /// newer code there, or the keyring had given none.
    pub async fn restore_code(&self) -> Result<Vec<Entry>, Failure> {
        let Some(removed) = self.state().removed.clone() else { return self.codes() };
        let code = removed.code.as_ref().ok_or_else(|| Failure::Internal { reason: "the keyring held no code to put back".to_owned() })?;
        self.put_back(&removed, code).await?;
        if let (Some(ledger), Some(entry)) = (self.ledger(), removed.entry.clone()) {
            ledger.record(entry).map_err(Failure::file)?;
        }
        self.change(|state| {
            state.removed = None;
            if removed.is_about(&state.journey) {
                state.earlier_kept = true;
                state.journey.kept = removed.kept;
            }
        });
        self.codes()
    }

    async fn put_back(&self, removed: &Removed, code: &AppPassword) -> Result<(), Failure> {
        let keyring = &self.world.keyring;
        let there = keyring.get(&removed.app, &removed.address).await.map_err(|problem| self.keyring_failure(problem))?;
        match there {
            Some(there) if there == *code => Ok(()),
            Some(_) => Err(Failure::Internal { reason: "a newer code is kept there".to_owned() }),
            None => keyring.put(&removed.app, &removed.address, code).await.map_err(|problem| self.keyring_failure(problem)),
        }
    }

    fn keyring_failure(&self, problem: KeyringProblem) -> Failure {
        let verdict = VerdictView::of(problem.into(), self.situation(CodeUsed::None));
        Failure::Keyring { verdict: Box::new(verdict) }
    }
}
