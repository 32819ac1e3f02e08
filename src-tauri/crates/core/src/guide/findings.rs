//! What was found on the way to Google, and the report about it.

use std::path::PathBuf;

use tokio_util::sync::CancellationToken;

use super::{CodeUsed, Failure, Guide};
use crate::connection::OnProgress;
use crate::report::{self, Report, Subject};
use crate::sign_in::Examination;
use mailkey_diagnosis::seen::Seen;
use mailkey_diagnosis::view::WayView;

impl Guide {
    /// Looks at every stage of the way to Google without signing in.
    ///
    /// # Errors
    /// [`Failure::Busy`].
    pub async fn examine(&self, on: OnProgress<'_>, cancel: &CancellationToken) -> Result<Examination, Failure> {
        let _errand = self.begin()?;
        let examination = self.doctor.examine(on, cancel).await;
        let now = self.now();
        self.state().found_at = Some(now);
        Ok(examination)
    }

    /// The way as the doctor found it, with the advice for this person's situation.
    pub fn way(&self, examination: &Examination) -> WayView {
        let situation = self.situation(CodeUsed::None);
        WayView::of(&examination.seen, examination.trouble.as_ref(), situation, self.state().journey.about())
    }

    /// What was seen on the way last: by the attempt whose verdict stands, or else by the doctor.
    pub fn seen(&self) -> Option<Seen> {
        let attempt = self.state().verdict.as_ref().and_then(|view| view.verdict.seen());
        attempt.or_else(|| self.doctor.last().map(|found| found.seen))
    }

    /// The report about what was found last. Cannot hold a code. Until something else is found it stays the same.
    pub fn report(&self) -> Report {
        let examination = self.doctor.last();
        let state = self.state();
        report::report(&Subject {
            address: state.journey.address.as_ref(),
            verdict: state.verdict.as_ref().map(|view| &view.verdict),
            examination: examination.as_ref(),
            at: state.found_at.unwrap_or_else(|| self.now()),
            program: concat!("Mailkey ", env!("CARGO_PKG_VERSION")),
            realm: self.realm(),
        })
    }

    /// Writes the `whole` text of the report that was shown under this number, and of no other, into the person's documents, and says
    /// where. Never over another file.
    ///
    /// # Errors
    /// [`Failure::ReportChanged`], [`Failure::File`].
    pub fn save_report(&self, number: &str, whole: impl FnOnce(&Report) -> String) -> Result<PathBuf, Failure> {
        let report = self.report();
        if report.number != number {
            return Err(Failure::ReportChanged);
        }
        let folder = report::folder().ok_or_else(|| std::io::Error::from(std::io::ErrorKind::NotFound));
        folder
            .and_then(|folder| report::save(&folder, number, &whole(&report)))
            .map_err(|problem| Failure::File { reason: problem.to_string() })
    }
}
