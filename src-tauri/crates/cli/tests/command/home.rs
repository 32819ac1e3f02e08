//! A home folder of its own for each test, without a display and without a keyring.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// A home folder that is removed in the end.
#[derive(Debug)]
pub struct Home {
    folder: TempDir,
}

impl Home {
    /// An empty one.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for name in ["home", "data", "run"] {
            std::fs::create_dir(folder.path().join(name)).unwrap();
        }
        Self { folder }
    }

    /// Where everything of it lies.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// A program in this home: no display, no session bus, English.
    pub fn program(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("LANG", "en_US.UTF-8")
            .env("HOME", self.path().join("home"))
            .env("XDG_DATA_HOME", self.path().join("data"))
            .env("XDG_RUNTIME_DIR", self.path().join("run"));
        command
    }

    /// The command in this home.
    pub fn mailkey(&self) -> Command {
        self.program(assert_cmd::cargo::cargo_bin!("mailkey"))
    }

    /// Runs the command to its end.
    pub fn run(&self, arguments: &[&str], input: &[u8]) -> Answer {
        Answer::of(self.mailkey().args(arguments), input)
    }
}

/// What a run gave.
#[derive(Debug)]
pub struct Answer {
    /// The exit status.
    pub status: Option<i32>,
    /// Standard output.
    pub output: String,
    /// Standard error.
    pub errors: String,
}

impl Answer {
    /// Runs a command to its end, with some input. What the command does not read is not worth a word.
    pub fn of(command: &mut Command, input: &[u8]) -> Self {
        let mut running = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut stdin = running.stdin.take().unwrap();
        let input = input.to_vec();
        let feeding = std::thread::spawn(move || drop(stdin.write_all(&input)));
        let output = running.wait_with_output().unwrap();
        feeding.join().unwrap();
        Self::from(output)
    }

    /// The one JSON object on the one line of standard output.
    pub fn json(&self) -> Value {
        assert_eq!(self.output.lines().count(), 1, "not one line: {self:?}");
        serde_json::from_str(&self.output).unwrap_or_else(|error| panic!("not JSON ({error}): {self:?}"))
    }
}

impl From<Output> for Answer {
    fn from(output: Output) -> Self {
        Self {
            status: output.status.code(),
            output: String::from_utf8(output.stdout).unwrap(),
            errors: String::from_utf8(output.stderr).unwrap(),
        }
    }
}
