//! `mailkey list`, `get`, `remove` and `store`: the codes in the keyring, and the ledger of which is for what.

use std::io;

use mailkey_core::address::AccountKind;
use mailkey_core::codes::{CodesProblem, Credentials, Entry};
use mailkey_core::environment::Environment;
use mailkey_core::mailkey::Mailkey;
use mailkey_diagnosis::remedy::{Face, Situation, remedies_at};
use mailkey_diagnosis::verdict::Verdict;
use mailkey_facts::google::{LinkId, Pages};
use tokio_util::sync::CancellationToken;

use crate::answer;
use crate::arguments::{Form, Which};
use crate::changing_line::Shown;
use crate::given;
use crate::interruption::{Abandoned, Interruptions};
use crate::lights::Lights;
use crate::output::{self, Output, Status};
use crate::sentences::{self, About, Code};
use crate::table;

/// `mailkey list`: what the ledger knows.
///
/// # Errors
/// An output is gone.
pub fn list(output: &Output, form: Form) -> io::Result<Status> {
    let (entries, set_aside) = match Mailkey::open(Environment::real()).codes().listed() {
        Ok(found) => found,
        Err(problem) => return answer::file_trouble(output, &problem),
    };
    if let Some(path) = set_aside {
        output.remark("notice-ledger_set_aside", &[("file", &path.display().to_string())])?;
    }
    match form {
        Form::Json => output.json(&entries)?,
        Form::Text if entries.is_empty() => output.tell("cli-list-empty", &[])?,
        Form::Text => output.print(&as_table(output, &entries))?,
    }
    Ok(Status::Good)
}

fn as_table(output: &Output, entries: &[Entry]) -> String {
    let title = ["app", "address", "code-name", "since", "last-worked"].map(|column| output.say(&format!("cli-list-{column}"), &[]));
    let row = |entry: &Entry| {
        vec![
            entry.app.to_string(),
            entry.address.to_string(),
            sentences::printable(&entry.code_name),
            sentences::date(entry.since),
            sentences::date(entry.last_worked),
        ]
    };
    let rows: Vec<Vec<String>> = std::iter::once(title.to_vec()).chain(entries.iter().map(row)).collect();
    table::aligned(&rows)
}

/// `mailkey get`: prints the code, and nothing else, on standard output.
///
/// # Errors
/// An output is gone.
pub async fn get(output: &Output, which: Which) -> io::Result<Status> {
    let address = match given::address(&which.address) {
        Ok(address) => address,
        Err(verdict) => return aside(output, &verdict, About::default()),
    };
    match Mailkey::open(Environment::real()).codes().kept(&which.app, &address).await {
        Ok(Some(code)) => {
            output.print(code.expose())?;
            Ok(Status::Good)
        }
        Ok(None) => {
            output.remark("cli-not-in-keyring", &[("address", address.as_str()), ("app", which.app.as_str())])?;
            Ok(Status::NotGood)
        }
        Err(problem) => aside(output, &problem.into(), About { address: Some(&address), app: Some(&which.app), ..About::default() }),
    }
}

/// `mailkey remove`: out of the keyring and the ledger; says what was not there.
///
/// # Errors
/// An output is gone.
pub async fn remove(output: &Output, which: Which) -> io::Result<Status> {
    let address = match given::address(&which.address) {
        Ok(address) => address,
        Err(verdict) => return aside(output, &verdict, About::default()),
    };
    let removal = match Mailkey::open(Environment::real()).codes().remove(&which.app, &address).await {
        Ok(removal) => removal,
        Err(CodesProblem::Keyring(problem)) => {
            return aside(output, &problem.into(), About { address: Some(&address), app: Some(&which.app), ..About::default() });
        }
        Err(problem) => return answer::hindered(output, Form::Text, problem.into(), &address),
    };
    let was_listed = match removal.was_listed {
        Ok(was_listed) => was_listed,
        Err(problem) => return answer::file_trouble(output, &problem),
    };
    let named = [("address", address.as_str()), ("app", which.app.as_str())];
    let said = match (removal.was_kept, was_listed) {
        (true, true) => "cli-removed",
        (true, false) => "cli-removed-not-listed",
        (false, true) => "cli-removed-not-in-keyring",
        (false, false) => {
            output.remark("cli-nothing-to-remove", &named)?;
            return Ok(Status::NotGood);
        }
    };
    output.tell(said, &named)?;
    output.tell("cli-removed-here-only", &named)?;
    output.print(&format!("  {}", Pages::Google.url(LinkId::AppPasswords, Some(address.as_str()), output.words().tag())))?;
    Ok(Status::Good)
}

/// `mailkey store`: signs in, and keeps the code only when Google took it. Asks nothing.
///
/// # Errors
/// An output is gone.
pub async fn store(output: &Output, which: Which) -> io::Result<Status> {
    let address = match given::address(&which.address) {
        Ok(address) => address,
        Err(verdict) => return answer::refused(output, Form::Text, &verdict, &which.address),
    };
    let code = match given::from_stdin() {
        Ok(code) => code,
        Err(hindrance) => return answer::hindered(output, Form::Text, hindrance, &address),
    };
    let about = About { address: Some(&address), app: Some(&which.app), code: Code::JustGiven };
    let (mailkey, cancel) = (Mailkey::open(Environment::real()), CancellationToken::new());
    let lights = Lights::new(output.words(), Shown::beside(Form::Text));
    let with = Credentials { address: &address, code: &code, kept_for: None, account: None };
    let show = |progress| lights.show(&progress);
    let storing = mailkey.codes().replace(&which.app, with, &show, &cancel);
    let done = Interruptions::listen()?.cancelling(&cancel, storing).await;
    lights.end();
    let stored = match done {
        Ok(Ok(stored)) => stored,
        Ok(Err(CodesProblem::Keyring(problem))) => {
            return answer::conclude(output, Form::Text, &problem.into(), Situation::default(), about);
        }
        Ok(Err(problem)) => return answer::hindered(output, Form::Text, problem.into(), &address),
        Err(Abandoned) => return Ok(Status::NotGood),
    };
    let workspace = stored.account == Some(AccountKind::Workspace);
    let status = answer::conclude(output, Form::Text, &stored.verdict, Situation { workspace, ..Situation::default() }, about)?;
    match stored.listed {
        Ok(()) => Ok(status),
        Err(problem) => {
            output.remark("cli-stored-not-listed", &[("reason", &problem.to_string())])?;
            Ok(Status::NotGood)
        }
    }
}

/// A verdict on standard error, for commands whose standard output belongs to a code or to nothing.
fn aside(output: &Output, verdict: &Verdict, about: About<'_>) -> io::Result<Status> {
    output::to_stderr(&sentences::verdict(output, verdict, &remedies_at(Face::Command, verdict, Situation::default()), about))?;
    Ok(Status::of(verdict))
}
