//! `mailkey list`: the codes that the ledger knows.

use std::io;

use clap::{ArgAction, Args};
use mailkey_core::codes::Entry;
use mailkey_core::device::DeviceName;
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

/// A column's name, and what it tells of a code.
type Column = (&'static str, fn(&Entry) -> String);

fn in_columns(output: &Output, entries: &[Entry]) -> String {
    let title = |column: &str| output.say(&format!("cli-list-{column}"), &[]);
    let columns: [Column; 6] = [
        ("app", |entry| entry.app.to_string()),
        ("device", |entry| entry.device.as_ref().map_or_else(String::new, DeviceName::to_string)),
        ("address", |entry| entry.address.to_string()),
        ("code-name", |entry| printable(&entry.code_name)),
        ("since", |entry| date(entry.since)),
        ("last-worked", |entry| date(entry.last_worked)),
    ];
    // Most people have one device of a kind, and no name for it.
    let named = entries.iter().any(|entry| entry.device.is_some());
    let columns: Vec<_> = columns.into_iter().filter(|(column, _)| named || *column != "device").collect();
    let titles = columns.iter().map(|(column, _)| title(column)).collect();
    let row = |entry: &Entry| columns.iter().map(|(_, told)| told(entry)).collect();
    let rows: Vec<Vec<String>> = std::iter::once(titles).chain(entries.iter().map(row)).collect();
    columns::aligned(&rows)
}
