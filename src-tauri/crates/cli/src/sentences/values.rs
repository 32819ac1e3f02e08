//! The values of a sentence, as the terminal writes them.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use mailkey_core::address::EmailAddress;
use mailkey_diagnosis::values;
use mailkey_diagnosis::verdict::Verdict;
use mailkey_words::Words;

use super::About;

/// Milliseconds as seconds with two decimals.
pub fn seconds(milliseconds: u64) -> String {
    format!("{}.{:02}", milliseconds / 1000, milliseconds % 1000 / 10)
}

/// The local date of a moment.
pub fn date(moment: Timestamp) -> String {
    moment.to_zoned(TimeZone::system()).strftime("%Y-%m-%d").to_string()
}

/// A message of `verdicts.ftl` or `remedies.ftl` with all the values that those may use.
pub fn with_values(words: &Words, key: &str, verdict: &Verdict, about: About<'_>) -> String {
    let whose = values::About { address: about.address.map(EmailAddress::as_str), app: about.app };
    words.tell(key, &values::values(verdict, whose))
}
