//! `mailkey send-test`: hands a test mail to Google, then looks for that one mail.

use std::io;
use std::time::Duration;

use mailkey_core::address::{AccountKind, EmailAddress};
use mailkey_core::codes::{CodesProblem, Credentials};
use mailkey_core::connection::{Progress, seems_vpn};
use mailkey_core::environment::Environment;
use mailkey_core::mailkey::Mailkey;
use mailkey_diagnosis::remedy::Situation;
use mailkey_diagnosis::verdict::{Verdict, VerdictId};
use tokio_util::sync::CancellationToken;

use crate::answer;
use crate::arguments::{CodeFrom, Form, SendTest};
use crate::changing_line::Shown;
use crate::given;
use crate::interruption::{Abandoned, Interruptions};
use crate::lights::Lights;
use crate::output::{Output, Status};
use crate::sentences::{self, About, Code};

/// Runs the command.
///
/// # Errors
/// An output is gone.
pub async fn run(output: &Output, asked: SendTest) -> io::Result<Status> {
    let form = asked.form;
    let address = match given::address(&asked.address) {
        Ok(address) => address,
        Err(verdict) => return answer::refused(output, form, &verdict, &asked.address),
    };
    let to = match asked.to.as_deref().map(given::address).transpose() {
        Ok(to) => to.unwrap_or_else(|| address.clone()),
        Err(mut verdict) => {
            // Named, so that the advice is about the recipient and not about the account.
            verdict.details.recipient = asked.to;
            return answer::refused(output, form, &verdict, &asked.address);
        }
    };
    let mailkey = Mailkey::open(Environment::real());
    let given = match given::code(mailkey.codes(), asked.code, &address, asked.app).await {
        Ok(given) => given,
        Err(hindrance) => return answer::hindered(output, form, hindrance, &address),
    };
    let from_keyring = asked.code == CodeFrom::Keyring;
    let about = About { address: Some(&address), app: given.app.as_ref(), code: Code::NotAtStake };
    let kept_for = given.app.as_ref().filter(|_| from_keyring);
    let with = Credentials { address: &address, code: &given.code, kept_for, account: None };
    let cancel = CancellationToken::new();
    let lights = Lights::new(output.words(), Shown::beside(form));
    let errand = Errand { output, form, mailkey: &mailkey, with, to: &to, wait: asked.wait, about };
    let done = Interruptions::listen()?.cancelling(&cancel, errand.run(&lights, &cancel)).await;
    lights.end();
    let (verdict, workspace) = match done {
        Ok(Ok(done)) => done,
        Ok(Err(Unsent::Hindered(problem))) => return answer::hindered(output, form, problem.into(), &address),
        Ok(Err(Unsent::Output(error))) => return Err(error),
        Err(Abandoned) => return Ok(Status::NotGood),
    };
    answer::conclude(
        output,
        form,
        &verdict,
        Situation { workspace, stored_code: from_keyring, vpn: seems_vpn(), ..Situation::default() },
        about,
    )
}

/// One mail: what is sent, to whom, and how long it is looked for.
#[derive(Debug)]
struct Errand<'a> {
    output: &'a Output,
    form: Form,
    mailkey: &'a Mailkey,
    with: Credentials<'a>,
    to: &'a EmailAddress,
    wait: Duration,
    about: About<'a>,
}

/// Why there is no verdict.
enum Unsent {
    Hindered(CodesProblem),
    Output(io::Error),
}

impl From<CodesProblem> for Unsent {
    fn from(problem: CodesProblem) -> Self {
        Self::Hindered(problem)
    }
}

impl From<io::Error> for Unsent {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

impl Errand<'_> {
    /// Sends and looks. Beside the verdict it tells whether the account is an organisation's.
    async fn run(&self, lights: &Lights<'_>, cancel: &CancellationToken) -> Result<(Verdict, bool), Unsent> {
        let show = |progress: Progress| lights.show(&progress);
        let (words, codes) = (self.output.words(), self.mailkey.codes());
        let app = self.about.app.map_or_else(|| self.output.say("cli-an-app", &[]), |app| sentences::app_name(words, app));
        let mail = words.test_mail(&app, &self.mailkey.environment().device);
        let sent = codes.send_test(self.with, self.to, &mail, &show, cancel).await?;
        if let Err(problem) = &sent.noted {
            answer::file_trouble(self.output, problem)?;
        }
        let workspace = sent.account == Some(AccountKind::Workspace);
        let Some(message) = sent.message.filter(|_| !self.wait.is_zero()) else {
            return Ok((sent.verdict, workspace));
        };
        if self.form == Form::Text {
            lights.end();
            self.output.print(&sentences::heading(self.output, &sent.verdict, self.about))?;
        }
        let seen = codes.look_for(self.with, &message, self.wait, &show, cancel).await?;
        Ok((after_sending(sent.verdict, seen), workspace))
    }
}

/// What is to be said once a mail was sent: what was seen of it, or only that it was sent where looking was cut short.
fn after_sending(sent: Verdict, seen: Verdict) -> Verdict {
    if seen.verdict == VerdictId::Cancelled {
        return sent;
    }
    let mut verdict = seen;
    verdict.elapsed_ms = verdict.elapsed_ms.saturating_add(sent.elapsed_ms);
    verdict.details.recipient = verdict.details.recipient.or(sent.details.recipient);
    verdict.details.at = verdict.details.at.or(sent.details.at);
    verdict
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

    use mailkey_diagnosis::evidence::Stage;
    use mailkey_diagnosis::verdict::Details;

    use super::*;

    fn sent() -> Verdict {
        let details =
            Details { recipient: Some("anna@gmail.com".to_owned()), at: Some("2026-10-05T10:42:00Z".to_owned()), ..Details::default() };
        Verdict { elapsed_ms: 900, details, ..Verdict::new(VerdictId::Sent, Stage::Send) }
    }

    #[test]
    fn looking_that_was_cut_short_does_not_unsay_that_the_mail_was_sent() {
        assert_eq!(after_sending(sent(), Verdict::new(VerdictId::Cancelled, Stage::Look)), sent());
    }

    #[test]
    fn what_was_seen_keeps_when_and_to_whom_the_mail_was_sent() {
        let seen = Verdict { elapsed_ms: 100, ..Verdict::new(VerdictId::ImapDisabled, Stage::Look) };
        let both = after_sending(sent(), seen);
        assert_eq!((both.verdict, both.elapsed_ms), (VerdictId::ImapDisabled, 1000));
        assert_eq!(both.details, sent().details);
    }
}
