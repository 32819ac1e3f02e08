//! `mailkey get`: prints the code, and nothing else, on standard output.

use std::io;

use clap::Args;
use mailkey_core::keyring::Keyring;
use mailkey_core::realm::Realm;

use super::Command;
use crate::answer;
use crate::arguments::parsers::Which;
use crate::input;
use crate::sentences::About;
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

    async fn run(self, output: &Output) -> io::Result<Status> {
        let Which { address, app } = self.which;
        let address = match input::address(&address) {
            Ok(address) => address,
            Err(verdict) => return answer::aside(output, &verdict, About::default()),
        };
        match Keyring::system(Realm::Real).get(&app, &address).await {
            Ok(Some(code)) => {
                output.print(code.expose())?;
                Ok(Status::Good)
            }
            Ok(None) => {
                output.remark("cli-not-in-keyring", &[("address", address.as_str()), ("app", app.as_str())])?;
                Ok(Status::NotGood)
            }
            Err(problem) => answer::aside(output, &problem.into(), About { address: Some(&address), app: Some(&app), ..About::default() }),
        }
    }
}
