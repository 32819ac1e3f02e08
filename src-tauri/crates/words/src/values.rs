//! The typed values of a sentence, written in a language.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use mailkey_diagnosis::values::{Duration, Offset, Value, Values};

use crate::sentences::Words;

/// What stands in a sentence for a value that is not known.
pub const NOT_KNOWN: &str = "none";

impl Words {
    /// A message, or one of its attributes, filled with typed values.
    pub fn tell(&self, key: &str, values: &Values) -> String {
        let written: Vec<(&str, String)> = values.iter().map(|(name, value)| (name.as_str(), self.value(value))).collect();
        let written: Vec<(&str, &str)> = written.iter().map(|(name, value)| (*name, value.as_str())).collect();
        self.say(key, &written)
    }

    /// A value as it stands in a sentence. What somebody else gave is without what could steer a terminal.
    pub fn value(&self, value: &Value) -> String {
        match value {
            Value::None => NOT_KNOWN.to_owned(),
            Value::Text { text } => text.chars().map(|letter| if letter.is_control() { '\u{fffd}' } else { letter }).collect(),
            Value::OneOf { texts } => {
                let either = texts.iter().cloned().reduce(|one, other| self.say("one-or-other", &[("one", &one), ("other", &other)]));
                either.unwrap_or_else(|| NOT_KNOWN.to_owned())
            }
            Value::Id { id } => id.clone(),
            Value::App { app } => self.app_name(app),
            Value::Count { count } => count.to_string(),
            Value::Duration { time } => self.duration(*time),
            Value::Clock { offset } => self.clock(*offset),
            Value::Moment { at } => time_of_day(at).unwrap_or_else(|| NOT_KNOWN.to_owned()),
        }
    }

    /// A length of time.
    pub fn duration(&self, time: Duration) -> String {
        self.say(&format!("duration-{}", time.unit), &[("count", &time.count.to_string())])
    }

    /// By how much a clock is wrong.
    pub fn clock(&self, offset: Offset) -> String {
        self.say(if offset.ahead { "clock-ahead" } else { "clock-behind" }, &[("time", &self.duration(offset.by))])
    }
}

/// The local time of day of an RFC 3339 moment.
pub fn time_of_day(moment: &str) -> Option<String> {
    let moment: Timestamp = moment.parse().ok()?;
    Some(moment.to_zoned(TimeZone::system()).strftime("%H:%M").to_string())
}

#[cfg(test)]
mod tests {
    use mailkey_diagnosis::evidence::Stage;
    use mailkey_diagnosis::values::{About, values};
    use mailkey_diagnosis::verdict::{Details, Verdict, VerdictId};
    use mailkey_facts::apps::AppId;

    use super::*;

    #[test]
    fn a_clock_that_is_off_is_told_in_words() {
        let words = Words::for_language("en");
        for (seconds, wanted) in [
            (3 * 86_400, "3 days ahead"),
            (-86_400, "24 hours behind"),
            (7_200, "2 hours ahead"),
            (6_000, "2 hours ahead"),
            (-600, "10 minutes behind"),
            (100, "2 minutes ahead"),
            (1, "1 second ahead"),
            (-20_785 * 86_400, "57 years behind"),
            (i64::MIN, "292271023045 years behind"),
        ] {
            assert_eq!(words.clock(Offset::of(seconds)), wanted);
        }
    }

    #[test]
    fn every_kind_of_value_is_written_in_every_language() {
        let app = AppId::known("scanner").unwrap();
        for tag in Words::languages() {
            let words = Words::for_language(&tag);
            let written = |value: Value| words.value(&value);
            let texts = ["gnome-keyring", "kwalletmanager"].map(str::to_owned).to_vec();
            let said = [
                (Value::Text { text: "Avast".to_owned() }, "Avast"),
                (Value::OneOf { texts }, "gnome-keyring"),
                (Value::Id { id: "antivirus".to_owned() }, "antivirus"),
                (Value::App { app: app.clone() }, ""),
                (Value::Count { count: 15 }, "15"),
                (Value::Duration { time: Duration::to_wait(3_600) }, "60"),
                (Value::Clock { offset: Offset::of(-600) }, "10"),
                (Value::Moment { at: "2026-11-22T10:42:00Z".to_owned() }, ":42"),
                (Value::None, NOT_KNOWN),
            ];
            assert_eq!(said.len(), Value::IDS.len());
            for (value, wanted) in said {
                let text = written(value);
                assert!(
                    text.contains(wanted) && !text.is_empty() && !text.contains("duration-") && !text.contains("clock-"),
                    "{tag}: {text}"
                );
            }
        }
    }

    #[test]
    fn what_others_gave_cannot_steer_a_terminal_and_a_moment_that_is_none_is_not_known() {
        let words = Words::for_language("en");
        assert_eq!(words.value(&Value::Text { text: "Evil\u{1b}]0;".to_owned() }), "Evil\u{fffd}]0;");
        assert_eq!(words.value(&Value::Moment { at: "yesterday".to_owned() }), NOT_KNOWN);
    }

    #[test]
    fn a_sentence_is_told_with_all_its_values() {
        let details = Details { wait_seconds: Some(100), ..Details::default() };
        let verdict = Verdict { details, ..Verdict::new(VerdictId::TooManySignIns, Stage::SignIn) };
        let said = Words::for_language("en").tell("verdict-too_many_sign_ins.meaning", &values(&verdict, About::default()));
        assert!(said.contains("2 minutes"), "{said}");
    }
}
