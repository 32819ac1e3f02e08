//! A message (RFC 5322) as far as practice has to know it: its header fields, and the changes that Google makes on the way.

use jiff::Timestamp;

/// A message: header fields in their order, then the body, all as they were sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Message {
    source: Vec<u8>,
    /// Where the body begins.
    body: usize,
}

/// A header field, with its folded lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Field<'a> {
    /// The name as it was written.
    pub(crate) name: &'a [u8],
    /// Everything: name, colon, value and line end.
    pub(crate) whole: &'a [u8],
}

impl Field<'_> {
    pub(crate) fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name.as_bytes())
    }

    /// The value, unfolded.
    pub(crate) fn value(&self) -> String {
        let value = self.whole.get(self.name.len() + 1..).unwrap_or_default();
        String::from_utf8_lossy(value).split(['\r', '\n']).map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
    }
}

impl Message {
    /// Reads a message with CRLF line ends.
    pub(crate) fn from_source(source: Vec<u8>) -> Self {
        let end = source.windows(4).position(|window| window == b"\r\n\r\n");
        let body = if source.starts_with(b"\r\n") { 2 } else { end.map_or(source.len(), |end| end + 4) };
        Self { source, body }
    }

    /// All of it.
    pub(crate) fn source(&self) -> &[u8] {
        &self.source
    }

    /// The header, with the empty line that ends it.
    pub(crate) fn header(&self) -> &[u8] {
        self.source.get(..self.body).unwrap_or_default()
    }

    /// What stands behind the header.
    pub(crate) fn body(&self) -> &[u8] {
        self.source.get(self.body..).unwrap_or_default()
    }

    /// The header fields.
    pub(crate) fn fields(&self) -> Vec<Field<'_>> {
        let header = self.header();
        let mut fields: Vec<(usize, usize)> = Vec::new();
        let mut start = 0;
        for line in header.split_inclusive(|byte| *byte == b'\n') {
            let end = start + line.len();
            match (line.first(), fields.last_mut()) {
                (Some(b' ' | b'\t'), Some(last)) => last.1 = end,
                _ if line == b"\r\n" || line == b"\n" => {}
                _ => fields.push((start, end)),
            }
            start = end;
        }
        fields
            .into_iter()
            .filter_map(|(start, end)| {
                let whole = header.get(start..end)?;
                let colon = whole.iter().position(|byte| *byte == b':')?;
                Some(Field { name: whole.get(..colon)?, whole })
            })
            .collect()
    }

    /// The value of the first field with this name.
    pub(crate) fn value(&self, name: &str) -> Option<String> {
        self.fields().iter().find(|field| field.is(name)).map(Field::value)
    }

    /// The message as Google passes it on: with a trace of its way, with the signed-in address in From (the original is kept as
    /// `X-Google-Original-From`; gh:gophish#1311), and with the Message-ID and Date that it may have lacked.
    pub(crate) fn passed_on(&self, trace: &Trace<'_>) -> Self {
        let mut out = format!(
            "Received: from {} ([{}])\r\n        by smtp.gmail.com with ESMTPSA id {}\r\n        for <{}>\r\n        \
             (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256);\r\n        {}\r\n",
            trace.greeted,
            trace.from,
            trace.session,
            trace.to,
            written(trace.at)
        )
        .into_bytes();
        let mut has = [false; 3];
        for field in self.fields() {
            for (has, name) in has.iter_mut().zip(["From", "Message-ID", "Date"]) {
                *has |= field.is(name);
            }
            if field.is("From") && !address_in(&field.value()).eq_ignore_ascii_case(trace.sender) {
                out.extend_from_slice(
                    format!("From: {}\r\nX-Google-Original-From: {}\r\n", renamed(&field.value(), trace.sender), field.value()).as_bytes(),
                );
            } else {
                out.extend_from_slice(field.whole);
            }
        }
        let [from, message_id, date] = has;
        if !from {
            out.extend_from_slice(format!("From: {}\r\n", trace.sender).as_bytes());
        }
        if !message_id {
            out.extend_from_slice(format!("Message-ID: <{}@mx.google.com>\r\n", trace.session).as_bytes());
        }
        if !date {
            out.extend_from_slice(format!("Date: {}\r\n", written(trace.at)).as_bytes());
        }
        let body = out.len() + 2;
        out.extend_from_slice(b"\r\n");
        out.extend_from_slice(self.body());
        Self { source: out, body }
    }
}

