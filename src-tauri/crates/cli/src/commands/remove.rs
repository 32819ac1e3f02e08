//! `mailkey remove`: a code out of the keyring and the ledger; says what was not there.

use std::io;

use clap::{ArgAction, Args};
use mailkey_core::address::EmailAddress;
use mailkey_core::device::DeviceName;
use mailkey_core::mailkey::Mailkey;
use mailkey_facts::apps::AppId;
use mailkey_facts::google::LinkId;
use serde::Serialize;

use super::Command;
use crate::answer;
use crate::arguments::parsers::{self, Which};
use crate::hindrance::Hindrance;
use crate::input;
use crate::terminal::output::{Form, Output, Status};

/// What `remove` is told.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Which code.
    #[command(flatten)]
    which: Which,
    /// How to answer.
    #[arg(long = "json", action = ArgAction::SetTrue, value_parser = parsers::form(), help = "cli-option-json")]
    form: Form,
}

/// The JSON of a removal.
#[derive(Debug, Serialize)]
struct Removed<'a> {
    app: &'a AppId,
    /// The name of the device, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    device: Option<&'a DeviceName>,
    address: &'a EmailAddress,
    /// Whether the keyring held the code.
    was_kept: bool,
    /// Whether the list named it; `null` where that could not be changed.
    was_listed: Option<bool>,
    /// Google's page on which the code is still to be deleted.
    page: &'a str,
}

impl Command for Arguments {
    const PLACE: u8 = 80;

    async fn run(self, mailkey: &Mailkey, output: &Output) -> io::Result<Status> {
        self.remove(mailkey, output).await.or_else(|hindrance| hindrance.say_aside(output, self.form, &self.which.address))
    }
}

impl Arguments {
    async fn remove(&self, mailkey: &Mailkey, output: &Output) -> Result<Status, Hindrance> {
        let Which { address, app, device } = &self.which;
        let address = input::address(address)?;
        let on = mailkey.codes().meant(Some(app), device.as_ref(), &address)?;
        let removal = mailkey.codes().remove(&on, &address).await?;
        let page = mailkey.environment().pages.url(LinkId::AppPasswords, Some(address.as_str()), output.words().tag());
        if self.form == Form::Json {
            let was_listed = removal.was_listed.as_ref().ok().copied();
            output.json(&Removed {
                app: &on.app,
                device: on.device.as_ref(),
                address: &address,
                was_kept: removal.was_kept,
                was_listed,
                page: &page,
            })?;
            return Ok(match removal.was_listed {
                Err(problem) => answer::file_trouble(output, &problem)?,
                Ok(was_listed) if removal.was_kept || was_listed => Status::Good,
                Ok(_) => Status::NotGood,
            });
        }
        let app = output.words().on_device(app.as_str(), on.device.as_ref());
        let named = [("address", address.as_str()), ("app", app.as_str())];
        let said = match (removal.was_kept, removal.was_listed?) {
            (true, true) => "cli-removed",
            (true, false) => "cli-removed-not-listed",
            (false, true) => "cli-removed-not-in-keyring",
            (false, false) => {
                output.remark("cli-nothing-to-remove", &named)?;
                return Ok(Status::NotGood);
            }
        };
        output.tell(said, &named)?;
        output.tell("cli-removed-here-only", &named)?;
        output.print(&format!("  {page}"))?;
        Ok(Status::Good)
    }
}
