//! The `check` step: one sign-in, then keeping the code and reading it back.

use jiff::{SignedDuration, Timestamp};
use mailkey_diagnosis::evidence::Stage;
use mailkey_diagnosis::step::Step;
use mailkey_diagnosis::verdict::{Saved, Verdict, VerdictId};
use mailkey_facts::apps::{self, AppId};
use tokio_util::sync::CancellationToken;

use super::{CodeUsed, Failure, Guide, Keeping, Notice, View};
use crate::address::EmailAddress;
use crate::app_password::AppPassword;
use crate::connection::{OnProgress, Progress};
use crate::ledger::Entry;
use crate::sign_in;

impl Guide {
    /// Signs in once with the code in hand; on `signed_in` keeps it, reads it back, records it in the ledger and goes on to
    /// `test-mail`. The view's verdict tells. The code in hand stays until it was kept or refused, or Mailkey closes.
    /// A code that Google refused in this run, or any code while Google asked to wait, is not sent again.
    ///
    /// # Errors
    /// [`Failure::Busy`], [`Failure::NotYet`] without a code in hand.
    pub async fn check(&self, keeping: Keeping, on: OnProgress<'_>, cancel: &CancellationToken) -> Result<View, Failure> {
        let _errand = self.begin()?;
        let (app, address) = self.app_and_address()?;
        let (code, accepted) = {
            let state = self.state();
            (state.in_hand.clone().ok_or(Failure::NotYet { step: Step::Paste })?, state.accepted.clone())
        };
        let mut verdict = match accepted.or_else(|| self.held_back(&address, &code)) {
            Some(known) => known,
            None => self.ask_google(&address, &code, on, cancel).await,
        };
        if verdict.verdict != VerdictId::SignedIn {
            let mut state = self.state();
            verdict.saved = if state.earlier_kept { Saved::EarlierKept } else { Saved::Nothing };
            if verdict.verdict.refuses_the_code() {
                state.in_hand = None;
            }
            drop(state);
            return Ok(self.conclude(verdict, CodeUsed::InHand));
        }
        self.state().accepted = Some(verdict.clone());
        match self.keep(&app, &address, &code, keeping, on).await {
            Ok(saved) => verdict.saved = saved,
            Err(trouble) => return Ok(self.conclude(trouble, CodeUsed::InHand)),
        }
        self.note_kept(app, &address, keeping);
        Ok(self.conclude(verdict, CodeUsed::InHand))
    }

    /// What is known already: the code was refused before, or Google asked to wait.
    pub(super) fn held_back(&self, address: &EmailAddress, code: &AppPassword) -> Option<Verdict> {
        let fingerprint = self.fingerprint(address, code);
        let refusal = self.state().refused.get(&fingerprint).cloned();
        refusal.or_else(|| self.asked_to_wait(Stage::SignIn))
    }

    /// Google asked to wait, and the time is not over.
    pub(super) fn asked_to_wait(&self, stage: Stage) -> Option<Verdict> {
        let wait = seconds_until(self.state().journey.wait_until?, self.now())?;
        let mut verdict = Verdict::new(VerdictId::TooManySignIns, stage);
        verdict.details.wait_seconds = Some(wait);
        Some(verdict)
    }

    async fn ask_google(&self, address: &EmailAddress, code: &AppPassword, on: OnProgress<'_>, cancel: &CancellationToken) -> Verdict {
        let verdict = sign_in::verify(&self.servers(), address, code, on, cancel).await;
        self.remember(address, code, &verdict);
        verdict
    }

    /// Remembers what an attempt told: a refused code, a time to wait, the port that worked.
    pub(super) fn remember(&self, address: &EmailAddress, code: &AppPassword, verdict: &Verdict) {
        let fingerprint = self.fingerprint(address, code);
        let now = self.now();
        self.change(|state| {
            state.journey.wait_until = None;
            match verdict.verdict {
                VerdictId::SignedIn => state.journey.port = verdict.endpoint.as_ref().map(|endpoint| endpoint.port),
                refusal if refusal.refuses_the_code() && verdict.stage == Stage::SignIn => {
                    state.refused.insert(fingerprint, verdict.clone());
                }
                VerdictId::TooManySignIns => {
                    // How long is among the facts about Google; the sign-in put it into the verdict.
                    let wait = verdict.details.wait_seconds.map(|seconds| SignedDuration::from_secs(i64::from(seconds)));
                    state.journey.wait_until = wait.and_then(|wait| now.checked_add(wait).ok());
                }
                _ => {}
            }
        });
    }

    async fn keep(
        &self,
        app: &AppId,
        address: &EmailAddress,
        code: &AppPassword,
        keeping: Keeping,
        on: OnProgress<'_>,
    ) -> Result<Saved, Verdict> {
        match keeping {
            Keeping::InMemory => Ok(Saved::InMemory),
            Keeping::InKeyring => {
                on(Progress::Keeping);
                self.world.keyring.put(app, address, code).await?;
                Ok(Saved::InKeyring)
            }
        }
    }

    fn note_kept(&self, app: AppId, address: &EmailAddress, keeping: Keeping) {
        let now = self.now();
        let recorded = match (keeping, self.ledger()) {
            (Keeping::InKeyring, Some(ledger)) => ledger.record(Entry {
                code_name: apps::find(&app).map(|app| apps::code_name(app, &self.world.device)).unwrap_or_default(),
                app,
                address: address.clone(),
                device: self.world.device.clone(),
                since: now,
                last_worked: now,
            }),
            _ => Ok(()),
        };
        self.change(|state| {
            state.notices.retain(|notice| !matches!(notice, Notice::LedgerNotSaved { .. } | Notice::KeyringTrouble { .. }));
            if let Err(problem) = recorded {
                state.notices.push(Notice::LedgerNotSaved { reason: problem.to_string() });
            }
            let code = state.in_hand.take();
            if keeping == Keeping::InKeyring {
                // The new code has taken the place of the one that was removed.
                state.removed.take_if(|removed| removed.is_about(&state.journey));
            }
            state.accepted = None;
            state.in_memory = code.filter(|_| keeping == Keeping::InMemory);
            state.earlier_kept = keeping == Keeping::InKeyring || state.earlier_kept;
            state.journey.kept = keeping == Keeping::InKeyring;
            state.journey.reach(Step::TestMail);
        });
    }
}

pub(super) fn seconds_until(end: Timestamp, now: Timestamp) -> Option<u32> {
    u32::try_from(end.duration_since(now).as_secs()).ok().filter(|seconds| *seconds > 0)
}
