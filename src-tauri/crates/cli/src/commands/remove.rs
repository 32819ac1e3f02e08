//! `mailkey remove`: a code out of the keyring and the ledger; says what was not there.

use std::io;

use clap::Args;
use mailkey_core::keyring::Keyring;
use mailkey_core::realm::Realm;
use mailkey_facts::google::{LinkId, Pages};

use super::Command;
use crate::answer;
use crate::arguments::parsers::Which;
use crate::input;
use crate::sentences::About;
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

    async fn run(self, output: &Output) -> io::Result<Status> {
        let Which { address, app } = self.which;
        let address = match input::address(&address) {
            Ok(address) => address,
            Err(verdict) => return answer::aside(output, &verdict, About::default()),
        };
        let was_kept = match Keyring::system(Realm::Real).delete(&app, &address).await {
            Ok(was_kept) => was_kept,
            Err(problem) => {
                return answer::aside(output, &problem.into(), About { address: Some(&address), app: Some(&app), ..About::default() });
            }
        };
        let was_listed = match input::ledger().map(|ledger| ledger.remove(&app, &address)).transpose() {
            Ok(was_listed) => was_listed.unwrap_or_default(),
            Err(problem) => return answer::file_trouble(output, &problem.to_string()),
        };
        let named = [("address", address.as_str()), ("app", app.as_str())];
        let said = match (was_kept, was_listed) {
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
        output.print(&format!("  {}", Pages::Google.url(LinkId::AppPasswords, Some(address.as_str()), output.words().tag())))?;
        Ok(Status::Good)
    }
}
