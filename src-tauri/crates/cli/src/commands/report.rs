//! `mailkey report`: what the doctor found, as a text to be passed on.

use std::io;

use clap::{ArgAction, Args};
use mailkey_core::mailkey::Mailkey;
use mailkey_core::report::{self, Subject};
use serde::Serialize;

use super::Command;
use super::doctor::examine;
use crate::arguments::parsers;
use crate::terminal::interruption::Interrupted;
use crate::terminal::output::{Form, Output, Status};

/// The report's JSON: its parts, its whole text, and where it was saved.
#[derive(Debug, Serialize)]
struct Answer {
    #[serde(flatten)]
    report: report::Report,
    text: String,
    file: Option<String>,
}

/// What `report` is told.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Whether it is written to a file too.
    #[arg(long, help = "cli-option-save")]
    save: bool,
    /// How to answer.
    #[arg(long = "json", action = ArgAction::SetTrue, value_parser = parsers::form(), help = "cli-option-json")]
    form: Form,
}

impl Command for Arguments {
    const PLACE: u8 = 50;

    async fn run(self, mailkey: &Mailkey, output: &Output) -> io::Result<Status> {
        let examination = match examine(mailkey, output, self.form).await {
            Ok(examination) => examination,
            Err(Interrupted::Abandoned) => return Ok(Status::NotGood),
            Err(Interrupted::Broken(error)) => return Err(error),
        };
        let report = report::report(&Subject {
            address: None,
            verdict: None,
            examination: Some(&examination),
            at: mailkey.environment().clock.now(),
            program: concat!("Mailkey ", env!("CARGO_PKG_VERSION")),
            realm: mailkey.environment().realm(),
        });
        let text = output.words().report(&report);
        if self.form == Form::Text {
            output.print(text.trim_end())?;
        }
        let saved = self.save.then(|| save(&report.number, &text)).transpose();
        let file = match &saved {
            Ok(file) => file.clone(),
            Err(problem) => {
                output.remark("failure-file", &[("reason", &problem.to_string())])?;
                None
            }
        };
        match self.form {
            Form::Json => output.json(&Answer { report, text, file })?,
            Form::Text => {
                if let Some(file) = &file {
                    output.remark("cli-report-saved", &[("file", file)])?;
                }
            }
        }
        Ok(if saved.is_ok() { Status::Good } else { Status::NotGood })
    }
}

fn save(number: &str, text: &str) -> io::Result<String> {
    let folder = report::folder().ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))?;
    report::save(&folder, number, text).map(|path| path.display().to_string())
}
