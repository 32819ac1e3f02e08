//! The command `mailkey`: the same engine as the window, for a terminal and for scripts.
//!
//! It reads what was asked ([`arguments`]), does it ([`commands`], one file each) and answers with words or with one JSON object
//! ([`answer`], [`terminal`]). A code comes from the keyring, from standard input or from hidden typing, and never from an argument or the
//! environment.

mod answer;
mod arguments;
mod commands;
mod hindrance;
mod input;
mod sentences;
mod setup;
mod terminal;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod windows;

use std::convert::Infallible;
use std::ffi::OsString;
use std::future::pending;
use std::process::ExitCode;

use mailkey_core::environment::Environment;
use mailkey_core::mailkey::Mailkey;
use mailkey_words::Words;
use tokio::sync::watch;

use crate::arguments::language;
use crate::terminal::output::{Output, Status, printable};

fn main() -> ExitCode {
    let given: Vec<OsString> = std::env::args_os().collect();
    let output = match language::words(&given, sys_locale::get_locales()) {
        Ok(words) => Output::new(words),
        Err(language::Unknown(tag)) => return no_such_language(&tag),
    };
    let request = match commands::read(output.words(), given) {
        Ok(request) => request,
        Err(instead) => return instead.say(&output).into(),
    };
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return broken(&output, &error),
    };
    let mailkey = Mailkey::open(Environment::real());
    let asked = mailkey.environment().keyring.long_calls();
    let done = runtime.block_on(async {
        tokio::select! {
            done = request.run(&mailkey, &output) => done,
            never = say_when_keyring_is_waited_for(asked, &output) => match never {},
        }
    });
    // A thread that still waits for a line from the keyboard must not keep the command alive.
    runtime.shutdown_background();
    done.map_or_else(|error| broken(&output, &error), Into::into)
}

/// A window may be open that asks for the keyring's password, and who looks at a terminal does not see it.
async fn say_when_keyring_is_waited_for(mut calls: watch::Receiver<usize>, output: &Output) -> Infallible {
    while calls.wait_for(|calls| *calls > 0).await.is_ok() {
        // Where standard error is gone there is nobody to tell.
        let _ = output.remark("keyring-waits", &[]);
        if calls.wait_for(|calls| *calls == 0).await.is_err() {
            break;
        }
    }
    pending().await
}

/// Says in this computer's language that there is none for a tag, and which there are.
fn no_such_language(tag: &str) -> ExitCode {
    let output = Output::new(Words::for_languages(sys_locale::get_locales()));
    let given = printable(tag);
    // If standard error is gone, the exit status is all that is left to say.
    let _ = output.remark("cli-wrong-language", &[("given", &given), ("languages", &Words::languages().join(", "))]);
    Status::Usage.into()
}

/// The terminal or the pipe behind standard output is gone, or the system is out of something.
fn broken(output: &Output, error: &std::io::Error) -> ExitCode {
    let reason = error.to_string();
    // If standard error is gone as well, the exit status is all that is left to say.
    let _ = output.aside(&output.say("cli-broken", &[("reason", &reason)]));
    Status::NotGood.into()
}
