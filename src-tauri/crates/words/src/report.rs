//! The whole text of a report: a line in plain words, the number to quote, and the part for an IT person.

use mailkey_core::report::Report;

use crate::sentences::Words;

impl Words {
    /// The report's whole text, the same in the window and in the terminal, to be shown before it is copied or saved.
    pub fn report(&self, report: &Report) -> String {
        let first = match (report.verdict, report.tried) {
            (Some(verdict), _) => self.say(&format!("verdict-{}.title", verdict.id()), &[]),
            (None, true) => self.say("report-first-free", &[]),
            (None, false) => self.say("report-first-nothing", &[]),
        };
        let number = self.say("report-number", &[("number", &report.number)]);
        format!("{first}\n{number}\n\n{}\n\n{}", self.say("report-technical", &[]), report.technical)
    }
}

#[cfg(test)]
mod tests {
    use mailkey_diagnosis::verdict::VerdictId;

    use super::*;

    fn said(verdict: Option<VerdictId>, tried: bool) -> String {
        let report = Report { verdict, tried, number: "00001234".to_owned(), technical: "program: Mailkey\n".to_owned() };
        Words::for_language("en").report(&report)
    }

    #[test]
    fn a_report_begins_in_plain_words_and_ends_with_the_part_for_an_it_person() {
        let text = said(Some(VerdictId::PortsBlocked), true);
        assert!(text.starts_with("This network does not let mail out\nNumber to quote: 00001234\n\n"), "{text}");
        assert!(text.ends_with(":\n\nprogram: Mailkey\n"), "{text}");
    }

    #[test]
    fn every_verdict_gives_a_first_line() {
        for id in VerdictId::ALL {
            let text = said(Some(*id), true);
            assert!(!text.contains("verdict-") && !text.starts_with('\n'), "{text}");
        }
        assert!(said(None, true).starts_with("The way to Google’s mail server is free.\n"));
        assert!(said(None, false).starts_with("Mailkey has not tried anything yet.\n"));
    }
}
