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
        let first = if report.practice { format!("{}\n{first}", self.say("report-practice", &[])) } else { first };
        let number = self.say("report-number", &[("number", &report.number)]);
        format!("{first}\n{number}\n\n{}\n\n{}", self.say("report-technical", &[]), report.technical)
    }
}

#[cfg(test)]
mod tests {
    use mailkey_diagnosis::verdict::VerdictId;

    use super::*;

    fn made(verdict: Option<VerdictId>, tried: bool) -> Report {
        Report { verdict, tried, practice: false, number: "00001234".to_owned(), technical: "program: Mailkey\n".to_owned() }
    }

    fn said(verdict: Option<VerdictId>, tried: bool) -> String {
        Words::for_language("en").report(&made(verdict, tried))
    }

    #[test]
    fn a_report_begins_in_plain_words_and_ends_with_the_part_for_an_it_person() {
        let text = said(Some(VerdictId::PortsBlocked), true);
        assert!(text.starts_with("This network does not let mail out\nNumber to quote: 00001234\n\n"), "{text}");
        assert!(text.ends_with(":\n\nprogram: Mailkey\n"), "{text}");
    }

    #[test]
    fn a_report_from_practice_begins_with_that_in_every_language() {
        for tag in Words::languages() {
            let (words, real) = (Words::for_language(&tag), made(Some(VerdictId::PortsBlocked), true));
            let text = words.report(&Report { practice: true, ..real.clone() });
            let (first, rest) = text.split_once('\n').unwrap();
            assert!(first.contains("Google") && !first.contains("report-"), "{tag}: {text}");
            assert_eq!(rest, words.report(&real), "{tag}");
        }
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
