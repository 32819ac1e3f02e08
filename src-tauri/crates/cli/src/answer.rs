//! The end of a command: its verdict, or what hindered it, in words or as JSON, and the exit status.

use std::io;

use mailkey_core::address::EmailAddress;
use mailkey_core::files::FileProblem;
use mailkey_diagnosis::given::ShapeProblem;
use mailkey_diagnosis::remedy::{Face, LetterId, Press, Remedy, Situation, remedies_at};
use mailkey_diagnosis::verdict::Verdict;
use mailkey_facts::apps::AppId;

use crate::arguments::Form;
use crate::given::{self, Hindrance};
use crate::output::{Output, Status};
use crate::sentences::{self, About, Code};

/// Says a verdict.
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
                let letter = output.words().letter(letter, about.address, verdict.seen().as_ref());
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

/// Says a verdict about what was given, before anything was tried.
///
/// # Errors
/// Standard output is gone.
pub fn refused(output: &Output, form: Form, verdict: &Verdict, typed: &str) -> io::Result<Status> {
    let address = EmailAddress::parse(typed).ok();
    conclude(output, form, verdict, Situation::default(), About { address: address.as_ref(), ..About::default() })
}

/// Says why a command could not begin.
///
/// # Errors
/// An output is gone.
pub fn hindered(output: &Output, form: Form, hindrance: Hindrance, address: &EmailAddress) -> io::Result<Status> {
    let named = [("address", address.as_str())];
    match hindrance {
        Hindrance::Verdict(verdict) => conclude(
            output,
            form,
            &verdict,
            Situation::default(),
            About { address: Some(address), code: Code::JustGiven, ..About::default() },
        ),
        Hindrance::CodeOnTerminal => output.wrong_usage("cli-code-on-terminal", &[]),
        Hindrance::NoCodeKept => output.wrong_usage("cli-no-code-kept", &named),
        Hindrance::SeveralCodes(apps) => {
            let apps = apps.iter().map(AppId::as_str).collect::<Vec<_>>().join(", ");
            output.wrong_usage("cli-several-codes", &[("address", address.as_str()), ("apps", &apps)])
        }
        Hindrance::NotInKeyring(app) => {
            output.remark("cli-not-in-keyring", &[("address", address.as_str()), ("app", app.as_str())])?;
            let verdict = given::odd(ShapeProblem::Empty);
            if form == Form::Json {
                output.json(&verdict)?;
            }
            Ok(Status::of(&verdict))
        }
        Hindrance::File(problem) => file_trouble(output, &problem),
        Hindrance::Stdin(error) => Err(error),
    }
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
