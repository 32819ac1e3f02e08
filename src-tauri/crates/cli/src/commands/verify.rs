//! `mailkey verify`: one sign-in, and nothing is stored.

use std::io;
use std::pin::pin;

use clap::{ArgAction, Args};
use mailkey_core::address::{AccountKind, EmailAddress};
use mailkey_core::app_password::AppPassword;
use mailkey_core::connection::seems_vpn;
use mailkey_core::sign_in;
use mailkey_diagnosis::remedy::Situation;
use mailkey_diagnosis::verdict::{Verdict, VerdictId};
use mailkey_facts::apps::AppId;
use tokio_util::sync::CancellationToken;

use super::Command;
use crate::answer;
use crate::arguments::parsers::{self, CodeFrom};
use crate::input;
use crate::sentences::{About, Code};
use crate::terminal::interruption::{Abandoned, Interruptions};
use crate::terminal::output::{Form, Output, Status};
use crate::terminal::progress::changing_line::Shown;
use crate::terminal::progress::lights::Lights;

/// What `verify` is told.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The address as it was typed.
    #[arg(long, help = "cli-option-address")]
    address: String,
    /// Whose code to take from the keyring.
    #[arg(long, value_parser = parsers::app(), help = "cli-option-app")]
    app: Option<AppId>,
    /// Where the code comes from.
    #[arg(long = "code-stdin", action = ArgAction::SetTrue, value_parser = parsers::code_from(), help = "cli-option-code-stdin")]
    code: CodeFrom,
    /// How to answer.
    #[arg(long = "json", action = ArgAction::SetTrue, value_parser = parsers::form(), help = "cli-option-json")]
    form: Form,
}

impl Command for Arguments {
    const PLACE: u8 = 20;

    async fn run(self, output: &Output) -> io::Result<Status> {
        let address = match input::address(&self.address) {
            Ok(address) => address,
            Err(verdict) => return answer::refused(output, self.form, &verdict, &self.address),
        };
        let given = match input::code(self.code, &address, self.app).await {
            Ok(given) => given,
            Err(hindrance) => return answer::hindered(output, self.form, hindrance, &address),
        };
        let about = About { address: Some(&address), app: given.app.as_ref(), code: Code::JustGiven };
        match sign_in(output, self.form, &address, &given.code).await? {
            Ok((verdict, workspace)) => {
                let stored_code = self.code == CodeFrom::Keyring;
                let situation = Situation { workspace, stored_code, vpn: seems_vpn(), ..Situation::default() };
                answer::conclude(output, self.form, &verdict, situation, about)
            }
            Err(Abandoned) => Ok(Status::NotGood),
        }
    }
}

/// Signs in once at Google, with lights in words. Beside the verdict it tells whether the account is an organisation's.
///
/// # Errors
/// Signals cannot be received.
pub async fn sign_in(
    output: &Output,
    form: Form,
    address: &EmailAddress,
    code: &AppPassword,
) -> io::Result<Result<(Verdict, bool), Abandoned>> {
    let cancel = CancellationToken::new();
    let lights = Lights::new(output.words(), Shown::beside(form));
    let servers = input::servers();
    let stop = cancel.child_token();
    let show = |progress| lights.show(&progress);
    let attempt = unless_kept_elsewhere(input::account(address, &cancel), sign_in::verify(&servers, address, code, &show, &stop), &stop);
    let done = Interruptions::listen()?.cancelling(&cancel, attempt).await;
    lights.end();
    Ok(done)
}

/// Asks who keeps the mail while the line is made. As soon as it is known that Google does not, the sign-in is stopped; what is known
/// before anything else is known keeps it from beginning.
async fn unless_kept_elsewhere(
    account: impl Future<Output = Result<AccountKind, Verdict>>,
    signing_in: impl Future<Output = Verdict>,
    stop: &CancellationToken,
) -> (Verdict, bool) {
    let mut account = pin!(account);
    let mut signing_in = pin!(signing_in);
    tokio::select! {
        biased;
        kind = &mut account => match kind {
            Ok(kind) => (signing_in.await, kind == AccountKind::Workspace),
            Err(verdict) => {
                stop.cancel();
                let attempted = signing_in.await;
                // What Google has said already counts for more than what the names say.
                if attempted.reply.is_some() { (attempted, false) } else { (verdict, false) }
            }
        },
        verdict = &mut signing_in => {
            // Good news wait for nobody.
            if verdict.verdict.is_good() || verdict.verdict == VerdictId::Cancelled {
                return (verdict, false);
            }
            match account.await {
                Ok(kind) => (verdict, kind == AccountKind::Workspace),
                Err(instead) if instead.verdict == VerdictId::NotGoogleAccount => (instead, false),
                Err(_) => (verdict, false),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

    use std::future::{pending, ready};
    use std::sync::atomic::{AtomicU32, Ordering};

    use mailkey_diagnosis::evidence::Stage;
    use tokio::sync::oneshot;

    use super::*;
    use crate::arguments::tests::said_to;

    #[test]
    fn a_code_comes_from_the_keyring_unless_standard_input_is_named() {
        let code = |line| said_to::<Arguments>(line).code;
        assert_eq!(code("mailkey verify --address anna@gmail.com"), CodeFrom::Keyring);
        assert_eq!(code("mailkey verify --address anna@gmail.com --code-stdin"), CodeFrom::Stdin);
    }

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
        assert_eq!((good.0.verdict, good.1), (VerdictId::SignedIn, false));
        let later = async {
            tokio::task::yield_now().await;
            Ok(AccountKind::Workspace)
        };
        let refused = unless_kept_elsewhere(later, ready(answered(VerdictId::CodeRejected)), &stop).await;
        assert_eq!((refused.0.verdict, refused.1), (VerdictId::CodeRejected, true));
    }
}
