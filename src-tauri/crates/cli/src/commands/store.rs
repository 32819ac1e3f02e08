//! `mailkey store`: signs in, and keeps the code only when Google took it. Asks nothing.

use std::io;

use clap::Args;
use mailkey_core::address::EmailAddress;
use mailkey_core::keyring::Keyring;
use mailkey_core::ledger::Entry;
use mailkey_core::realm::Realm;
use mailkey_diagnosis::remedy::Situation;
use mailkey_diagnosis::verdict::{Saved, VerdictId};
use mailkey_facts::apps::{self, AppId};

use super::Command;
use super::verify::sign_in;
use crate::answer;
use crate::arguments::parsers::Which;
use crate::input;
use crate::sentences::{About, Code};
use crate::terminal::interruption::Abandoned;
use crate::terminal::output::{Form, Output, Status};

/// What `store` is told.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Which code.
    #[command(flatten)]
    which: Which,
    /// There is no other way to give one; whoever reads the line shall see where it comes from.
    #[arg(long = "code-stdin", required = true, help = "cli-option-code-stdin-only")]
    _code_stdin: bool,
}

impl Command for Arguments {
    const PLACE: u8 = 90;

    async fn run(self, output: &Output) -> io::Result<Status> {
        let Which { address: typed, app } = self.which;
        let address = match input::address(&typed) {
            Ok(address) => address,
            Err(verdict) => return answer::refused(output, Form::Text, &verdict, &typed),
        };
        let code = match input::from_stdin() {
            Ok(code) => code,
            Err(hindrance) => return answer::hindered(output, Form::Text, hindrance, &address),
        };
        let about = About { address: Some(&address), app: Some(&app), code: Code::JustGiven };
        let keyring = Keyring::system(Realm::Real);
        let earlier = match keyring.probe().await {
            Ok(()) => keyring.has(&app, &address).await,
            Err(problem) => Err(problem),
        };
        let earlier = match earlier {
            Ok(true) => Saved::EarlierKept,
            Ok(false) => Saved::Nothing,
            Err(problem) => return answer::conclude(output, Form::Text, &problem.into(), Situation::default(), about),
        };
        let (mut verdict, workspace) = match sign_in(output, Form::Text, &address, &code).await? {
            Ok(done) => done,
            Err(Abandoned) => return Ok(Status::NotGood),
        };
        verdict.saved = earlier;
        let mut listed = Ok(());
        if verdict.verdict == VerdictId::SignedIn {
            match keyring.put(&app, &address, &code).await {
                Ok(()) => {
                    verdict.saved = Saved::InKeyring;
                    listed = record(&app, &address);
                }
                Err(problem) => verdict = problem.into(),
            }
        }
        let status = answer::conclude(output, Form::Text, &verdict, Situation { workspace, ..Situation::default() }, about)?;
        match listed {
            Ok(()) => Ok(status),
            Err(reason) => {
                output.remark("cli-stored-not-listed", &[("reason", &reason)])?;
                Ok(Status::NotGood)
            }
        }
    }
}

/// Records in the ledger what was just kept.
fn record(app: &AppId, address: &EmailAddress) -> Result<(), String> {
    let Some(ledger) = input::ledger() else { return Ok(()) };
    let device = input::device();
    let now = jiff::Timestamp::now();
    let code_name = apps::find(app).map(|card| apps::code_name(card, &device)).unwrap_or_default();
    let entry = Entry { app: app.clone(), address: address.clone(), code_name, device, since: now, last_worked: now };
    ledger.record(entry).map_err(|problem| problem.to_string())
}
