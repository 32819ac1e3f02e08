//! The `test-mail` step: sending with the code that was kept, and looking for that one message.

use std::time::Duration;

use mailkey_diagnosis::evidence::Stage;
use mailkey_diagnosis::step::Step;
use mailkey_diagnosis::verdict::{Verdict, VerdictId};
use tokio_util::sync::CancellationToken;

use super::{CodeUsed, Failure, Guide, View};
use crate::address::EmailAddress;
use crate::connection::OnProgress;
use crate::delivery::{self, MailWords};

/// How long the test mail is looked for; a mail to oneself at Google is there within seconds.
const LOOK_FOR: Duration = Duration::from_secs(60);

impl Guide {
    /// Sends the test mail, to the account's own address unless another is given, with the code that was kept: one sign-in, and none
    /// with a code that was refused in this run or while Google asked to wait. The view's verdict tells.
    ///
    /// # Errors
    /// [`Failure::Busy`], [`Failure::NotYet`] without a kept code, [`Failure::Keyring`].
    pub async fn send_test(
        &self,
        to: Option<&str>,
        words: &MailWords,
        on: OnProgress<'_>,
        cancel: &CancellationToken,
    ) -> Result<View, Failure> {
        let _errand = self.begin()?;
        let (app, address) = self.app_and_address()?;
        let recipient = match to.map(EmailAddress::parse).transpose() {
            Ok(recipient) => recipient.unwrap_or_else(|| address.clone()),
            Err(problem) => {
                let mut verdict = Verdict::new(VerdictId::AddressInvalid, Stage::Input);
                verdict.details.address = Some(problem);
                // Named, so that the advice is about the recipient and not about the account.
                verdict.details.recipient = to.map(str::to_owned);
                return Ok(self.conclude(verdict, CodeUsed::Kept));
            }
        };
        let code = self.kept_code().await?;
        if let Some(known) = self.held_back(&address, &code) {
            return Ok(self.conclude(known, CodeUsed::Kept));
        }
        let (verdict, message) = delivery::send_test(&self.servers(), &address, &code, &recipient, words, on, cancel).await;
        self.remember(&address, &code, &verdict);
        if verdict.verdict == VerdictId::Sent {
            let own = recipient == address;
            self.change(|state| {
                state.journey.sent_at.clone_from(&verdict.details.at);
                state.sent = message.filter(|_| own);
            });
            if let Some(ledger) = self.ledger() {
                // That the ledger's date stays old is no reason to trouble a person whose mail was just sent.
                let _ = ledger.worked(&app, &address, self.now());
            }
        }
        Ok(self.conclude(verdict, CodeUsed::Kept))
    }

    /// Looks for the test mail of this run, when it went to the account's own address: one sign-in at the mailbox.
    ///
    /// # Errors
    /// [`Failure::Busy`], [`Failure::NotYet`] when none was sent in this run, [`Failure::Keyring`].
    pub async fn look_for_test(&self, on: OnProgress<'_>, cancel: &CancellationToken) -> Result<View, Failure> {
        let _errand = self.begin()?;
        let (_, address) = self.app_and_address()?;
        let message = self.state().sent.clone().ok_or(Failure::NotYet { step: Step::TestMail })?;
        let code = self.kept_code().await?;
        if let Some(known) = self.asked_to_wait(Stage::Look) {
            return Ok(self.conclude(known, CodeUsed::Kept));
        }
        let verdict = delivery::look_for(&self.world.servers, &address, &code, &message, LOOK_FOR, on, cancel).await;
        self.remember(&address, &code, &verdict);
        Ok(self.conclude(verdict, CodeUsed::Kept))
    }
}
