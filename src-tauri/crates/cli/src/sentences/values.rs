//! The values of a sentence: times, durations, and what the servers said.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use mailkey_core::address::EmailAddress;
use mailkey_diagnosis::verdict::Verdict;
use mailkey_words::Words;

use super::About;
use crate::terminal::output::printable;

/// What stands in a sentence for a value that is not known.
pub const NOT_KNOWN: &str = "none";

/// Milliseconds as seconds with two decimals.
pub fn seconds(milliseconds: u64) -> String {
    format!("{}.{:02}", milliseconds / 1000, milliseconds % 1000 / 10)
}

/// The local time of day of an RFC 3339 moment.
pub fn time_of_day(moment: &str) -> Option<String> {
    let moment: Timestamp = moment.parse().ok()?;
    Some(moment.to_zoned(TimeZone::system()).strftime("%H:%M").to_string())
}

/// The local date of a moment.
pub fn date(moment: Timestamp) -> String {
    moment.to_zoned(TimeZone::system()).strftime("%Y-%m-%d").to_string()
}

/// A time to wait, as words.
fn wait(words: &Words, seconds: u32) -> String {
    if seconds < 120 {
        words.say("duration-seconds", &[("count", &seconds.to_string())])
    } else {
        words.say("duration-minutes", &[("count", &seconds.div_ceil(60).to_string())])
    }
}

/// How far a clock is off, as words: in the largest unit of which there are at least two.
pub fn clock(words: &Words, ahead_seconds: i64) -> String {
    const UNITS: [(u64, &str); 4] =
        [(86_400, "duration-days"), (3_600, "duration-hours"), (60, "duration-minutes"), (1, "duration-seconds")];
    let seconds = ahead_seconds.unsigned_abs();
    let (length, key) = UNITS.into_iter().find(|(length, _)| seconds >= 2 * length).unwrap_or((1, "duration-seconds"));
    let time = words.say(key, &[("count", &(seconds / length).to_string())]);
    words.say(if ahead_seconds < 0 { "clock-behind" } else { "clock-ahead" }, &[("time", &time)])
}

/// A message of `verdicts.ftl` or `remedies.ftl` with all the values that those may use.
pub fn with_values(words: &Words, key: &str, verdict: &Verdict, about: About<'_>) -> String {
    let details = &verdict.details;
    let known = |text: Option<&str>| text.map_or_else(|| NOT_KNOWN.to_owned(), printable);
    let wait = details.wait_seconds.map(|seconds| wait(words, seconds));
    let time = details.at.as_deref().and_then(time_of_day);
    let app = about.app.map(|app| words.app_name(app));
    let clock = details.clock_ahead_seconds.map(|seconds| clock(words, seconds));
    let packages = details.packages.iter().flatten().cloned();
    let packages = packages.reduce(|one, other| words.say("one-or-other", &[("one", &one), ("other", &other)]));
    let values = [
        ("address", known(about.address.map(EmailAddress::as_str))),
        ("app", known(app.as_deref())),
        ("who", known(details.interceptor.as_deref().or(details.issuer.as_deref()))),
        ("host", known(details.other_host.as_deref())),
        ("wait", known(wait.as_deref())),
        // Mails go to the account itself unless somebody else is named.
        ("recipient", known(details.recipient.as_deref().or(about.address.map(EmailAddress::as_str)))),
        ("from", known(details.from.as_deref())),
        ("mailbox", known(details.mailbox.as_deref())),
        ("time", known(time.as_deref())),
        ("store", known(details.store.as_deref())),
        ("packages", known(packages.as_deref())),
        ("setting", known(details.setting.as_deref())),
        ("between", known(details.between.map(|between| between.id()))),
        ("clock", known(clock.as_deref())),
        ("verdict", verdict.verdict.id().to_owned()),
        ("stage", verdict.stage.id().to_owned()),
    ];
    let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    words.say(key, &values)
}
