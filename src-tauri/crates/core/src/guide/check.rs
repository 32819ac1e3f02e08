//! The `check` step: one sign-in, then keeping the code and reading it back.

use tokio_util::sync::CancellationToken;

use super::{CodeUsed, Failure, Guide, Notice, View};
use crate::address::EmailAddress;
use crate::app_password::AppPassword;
use crate::codes::{Accepted, Credentials, KeepProblem, Keeping, Kept};
use crate::connection::OnProgress;
use crate::device::AppOnDevice;
use mailkey_diagnosis::step::Step;
use mailkey_diagnosis::verdict::{Saved, Verdict};

/// What a check is about, from its beginning to its end.
#[derive(Debug)]
struct Asked {
    app: AppOnDevice,
    address: EmailAddress,
    code: AppPassword,
}

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
        let asked = Asked { app, address, code: hand.code.clone() };
        let Asked { app, address, .. } = &asked;
        if keeping == Keeping::InKeyring {
            self.codes.refuse_a_newer_ledger().map_err(Failure::file)?;
        }
        let accepted = match hand.accepted {
            Some(accepted) => accepted,
            None => {
                let account = self.state().journey.account.clone();
                let with = Credentials { address, code: &hand.code, kept_for: None, account: account.as_ref() };
                let checked = self.codes.check(with, on, cancel).await.map_err(|problem| self.failure(problem))?;
                match checked.accepted {
                    Some(accepted) => self.accept(address, accepted),
                    None => return Ok(self.not_accepted(&asked, checked.verdict)),
                }
            }
        };
        match self.codes.keep(app, &accepted, keeping, on).await {
            Ok(kept) => {
                let verdict = Verdict { saved: kept.saved, ..accepted.verdict().clone() };
                self.note_kept(&asked, kept, keeping);
                Ok(self.conclude_for(&asked, verdict))
            }
            Err(KeepProblem::Keyring { problem, saved }) => {
                let saved = saved.of_an_accepted_code();
                Ok(self.conclude_for(&asked, Verdict { saved, ..problem.into() }))
            }
            Err(KeepProblem::File(problem)) => Err(Failure::file(problem)),
        }
    }

    /// Signs in once with the code of this journey that was kept. The view's verdict tells, and nothing is changed by it.
    ///
    /// # Errors
    /// [`Failure::Busy`], [`Failure::NotYet`] without a kept code, [`Failure::Keyring`], [`Failure::FileNewer`].
    pub async fn check_kept(&self, on: OnProgress<'_>, cancel: &CancellationToken) -> Result<View, Failure> {
        let _errand = self.begin()?;
        let account = self.kept_account().await?;
        let checked = self.codes.check(account.credentials(), on, cancel).await;
        // As with the test mail, `noted` is not told of: the ledger's date alone stays old.
        let mut verdict = checked.map_err(|problem| self.failure(problem))?.verdict;
        verdict.saved = match account.code.place {
            Keeping::InKeyring => Saved::InKeyring,
            Keeping::InMemory => Saved::InMemory,
        };
        let here = self.state().journey.is_about(&account.app, &account.address);
        Ok(if here { self.conclude(verdict, CodeUsed::Kept) } else { self.view() })
    }

    /// Remembers that Google took the code, so that it need not be asked again when the keyring fails; where it is still the one in hand.
    fn accept(&self, address: &EmailAddress, accepted: Accepted) -> Accepted {
        let mut state = self.state();
        if let Some(hand) = state.in_hand.as_mut().filter(|hand| accepted.is_of(address, &hand.code)) {
            hand.accepted = Some(accepted.clone());
        }
        accepted
    }

    fn not_accepted(&self, asked: &Asked, mut verdict: Verdict) -> View {
        let mut state = self.state();
        verdict.saved = if state.code_kept { Saved::EarlierKept } else { Saved::Nothing };
        if verdict.verdict.refuses_the_code() {
            state.in_hand.take_if(|hand| hand.code == asked.code);
        }
        drop(state);
        self.conclude_for(asked, verdict)
    }

    fn note_kept(&self, asked: &Asked, kept: Kept, keeping: Keeping) {
        self.change(|state| {
            state.notices.retain(|notice| !matches!(notice, Notice::LedgerNotSaved { .. } | Notice::KeyringTrouble { .. }));
            if let Err(problem) = kept.listed {
                state.notices.push(Notice::about_file(&problem, |reason| Notice::LedgerNotSaved { reason }));
            }
            state.in_hand.take_if(|hand| hand.code == asked.code);
            // The person may have gone elsewhere meanwhile; what was kept is not for the app that they are at now.
            if state.journey.is_about(&asked.app, &asked.address) {
                state.code_kept |= keeping == Keeping::InKeyring;
                state.journey.in_memory = keeping == Keeping::InMemory;
                state.journey.taken_up = false;
                state.journey.reach(Step::TestMail);
            }
        });
    }

    /// Ends the check with a verdict on the screen, where the screen is still about what was asked.
    fn conclude_for(&self, asked: &Asked, verdict: Verdict) -> View {
        let here = self.state().journey.is_about(&asked.app, &asked.address);
        if here { self.conclude(verdict, CodeUsed::InHand) } else { self.view() }
    }
}
