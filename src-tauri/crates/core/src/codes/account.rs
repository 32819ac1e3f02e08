//! Who keeps an account's mail, asked before anything of it is sent to Google, or beside that.

use std::pin::pin;

use tokio_util::sync::CancellationToken;

use super::{Codes, Credentials};
use crate::address::{AccountKind, EmailAddress, account_kind};
use mailkey_diagnosis::evidence::Stage;
use mailkey_diagnosis::verdict::{Verdict, VerdictId};

impl Codes {
    /// Finds out who keeps the mail of an address; nobody is asked about one that looks like a slip.
    ///
    /// # Errors
    /// The verdicts `not_google_account` and `cancelled`.
    pub async fn account(&self, address: &EmailAddress, cancel: &CancellationToken) -> Result<AccountKind, Verdict> {
        if let Some(meant) = address.meant() {
            let mut verdict = Verdict::new(VerdictId::NotGoogleAccount, Stage::Input);
            verdict.details.meant = Some(meant.as_str().to_owned());
            return Err(verdict);
        }
        let asking = account_kind(address, self.environment.exchangers.as_ref());
        match cancel.run_until_cancelled(asking).await {
            None => Err(Verdict::new(VerdictId::Cancelled, Stage::Input)),
            Some(AccountKind::NotGoogle { mail_host }) => {
                let mut verdict = Verdict::new(VerdictId::NotGoogleAccount, Stage::Input);
                verdict.details.other_host = mail_host;
                Err(verdict)
            }
            Some(kind) => Ok(kind),
        }
    }

    /// The same for an account with a code. Google took a code that the ledger lists once, so it keeps the account, whoever takes its
    /// mail in.
    pub(super) async fn account_of(&self, with: Credentials<'_>, cancel: &CancellationToken) -> Result<AccountKind, Verdict> {
        let was_taken = || with.kept_for.is_some_and(|app| self.is_listed(app, with.address));
        match self.account(with.address, cancel).await {
            Err(verdict) if verdict.verdict == VerdictId::NotGoogleAccount && was_taken() => Ok(AccountKind::Unknown),
            found => found,
        }
    }
}

/// Asks who keeps the mail while the line is made. As soon as it is known that Google does not, the sign-in is stopped; what is known
/// before anything else is known keeps it from beginning. Beside the verdict it tells who keeps the mail, as far as it became known.
pub(super) async fn unless_kept_elsewhere(
    account: impl Future<Output = Result<AccountKind, Verdict>>,
    signing_in: impl Future<Output = Verdict>,
    stop: &CancellationToken,
) -> (Verdict, Option<AccountKind>) {
    let mut account = pin!(account);
    let mut signing_in = pin!(signing_in);
    tokio::select! {
        biased;
        kind = &mut account => match kind {
            Ok(kind) => (signing_in.await, Some(kind)),
            Err(verdict) => {
                stop.cancel();
                let attempted = signing_in.await;
                // What Google has said already counts for more than what the names say.
                if attempted.reply.is_some() { (attempted, None) } else { (verdict, None) }
            }
        },
        verdict = &mut signing_in => {
            // Good news wait for nobody.
            if verdict.verdict.is_good() || verdict.verdict == VerdictId::Cancelled {
                return (verdict, None);
            }
            match account.await {
                Ok(kind) => (verdict, Some(kind)),
                Err(instead) if instead.verdict == VerdictId::NotGoogleAccount => (instead, None),
                Err(_) => (verdict, None),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::future::{pending, ready};
    use std::sync::atomic::{AtomicU32, Ordering};

    use tokio::sync::oneshot;

    use super::*;

    fn elsewhere() -> Verdict {
        Verdict::new(VerdictId::NotGoogleAccount, Stage::Input)
    }

    fn answered(id: VerdictId) -> Verdict {
        Verdict { reply: Some("said".to_owned()), ..Verdict::new(id, Stage::SignIn) }
    }

    /// A sign-in that needs a line first: it counts the codes that it sends, and ends at a stop.
    async fn sign_in_after(line: oneshot::Receiver<()>, sent: &AtomicU32, stop: &CancellationToken) -> Verdict {
        let signing_in = async {
            line.await.unwrap();
            sent.fetch_add(1, Ordering::Relaxed);
            answered(VerdictId::CodeRejected)
        };
        stop.run_until_cancelled(signing_in).await.unwrap_or_else(|| Verdict::new(VerdictId::Cancelled, Stage::Connect))
    }

    #[tokio::test]
    async fn no_code_is_sent_once_it_is_known_that_google_does_not_keep_the_mail() {
        for line_stands_already in [false, true] {
            let (line, made) = oneshot::channel();
            let mut line = Some(line);
            if line_stands_already {
                line.take().unwrap().send(()).unwrap();
            }
            let (stop, sent) = (CancellationToken::new(), AtomicU32::new(0));
            let (verdict, _) = unless_kept_elsewhere(ready(Err(elsewhere())), sign_in_after(made, &sent, &stop), &stop).await;
            assert_eq!((verdict.verdict, sent.load(Ordering::Relaxed)), (VerdictId::NotGoogleAccount, 0));
        }
    }

    #[tokio::test]
    async fn what_is_known_later_explains_a_refusal_and_what_google_said_first_stands() {
        let stop = CancellationToken::new();
        let (told, asked) = oneshot::channel();
        let account = async { asked.await.unwrap() };
        let signing_in = async {
            told.send(Err(elsewhere())).unwrap();
            answered(VerdictId::CodeRejected)
        };
        assert_eq!(unless_kept_elsewhere(account, signing_in, &stop).await.0.verdict, VerdictId::NotGoogleAccount);
        assert!(!stop.is_cancelled());
        // Google's answer is there while the stop comes too late.
        let refused = unless_kept_elsewhere(ready(Err(elsewhere())), ready(answered(VerdictId::CodeRejected)), &stop).await;
        assert_eq!(refused.0.verdict, VerdictId::CodeRejected);
    }

    #[tokio::test]
    async fn good_news_wait_for_nobody_and_a_refusal_waits_for_whose_account_it_is() {
        let stop = CancellationToken::new();
        let good = unless_kept_elsewhere(pending(), ready(answered(VerdictId::SignedIn)), &stop).await;
        assert_eq!((good.0.verdict, good.1), (VerdictId::SignedIn, None));
        let later = async {
            tokio::task::yield_now().await;
            Ok(AccountKind::Workspace)
        };
        let refused = unless_kept_elsewhere(later, ready(answered(VerdictId::CodeRejected)), &stop).await;
        assert_eq!((refused.0.verdict, refused.1), (VerdictId::CodeRejected, Some(AccountKind::Workspace)));
    }
}
