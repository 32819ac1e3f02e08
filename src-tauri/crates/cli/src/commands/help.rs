//! `mailkey help`: the help of a command, as `mailkey COMMAND --help` gives it.

use std::ffi::OsString;
use std::io;

use clap::Args;
use clap::builder::{NonEmptyStringValueParser, TypedValueParser};
use mailkey_core::mailkey::Mailkey;

use super::{Command, read};
use crate::terminal::output::{Output, Status};

/// What `help` is told.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The names that lead to a command; without any it is `mailkey` itself.
    #[arg(value_parser = name(), help = "cli-argument-command")]
    command: Vec<String>,
}

impl Command for Arguments {
    const PLACE: u8 = 110;

    async fn run(self, _: &Mailkey, output: &Output) -> io::Result<Status> {
        let names = self.command.into_iter();
        let line = ["mailkey".to_owned()].into_iter().chain(names).chain(["--help".to_owned()]).map(OsString::from);
        // The line ends in a help, or in wrong usage where a name is not known: nothing is left that could be run.
        Ok(read(output.words(), line.collect()).err().map_or(Status::Usage, |said| said.say(output)))
    }
}

/// Reads the name of a command, which is no option.
fn name() -> impl TypedValueParser<Value = String> {
    NonEmptyStringValueParser::new().try_map(|name| if name.starts_with('-') { Err(name) } else { Ok(name) })
}
