//! Putting a new code in an earlier one's place: only when Google has taken it, and the earlier one stays until then.

use tokio_util::sync::CancellationToken;

use super::{Codes, CodesProblem, Credentials, KeepProblem, Keeping};
use crate::address::AccountKind;
use crate::connection::OnProgress;
use crate::device::AppOnDevice;
use crate::files::FileProblem;
use mailkey_diagnosis::verdict::{Saved, Verdict};

/// What became of a new code.
#[derive(Debug)]
pub struct Replaced {
    /// The verdict; what lies in the keyring now is in its `saved`.
    pub verdict: Verdict,
    /// Who keeps the account's mail, as far as it became known.
    pub account: Option<AccountKind>,
    /// Whether the ledger lists it, where it was kept.
    pub listed: Result<(), FileProblem>,
}

impl Codes {
    /// Looks whether a code can be kept, signs in once, and keeps the code for an app where Google took it, in an earlier one's place if
    /// there is one. Nothing is sent where nothing could be kept.
    ///
    /// # Errors
    /// [`CodesProblem::Keyring`] before anything was sent (what the keyring does later is the verdict's), [`CodesProblem::Busy`],
    /// [`CodesProblem::File`] when a newer Mailkey wrote the ledger or remembers the pauses.
    pub async fn replace(
        &self,
        app: &AppOnDevice,
        with: Credentials<'_>,
        on: OnProgress<'_>,
        cancel: &CancellationToken,
    ) -> Result<Replaced, CodesProblem> {
        let _errand = self.begin()?;
        let earlier = if self.look(app, with.address).await? { Saved::EarlierKept } else { Saved::Nothing };
        let checked = self.sign_in_once(with, on, cancel).await?;
        let (account, mut verdict) = (checked.account, checked.verdict);
        verdict.saved = earlier;
        let Some(accepted) = checked.accepted else { return Ok(Replaced { verdict, account, listed: Ok(()) }) };
        match self.keep(app, &accepted, Keeping::InKeyring, on).await {
            Ok(kept) => {
                verdict.saved = kept.saved;
                Ok(Replaced { verdict, account, listed: kept.listed })
            }
            Err(KeepProblem::Keyring { problem, saved }) => {
                let verdict = Verdict { saved: saved.of_an_accepted_code(), ..Verdict::from(problem) };
                Ok(Replaced { verdict, account, listed: Ok(()) })
            }
            Err(KeepProblem::File(problem)) => Err(problem.into()),
        }
    }
}
