//! The `test-mail` step: sending with the code that was kept, and looking for that one message.

use std::time::Duration;

use tokio_util::sync::CancellationToken;

use super::{CodeUsed, Failure, Guide, View};
use crate::address::{AccountKind, EmailAddress};
use crate::codes::{Credentials, KeptCode};
use crate::connection::OnProgress;
use crate::delivery::MailWords;
use crate::device::AppOnDevice;
use mailkey_diagnosis::evidence::Stage;
use mailkey_diagnosis::step::Step;
use mailkey_diagnosis::verdict::{Verdict, VerdictId};

/// How long the test mail is looked for; a mail to oneself at Google is there within seconds.
const LOOK_FOR: Duration = Duration::from_secs(60);

/// What the errands sign in with that use a code that was kept.
pub(super) struct Account {
    pub(super) app: AppOnDevice,
    pub(super) address: EmailAddress,
    pub(super) code: KeptCode,
    kind: Option<AccountKind>,
}

impl Account {
    pub(super) fn credentials(&self) -> Credentials<'_> {
        self.code.credentials(&self.app, &self.address, self.kind.as_ref())
    }
}

impl Guide {
    /// Sends the test mail, to the account's own address unless another is given, with the code that was kept: one sign-in, and none
    /// with a code that was refused in this run or while Google asked to wait. The view's verdict tells.
    ///
    /// # Errors
    /// [`Failure::Busy`], [`Failure::NotYet`] without a kept code, [`Failure::Keyring`], [`Failure::FileNewer`].
    pub async fn send_test(
        &self,
        to: Option<&str>,
        words: &MailWords,
        on: OnProgress<'_>,
        cancel: &CancellationToken,
    ) -> Result<View, Failure> {
        let _errand = self.begin()?;
        let (_, address) = self.app_and_address()?;
        let recipient = match to.map(EmailAddress::parse).transpose() {
            Ok(recipient) => recipient.unwrap_or(address),
            Err(problem) => {
                let mut verdict = Verdict::new(VerdictId::AddressInvalid, Stage::Input);
                verdict.details.address = Some(problem);
                // Named, so that the advice is about the recipient and not about the account.
                verdict.details.recipient = to.map(str::to_owned);
                return Ok(self.conclude(verdict, CodeUsed::Kept));
            }
        };
        let account = self.kept_account().await?;
        let sent = self.codes.send_test(account.credentials(), &recipient, words, on, cancel).await;
        // That the ledger's date stays old is no reason to trouble a person whose mail was just sent: `noted` is not told of.
        let sent = sent.map_err(|problem| self.failure(problem))?;
        if sent.verdict.verdict == VerdictId::Sent {
            self.change(|state| {
                state.journey.sent_at.clone_from(&sent.verdict.details.at);
                state.sent = sent.message;
            });
        }
        Ok(self.conclude(sent.verdict, CodeUsed::Kept))
    }

    /// Whether a test mail to what was typed goes to the account itself, so that it can be looked for.
    pub fn is_own(&self, typed: &str) -> bool {
        let (typed, own) = (EmailAddress::parse(typed), self.state().journey.address.clone());
        typed.ok().zip(own).is_some_and(|(typed, own)| typed.is_same_account(&own))
    }

    /// Looks for the test mail of this run, when it went to the account's own address: one sign-in at the mailbox.
    ///
    /// # Errors
    /// [`Failure::Busy`], [`Failure::NotYet`] when none was sent in this run, [`Failure::Keyring`], [`Failure::FileNewer`].
    pub async fn look_for_test(&self, on: OnProgress<'_>, cancel: &CancellationToken) -> Result<View, Failure> {
        let _errand = self.begin()?;
        self.app_and_address()?;
        let message = self.state().sent.clone().ok_or(Failure::NotYet { step: Step::TestMail })?;
        let account = self.kept_account().await?;
        let verdict = self.codes.look_for(account.credentials(), &message, LOOK_FOR, on, cancel).await;
        Ok(self.conclude(verdict.map_err(|problem| self.failure(problem))?, CodeUsed::Kept))
    }

    pub(super) async fn kept_account(&self) -> Result<Account, Failure> {
        let (app, address) = self.app_and_address()?;
        let code = self.kept_for(&app, &address).await?;
        let kind = self.state().journey.account.clone();
        Ok(Account { app, address, code, kind })
    }
}
