//! What the sentences about a verdict are filled in with: each value with its name and its kind, the same at every face. The faces write
//! them in their language and decide nothing, least of all when minutes become hours.

use std::collections::BTreeMap;

use mailkey_facts::apps::AppId;
use mailkey_facts::{google, identifiers, tagged};
use serde::{Deserialize, Serialize};

use crate::given::ShapeProblem;
use crate::verdict::{Details, Verdict};

/// The values of a sentence by their names. Every name is always there.
pub type Values = BTreeMap<String, Value>;

tagged! {
    /// A value of a sentence.
    #[derive(Debug, Clone, PartialEq, Eq)]
    #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
    #[serde(tag = "kind")]
    pub enum Value {
        /// It is not known; sentences call it `none`.
        None = "none",
        /// A name or words, as they were given or seen.
        Text {
            /// The text.
            text: String,
        } = "text",
        /// One of several names will do.
        OneOf {
            /// The names.
            texts: Vec<String>,
        } = "one_of",
        /// An identifier, by which a sentence chooses its form.
        Id {
            /// The identifier.
            id: String,
        } = "id",
        /// An app, by its name.
        App {
            /// Which app.
            app: AppId,
        } = "app",
        /// A number of things.
        Count {
            /// How many.
            count: u32,
        } = "count",
        /// A length of time.
        Duration {
            /// How long.
            time: Duration,
        } = "duration",
        /// By how much a clock is wrong.
        Clock {
            /// How much, and to which side.
            offset: Offset,
        } = "clock",
        /// A moment, told as a time of day.
        Moment {
            /// When (RFC 3339).
            at: String,
        } = "moment",
    }
}

impl Value {
    fn text(text: Option<&str>) -> Self {
        text.map_or(Self::None, |text| Self::Text { text: text.to_owned() })
    }

    fn identifier(id: Option<&str>) -> Self {
        id.map_or(Self::None, |id| Self::Id { id: id.to_owned() })
    }
}

identifiers! {
    /// What a length of time is counted in. One sentence each in `locales/` (`duration-<id>`).
    #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
    pub enum Unit {
        /// Seconds.
        Seconds = "seconds",
        /// Minutes.
        Minutes = "minutes",
        /// Hours.
        Hours = "hours",
        /// Days.
        Days = "days",
        /// Years, of 365 days and a quarter.
        Years = "years",
    }
}

impl Unit {
    /// How many seconds one of them has.
    pub const fn seconds(self) -> u64 {
        match self {
            Self::Seconds => 1,
            Self::Minutes => 60,
            Self::Hours => 3_600,
            Self::Days => 86_400,
            Self::Years => 31_557_600,
        }
    }

    /// From how many seconds on a length of time is counted in it: "100 minutes" is not easily pictured, nor is "1 day" exact enough.
    pub const fn from_seconds(self) -> u64 {
        match self {
            Self::Seconds => 0,
            Self::Minutes => 90,
            Self::Hours => 90 * 60,
            Self::Days => 48 * 3_600,
            Self::Years => 2 * Self::Years.seconds(),
        }
    }

    fn of(seconds: u64) -> Self {
        Self::ALL.iter().rev().copied().find(|unit| seconds >= unit.from_seconds()).unwrap_or(Self::Seconds)
    }
}

/// A length of time as it is told: how many of what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Duration {
    /// How many.
    #[cfg_attr(feature = "bindings", ts(type = "number"))]
    pub count: u64,
    /// Of what.
    pub unit: Unit,
}

impl Duration {
    /// A time to wait: never told shorter than it is.
    pub fn to_wait(seconds: u64) -> Self {
        let unit = Unit::of(seconds);
        Self { count: seconds.div_ceil(unit.seconds()), unit }
    }

    /// A difference: told as the nearest whole number.
    pub fn about(seconds: u64) -> Self {
        let unit = Unit::of(seconds);
        Self { count: seconds.saturating_add(unit.seconds() / 2) / unit.seconds(), unit }
    }
}

/// By how much a clock is wrong. Two sentences in `locales/` (`clock-ahead`, `clock-behind`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Offset {
    /// How much.
    pub by: Duration,
    /// Whether it is ahead; else it is behind.
    pub ahead: bool,
}

impl Offset {
    /// The offset of a clock that is ahead by so many seconds or, where they are negative, behind.
    pub fn of(ahead_seconds: i64) -> Self {
        Self { by: Duration::about(ahead_seconds.unsigned_abs()), ahead: ahead_seconds >= 0 }
    }
}

/// Whom and what the sentences are about.
#[derive(Debug, Clone, Copy, Default)]
pub struct About<'a> {
    /// The account.
    pub address: Option<&'a str>,
    /// The app.
    pub app: Option<&'a AppId>,
}

