//! The command `mailkey`, run in a desktop.

use std::process::{Command, Output};

use serde_json::Value;

use crate::desktop::Desktop;
use crate::programs;

/// What a run of the command gave.
#[derive(Debug)]
pub struct Answer {
    /// The exit status.
    pub status: i32,
    /// What it printed.
    pub output: String,
    /// What it said beside that.
    pub errors: String,
}

impl Answer {
    /// The one JSON object that was printed.
    ///
    /// # Panics
    /// If anything else was.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.output).unwrap_or_else(|error| panic!("not one JSON object ({error}): {self:?}"))
    }

    /// The identifier of the verdict, and the exit status.
    pub fn verdict(&self) -> (String, i32) {
        (self.json()["verdict"].as_str().unwrap_or_default().to_owned(), self.status)
    }
}

impl From<Output> for Answer {
    fn from(output: Output) -> Self {
        Self {
            status: output.status.code().unwrap_or(-1),
            output: String::from_utf8_lossy(&output.stdout).into_owned(),
            errors: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }
}

/// Runs the command to its end.
pub fn mailkey(desktop: &Desktop, arguments: &[&str], input: &str) -> Answer {
    programs::run(command(desktop).args(arguments), input.as_bytes()).into()
}

/// The command, to be run in a desktop.
pub fn command(desktop: &Desktop) -> Command {
    desktop.system(programs::command())
}
