//! `mailkey remove`: a code out of the keyring and the ledger; says what was not there.

use std::io;

use clap::Args;
use mailkey_core::mailkey::Mailkey;
use mailkey_facts::google::LinkId;

use super::Command;
use crate::arguments::parsers::Which;
use crate::hindrance::Hindrance;
use crate::input;
use crate::terminal::output::{Output, Status};

/// What `remove` is told.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Which code.
    #[command(flatten)]
    which: Which,
}

impl Command for Arguments {
    const PLACE: u8 = 80;

    async fn run(self, mailkey: &Mailkey, output: &Output) -> io::Result<Status> {
        self.remove(mailkey, output).await.or_else(|hindrance| hindrance.say_aside(output, &self.which.address))
    }
}

impl Arguments {
    async fn remove(&self, mailkey: &Mailkey, output: &Output) -> Result<Status, Hindrance> {
        let Which { address, app, device } = &self.which;
        let address = input::address(address)?;
        let on = mailkey.codes().meant(Some(app), device.as_ref(), &address)?;
        let removal = mailkey.codes().remove(&on, &address).await?;
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
        let page = mailkey.environment().pages.url(LinkId::AppPasswords, Some(address.as_str()), output.words().tag());
        output.print(&format!("  {page}"))?;
        Ok(Status::Good)
    }
}
