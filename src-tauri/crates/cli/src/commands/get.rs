//! `mailkey get`: prints the code, and nothing else, on standard output; with `--json` beside whose it is. No other command prints one.

use std::io;

use clap::{ArgAction, Args};
use mailkey_core::address::EmailAddress;
use mailkey_core::device::DeviceName;
use mailkey_core::mailkey::Mailkey;
use mailkey_facts::apps::AppId;
use serde::Serialize;

use super::Command;
use crate::arguments::parsers::{self, Which};
use crate::hindrance::Hindrance;
use crate::input;
use crate::terminal::output::{Form, Output, Status};

/// What `get` is told.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Which code.
    #[command(flatten)]
    which: Which,
    /// How to answer.
    #[arg(long = "json", action = ArgAction::SetTrue, value_parser = parsers::form(), help = "cli-option-json")]
    form: Form,
}

/// The JSON of a code. It has no `Debug`, as the code has none of its content.
#[derive(Serialize)]
struct Found<'a> {
    app: &'a AppId,
    /// The name of the device, where it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    device: Option<&'a DeviceName>,
    address: &'a EmailAddress,
    code: &'a str,
}

impl Command for Arguments {
    const PLACE: u8 = 70;

    async fn run(self, mailkey: &Mailkey, output: &Output) -> io::Result<Status> {
        self.get(mailkey, output).await.or_else(|hindrance| hindrance.say_aside(output, self.form, &self.which.address))
    }
}

impl Arguments {
    async fn get(&self, mailkey: &Mailkey, output: &Output) -> Result<Status, Hindrance> {
        let address = input::address(&self.which.address)?;
        let codes = mailkey.codes();
        let app = codes.meant(Some(&self.which.app), self.which.device.as_ref(), &address)?;
        let kept = codes.kept(&app, &address).await?.ok_or_else(|| Hindrance::NotInKeyring(app.clone()))?;
        match self.form {
            Form::Text => output.print(kept.code.expose())?,
            Form::Json => {
                output.json(&Found { app: &app.app, device: app.device.as_ref(), address: &address, code: kept.code.expose() })?
            }
        }
        Ok(Status::Good)
    }
}
