//! Checking a code: one sign-in, in front of the brakes, and what it told is remembered.

use tokio_util::sync::CancellationToken;

use super::account::unless_kept_elsewhere;
use super::{Codes, CodesProblem};
use crate::address::{AccountKind, EmailAddress};
use crate::app_password::AppPassword;
use crate::connection::OnProgress;
use crate::device::AppOnDevice;
use crate::environment::Attempt;
use crate::files::FileProblem;
use crate::sign_in;
use mailkey_diagnosis::evidence::Stage;
use mailkey_diagnosis::verdict::{Verdict, VerdictId};

/// What a sign-in is made with.
#[derive(Debug, Clone, Copy)]
pub struct Credentials<'a> {
    /// The address.
    pub address: &'a EmailAddress,
    /// The code.
    pub code: &'a AppPassword,
    /// The app for which the keyring keeps it, so that the ledger notes when it worked ([`KeptCode::credentials`](super::KeptCode)
    /// tells); `None` for one that was only given, or is kept in memory.
    pub kept_for: Option<&'a AppOnDevice>,
    /// Who keeps the account's mail, where that is known; else it is asked.
    pub account: Option<&'a AccountKind>,
}

/// What a check came to.
#[derive(Debug)]
pub struct Checked {
    /// The verdict.
    pub verdict: Verdict,
    /// Who keeps the account's mail, as far as it became known.
    pub account: Option<AccountKind>,
    /// The code, where Google took it: it can be kept now.
    pub accepted: Option<Accepted>,
    /// Whether it could be noted in the ledger that a kept code worked.
    pub noted: Result<(), FileProblem>,
}

/// A code that Google took in this run. Only a check makes it, and only it can be kept.
#[derive(Debug, Clone)]
pub struct Accepted {
    pub(super) address: EmailAddress,
    pub(super) code: AppPassword,
    verdict: Verdict,
}

impl Accepted {
    /// Whether it is this code of this address.
    pub fn is_of(&self, address: &EmailAddress, code: &AppPassword) -> bool {
        self.address == *address && self.code == *code
    }

    /// What was said when Google took it.
    pub fn verdict(&self) -> &Verdict {
        &self.verdict
    }
}

impl Codes {
    /// Signs in once, unless the brakes hold: a code that was refused in this run, and any code while Google asked for a pause, is not
    /// sent, and the verdict says why.
    ///
    /// # Errors
    /// [`CodesProblem::Busy`]; [`CodesProblem::File`] when a newer Mailkey remembers the pauses.
    pub async fn check(&self, with: Credentials<'_>, on: OnProgress<'_>, cancel: &CancellationToken) -> Result<Checked, CodesProblem> {
        let _errand = self.begin()?;
        self.sign_in_once(with, on, cancel).await
    }

    /// The same with the code that is kept for an app.
    ///
    /// # Errors
    /// As [`Codes::check`]; [`CodesProblem::NotKept`], [`CodesProblem::Keyring`].
    pub async fn check_kept(
        &self,
        app: &AppOnDevice,
        address: &EmailAddress,
        on: OnProgress<'_>,
        cancel: &CancellationToken,
    ) -> Result<Checked, CodesProblem> {
        let _errand = self.begin()?;
        self.check_kept_now(app, address, on, cancel).await
    }

    /// The same for whoever holds the errand.
    pub(super) async fn check_kept_now(
        &self,
        app: &AppOnDevice,
        address: &EmailAddress,
        on: OnProgress<'_>,
        cancel: &CancellationToken,
    ) -> Result<Checked, CodesProblem> {
        let kept = self.kept(app, address).await?.ok_or(CodesProblem::NotKept)?;
        self.sign_in_once(kept.credentials(app, address, None), on, cancel).await
    }

    pub(super) async fn sign_in_once(
        &self,
        with: Credentials<'_>,
        on: OnProgress<'_>,
        cancel: &CancellationToken,
    ) -> Result<Checked, CodesProblem> {
        let Credentials { address, code, .. } = with;
        if let Some(verdict) = self.brakes.hold_back(address, code, Stage::SignIn, self.environment.now())? {
            return Ok(Checked { verdict, account: with.account.cloned(), accepted: None, noted: Ok(()) });
        }
        self.environment.begin(Attempt::SignIn);
        let servers = self.servers();
        let stop = cancel.child_token();
        let signing_in = async {
            // On the heap: the way to Google is a large future, and whoever waits for it stands on a small stack.
            let verdict = Box::pin(sign_in::verify(&servers, address, code, on, &stop)).await;
            self.note(with, &verdict);
            verdict
        };
        let (verdict, account) = match with.account {
            Some(known) => (signing_in.await, Some(known.clone())),
            None => unless_kept_elsewhere(self.account_of(with, cancel), signing_in, &stop).await,
        };
        let worked = verdict.verdict == VerdictId::SignedIn;
        let accepted = worked.then(|| Accepted { address: address.clone(), code: code.clone(), verdict: verdict.clone() });
        let noted = if worked { self.note_that_it_worked(with) } else { Ok(()) };
        Ok(Checked { verdict, account, accepted, noted })
    }

    /// Remembers what an attempt told.
    pub(super) fn note(&self, with: Credentials<'_>, verdict: &Verdict) {
        self.brakes.note(with.address, with.code, verdict, self.environment.now());
    }

    /// Notes in the ledger that a kept code worked just now.
    pub(super) fn note_that_it_worked(&self, with: Credentials<'_>) -> Result<(), FileProblem> {
        match (with.kept_for, self.ledger()) {
            (Some(app), Some(ledger)) if self.is_listed(app, with.address) => {
                let noted = ledger.worked(app, with.address, self.environment.now());
                noted.map(|set_aside| self.tell_later(set_aside))
            }
            _ => Ok(()),
        }
    }
}
