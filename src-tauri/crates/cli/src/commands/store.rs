//! `mailkey store`: signs in, and keeps the code only when Google took it. Asks nothing.

use std::io;

use clap::{ArgAction, Args};
use mailkey_core::address::AccountKind;
use mailkey_core::app_password::AppPassword;
use mailkey_core::codes::Credentials;
use mailkey_core::device::AppOnDevice;
use mailkey_core::mailkey::Mailkey;
use mailkey_diagnosis::remedy::Situation;
use mailkey_diagnosis::verdict::Code;
use mailkey_facts::apps::{self, App};

use super::Command;
use crate::answer;
use crate::arguments::parsers::{self, Doubt, Keeper, Which};
use crate::hindrance::Hindrance;
use crate::input;
use crate::sentences::About;
use crate::terminal::output::{Form, Output, Status};
use crate::terminal::progress::under_lights;

/// What `store` is told.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Which code.
    #[command(flatten)]
    which: Which,
    /// There is no other way to give one; whoever reads the line shall see where it comes from.
    #[arg(long = "code-stdin", required = true, help = "cli-option-code-stdin-only")]
    _code_stdin: bool,
    /// What the code may be.
    #[command(flatten)]
    doubt: Doubt,
    /// Whose account it may be.
    #[command(flatten)]
    keeper: Keeper,
    /// How to answer.
    #[arg(long = "json", action = ArgAction::SetTrue, value_parser = parsers::form(), help = "cli-option-json")]
    pub form: Form,
}

impl Command for Arguments {
    const PLACE: u8 = 90;

    async fn run(self, mailkey: &Mailkey, output: &Output) -> io::Result<Status> {
        self.store(mailkey, output, || input::from_stdin(self.doubt))
            .await
            .or_else(|hindrance| hindrance.say(output, self.form, &self.which.address))
    }
}

impl Arguments {
    /// Stores what is `read` once the address is known to be one.
    pub async fn store(
        &self,
        mailkey: &Mailkey,
        output: &Output,
        read: impl FnOnce() -> Result<AppPassword, Hindrance>,
    ) -> Result<Status, Hindrance> {
        let Which { address, app, device } = &self.which;
        let address = input::address(address)?;
        if device.is_some() && !apps::find(app).is_some_and(App::named) {
            return Err(Hindrance::Failure("failure-not_named"));
        }
        let on = AppOnDevice { app: app.clone(), device: device.clone() };
        let code = read()?;
        let with = Credentials { address: &address, code: &code, kept_for: None, account: self.keeper.account() };
        let stored = under_lights(output, self.form, async |lights, cancel| {
            mailkey.codes().replace(&on, with, &|progress| lights.show(&progress), cancel).await
        });
        let stored = stored.await??;
        answer::unknown_keeper(output, &stored.verdict, stored.account.as_ref(), &address)?;
        let about = About { address: Some(&address), app: Some(app), code: Code::JustGiven };
        let situation = Situation { workspace: stored.account == Some(AccountKind::Workspace), ..Situation::default() };
        let status = answer::conclude(output, self.form, &stored.verdict, situation, about)?;
        if let Err(problem) = &stored.listed {
            output.remark("cli-stored-not-listed", &[("reason", &problem.to_string())])?;
            return Ok(Status::NotGood);
        }
        Ok(status)
    }
}
