//! A report that is safe to pass on: made from typed evidence that cannot hold a code, never from a scrubbed log.
//!
//! It has a short number to quote, a first line that `locales/` says in plain words ([`Report::verdict`]), and a part for an IT
//! person. Addresses are shortened (`a…@nordlicht.example`), public IP addresses and one-time web addresses masked; host names and
//! private addresses are kept, since they tell what is in the way and not who is behind it.

mod code_shape;
mod lines;
mod mask;
mod saved;
#[cfg(test)]
mod tests;

use mailkey_diagnosis::verdict::{Verdict, VerdictId};
use serde::{Deserialize, Serialize};

use crate::address::EmailAddress;
use crate::realm::Realm;
use crate::sign_in::Examination;
use lines::Lines;
pub use mask::masked;
pub use saved::{folder, save};

/// What a report is made of.
#[derive(Debug, Clone)]
pub struct Subject<'a> {
    /// The account, shortened in the report.
    pub address: Option<&'a EmailAddress>,
    /// The verdict that the report is about.
    pub verdict: Option<&'a Verdict>,
    /// What the doctor found, if it looked.
    pub examination: Option<&'a Examination>,
    /// When it was found. A report about the same findings stays the same, and so does its number.
    pub at: jiff::Timestamp,
    /// The program's name and version.
    pub program: &'a str,
    /// Whose run it was.
    pub realm: Realm,
}

/// A report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// The verdict whose title is the first line; `None` where nothing stood in the way, or nothing was tried.
    pub verdict: Option<VerdictId>,
    /// Whether anything was tried.
    pub tried: bool,
    /// Whether it is from practice: the text then begins with that.
    pub practice: bool,
    /// The short number to quote.
    pub number: String,
    /// The part for an IT person: field names and values, one a line (English, like the servers' replies).
    pub technical: String,
}

/// Makes a report.
pub fn report(subject: &Subject<'_>) -> Report {
    let technical = technical_part(subject);
    let trouble = subject.examination.and_then(|examination| examination.trouble.as_ref());
    Report {
        verdict: subject.verdict.or(trouble).map(|verdict| verdict.verdict),
        tried: subject.verdict.is_some() || subject.examination.is_some(),
        practice: subject.realm == Realm::Practice,
        number: number(&technical),
        technical,
    }
}

fn technical_part(subject: &Subject<'_>) -> String {
    let mut lines = Lines::default();
    lines.field("program", subject.program);
    // Said here too, since this part may be passed on by itself.
    if subject.realm == Realm::Practice {
        lines.field("practice", "nothing here happened at Google");
    }
    lines.field("system", &format!("{} {}", std::env::consts::OS, std::env::consts::ARCH));
    lines.field("time", &subject.at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string());
    if let Some(address) = subject.address {
        lines.field("account", address.as_str());
    }
    if let Some(verdict) = subject.verdict {
        lines.verdict("", verdict);
    }
    if let Some(examination) = subject.examination {
        lines.examination(examination);
    }
    lines.text()
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
