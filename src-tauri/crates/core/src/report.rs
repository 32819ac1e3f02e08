//! A report that is safe to pass on: made from typed verdicts that cannot hold a code, never from a scrubbed log.
//! Addresses are shortened (`a…@nordlicht.example`), public IP addresses masked, host names kept.

use crate::address::EmailAddress;
use crate::sign_in::Examination;
use crate::verdict::Verdict;

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
    let _ = subject;
    todo!()
}

/// A short number to quote, from the report's text: eight characters.
pub fn number(text: &str) -> String {
    let _ = text;
    todo!()
}

/// Replaces e-mail addresses by shortened ones and public IP addresses by `[address]` in a server's reply.
pub fn masked(reply: &str) -> String {
    let _ = reply;
    todo!()
}