/// The values of a verdict's sentences (`verdict-…`, `remedy-…`, `shape-…` in `locales/`).
pub fn values(verdict: &Verdict, about: About<'_>) -> Values {
    let Details { shape, issuer, interceptor, other_host, wait_seconds, recipient, from, mailbox, at, .. } = &verdict.details;
    let Details { store, packages, between, setting, clock_ahead_seconds, sign, root_store, .. } = &verdict.details;
    let mut values: Values = [
        ("address", Value::text(about.address)),
        ("app", about.app.map_or(Value::None, |app| Value::App { app: app.clone() })),
        ("who", Value::text(interceptor.as_deref().or(issuer.as_deref().filter(|issuer| !google::is_own_authority(issuer))))),
        ("host", Value::text(other_host.as_deref())),
        ("wait", wait_seconds.map_or(Value::None, |seconds| Value::Duration { time: Duration::to_wait(seconds.into()) })),
        // Mails go to the account itself unless somebody else is named.
        ("recipient", Value::text(recipient.as_deref().or(about.address))),
        ("from", Value::text(from.as_deref())),
        ("mailbox", Value::text(mailbox.as_deref())),
        ("time", at.as_ref().map_or(Value::None, |at| Value::Moment { at: at.clone() })),
        ("store", Value::text(store.as_deref())),
        ("keyring", Value::identifier(verdict.details.keyring.map(|fault| fault.id()))),
        ("packages", packages.as_ref().map_or(Value::None, |texts| Value::OneOf { texts: texts.clone() })),
        ("setting", Value::text(setting.as_deref())),
        ("between", Value::identifier(between.map(|between| between.id()))),
        ("meant", Value::text(verdict.details.meant.as_deref())),
        ("spam", Value::identifier(verdict.details.spam_hidden.then_some("hidden"))),
        ("sign", Value::identifier(sign.map(|sign| sign.id()))),
        ("list", Value::identifier(root_store.as_ref().map(|fault| fault.kind.id()))),
        ("file", Value::text(root_store.as_ref().and_then(|fault| fault.file.as_deref()))),
        ("clock", clock_ahead_seconds.map_or(Value::None, |ahead| Value::Clock { offset: Offset::of(ahead) })),
        ("verdict", Value::identifier(Some(verdict.verdict.id()))),
        ("stage", Value::identifier(Some(verdict.stage.id()))),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .into();
    values.extend(of_shape(*shape));
    values
}

/// The values of the sentences about a text that is not a code.
pub fn of_shape(problem: Option<ShapeProblem>) -> Values {
    let (mut letters, mut digit, mut letter) = (Value::None, Value::None, Value::None);
    match problem {
        Some(ShapeProblem::TooFewLetters { letters: count } | ShapeProblem::TooManyLetters { letters: count }) => {
            letters = Value::Count { count };
        }
        Some(ShapeProblem::DigitForLetter { digit: found, letter: meant }) => {
            digit = Value::Text { text: found.to_string() };
            letter = Value::Text { text: meant.to_string() };
        }
        _ => {}
    }
    [("letters", letters), ("digit", digit), ("letter", letter)].map(|(name, value)| (name.to_owned(), value)).into()
}

#[cfg(test)]
mod tests {
    use mailkey_facts::products::Between;

    use super::*;
    use crate::evidence::{RootStoreFault, RootStoreFaultKind, Stage};
    use crate::verdict::{KeyringFault, Sign, VerdictId};

    fn text(text: &str) -> Value {
        Value::Text { text: text.to_owned() }
    }

    fn id(id: &str) -> Value {
        Value::Id { id: id.to_owned() }
    }

    fn of(details: Details) -> Values {
        let verdict = Verdict { details, ..Verdict::new(VerdictId::TlsIntercepted, Stage::SecureLine) };
        values(&verdict, About::default())
    }

    #[test]
    fn each_value_is_what_the_verdict_and_the_person_say() {
        let app = AppId::known("scanner").unwrap();
        let some = |text: &str| Some(text.to_owned());
        let details = Details {
            shape: Some(ShapeProblem::TooFewLetters { letters: 15 }),
            issuer: some("Avast Root"),
            interceptor: some("Avast"),
            other_host: some("mx.hosting.example"),
            wait_seconds: Some(3_600),
            recipient: some("kollege@gmail.com"),
            from: some("anna@googlemail.com"),
            mailbox: some("[Gmail]/Spam"),
            at: some("2026-11-22T10:42:00Z"),
            store: some("no reply"),
            keyring: Some(KeyringFault::SwitchedOff),
            packages: Some(vec!["gnome-keyring".to_owned(), "kwalletmanager".to_owned()]),
            between: Some(Between::Antivirus),
            setting: some("Menu > Settings"),
            clock_ahead_seconds: Some(-6_000),
            sign: Some(Sign::OldTls),
            meant: some("anna@gmail.com"),
            spam_hidden: true,
            root_store: Some(RootStoreFault { kind: RootStoreFaultKind::WithoutGoogle, file: some("/etc/ssl/certs/ca-certificates.crt") }),
            ..Details::default()
        };
        let verdict = Verdict { details, ..Verdict::new(VerdictId::TlsIntercepted, Stage::SecureLine) };
        let about = About { address: Some("anna@gmail.com"), app: Some(&app) };
        let wanted = [
            ("address", text("anna@gmail.com")),
            ("app", Value::App { app: app.clone() }),
            ("between", id("antivirus")),
            ("clock", Value::Clock { offset: Offset { by: Duration { count: 2, unit: Unit::Hours }, ahead: false } }),
            ("digit", Value::None),
            ("file", text("/etc/ssl/certs/ca-certificates.crt")),
            ("from", text("anna@googlemail.com")),
            ("host", text("mx.hosting.example")),
            ("keyring", id("switched_off")),
            ("letter", Value::None),
            ("letters", Value::Count { count: 15 }),
            ("list", id("without_google")),
            ("mailbox", text("[Gmail]/Spam")),
            ("meant", text("anna@gmail.com")),
            ("packages", Value::OneOf { texts: vec!["gnome-keyring".to_owned(), "kwalletmanager".to_owned()] }),
            ("recipient", text("kollege@gmail.com")),
            ("setting", text("Menu > Settings")),
            ("sign", id("old_tls")),
            ("spam", id("hidden")),
            ("stage", id("secure_line")),
            ("store", text("no reply")),
            ("time", Value::Moment { at: "2026-11-22T10:42:00Z".to_owned() }),
            ("verdict", id("tls_intercepted")),
            ("wait", Value::Duration { time: Duration { count: 60, unit: Unit::Minutes } }),
            ("who", text("Avast")),
        ];
        let found = values(&verdict, about);
        assert_eq!(found, wanted.map(|(name, value)| (name.to_owned(), value)).into());
        let kinds: std::collections::BTreeSet<&str> = found.values().map(Value::id).collect();
        assert_eq!(kinds.len(), Value::IDS.len(), "each kind is in the table: {kinds:?}");
    }

    #[test]
    fn what_is_not_known_is_none_and_is_there_all_the_same() {
        let found = of(Details::default());
        assert_eq!(found.len(), 25);
        let known: Vec<&String> = found.iter().filter(|(_, value)| **value != Value::None).map(|(name, _)| name).collect();
        assert_eq!(known, ["stage", "verdict"]);
    }

    #[test]
    fn what_stands_for_another_takes_its_place_only_where_that_is_not_known() {
        let details = Details { issuer: Some("Gateway CA".to_owned()), ..Details::default() };
        assert_eq!(of(details)["who"], text("Gateway CA"));
        let sent = Verdict::new(VerdictId::Sent, Stage::Send);
        assert_eq!(values(&sent, About { address: Some("anna@gmail.com"), app: None })["recipient"], text("anna@gmail.com"));
        let details = Details { shape: Some(ShapeProblem::DigitForLetter { digit: '0', letter: 'o' }), ..Details::default() };
        assert_eq!((&of(details.clone())["digit"], &of(details)["letter"]), (&text("0"), &text("o")));
    }

    #[test]
    fn a_length_of_time_has_one_rule_for_its_unit_and_two_for_its_rounding() {
        use Unit::{Days, Hours, Minutes, Seconds, Years};
        // Seconds, as a wait, and as a difference.
        for (seconds, wait, difference) in [
            (0, (0, Seconds), (0, Seconds)),
            (1, (1, Seconds), (1, Seconds)),
            (89, (89, Seconds), (89, Seconds)),
            (90, (2, Minutes), (2, Minutes)),
            (100, (2, Minutes), (2, Minutes)),
            (130, (3, Minutes), (2, Minutes)),
            (3_600, (60, Minutes), (60, Minutes)),
            (5_399, (90, Minutes), (90, Minutes)),
            (5_400, (2, Hours), (2, Hours)),
            (6_000, (2, Hours), (2, Hours)),
            (7_800, (3, Hours), (2, Hours)),
            (86_400, (24, Hours), (24, Hours)),
            (172_799, (48, Hours), (48, Hours)),
            (172_800, (2, Days), (2, Days)),
            (3 * 86_400 + 1, (4, Days), (3, Days)),
            (730 * 86_400, (730, Days), (730, Days)),
            (20_785 * 86_400, (57, Years), (57, Years)),
            (u64::MAX, (584_542_046_091, Years), (584_542_046_090, Years)),
        ] {
            let [wait, difference] = [wait, difference].map(|(count, unit)| Duration { count, unit });
            assert_eq!((Duration::to_wait(seconds), Duration::about(seconds)), (wait, difference), "{seconds}");
        }
    }

    #[test]
    fn a_clock_is_ahead_or_behind() {
        for (ahead, count, unit, is_ahead) in
            [(1, 1, Unit::Seconds, true), (-600, 10, Unit::Minutes, false), (i64::MIN, 292_271_023_045, Unit::Years, false)]
        {
            assert_eq!(Offset::of(ahead), Offset { by: Duration { count, unit }, ahead: is_ahead }, "{ahead}");
        }
    }
}
