//! `mailkey send-test`: hands a test mail to Google, then looks for that one mail.

use std::io;
use std::time::Duration;

use clap::{ArgAction, Args, value_parser};
use mailkey_core::address::{AccountKind, EmailAddress};
use mailkey_core::codes::Credentials;
use mailkey_core::device::DeviceName;
use mailkey_core::mailkey::Mailkey;
use mailkey_diagnosis::remedy::Situation;
use mailkey_diagnosis::verdict::{Code, Verdict, VerdictId};
use mailkey_facts::apps::AppId;
use tokio_util::sync::CancellationToken;

use super::Command;
use crate::answer;
use crate::arguments::parsers::{self, CodeFrom, Doubt, Keeper};
use crate::hindrance::Hindrance;
use crate::input::{self, Given};
use crate::sentences::{self, About};
use crate::terminal::output::{Form, Output, Status};
use crate::terminal::progress::lights::Lights;
use crate::terminal::progress::under_lights;

/// What `send-test` is told.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The address as it was typed.
    #[arg(long, help = "cli-option-address")]
    address: String,
    /// Whose code to take from the keyring.
    #[arg(long, value_parser = parsers::app(), help = "cli-option-app")]
    app: Option<AppId>,
    /// The device's name.
    #[arg(long, value_parser = parsers::device(), help = "cli-option-device")]
    device: Option<DeviceName>,
    /// The recipient as it was typed; `None` is the address itself.
    #[arg(long, value_name = "ADDRESS", help = "cli-option-to")]
    to: Option<String>,
    /// Where the code comes from.
    #[arg(long = "code-stdin", action = ArgAction::SetTrue, value_parser = parsers::code_from(), help = "cli-option-code-stdin")]
    code: CodeFrom,
    /// What the code may be.
    #[command(flatten)]
    doubt: Doubt,
    /// Whose account it may be.
    #[command(flatten)]
    keeper: Keeper,
    /// How many seconds to look for the mail; zero does not look.
    #[arg(long, value_name = "SECONDS", default_value = "60", value_parser = value_parser!(u32).range(0..=3600), help = "cli-option-wait")]
    wait: u32,
    /// How to answer.
    #[arg(long = "json", action = ArgAction::SetTrue, value_parser = parsers::form(), help = "cli-option-json")]
    form: Form,
}

impl Command for Arguments {
    const PLACE: u8 = 30;

    async fn run(self, mailkey: &Mailkey, output: &Output) -> io::Result<Status> {
        self.send(mailkey, output).await.or_else(|hindrance| hindrance.say(output, self.form, &self.address))
    }
}

impl Arguments {
    async fn send(&self, mailkey: &Mailkey, output: &Output) -> Result<Status, Hindrance> {
        let address = input::address(&self.address)?;
        let to = self.to.as_deref().map(input::recipient).transpose()?.unwrap_or_else(|| address.clone());
        let named = (self.app.as_ref(), self.device.as_ref());
        let given = input::code(mailkey.codes(), self.code, self.doubt, &address, named).await?;
        let errand =
            Errand { output, form: self.form, mailkey, address: &address, given: &given, to: &to, wait: self.wait, keeper: self.keeper };
        let (verdict, workspace) = under_lights(output, self.form, async |lights, cancel| errand.run(lights, cancel).await).await??;
        let stored_code = self.code == CodeFrom::Keyring;
        let situation = Situation { workspace, stored_code, vpn: (mailkey.environment().vpn)(), ..Situation::default() };
        Ok(answer::conclude(output, self.form, &verdict, situation, errand.about())?)
    }
}

/// One mail: what is sent, to whom, and for how many seconds it is looked for.
#[derive(Debug)]
struct Errand<'a> {
    output: &'a Output,
    form: Form,
    mailkey: &'a Mailkey,
    address: &'a EmailAddress,
    given: &'a Given,
    to: &'a EmailAddress,
    wait: u32,
    keeper: Keeper,
}

impl Errand<'_> {
    fn about(&self) -> About<'_> {
        About { address: Some(self.address), app: self.given.app(), code: Code::NotAtStake }
    }

    /// Sends and looks. Beside the verdict it tells whether the account is an organisation's.
    async fn run(&self, lights: &Lights<'_>, cancel: &CancellationToken) -> Result<(Verdict, bool), Hindrance> {
        let show = |progress| lights.show(&progress);
        let (words, codes) = (self.output.words(), self.mailkey.codes());
        let app = self.given.app().map_or_else(|| self.output.say("cli-an-app", &[]), |app| words.app_name(app));
        let app = words.on_device(&app, self.given.device());
        let mail = words.test_mail(&app, &self.mailkey.environment().computer);
        let with = Credentials { account: self.keeper.account(), ..self.given.credentials(self.address) };
        let sent = codes.send_test(with, self.to, &mail, &show, cancel).await?;
        if let Err(problem) = &sent.noted {
            answer::file_trouble(self.output, problem)?;
        }
        answer::unknown_keeper(self.output, &sent.verdict, sent.account.as_ref(), self.address)?;
        let workspace = sent.account == Some(AccountKind::Workspace);
        let Some(message) = sent.message.filter(|_| self.wait > 0) else { return Ok((sent.verdict, workspace)) };
        if self.form == Form::Text {
            lights.end();
            self.output.print(&sentences::heading(self.output, &sent.verdict, self.about()))?;
        }
        let seen = codes.look_for(with, &message, Duration::from_secs(self.wait.into()), &show, cancel).await?;
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
