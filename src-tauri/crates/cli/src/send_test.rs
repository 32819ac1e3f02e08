//! `mailkey send-test`: hands a test mail to Google, then looks for that one mail.

use std::io;
use std::time::Duration;

use mailkey_core::address::{AccountKind, EmailAddress};
use mailkey_core::app_password::AppPassword;
use mailkey_core::connection::{Progress, seems_vpn};
use mailkey_core::delivery;
use mailkey_diagnosis::remedy::Situation;
use mailkey_diagnosis::verdict::{Verdict, VerdictId};
use mailkey_facts::apps::AppId;
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
    let given = match given::code(asked.code, &address, asked.app).await {
        Ok(given) => given,
        Err(hindrance) => return answer::hindered(output, form, hindrance, &address),
    };
    let about = About { address: Some(&address), app: given.app.as_ref(), code: Code::NotAtStake };
    let cancel = CancellationToken::new();
    let lights = Lights::new(output.words(), Shown::beside(form));
    let errand = Errand { output, form, address: &address, to: &to, code: &given.code, wait: asked.wait, about };
    let done = Interruptions::listen()?.cancelling(&cancel, errand.run(&lights, &cancel)).await;
    lights.end();
    let (verdict, workspace) = match done {
        Ok(done) => done?,
        Err(Abandoned) => return Ok(Status::NotGood),
    };
    let from_keyring = asked.code == CodeFrom::Keyring;
    if let (true, Some(app), Some(_)) = (from_keyring, &given.app, &verdict.details.at) {
        note_that_it_worked(output, app, &address)?;
    }
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
    address: &'a EmailAddress,
    to: &'a EmailAddress,
    code: &'a AppPassword,
    wait: Duration,
    about: About<'a>,
}

impl Errand<'_> {
    /// Sends and looks. Beside the verdict it tells whether the account is an organisation's.
    async fn run(&self, lights: &Lights<'_>, cancel: &CancellationToken) -> io::Result<(Verdict, bool)> {
        let workspace = match given::account(self.address, cancel).await {
            Ok(kind) => kind == AccountKind::Workspace,
            Err(verdict) => return Ok((verdict, false)),
        };
        let show = |progress: Progress| lights.show(&progress);
        let servers = given::servers();
        let words = self.output.words();
        let app = self.about.app.map_or_else(|| self.output.say("cli-an-app", &[]), |app| sentences::app_name(words, app));
        let mail = words.test_mail(&app, &given::device());
        let (sent, message) = delivery::send_test(&servers, self.address, self.code, self.to, &mail, &show, cancel).await;
        // A mail in somebody else's mailbox cannot be looked for.
        let Some(message) = message.filter(|_| !self.wait.is_zero() && self.to == self.address) else {
            return Ok((sent, workspace));
        };
        if self.form == Form::Text {
            lights.end();
            self.output.print(&sentences::heading(self.output, &sent, self.about))?;
        }
        let seen = delivery::look_for(&servers, self.address, self.code, &message, self.wait, &show, cancel).await;
        Ok((after_sending(sent, seen), workspace))
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

fn note_that_it_worked(output: &Output, app: &AppId, address: &EmailAddress) -> io::Result<()> {
    let noted = given::ledger().map_or(Ok(()), |ledger| ledger.worked(app, address, jiff::Timestamp::now()));
    if let Err(problem) = noted {
        output.remark("failure-file", &[("reason", &problem.to_string())])?;
    }
    Ok(())
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
