//! `mailkey list`: the codes that the ledger knows.

use std::io;

use clap::{ArgAction, Args};
use mailkey_core::codes::Entry;
use mailkey_core::mailkey::Mailkey;

use super::Command;
use crate::answer;
use crate::arguments::parsers;
use crate::sentences::values::date;
use crate::terminal::columns;
use crate::terminal::output::{Form, Output, Status, printable};

/// What `list` is told.
#[derive(Debug, Args)]
pub struct Arguments {
    /// How to answer.
    #[arg(long = "json", action = ArgAction::SetTrue, value_parser = parsers::form(), help = "cli-option-json")]
    form: Form,
}

impl Command for Arguments {
    const PLACE: u8 = 60;

    async fn run(self, mailkey: &Mailkey, output: &Output) -> io::Result<Status> {
        let entries = match mailkey.codes().listed() {
            Ok(found) => found,
            Err(problem) => return answer::file_trouble(output, &problem),
        };
        match self.form {
            Form::Json => output.json(&entries)?,
            Form::Text if entries.is_empty() => output.tell("cli-list-empty", &[])?,
            Form::Text => output.print(&in_columns(output, &entries))?,
        }
        Ok(Status::Good)
    }
}

fn in_columns(output: &Output, entries: &[Entry]) -> String {
    let title = ["app", "address", "code-name", "since", "last-worked"].map(|column| output.say(&format!("cli-list-{column}"), &[]));
    let row = |entry: &Entry| {
        vec![entry.app.to_string(), entry.address.to_string(), printable(&entry.code_name), date(entry.since), date(entry.last_worked)]
    };
    let rows: Vec<Vec<String>> = std::iter::once(title.to_vec()).chain(entries.iter().map(row)).collect();
    columns::aligned(&rows)
}
