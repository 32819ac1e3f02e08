//! A report that is safe to pass on: made from typed verdicts that cannot hold a code, never from a scrubbed log.
//! Addresses are shortened (`a…@nordlicht.example`), public IP addresses and one-time web addresses masked, host names kept.

mod mask;

use serde::Serialize;
use serde_json::Value;

use crate::address::EmailAddress;
use crate::line::Endpoint;
use crate::sign_in::Examination;
use crate::verdict::Verdict;

pub use mask::masked;

/// What a report is made of.
#[derive(Debug, Clone)]
pub struct Subject<'a> {
    /// The account, shortened in the report.
    pub address: Option<&'a EmailAddress>,
    /// The verdict that the report is about.
    pub verdict: Option<&'a Verdict>,
    /// What the doctor found, if it looked.
    pub examination: Option<&'a Examination>,
    /// When (RFC 3339).
    pub at: jiff::Timestamp,
    /// The program's version and the operating system's name.
    pub program: &'a str,
}

/// The part of the report for an IT person: field names and values, one a line (English, like the servers' replies).
pub fn technical_part(subject: &Subject<'_>) -> String {
    let mut lines = Lines::default();
    lines.field("program", subject.program);
    lines.field("time", &subject.at.to_string());
    if let Some(address) = subject.address {
        lines.field("account", address.as_str());
    }
    if let Some(verdict) = subject.verdict {
        lines.verdict("", verdict);
    }
    if let Some(examination) = subject.examination {
        lines.examination(examination);
    }
    lines.text
}

/// A short number to quote, from the report's text: eight digits and letters, without those that look alike.
///
/// The same text gives the same number on every computer (FNV-1a). It is a label, and proves nothing.
pub fn number(text: &str) -> String {
    const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    let places = (0..8).map(|place| (hash >> (5 * place)) & 31);
    places.filter_map(|value| DIGITS.get(usize::try_from(value).ok()?)).map(|digit| char::from(*digit)).collect()
}

/// The report as it grows. Every value passes through [`masked`] here, and none can start a line of its own.
#[derive(Debug, Default)]
struct Lines {
    text: String,
}

impl Lines {
    fn field(&mut self, name: &str, value: &str) {
        let value: String = masked(value).chars().map(|c| if c.is_control() && c != '\n' { '?' } else { c }).collect();
        let mut lines = value.lines();
        let first = lines.next().unwrap_or_default();
        self.text.push_str(&format!("{name}: {first}\n"));
        for line in lines {
            self.text.push_str(&format!("    {line}\n"));
        }
    }

    fn verdict(&mut self, prefix: &str, verdict: &Verdict) {
        self.field(&format!("{prefix}verdict"), &name_of(&verdict.verdict));
        self.field(&format!("{prefix}stage"), &name_of(&verdict.stage));
        if let Some(endpoint) = &verdict.endpoint {
            self.field(&format!("{prefix}endpoint"), &door_of(endpoint));
        }
        self.field(&format!("{prefix}elapsed"), &format!("{} ms", verdict.elapsed_ms));
        self.field(&format!("{prefix}saved"), &name_of(&verdict.saved));
        if let Ok(Value::Object(details)) = serde_json::to_value(&verdict.details) {
            for (name, value) in details.iter().filter(|(_, value)| !value.is_null()) {
                self.field(&format!("{prefix}{name}"), &plain(value));
            }
        }
        if let Some(reply) = &verdict.reply {
            self.field(&format!("{prefix}reply"), reply);
        }
    }

    fn examination(&mut self, examination: &Examination) {
        for door in &examination.seen.doors {
            let state = if door.open { "passed" } else { "stopped at" };
            let trouble = door.trouble.map(|trouble| format!(" ({})", name_of(&trouble))).unwrap_or_default();
            let certificate = door.certificate.as_ref();
            let issuer = certificate
                .and_then(|shown| shown.issuer.as_ref())
                .map(|issuer| format!(", certificate from {issuer}"))
                .unwrap_or_default();
            let interceptor = certificate
                .and_then(|shown| shown.interceptor.as_ref())
                .map(|product| format!(", intercepted by {product}"))
                .unwrap_or_default();
            let value = format!("{state} {}{trouble}{issuer}{interceptor}, {} ms", name_of(&door.stage), door.elapsed_ms);
            self.field(&format!("door {}", door_of(&door.endpoint)), &value);
        }
        match &examination.trouble {
            Some(trouble) => self.verdict("examination.", trouble),
            None => self.field("examination", &format!("the way is free, {} ms", examination.elapsed_ms)),
        }
    }
}

fn door_of(endpoint: &Endpoint) -> String {
    format!("{}:{} ({})", endpoint.host, endpoint.port, name_of(&endpoint.security))
}

