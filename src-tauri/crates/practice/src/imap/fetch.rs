//! FETCH: what is asked for, and the answer for one mail.

use crate::mailbox::Mail;
use crate::message::Message;

use super::words::{Word, words};

/// One thing that is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Item {
    Uid,
    Flags,
    InternalDate,
    Size,
    Labels,
    MessageNumber,
    /// A part of the message, under the name by which it was asked for.
    Part {
        name: String,
        section: Section,
        from: usize,
        most: usize,
        look: Look,
    },
}

/// Whether looking marks a mail as read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    Peek,
    Read,
}

/// A part of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Section {
    Whole,
    Header,
    Text,
    Fields(Vec<String>),
    AllFieldsBut(Vec<String>),
}

/// Reads what is asked for; `None` if something of it is not known.
pub(super) fn items(asked: &Word) -> Option<Vec<Item>> {
    match asked {
        Word::List(list) => list.iter().map(|word| item(word.text()?)).collect(),
        word => match word.text()?.to_ascii_uppercase().as_str() {
            "ALL" | "FULL" => None,
            "FAST" => Some(vec![Item::Flags, Item::InternalDate, Item::Size]),
            _ => Some(vec![item(word.text()?)?]),
        },
    }
}

fn item(name: &str) -> Option<Item> {
    let part = |section, look| Some(Item::Part { name: name.to_ascii_uppercase(), section, from: 0, most: usize::MAX, look });
    match name.to_ascii_uppercase().as_str() {
        "UID" => Some(Item::Uid),
        "FLAGS" => Some(Item::Flags),
        "INTERNALDATE" => Some(Item::InternalDate),
        "RFC822.SIZE" => Some(Item::Size),
        "X-GM-LABELS" => Some(Item::Labels),
        "X-GM-MSGID" => Some(Item::MessageNumber),
        "RFC822" => part(Section::Whole, Look::Read),
        "RFC822.HEADER" => part(Section::Header, Look::Peek),
        "RFC822.TEXT" => part(Section::Text, Look::Read),
        _ => body_item(name),
    }
}

/// `BODY[section]<from.most>`, or `BODY.PEEK[…]`, which is answered as `BODY[…]`.
fn body_item(name: &str) -> Option<Item> {
    let (head, rest) = name.split_once('[')?;
    let look = match head.to_ascii_uppercase().as_str() {
        "BODY" => Look::Read,
        "BODY.PEEK" => Look::Peek,
        _ => return None,
    };
    let (section, partial) = rest.rsplit_once(']')?;
    let (from, most) = match partial {
        "" => (None, usize::MAX),
        partial => {
            let (from, most) = partial.strip_prefix('<')?.strip_suffix('>')?.split_once('.')?;
            (Some(from.parse().ok()?), most.parse().ok()?)
        }
    };
    let (section, shown) = self::section(section)?;
    let name = format!("BODY[{shown}]{}", from.map(|from: usize| format!("<{from}>")).unwrap_or_default());
    Some(Item::Part { name, section, from: from.unwrap_or(0), most, look })
}

/// A section, and how it is repeated in the answer.
fn section(text: &str) -> Option<(Section, String)> {
    let words = words(text.as_bytes())?;
    let name = match words.first() {
        None => return Some((Section::Whole, String::new())),
        Some(word) => word.text()?.to_ascii_uppercase(),
    };
    match (name.as_str(), words.get(1)) {
        ("HEADER", None) => Some((Section::Header, name)),
        // A message of one part: its first part is its text.
        ("TEXT" | "1", None) => Some((Section::Text, name)),
        ("HEADER.FIELDS" | "HEADER.FIELDS.NOT", Some(Word::List(fields))) => {
            let fields: Vec<String> = fields.iter().map(|field| field.text().map(str::to_owned)).collect::<Option<_>>()?;
            let shown = format!("{name} ({})", fields.join(" "));
            Some((if name == "HEADER.FIELDS" { Section::Fields(fields) } else { Section::AllFieldsBut(fields) }, shown))
        }
        _ => None,
    }
}