/// The trace that a message has of its way through the server.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Trace<'a> {
    /// What the client called itself.
    pub(crate) greeted: &'a str,
    /// Where it came from.
    pub(crate) from: std::net::IpAddr,
    /// The session's identifier.
    pub(crate) session: &'a str,
    /// The address that goes into From.
    pub(crate) sender: &'a str,
    /// The recipient.
    pub(crate) to: &'a str,
    /// When.
    pub(crate) at: Timestamp,
}

/// The address in a From: between angle brackets, or all of it.
pub(crate) fn address_in(value: &str) -> &str {
    match (value.rfind('<'), value.rfind('>')) {
        (Some(open), Some(close)) if open < close => value.get(open + 1..close).unwrap_or_default().trim(),
        _ => value.trim(),
    }
}

/// The same From with another address: the name stays.
fn renamed(value: &str, address: &str) -> String {
    match value.rfind('<').and_then(|open| value.get(..open)).map(str::trim).filter(|name| !name.is_empty()) {
        Some(name) => format!("{name} <{address}>"),
        None => address.to_owned(),
    }
}

/// A moment as mails write it (RFC 5322, 3.3).
pub(crate) fn written(at: Timestamp) -> String {
    at.strftime("%a, %d %b %Y %H:%M:%S +0000").to_string()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

    use super::*;

    fn passed(source: &str) -> Message {
        let trace = Trace {
            greeted: "[127.0.0.1]",
            from: [127, 0, 0, 1].into(),
            session: "a1b2",
            sender: "anna@nordlicht.example",
            to: "bert@nordlicht.example",
            at: Timestamp::UNIX_EPOCH,
        };
        Message::from_source(source.replace('\n', "\r\n").into_bytes()).passed_on(&trace)
    }

    #[test]
    fn a_message_gets_a_trace_and_keeps_its_fields_and_body() {
        let message = passed("From: Anna <anna@nordlicht.example>\nMessage-ID: <1@x>\nDate: now\nSubject: a\n b\n\nbody\n\nmore\n");
        assert!(message.value("Received").unwrap().starts_with("from [127.0.0.1] ([127.0.0.1]) by smtp.gmail.com with ESMTPSA id a1b2"));
        assert!(message.value("Received").unwrap().ends_with("Thu, 01 Jan 1970 00:00:00 +0000"));
        assert_eq!(message.value("subject").as_deref(), Some("a b"));
        assert_eq!(message.value("Message-ID").as_deref(), Some("<1@x>"));
        assert_eq!(message.value("X-Google-Original-From"), None);
        assert_eq!(message.body(), b"body\r\n\r\nmore\r\n");
        assert_eq!(Message::from_source(message.source().to_vec()), message);
    }

    #[test]
    fn another_from_is_rewritten_and_the_original_kept() {
        let message = passed("From: \"Scanner\"\n <scan@elsewhere.example>\nSubject: x\n\n.\n");
        assert_eq!(message.value("From").as_deref(), Some("\"Scanner\" <anna@nordlicht.example>"));
        assert_eq!(message.value("X-Google-Original-From").as_deref(), Some("\"Scanner\" <scan@elsewhere.example>"));
        let bare = passed("From: scan@elsewhere.example\n\n");
        assert_eq!(bare.value("From").as_deref(), Some("anna@nordlicht.example"));
    }

    #[test]
    fn what_a_message_lacks_is_added() {
        let message = passed("\nonly a body\n");
        assert_eq!(message.value("From").as_deref(), Some("anna@nordlicht.example"));
        assert_eq!(message.value("Message-ID").as_deref(), Some("<a1b2@mx.google.com>"));
        assert_eq!(message.value("Date").as_deref(), Some("Thu, 01 Jan 1970 00:00:00 +0000"));
        assert_eq!(message.body(), b"only a body\r\n");
    }

    #[test]
    fn a_message_without_a_body_or_with_broken_fields_is_read() {
        for source in ["", "\r\n", "Subject: x", "Subject: x\r\n", " folded first\r\nno colon\r\n\r\n", ":\r\n\r\n"] {
            let message = Message::from_source(source.as_bytes().to_vec());
            assert_eq!([message.header(), message.body()].concat(), source.as_bytes());
            let _ = message.fields();
        }
    }
}
