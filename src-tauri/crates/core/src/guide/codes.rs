//! The codes that were kept: in the credential store, in the ledger, or for this run only.

use super::{CodeUsed, Failure, Guide, Notice, VerdictView, View};
use crate::address::EmailAddress;
use crate::app_password::AppPassword;
use crate::apps::AppId;
use crate::journey::Step;
use crate::ledger::Entry;
use crate::vault::VaultProblem;
use crate::verdict::Verdict;

impl Guide {
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
        let situation = self.situation(CodeUsed::None);
        self.change(|state| {
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

    fn keyring_failure(&self, problem: VaultProblem) -> Failure {
        let verdict = VerdictView::of(problem.into(), self.situation(CodeUsed::None));
        Failure::Keyring { verdict: Box::new(verdict) }
    }
}
