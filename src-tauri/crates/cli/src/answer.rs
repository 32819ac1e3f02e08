//! The end of a command: its verdict in words or as JSON, and the exit status.

use std::io;

use mailkey_core::address::{AccountKind, EmailAddress};
use mailkey_core::codes::Codes;
use mailkey_core::files::FileProblem;
use mailkey_core::realm::Realm;
use mailkey_diagnosis::remedy::{Face, LetterId, Press, Remedy, Situation, remedies_at};
use mailkey_diagnosis::verdict::Verdict;

use crate::sentences::{self, About};
use crate::terminal::output::{Form, Output, Status};

/// Says a verdict of a command that talks to Google itself; practice is led by the guide (`setup`).
///
/// # Errors
/// Standard output is gone.
pub fn conclude(output: &Output, form: Form, verdict: &Verdict, situation: Situation, about: About<'_>) -> io::Result<Status> {
    match form {
        Form::Json => output.json(verdict)?,
        Form::Text => {
            let steps = remedies_at(Face::Command, verdict, situation);
            output.print(&sentences::verdict(output, verdict, &steps, about))?;
            for beside in verdict.beside() {
                output.print(&format!("\n{}", sentences::beside(output, &beside, about)))?;
            }
            if let Some(letter) = letter_among(&steps) {
                let letter = output.words().letter(Realm::Real, letter, about.address, verdict.seen().as_ref());
                output.tell("cli-letter", &[])?;
                output.print(&format!("\n{}\n\n{}", letter.subject, letter.body))?;
            }
        }
    }
    Ok(Status::of(verdict))
}

/// The letter that some advice speaks of.
fn letter_among(steps: &[Remedy]) -> Option<LetterId> {
    steps.iter().find_map(|step| match step.press {
        Some(Press::Letter { letter }) => Some(letter),
        _ => None,
    })
}

/// A verdict on standard error, for commands whose standard output belongs to a code or to nothing.
///
/// # Errors
/// Standard error is gone.
pub fn aside(output: &Output, verdict: &Verdict, address: Option<&EmailAddress>) -> io::Result<Status> {
    let about = About { address, ..About::default() };
    output.aside(&sentences::verdict(output, verdict, &remedies_at(Face::Command, verdict, Situation::default()), about))?;
    Ok(Status::of(verdict))
}

/// Says that it could not be found out who keeps an account's mail, where that may have to do with what went wrong.
///
/// # Errors
/// Standard error is gone.
pub fn unknown_keeper(output: &Output, verdict: &Verdict, account: Option<&AccountKind>, address: &EmailAddress) -> io::Result<()> {
    if verdict.verdict.is_good() || account != Some(&AccountKind::Unknown) {
        return Ok(());
    }
    output.remark("cli-keeper-unknown", &[("domain", address.domain())])
}

/// Says where a broken ledger lies that was set aside meanwhile, whoever came upon it.
///
/// # Errors
/// Standard error is gone.
pub fn set_aside(output: &Output, codes: &Codes) -> io::Result<()> {
    for path in codes.take_set_aside() {
        output.remark("notice-ledger_set_aside", &[("file", &path.display().to_string())])?;
    }
    Ok(())
}

/// Says that a file could not be read or written, or that a newer Mailkey wrote it.
///
/// # Errors
/// Standard error is gone.
pub fn file_trouble(output: &Output, problem: &FileProblem) -> io::Result<Status> {
    match problem {
        FileProblem::Newer { path } => output.remark("failure-file_newer", &[("file", &path.display().to_string())])?,
        other => output.remark("failure-file", &[("reason", &other.to_string())])?,
    }
    Ok(Status::NotGood)
}
