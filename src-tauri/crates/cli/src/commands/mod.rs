//! The commands. Each file of this folder is one, and there is no list of them: the build script finds the files.
//!
//! A file declares what may stand behind the command's name, does it, and tests it. The name is the file's, with dashes. An argument's
//! help is a key of `locales/`; what the command is for stands there as `cli-NAME` with `.about`, `.long` and `.example`.

use std::ffi::OsString;
use std::fmt::Debug;
use std::io;
use std::pin::Pin;

use clap::error::ErrorKind;
use clap::{ArgMatches, Args};
use mailkey_core::mailkey::Mailkey;
use mailkey_words::Words;

use crate::answer;
use crate::arguments::{self, NotARequest};
use crate::terminal::output::{Output, Status};

include!(concat!(env!("OUT_DIR"), "/commands.rs"));

macro_rules! declare {
    ($($file:ident = $name:literal),*) => {
        $(pub mod $file;)*

        const FOUND: &[Entry] = &[$(Entry::of::<$file::Arguments>($name)),*];
    };
}
every_command!(declare);

/// A command, as its file declares it on a type named `Arguments`.
pub trait Command: Args + Debug + 'static {
    /// Where it stands among the commands in the help.
    const PLACE: u8;

    /// Does it.
    ///
    /// # Errors
    /// An output is gone, or the system is out of something.
    fn run(self, mailkey: &Mailkey, output: &Output) -> impl Future<Output = io::Result<Status>>;
}

/// A command that was read, with all that was said to it.
pub trait Request: Debug {
    /// Does it.
    fn run<'a>(self: Box<Self>, mailkey: &'a Mailkey, output: &'a Output) -> Pin<Box<dyn Future<Output = io::Result<Status>> + 'a>>;
}

impl<C: Command> Request for C {
    fn run<'a>(self: Box<Self>, mailkey: &'a Mailkey, output: &'a Output) -> Pin<Box<dyn Future<Output = io::Result<Status>> + 'a>> {
        Box::pin(async move {
            let status = Command::run(*self, mailkey, output).await?;
            // Whatever it did with the ledger, that a broken one was set aside is said once.
            answer::set_aside(output, mailkey.codes())?;
            Ok(status)
        })
    }
}

struct Entry {
    name: &'static str,
    place: u8,
    arguments: fn(clap::Command) -> clap::Command,
    read: fn(&ArgMatches) -> Result<Box<dyn Request>, clap::Error>,
}

impl Entry {
    const fn of<C: Command>(name: &'static str) -> Self {
        Self { name, place: C::PLACE, arguments: C::augment_args, read: |found| Ok(Box::new(C::from_arg_matches(found)?)) }
    }
}

/// All commands for clap, in their places.
pub fn all() -> Vec<clap::Command> {
    let mut found: Vec<&Entry> = FOUND.iter().collect();
    found.sort_by_key(|entry| (entry.place, entry.name));
    found.into_iter().map(|entry| (entry.arguments)(clap::Command::new(entry.name))).collect()
}

/// Reads what was typed.
///
/// # Errors
/// [`NotARequest`].
pub fn read(words: &Words, typed: Vec<OsString>) -> Result<Box<dyn Request>, NotARequest> {
    arguments::read(all(), words, typed, asked)
}

fn asked(found: &ArgMatches) -> Result<Box<dyn Request>, clap::Error> {
    let asked = found.subcommand().and_then(|(name, below)| Some((FOUND.iter().find(|entry| entry.name == name)?, below)));
    let (entry, below) = asked.ok_or_else(|| clap::Error::new(ErrorKind::MissingSubcommand))?;
    (entry.read)(below)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::FOUND;

    #[test]
    fn each_file_of_the_folder_is_a_command_and_each_has_a_place_of_its_own() {
        let files = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/src/commands")).unwrap();
        let files: BTreeSet<String> = files.flatten().map(|file| file.file_name().to_string_lossy().replace(".rs", "")).collect();
        let found: BTreeSet<String> = FOUND.iter().map(|entry| entry.name.replace('-', "_")).chain(["mod".to_owned()]).collect();
        assert_eq!(found, files);
        let places: BTreeSet<u8> = FOUND.iter().map(|entry| entry.place).collect();
        assert_eq!(places.len(), FOUND.len(), "two commands have the same place");
    }
}
