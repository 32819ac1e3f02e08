//! Using a code for the test mail, and for looking for that one message: one sign-in each, in front of the brakes.

use std::time::Duration;

use tokio_util::sync::CancellationToken;

use super::{Codes, CodesProblem, Credentials};
use crate::address::{AccountKind, EmailAddress};
use crate::connection::OnProgress;
use crate::delivery::{self, MailWords, MessageId};
use crate::environment::Attempt;
use crate::files::FileProblem;
use mailkey_diagnosis::evidence::Stage;
use mailkey_diagnosis::verdict::{Verdict, VerdictId};

/// What became of a test mail.
#[derive(Debug)]
pub struct Sent {
    /// The verdict.
    pub verdict: Verdict,
    /// What to look for, where it was sent to the account itself: no other mailbox can be looked into.
    pub message: Option<MessageId>,
    /// Who keeps the account's mail, as far as it became known.
    pub account: Option<AccountKind>,
    /// Whether it could be noted in the ledger that a kept code worked.
    pub noted: Result<(), FileProblem>,
}

impl Sent {
    fn not(verdict: Verdict, account: Option<AccountKind>) -> Self {
        Self { verdict, message: None, account, noted: Ok(()) }
    }
}

impl Codes {
    /// Sends the test mail: one sign-in, and none with a code that was refused in this run, while Google asked for a pause, or where
    /// somebody else keeps the account's mail.
    ///
    /// # Errors
    /// [`CodesProblem::Busy`]; [`CodesProblem::File`] when a newer Mailkey remembers the pauses.
    pub async fn send_test(
        &self,
        with: Credentials<'_>,
        to: &EmailAddress,
        words: &MailWords,
        on: OnProgress<'_>,
        cancel: &CancellationToken,
    ) -> Result<Sent, CodesProblem> {
        let _errand = self.begin()?;
        let Credentials { address, code, .. } = with;
        if let Some(known) = self.brakes.hold_back(address, code, Stage::SignIn, self.environment.now())? {
            return Ok(Sent::not(known, with.account.cloned()));
        }
        let account = match with.account {
            Some(known) => known.clone(),
            None => match self.account_of(with, cancel).await {
                Ok(kind) => kind,
                Err(verdict) => return Ok(Sent::not(verdict, None)),
            },
        };
        self.environment.begin(Attempt::Send);
        let (verdict, message) = Box::pin(delivery::send_test(&self.servers(), address, code, to, words, on, cancel)).await;
        self.note(with, &verdict);
        let noted = if verdict.verdict == VerdictId::Sent { self.note_that_it_worked(with) } else { Ok(()) };
        let message = message.filter(|_| to.is_same_account(address));
        Ok(Sent { verdict, message, account: Some(account), noted })
    }

    /// Looks for a test mail in the account's mailbox: one sign-in there, and none with a code that was refused in this run or
    /// while Google asked for a pause.
    ///
    /// # Errors
    /// [`CodesProblem::Busy`]; [`CodesProblem::File`] when a newer Mailkey remembers the pauses.
    pub async fn look_for(
        &self,
        with: Credentials<'_>,
        message: &MessageId,
        wait: Duration,
        on: OnProgress<'_>,
        cancel: &CancellationToken,
    ) -> Result<Verdict, CodesProblem> {
        let _errand = self.begin()?;
        let Credentials { address, code, .. } = with;
        if let Some(known) = self.brakes.hold_back(address, code, Stage::Look, self.environment.now())? {
            return Ok(known);
        }
        self.environment.begin(Attempt::Look);
        let verdict = Box::pin(delivery::look_for(&self.environment.servers, address, code, message, wait, on, cancel)).await;
        self.note(with, &verdict);
        Ok(verdict)
    }
}
