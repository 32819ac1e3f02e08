//! What the program was started with, and what it says where there is no window to say it in: its help, its version, a word that it does
//! not know, and that there is no screen. All of this in the person's language, and before the toolkit is touched.

use std::ffi::{OsStr, OsString};
use std::fmt::Display;
use std::io::{self, Write};
use std::process::ExitCode;
use std::sync::Arc;

use mailkey_core::files::Folder;
use mailkey_core::realm::Realm;
use mailkey_words::Words;

use crate::appearance::CurrentAppearance;

const PROGRAM: &str = "mailkey-desktop";
/// The same steps without a window.
pub(crate) const IN_A_TERMINAL: &str = "mailkey setup";

/// The window cannot be had.
pub(crate) const NO_WINDOW: u8 = 1;
/// Wrong usage; the command `mailkey` gives the same.
const WRONG_USAGE: u8 = 2;

/// What was asked for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    /// The window.
    Window(Realm),
    /// How the program is started.
    Help,
    /// Which one it is.
    Version,
    /// Something that it does not know.
    Unknown(OsString),
}

/// Reads the arguments behind the program's name.
pub(crate) fn read(arguments: impl IntoIterator<Item = OsString>) -> Asked {
    let mut realm = Realm::Real;
    for argument in arguments {
        match argument.to_str() {
            Some("--practice") => realm = Realm::Practice,
            Some("--help" | "-h") => return Asked::Help,
            Some("--version" | "-V") => return Asked::Version,
            // The Finder of earlier systems numbers what it starts.
            Some(number) if cfg!(target_os = "macos") && number.starts_with("-psn_") => {}
            _ => return Asked::Unknown(argument),
        }
    }
    Asked::Window(realm)
}

/// Prints how the program is started.
pub(crate) fn help() -> ExitCode {
    let words = words(Realm::Real);
    let say = |key| words.say(key, &[]);
    let options = [("--practice", "cli-option-practice"), ("--help", "cli-option-help"), ("--version", "cli-option-version")]
        .map(|(option, about)| format!("  {option:<12}{}\n", say(about)));
    print(&format!(
        "{}\n\n{} {PROGRAM} {}\n\n{}\n{}\n{}\n",
        say("cli.about"),
        say("cli-heading-usage"),
        say("cli-placeholder-options"),
        say("cli-heading-options"),
        options.concat(),
        words.say("start-terminal", &[("command", IN_A_TERMINAL)])
    ))
}

/// Prints which program this is.
pub(crate) fn version() -> ExitCode {
    print(&format!("{PROGRAM} {}\n", env!("CARGO_PKG_VERSION")))
}

/// Says that an argument is not known.
pub(crate) fn unknown(argument: &OsStr) -> ExitCode {
    let words = words(Realm::Real);
    let given: String = argument.to_string_lossy().chars().filter(|letter| !letter.is_control()).collect();
    let help = format!("{PROGRAM} --help");
    aside(&format!("{}\n{}", words.say("cli-wrong-argument", &[("given", &given)]), words.say("cli-wrong-help", &[("command", &help)])));
    WRONG_USAGE.into()
}

/// Says that there is no screen for a window.
#[cfg(target_os = "linux")]
pub(crate) fn no_screen(realm: Realm) -> ExitCode {
    aside(&words(realm).say("start-no-screen", &[("command", IN_A_TERMINAL)]));
    NO_WINDOW.into()
}

/// Says that the window did not come about, and what the system said.
pub(crate) fn no_window(realm: Realm, problem: &dyn Display) -> ExitCode {
    let words = words(realm);
    let reason = problem.to_string();
    aside(&format!("{}\n{}", words.say("cli-broken", &[("reason", &reason)]), words.say("start-terminal", &[("command", IN_A_TERMINAL)])));
    NO_WINDOW.into()
}

/// The words in the language of the window's last run, else of the system.
fn words(realm: Realm) -> Arc<Words> {
    CurrentAppearance::read(Folder::of_platform(realm).as_ref(), sys_locale::get_locales()).words()
}

fn print(text: &str) -> ExitCode {
    if io::stdout().lock().write_all(text.as_bytes()).is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn aside(text: &str) {
    // If standard error is gone, the exit status is all that is left to say.
    let _ = writeln!(io::stderr().lock(), "{text}");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(arguments: &[&str]) -> Asked {
        read(arguments.iter().map(OsString::from))
    }

    #[test]
    fn only_what_is_known_opens_a_window() {
        assert_eq!(asked(&[]), Asked::Window(Realm::Real));
        assert_eq!(asked(&["--practice"]), Asked::Window(Realm::Practice));
        assert_eq!(asked(&["--practice", "--help"]), Asked::Help);
        assert_eq!(asked(&["-V"]), Asked::Version);
        for unknown in ["--practise", "--practice=yes", "practice", "", "-x", "--"] {
            assert_eq!(asked(&["--practice", unknown]), Asked::Unknown(unknown.into()), "{unknown:?}");
        }
    }
}
