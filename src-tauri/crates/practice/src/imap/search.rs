//! SEARCH: which mails are wanted, and whether one is among them.

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::words::{Numbers, Word};
use crate::mailbox::Mail;

/// Deeper than any client nests.
const DEEPEST: u8 = 8;

/// What a mail must be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Wanted {
    All,
    /// A field whose value holds a text, in any case; an empty text asks for the field alone.
    Header(String, String),
    Body(String),
    Text(String),
    Seen,
    Uids(Numbers),
    Sequence(Numbers),
    Since(Date),
    Before(Date),
    On(Date),
    Not(Box<Wanted>),
    Either(Box<Wanted>, Box<Wanted>),
    Every(Vec<Wanted>),
}

/// A mail in its folder.
#[derive(Debug, Clone, Copy)]
pub(super) struct Candidate<'a> {
    pub(super) mail: &'a Mail,
    /// Its place in the folder, from one.
    pub(super) sequence: u32,
    pub(super) last_sequence: u32,
    pub(super) last_uid: u32,
}

/// Reads search keys; `None` if something of them is not known.
pub(super) fn wanted(keys: &[Word]) -> Option<Wanted> {
    let keys = match keys {
        [Word::Atom(charset), _, rest @ ..] if charset.eq_ignore_ascii_case("CHARSET") => rest,
        keys => keys,
    };
    if keys.is_empty() {
        return None;
    }
    every(keys, 0)
}

fn every(keys: &[Word], depth: u8) -> Option<Wanted> {
    let mut keys = keys.iter();
    let mut all = Vec::new();
    while keys.len() > 0 {
        all.push(one(&mut keys, depth)?);
    }
    Some(Wanted::Every(all))
}

fn one(keys: &mut std::slice::Iter<'_, Word>, depth: u8) -> Option<Wanted> {
    if depth > DEEPEST {
        return None;
    }
    let key = match keys.next()? {
        Word::List(inner) => return every(inner, depth + 1),
        word => word.text()?,
    };
    let mut text = || keys.next().and_then(Word::text).map(str::to_owned);
    Some(match key.to_ascii_uppercase().as_str() {
        "ALL" => Wanted::All,
        "HEADER" => Wanted::Header(text()?, text()?),
        "SUBJECT" | "FROM" | "TO" | "CC" => Wanted::Header(key.to_owned(), text()?),
        "BODY" => Wanted::Body(text()?),
        "TEXT" => Wanted::Text(text()?),
        "SEEN" => Wanted::Seen,
        "UNSEEN" => Wanted::Not(Box::new(Wanted::Seen)),
        "UID" => Wanted::Uids(Numbers::read(&text()?)?),
        "SINCE" => Wanted::Since(date(&text()?)?),
        "BEFORE" => Wanted::Before(date(&text()?)?),
        "ON" => Wanted::On(date(&text()?)?),
        "X-GM-RAW" => raw(&text()?),
        "NOT" => Wanted::Not(Box::new(one(keys, depth + 1)?)),
        "OR" => Wanted::Either(Box::new(one(keys, depth + 1)?), Box::new(one(keys, depth + 1)?)),
        _ => Wanted::Sequence(Numbers::read(key)?),
    })
}

/// Gmail's own search, as far as a Message-ID or a plain text goes.
fn raw(text: &str) -> Wanted {
    match text.trim().strip_prefix("rfc822msgid:") {
        Some(id) => Wanted::Header("Message-ID".to_owned(), id.to_owned()),
        None => Wanted::Text(text.trim().to_owned()),
    }
}

/// `1-Feb-2026`.
fn date(text: &str) -> Option<Date> {
    Date::strptime("%d-%b-%Y", text).ok()
}

impl Wanted {
    pub(super) fn is(&self, candidate: &Candidate<'_>) -> bool {
        let message = &candidate.mail.message;
        let arrived = || candidate.mail.arrived.to_zoned(TimeZone::UTC).date();
        match self {
            Self::All => true,
            Self::Header(name, text) => message.fields().iter().any(|field| field.is(name) && holds(field.value().as_bytes(), text)),
            Self::Body(text) => holds(message.body(), text),
            Self::Text(text) => holds(message.source(), text),
            Self::Seen => candidate.mail.seen,
            Self::Uids(numbers) => numbers.contains(candidate.mail.uid, candidate.last_uid),
            Self::Sequence(numbers) => numbers.contains(candidate.sequence, candidate.last_sequence),
            Self::Since(date) => arrived() >= *date,
            Self::Before(date) => arrived() < *date,
            Self::On(date) => arrived() == *date,
            Self::Not(wanted) => !wanted.is(candidate),
            Self::Either(one, other) => one.is(candidate) || other.is(candidate),
            Self::Every(all) => all.iter().all(|wanted| wanted.is(candidate)),
        }
    }
}

/// Whether a text is found, in any case.
fn holds(content: &[u8], text: &str) -> bool {
    String::from_utf8_lossy(content).to_lowercase().contains(&text.to_lowercase())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

    use super::super::words::words;
    use super::*;
    use crate::mailbox::{Labels, Mailbox};
    use crate::message::Message;

    fn found(keys: &str) -> Option<bool> {
        let mut mailbox = Mailbox::default();
        mailbox.put(
            Message::from_source(b"From: Anna <a@b>\r\nMessage-ID: <1@x>\r\nSubject: Test\r\n mail\r\n\r\nbody\r\n".to_vec()),
            Labels::INBOX,
        );
        let candidate = Candidate { mail: &mailbox.mails()[0], sequence: 1, last_sequence: 1, last_uid: 1 };
        Some(wanted(&words(keys.as_bytes())?)?.is(&candidate))
    }

    #[test]
    fn keys_find_what_they_say() {
        for (keys, is) in [
            ("ALL", true),
            ("HEADER Message-ID \"<1@x>\"", true),
            ("header message-id 1@X", true),
            ("HEADER Message-ID 2@x", false),
            ("HEADER From \"\"", true),
            ("HEADER Cc \"\"", false),
            ("SUBJECT \"test mail\"", true),
            ("TEXT subject: BODY od", true),
            ("BODY subject", false),
            ("UNSEEN", true),
            ("NOT UNSEEN", false),
            ("OR SEEN FROM anna", true),
            ("(OR SEEN SEEN) ALL", false),
            ("UID 1:*", true),
            ("2:3", false),
            ("SINCE 1-Jan-2020", true),
            ("BEFORE 1-Jan-2020", false),
            ("CHARSET UTF-8 X-GM-RAW rfc822msgid:1@x", true),
        ] {
            assert_eq!(found(keys), Some(is), "{keys}");
        }
    }

    #[test]
    fn keys_that_are_not_known_are_refused() {
        for keys in ["", "HEADER", "HEADER From", "NOT", "OR ALL", "KEYWORD x", "UID x", "SINCE tomorrow", "CHARSET UTF-8"] {
            assert_eq!(found(keys), None, "{keys}");
        }
        assert_eq!(found(&"NOT ".repeat(20)), None);
    }
}