/// The stable identifier of an enum's value.
fn name_of(value: &impl Serialize) -> String {
    serde_json::to_value(value).map(|value| plain(&value)).unwrap_or_default()
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

    use super::*;
    use crate::app_password::ShapeProblem;
    use crate::line::Security;
    use crate::seen::{Door, Seen, Shown};
    use crate::verdict::{Stage, VerdictId};

    fn refused() -> Verdict {
        let mut verdict = Verdict::new(VerdictId::RecipientRefused, Stage::Send);
        verdict.endpoint = Some(Endpoint { host: "smtp.gmail.com".into(), port: 465, security: Security::ImplicitTls });
        verdict.reply = Some("550-5.1.1 The account bert@nordlicht.example does not exist.\n550 5.1.1  https://support.google.com/mail/?p=NoSuchUser d2e1a72fcca58-7a0b - gsmtp".into());
        verdict.elapsed_ms = 412;
        verdict.details.recipient = Some("bert@nordlicht.example".into());
        verdict.details.wait_seconds = Some(3600);
        verdict
    }

    fn report(verdict: Option<&Verdict>, examination: Option<&Examination>) -> String {
        let at = "2026-11-22T10:42:00Z".parse().unwrap();
        technical_part(&Subject { address: None, verdict, examination, at, program: "Mailkey 0.1.0, Linux" })
    }

    #[test]
    fn a_report_says_what_happened_field_by_field() {
        let text = report(Some(&refused()), None);
        let wanted = "\
program: Mailkey 0.1.0, Linux
time: 2026-11-22T10:42:00Z
verdict: recipient_refused
stage: send
endpoint: smtp.gmail.com:465 (implicit_tls)
elapsed: 412 ms
saved: nothing
recipient: b…@nordlicht.example
wait_seconds: 3600
reply: 550-5.1.1 The account b…@nordlicht.example does not exist.
    550 5.1.1  https://support.google.com/mail/?p=NoSuchUser d2e1a72fcca58-7a0b - gsmtp
";
        assert_eq!(text, wanted);
    }

    #[test]
    fn a_report_shows_every_door_that_was_tried() {
        let door = |port, open| Door {
            endpoint: Endpoint { host: "smtp.gmail.com".into(), port, security: Security::Starttls },
            stage: Stage::SecureLine,
            open,
            trouble: (!open).then_some(VerdictId::TlsUntrusted),
            dials: Vec::new(),
            greeting: None,
            offers: Vec::new(),
            certificate: Some(Shown {
                issuer: Some("Google Trust Services".into()),
                interceptor: (!open).then(|| "Avast Web/Mail Shield".to_owned()),
                ..Shown::default()
            }),
            words: None,
            elapsed_ms: 80,
        };
        let examination =
            Examination { trouble: None, seen: Seen { doors: vec![door(465, true), door(587, false)], ..Seen::default() }, elapsed_ms: 90 };
        let text = report(None, Some(&examination));
        let passed = "door smtp.gmail.com:465 (starttls): passed secure_line, certificate from Google Trust Services, 80 ms\n";
        let stopped = "door smtp.gmail.com:587 (starttls): stopped at secure_line (tls_untrusted), \
            certificate from Google Trust Services, intercepted by Avast Web/Mail Shield, 80 ms\n";
        assert!(text.contains(passed) && text.contains(stopped), "{text}");
        assert!(text.ends_with("examination: the way is free, 90 ms\n"), "{text}");

        let examination = Examination { trouble: Some(refused()), ..examination };
        assert!(report(None, Some(&examination)).contains("examination.verdict: recipient_refused\n"));
    }

    #[test]
    fn no_value_can_start_a_line_of_its_own_or_steer_a_terminal() {
        let mut verdict = refused();
        verdict.details.other_host = Some("mail.example\nverdict: sent\r\u{1b}[2J".into());
        let text = report(Some(&verdict), None);
        assert_eq!(text.lines().filter(|line| line.starts_with("verdict:")).count(), 1, "{text}");
        assert!(!text.contains(['\u{1b}', '\r']), "{text}");
    }

    #[test]
    fn details_with_data_are_written_whole() {
        let mut verdict = Verdict::new(VerdictId::CodeWrongShape, Stage::Input);
        verdict.details.shape = Some(ShapeProblem::TooFewLetters { letters: 15 });
        assert!(report(Some(&verdict), None).contains("shape: {\"letters\":15,\"reason\":\"too_few_letters\"}\n"));
    }

    #[test]
    fn the_number_is_short_and_follows_the_text() {
        let one = number("verdict: sent");
        assert_eq!(one, number("verdict: sent"));
        assert_ne!(one, number("verdict: sent "));
        for text in ["", "a", "verdict: sent", "ü"] {
            let number = number(text);
            assert!(number.len() == 8 && number.bytes().all(|b| b.is_ascii_alphanumeric() && !b"ILOUilou".contains(&b)), "{number}");
        }
        assert_eq!(number(""), "5S8422JW", "the number of a text must stay what it is, on every computer");
    }
}
