//! The command `mailkey`: the same engine as the window, for a terminal and for scripts.
//!
//! It reads what was asked ([`arguments`]), does it (one module for each command) and answers with words or with one
//! JSON object ([`output`]). A code comes from the keyring, from standard input or from hidden typing, and never from an
//! argument or the environment.

mod answer;
mod arguments;
mod changing_line;
mod codes;
mod doctor;
mod doors;
mod given;
mod interruption;
mod lights;
mod line_breaks;
mod output;
mod practice;
mod report;
mod send_test;
mod sentences;
mod setup;
mod table;
mod verify;

use std::ffi::OsString;
use std::process::ExitCode;

use mailkey_words::Words;

use crate::arguments::{NotARequest, Request, language};
use crate::output::{Output, Status};

fn main() -> ExitCode {
    let given: Vec<OsString> = std::env::args_os().collect();
    let words = match language::words(&given, sys_locale::get_locales()) {
        Ok(words) => words,
        Err(language::Unknown(tag)) => return no_such_language(&tag),
    };
    let request = match arguments::read(&words, given) {
        Ok(request) => request,
        // If the output is gone, the exit status is all that is left to say.
        Err(NotARequest::Help(help)) => {
            let _ = help.print();
            return if help.use_stderr() { Status::Usage.into() } else { Status::Good.into() };
        }
        Err(NotARequest::Wrong(sentences)) => {
            let output = Output::new(words);
            for sentence in sentences {
                let _ = output::to_stderr(&output.folded(&sentence, 0, 2));
            }
            return Status::Usage.into();
        }
    };
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return broken(&words, &error),
    };
    let done = runtime.block_on(answer(Output::new(words), request));
    // A thread that still waits for a line from the keyboard must not keep the command alive.
    runtime.shutdown_background();
    done
}

async fn answer(output: Output, request: Request) -> ExitCode {
    let done = match request {
        Request::Setup(asked) => setup::run(&output, asked).await,
        Request::Verify(asked) => verify::run(&output, asked).await,
        Request::SendTest(asked) => send_test::run(&output, asked).await,
        Request::Doctor { form } => doctor::run(&output, form).await,
        Request::Report(asked) => report::run(&output, asked).await,
        Request::List { form } => codes::list(&output, form),
        Request::Get(which) => codes::get(&output, which).await,
        Request::Remove(which) => codes::remove(&output, which).await,
        Request::Store(which) => codes::store(&output, which).await,
        Request::PracticeServe(asked) => practice::serve(&output, asked).await,
    };
    match done {
        Ok(status) => status.into(),
        Err(error) => broken(output.words(), &error),
    }
}

/// Says in this computer's language that there is none for a tag, and which there are.
fn no_such_language(tag: &str) -> ExitCode {
    let output = Output::new(Words::for_languages(sys_locale::get_locales()));
    let given = sentences::printable(tag);
    // If standard error is gone, the exit status is all that is left to say.
    let _ = output.remark("cli-wrong-language", &[("given", &given), ("languages", &Words::languages().join(", "))]);
    Status::Usage.into()
}

/// The terminal or the pipe behind standard output is gone, or the system is out of something.
fn broken(words: &Words, error: &std::io::Error) -> ExitCode {
    let reason = error.to_string();
    // If standard error is gone as well, the exit status is all that is left to say.
    let _ = output::to_stderr(&words.say("cli-broken", &[("reason", &reason)]));
    Status::NotGood.into()
}
