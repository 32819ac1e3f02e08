//! `mailkey send-test`: hands a test mail to Google, then looks for that one mail.

use std::io;
use std::time::Duration;

use clap::{ArgAction, Args, value_parser};
use mailkey_core::address::{AccountKind, EmailAddress};
use mailkey_core::app_password::AppPassword;
use mailkey_core::connection::{Progress, seems_vpn};
use mailkey_core::delivery;
use mailkey_diagnosis::remedy::Situation;
use mailkey_diagnosis::verdict::{Verdict, VerdictId};
use mailkey_facts::apps::AppId;
use tokio_util::sync::CancellationToken;

use super::Command;
use crate::answer;
use crate::arguments::parsers::{self, CodeFrom};
use crate::input;
use crate::sentences::{self, About, Code};
use crate::terminal::interruption::{Abandoned, Interruptions};
use crate::terminal::output::{Form, Output, Status};
use crate::terminal::progress::changing_line::Shown;
use crate::terminal::progress::lights::Lights;

/// What `send-test` is told.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The address as it was typed.
    #[arg(long, help = "cli-option-address")]
    address: String,
    /// Whose code to take from the keyring.
    #[arg(long, value_parser = parsers::app(), help = "cli-option-app")]
    app: Option<AppId>,
    /// The recipient as it was typed; `None` is the address itself.
    #[arg(long, value_name = "ADDRESS", help = "cli-option-to")]
    to: Option<String>,
    /// Where the code comes from.
    #[arg(long = "code-stdin", action = ArgAction::SetTrue, value_parser = parsers::code_from(), help = "cli-option-code-stdin")]
    code: CodeFrom,
    /// How many seconds to look for the mail; zero does not look.
    #[arg(long, value_name = "SECONDS", default_value = "60", value_parser = value_parser!(u32).range(0..=3600), help = "cli-option-wait")]
    wait: u32,
    /// How to answer.
    #[arg(long = "json", action = ArgAction::SetTrue, value_parser = parsers::form(), help = "cli-option-json")]
    form: Form,
}

impl Command for Arguments {
    const PLACE: u8 = 30;

    async fn run(self, output: &Output) -> io::Result<Status> {
        let form = self.form;
        let address = match input::address(&self.address) {
            Ok(address) => address,
            Err(verdict) => return answer::refused(output, form, &verdict, &self.address),
        };
        let to = match self.to.as_deref().map(input::address).transpose() {
            Ok(to) => to.unwrap_or_else(|| address.clone()),
            Err(mut verdict) => {
                // Named, so that the advice is about the recipient and not about the account.
                verdict.details.recipient = self.to;
                return answer::refused(output, form, &verdict, &self.address);
            }
        };
        let given = match input::code(self.code, &address, self.app).await {
            Ok(given) => given,
            Err(hindrance) => return answer::hindered(output, form, hindrance, &address),
        };
        let about = About { address: Some(&address), app: given.app.as_ref(), code: Code::NotAtStake };
        let cancel = CancellationToken::new();
        let lights = Lights::new(output.words(), Shown::beside(form));
        let wait = Duration::from_secs(self.wait.into());
        let errand = Errand { output, form, address: &address, to: &to, code: &given.code, wait, about };
        let done = Interruptions::listen()?.cancelling(&cancel, errand.run(&lights, &cancel)).await;
        lights.end();
        let (verdict, workspace) = match done {
            Ok(done) => done?,
            Err(Abandoned) => return Ok(Status::NotGood),
        };
        let stored_code = self.code == CodeFrom::Keyring;
        if let (true, Some(app), Some(_)) = (stored_code, &given.app, &verdict.details.at) {
            note_that_it_worked(output, app, &address)?;
        }
        answer::conclude(output, form, &verdict, Situation { workspace, stored_code, vpn: seems_vpn(), ..Situation::default() }, about)
    }
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
        let workspace = match input::account(self.address, cancel).await {
            Ok(kind) => kind == AccountKind::Workspace,
            Err(verdict) => return Ok((verdict, false)),
        };
        let show = |progress: Progress| lights.show(&progress);
        let servers = input::servers();
        let words = self.output.words();
        let app = self.about.app.map_or_else(|| self.output.say("cli-an-app", &[]), |app| sentences::app_name(words, app));
        let mail = words.test_mail(&app, &input::device());
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
    let noted = input::ledger().map_or(Ok(()), |ledger| ledger.worked(app, address, jiff::Timestamp::now()));
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
    use crate::arguments::tests::said_to;

    #[test]
    fn a_mail_is_looked_for_during_a_minute_unless_told_otherwise() {
        let wait = |line| said_to::<Arguments>(line).wait;
        assert_eq!(wait("mailkey send-test --address anna@gmail.com"), 60);
        assert_eq!(wait("mailkey send-test --address anna@gmail.com --wait 5"), 5);
    }

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
