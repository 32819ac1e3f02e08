//! `mailkey report`: what the doctor found, as a text to be passed on.

use std::io;

use mailkey_core::report::{self, Subject};
use serde::Serialize;

use crate::arguments::{Form, Report};
use crate::doctor;
use crate::interruption::Abandoned;
use crate::output::{Output, Status};

/// The report's JSON: its parts, its whole text, and where it was saved.
#[derive(Debug, Serialize)]
struct Answer {
    #[serde(flatten)]
    report: report::Report,
    text: String,
    file: Option<String>,
}

/// Runs the command.
///
/// # Errors
/// An output is gone.
pub async fn run(output: &Output, asked: Report) -> io::Result<Status> {
    let examination = match doctor::examine(output, asked.form).await? {
        Ok(examination) => examination,
        Err(Abandoned) => return Ok(Status::NotGood),
    };
    let report = report::report(&Subject {
        address: None,
        verdict: None,
        examination: Some(&examination),
        at: jiff::Timestamp::now(),
        program: concat!("Mailkey ", env!("CARGO_PKG_VERSION")),
    });
    let text = output.words().report(&report);
    if asked.form == Form::Text {
        output.print(text.trim_end())?;
    }
    let saved = asked.save.then(|| save(&report.number, &text)).transpose();
    let file = match &saved {
        Ok(file) => file.clone(),
        Err(problem) => {
            output.remark("failure-file", &[("reason", &problem.to_string())])?;
            None
        }
    };
    match asked.form {
        Form::Json => output.json(&Answer { report, text, file })?,
        Form::Text => {
            if let Some(file) = &file {
                output.remark("cli-report-saved", &[("file", file)])?;
            }
        }
    }
    Ok(if saved.is_ok() { Status::Good } else { Status::NotGood })
}

fn save(number: &str, text: &str) -> io::Result<String> {
    let folder = report::folder().ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))?;
    report::save(&folder, number, text).map(|path| path.display().to_string())
}
