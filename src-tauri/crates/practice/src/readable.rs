//! A message as a person reads it: encoded words (RFC 2047) and transfer encodings (RFC 2045) undone, as far as UTF-8 goes.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use quoted_printable::ParseMode::Robust;

use crate::message::Message;

/// The text of a message of one part; of another, its source.
pub(crate) fn body(message: &Message) -> String {
    let encoding = message.value("Content-Transfer-Encoding").unwrap_or_default().to_ascii_lowercase();
    let body = message.body();
    let bytes = match encoding.as_str() {
        "base64" => {
            let text: Vec<u8> = body.iter().copied().filter(|byte| !byte.is_ascii_whitespace()).collect();
            STANDARD.decode(text).ok()
        }
        "quoted-printable" => quoted_printable::decode(body, Robust).ok(),
        _ => None,
    };
    String::from_utf8_lossy(bytes.as_deref().unwrap_or(body)).replace('\r', "")
}

/// A field's value with its encoded words undone; blanks between two of them are none.
pub(crate) fn unencoded(value: &str) -> String {
    let mut out = String::new();
    let mut after_encoded = false;
    for word in value.split(' ').filter(|word| !word.is_empty()) {
        let text = encoded_word(word);
        let joined = out.is_empty() || (after_encoded && text.is_some());
        if !joined {
            out.push(' ');
        }
        after_encoded = text.is_some();
        out.push_str(text.as_deref().unwrap_or(word));
    }
    out
}

/// `=?utf-8?b?…?=` or `=?utf-8?q?…?=`.
fn encoded_word(word: &str) -> Option<String> {
    let mut parts = word.strip_prefix("=?")?.strip_suffix("?=")?.splitn(3, '?');
    let (charset, encoding, text) = (parts.next()?, parts.next()?, parts.next()?);
    if !["utf-8", "us-ascii"].iter().any(|known| known.eq_ignore_ascii_case(charset)) {
        return None;
    }
    let bytes = match encoding {
        "b" | "B" => STANDARD.decode(text).ok()?,
        "q" | "Q" => quoted_printable::decode(text.replace('_', " "), Robust).ok()?,
        _ => return None,
    };
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

    use super::*;

    #[test]
    fn encoded_words_are_undone_and_others_stay() {
        for (value, wanted) in [
            ("Test mail", "Test mail"),
            ("=?utf-8?b?VGVzdCDigJM=?= =?UTF-8?Q?_mail_=C3=BC?= end", "Test – mail ü end"),
            ("=?koi8-r?b?VGVzdA==?=", "=?koi8-r?b?VGVzdA==?="),
            ("=?utf-8?b?***?= =?utf-8?x?y?= =?=", "=?utf-8?b?***?= =?utf-8?x?y?= =?="),
        ] {
            assert_eq!(unencoded(value), wanted);
        }
    }

    #[test]
    fn bodies_are_read_in_every_encoding_that_mail_programs_use() {
        for (encoding, body_as_sent) in
            [("8bit", "Grüße\r\n"), ("base64", "R3LDvMOf\r\nZQo=\r\n"), ("Quoted-Printable", "Gr=C3=BC=\r\n=C3=9Fe\r\n")]
        {
            let source = format!("Content-Transfer-Encoding: {encoding}\r\n\r\n{body_as_sent}");
            assert_eq!(body(&Message::from_source(source.into_bytes())), "Grüße\n", "{encoding}");
        }
    }
}
