//! `mailkey list`, `get`, `remove` and `store`: the codes in the keyring, and the ledger of which is for what.

use std::io;

use mailkey_core::address::EmailAddress;
use mailkey_core::keyring::Keyring;
use mailkey_core::ledger::Entry;
use mailkey_core::realm::Realm;
use mailkey_diagnosis::remedy::{Face, Situation, remedies_at};
use mailkey_diagnosis::verdict::{Saved, Verdict, VerdictId};
use mailkey_facts::apps;
use mailkey_facts::google::{LinkId, Pages};

use crate::answer;
use crate::arguments::{Form, Which};
use crate::given;
use crate::interruption::Abandoned;
use crate::output::{self, Output, Status};
use crate::sentences::{self, About, Code};
use crate::table;
use crate::verify;

/// `mailkey list`: what the ledger knows.
///
/// # Errors
/// An output is gone.
pub fn list(output: &Output, form: Form) -> io::Result<Status> {
    let (entries, set_aside) = match given::ledger().map(|ledger| ledger.entries()).transpose() {
        Ok(found) => found.unwrap_or_default(),
        Err(problem) => return file_trouble(output, &problem.to_string()),
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
    match Keyring::system(Realm::Real).get(&which.app, &address).await {
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
    let was_kept = match Keyring::system(Realm::Real).delete(&which.app, &address).await {
        Ok(was_kept) => was_kept,
        Err(problem) => {
            return aside(output, &problem.into(), About { address: Some(&address), app: Some(&which.app), ..About::default() });
        }
    };
    let was_listed = match given::ledger().map(|ledger| ledger.remove(&which.app, &address)).transpose() {
        Ok(was_listed) => was_listed.unwrap_or_default(),
        Err(problem) => return file_trouble(output, &problem.to_string()),
    };
    let named = [("address", address.as_str()), ("app", which.app.as_str())];
    let said = match (was_kept, was_listed) {
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
    let keyring = Keyring::system(Realm::Real);
    let earlier = match keyring.probe().await {
        Ok(()) => keyring.has(&which.app, &address).await,
        Err(problem) => Err(problem),
    };
    let earlier = match earlier {
        Ok(true) => Saved::EarlierKept,
        Ok(false) => Saved::Nothing,
        Err(problem) => return answer::conclude(output, Form::Text, &problem.into(), Situation::default(), about),
    };
    let (mut verdict, workspace) = match verify::sign_in(output, Form::Text, &address, &code).await? {
        Ok(done) => done,
        Err(Abandoned) => return Ok(Status::NotGood),
    };
    verdict.saved = earlier;
    let mut listed = Ok(());
    if verdict.verdict == VerdictId::SignedIn {
        match keyring.put(&which.app, &address, &code).await {
            Ok(()) => {
                verdict.saved = Saved::InKeyring;
                listed = record(&which, &address);
            }
            Err(problem) => verdict = problem.into(),
        }
    }
    let status = answer::conclude(output, Form::Text, &verdict, Situation { workspace, ..Situation::default() }, about)?;
    match listed {
        Ok(()) => Ok(status),
        Err(reason) => {
            output.remark("cli-stored-not-listed", &[("reason", &reason)])?;
            Ok(Status::NotGood)
        }
    }
}

/// Records in the ledger what was just kept.
fn record(which: &Which, address: &EmailAddress) -> Result<(), String> {
    let Some(ledger) = given::ledger() else { return Ok(()) };
    let device = given::device();
    let now = jiff::Timestamp::now();
    let code_name = apps::find(&which.app).map(|app| apps::code_name(app, &device)).unwrap_or_default();
    let entry = Entry { app: which.app.clone(), address: address.clone(), code_name, device, since: now, last_worked: now };
    ledger.record(entry).map_err(|problem| problem.to_string())
}

/// A verdict on standard error, for commands whose standard output belongs to a code or to nothing.
fn aside(output: &Output, verdict: &Verdict, about: About<'_>) -> io::Result<Status> {
    output::to_stderr(&sentences::verdict(output, verdict, &remedies_at(Face::Command, verdict, Situation::default()), about))?;
    Ok(Status::of(verdict))
}

fn file_trouble(output: &Output, reason: &str) -> io::Result<Status> {
    output.remark("failure-file", &[("reason", reason)])?;
    Ok(Status::NotGood)
}