/// What is said of one mail: `* 3 FETCH (…)`.
pub(super) fn answer(sequence: usize, mail: &Mail, items: &[Item]) -> Vec<u8> {
    let mut out = format!("* {sequence} FETCH (").into_bytes();
    for (at, item) in items.iter().enumerate() {
        if at > 0 {
            out.push(b' ');
        }
        match item {
            Item::Uid => out.extend_from_slice(format!("UID {}", mail.uid).as_bytes()),
            Item::Flags => out.extend_from_slice(format!("FLAGS ({})", if mail.seen { "\\Seen" } else { "" }).as_bytes()),
            Item::InternalDate => {
                out.extend_from_slice(format!("INTERNALDATE \"{}\"", mail.arrived.strftime("%d-%b-%Y %H:%M:%S +0000")).as_bytes());
            }
            Item::Size => out.extend_from_slice(format!("RFC822.SIZE {}", mail.message.source().len()).as_bytes()),
            Item::Labels => out.extend_from_slice(format!("X-GM-LABELS ({})", labels(mail)).as_bytes()),
            Item::MessageNumber => out.extend_from_slice(format!("X-GM-MSGID {}", mail.uid).as_bytes()),
            Item::Part { name, section, from, most, .. } => {
                let content = content(&mail.message, section);
                let content = content.get(*from..).unwrap_or_default();
                let content = content.get(..*most).unwrap_or(content);
                out.extend_from_slice(format!("{name} {{{}}}\r\n", content.len()).as_bytes());
                out.extend_from_slice(content);
            }
        }
    }
    out.extend_from_slice(b")\r\n");
    out
}

fn labels(mail: &Mail) -> String {
    let labels = [(mail.labels.inbox, "\"\\\\Inbox\""), (mail.labels.sent, "\"\\\\Sent\"")];
    labels.iter().filter(|(is, _)| *is).map(|(_, name)| *name).collect::<Vec<_>>().join(" ")
}

fn content(message: &Message, section: &Section) -> Vec<u8> {
    let fields = |wanted: &dyn Fn(&crate::message::Field<'_>) -> bool| {
        let mut out: Vec<u8> = message.fields().iter().filter(|field| wanted(field)).flat_map(|field| field.whole).copied().collect();
        out.extend_from_slice(b"\r\n");
        out
    };
    match section {
        Section::Whole => message.source().to_vec(),
        Section::Header => message.header().to_vec(),
        Section::Text => message.body().to_vec(),
        Section::Fields(names) => fields(&|field| names.iter().any(|name| field.is(name))),
        Section::AllFieldsBut(names) => fields(&|field| !names.iter().any(|name| field.is(name))),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

    use super::*;
    use crate::mailbox::{Labels, Mailbox};

    fn said(asked: &str) -> Option<String> {
        let mut mailbox = Mailbox::default();
        mailbox.put(Message::from_source(b"From: a@b\r\nSubject: x\r\n y\r\n\r\nbody\r\n".to_vec()), Labels::INBOX_AND_SENT);
        let items = items(&words(asked.as_bytes())?[0])?;
        Some(String::from_utf8(answer(4, &mailbox.mails()[0], &items)).unwrap())
    }

    #[test]
    fn parts_are_given_under_the_name_by_which_they_were_asked_for() {
        for (asked, wanted) in [
            ("(UID FLAGS)", "UID 1 FLAGS ()"),
            ("BODY.PEEK[HEADER.FIELDS (SUBJECT)]", "BODY[HEADER.FIELDS (SUBJECT)] {18}\r\nSubject: x\r\n y\r\n\r\n"),
            ("body[header.fields.not (subject)]", "BODY[HEADER.FIELDS.NOT (subject)] {13}\r\nFrom: a@b\r\n\r\n"),
            ("BODY[TEXT]<2.3>", "BODY[TEXT]<2> {3}\r\ndy\r"),
            ("BODY[TEXT]<99.3>", "BODY[TEXT]<99> {0}\r\n"),
            ("RFC822.HEADER", "RFC822.HEADER {29}\r\nFrom: a@b\r\nSubject: x\r\n y\r\n\r\n"),
            ("(RFC822.SIZE X-GM-LABELS)", "RFC822.SIZE 35 X-GM-LABELS (\"\\\\Inbox\" \"\\\\Sent\")"),
        ] {
            assert_eq!(said(asked).unwrap(), format!("* 4 FETCH ({wanted})\r\n"), "{asked}");
        }
    }

    #[test]
    fn what_is_not_known_is_not_made_up() {
        for asked in
            ["ENVELOPE", "BODYSTRUCTURE", "BODY", "ALL", "BODY[7.MIME]", "BODY[TEXT]<1>", "BODY[HEADER.FIELDS]", "(UID ())", "BODY.POKE[]"]
        {
            assert_eq!(said(asked), None, "{asked}");
        }
    }

    #[test]
    fn only_peeking_leaves_a_mail_unread() {
        let look = |asked: &str| match item(asked).unwrap() {
            Item::Part { look, .. } => look,
            _ => panic!("not a part"),
        };
        assert_eq!(
            (look("BODY[]"), look("BODY.PEEK[]"), look("RFC822"), look("RFC822.HEADER")),
            (Look::Read, Look::Peek, Look::Read, Look::Peek)
        );
    }
}
