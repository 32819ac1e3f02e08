//! `mailkey get`: prints the code, and nothing else, on standard output.

use std::io;

use clap::Args;
use mailkey_core::mailkey::Mailkey;

use super::Command;
use crate::arguments::parsers::Which;
use crate::hindrance::Hindrance;
use crate::input;
use crate::terminal::output::{Output, Status};

/// What `get` is told.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Which code.
    #[command(flatten)]
    which: Which,
}

impl Command for Arguments {
    const PLACE: u8 = 70;

    async fn run(self, mailkey: &Mailkey, output: &Output) -> io::Result<Status> {
        self.get(mailkey, output).await.or_else(|hindrance| hindrance.say_aside(output, &self.which.address))
    }
}

impl Arguments {
    async fn get(&self, mailkey: &Mailkey, output: &Output) -> Result<Status, Hindrance> {
        let address = input::address(&self.which.address)?;
        let codes = mailkey.codes();
        let app = codes.meant(Some(&self.which.app), self.which.device.as_ref(), &address)?;
        let kept = codes.kept(&app, &address).await?.ok_or(Hindrance::NotInKeyring(app))?;
        output.print(kept.code.expose())?;
        Ok(Status::Good)
    }
}
