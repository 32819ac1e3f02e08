//! The `check` step: one sign-in, then keeping the code and reading it back.

use tokio_util::sync::CancellationToken;

use super::{CodeUsed, Failure, Guide, InHand, Notice, View};
use crate::codes::{Accepted, CodesProblem, Credentials, Keeping, Kept};
use crate::connection::OnProgress;
use mailkey_diagnosis::step::Step;
use mailkey_diagnosis::verdict::{Saved, Verdict};

impl Guide {
    /// Signs in once with the code in hand; on `signed_in` keeps it, reads it back, records it in the ledger and goes on to
    /// `test-mail`. The view's verdict tells. The code in hand stays until it was kept or refused, or Mailkey closes.
    /// A code that Google refused in this run, or any code while Google asked to wait, is not sent again.
    ///
    /// # Errors
    /// [`Failure::Busy`], [`Failure::NotYet`] without a code in hand, [`Failure::FileNewer`].
    pub async fn check(&self, keeping: Keeping, on: OnProgress<'_>, cancel: &CancellationToken) -> Result<View, Failure> {
        let _errand = self.begin()?;
        let (app, address) = self.app_and_address()?;
        let hand = self.state().in_hand.clone().ok_or(Failure::NotYet { step: Step::Paste })?;
        if keeping == Keeping::InKeyring {
            self.codes.refuse_a_newer_ledger().map_err(Failure::file)?;
        }
        let accepted = match hand.accepted {
            Some(accepted) => accepted,
            None => {
                let account = self.state().journey.account.clone();
                let with = Credentials { address: &address, code: &hand.code, kept_for: None, account: account.as_ref() };
                let checked = self.codes.check(with, on, cancel).await.map_err(|problem| self.failure(problem))?;
                match checked.accepted {
                    Some(accepted) => self.accept(accepted),
                    None => return Ok(self.not_accepted(checked.verdict)),
                }
            }
        };
        match self.codes.keep(&app, &accepted, keeping, on).await {
            Ok(kept) => {
                let verdict = Verdict { saved: kept.saved, ..accepted.verdict().clone() };
                self.note_kept(kept, keeping);
                Ok(self.conclude(verdict, CodeUsed::InHand))
            }
            Err(CodesProblem::Keyring(problem)) => Ok(self.conclude(problem.into(), CodeUsed::InHand)),
            Err(problem) => Err(self.failure(problem)),
        }
    }

    /// Remembers that Google took the code in hand, so that it need not be asked again when the keyring fails.
    fn accept(&self, accepted: Accepted) -> Accepted {
        if let Some(InHand { accepted: remembered, .. }) = &mut self.state().in_hand {
            *remembered = Some(accepted.clone());
        }
        accepted
    }

    fn not_accepted(&self, mut verdict: Verdict) -> View {
        let mut state = self.state();
        verdict.saved = if state.code_kept { Saved::EarlierKept } else { Saved::Nothing };
        if verdict.verdict.refuses_the_code() {
            state.in_hand = None;
        }
        drop(state);
        self.conclude(verdict, CodeUsed::InHand)
    }

    fn note_kept(&self, kept: Kept, keeping: Keeping) {
        self.change(|state| {
            state.notices.retain(|notice| !matches!(notice, Notice::LedgerNotSaved { .. } | Notice::KeyringTrouble { .. }));
            if let Err(problem) = kept.listed {
                state.notices.push(Notice::about_file(&problem, |reason| Notice::LedgerNotSaved { reason }));
            }
            state.in_hand = None;
            state.code_kept |= keeping == Keeping::InKeyring;
            state.journey.in_memory = keeping == Keeping::InMemory;
            state.journey.reach(Step::TestMail);
        });
    }
}
