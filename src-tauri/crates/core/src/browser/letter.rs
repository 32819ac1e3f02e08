//! A letter as an address that the mail program takes (`mailto:`, RFC 6068): subject and text, and nobody to whom it goes.

/// How long an address may be. Windows cuts what a launcher hands over at 2083 characters; elsewhere arguments may be far longer.
pub(super) const LONGEST: usize = if cfg!(windows) { 2000 } else { 16_000 };

/// What stands where the text was cut.
const CUT: &str = "…";

/// The address for a letter, at most `longest` characters long: a text that is too long is cut at the end of a line, or where it must be.
pub(super) fn mailto(subject: &str, body: &str, longest: usize) -> String {
    let head = format!("mailto:?subject={}&body=", encoded(&one_line(subject)));
    let room = longest.saturating_sub(head.len());
    let whole = encoded(body);
    if whole.len() <= room {
        return head + &whole;
    }
    let room = room.saturating_sub(encoded(CUT).len());
    let fits = |end: &usize| body.get(..*end).is_some_and(|text| encoded(text).len() <= room);
    let mut line_ends = body.char_indices().filter(|(_, character)| *character == '\n').map(|(at, _)| at + 1);
    let mut places = body.char_indices().map(|(at, _)| at);
    // A line's end close to what fits is a better place to stop than the middle of a word.
    let at_a_line = line_ends.rfind(fits).filter(|end| end.saturating_mul(6) > room);
    let end = at_a_line.or_else(|| places.rfind(fits)).unwrap_or_default();
    head + &encoded(body.get(..end).unwrap_or_default()) + &encoded(CUT)
}

/// RFC 6068 (2.2): everything but RFC 3986's unreserved characters is percent-encoded, and a line ends with `%0D%0A`.
fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        match byte {
            b'\r' => {}
            b'\n' => out.push_str("%0D%0A"),
            b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            letter if letter.is_ascii_alphanumeric() => out.push(char::from(letter)),
            other => out.push_str(&format!("%{other:02X}")),
        }
    }
    out
}

/// A subject has one line.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use url::Url;

    use super::*;

    /// Subject and text as a mail program reads them.
    fn read(address: &str) -> (String, String) {
        let url = Url::parse(address).unwrap();
        assert_eq!((url.scheme(), url.path()), ("mailto", ""), "it goes to nobody yet");
        let parts: Vec<(String, String)> = url.query_pairs().map(|(name, value)| (name.into_owned(), value.into_owned())).collect();
        assert_eq!(parts.iter().map(|part| part.0.as_str()).collect::<Vec<_>>(), ["subject", "body"]);
        (parts[0].1.clone(), parts[1].1.clone())
    }

    #[test]
    fn subject_and_text_arrive_as_they_were_written() {
        let address = mailto("Please allow “IMAP” & more", "Hello,\n\n100 % of a+b = c?\r\nGrüße\n", 2000);
        let wanted = "Hello,\r\n\r\n100 % of a+b = c?\r\nGrüße\r\n";
        assert_eq!(read(&address), ("Please allow “IMAP” & more".to_owned(), wanted.to_owned()));
        assert!(address.is_ascii() && !address.contains([' ', '+', '"', '\'', '&']) || address.matches('&').count() == 1, "{address}");
    }

    #[test]
    fn nothing_in_a_letter_adds_a_recipient_or_a_header() {
        let address = mailto("x&to=eve@nordlicht.example\r\nBcc: eve@nordlicht.example", "&cc=eve@nordlicht.example#?to=eve", 2000);
        let (subject, body) = read(&address);
        assert_eq!(subject, "x&to=eve@nordlicht.example Bcc: eve@nordlicht.example");
        assert_eq!(body, "&cc=eve@nordlicht.example#?to=eve");
    }

    proptest::proptest! {
        #[test]
        fn a_letter_is_never_longer_than_the_system_takes(body in "[ -~\n\u{e4}\u{2026}\u{1f4e7}]{0,1500}", longest in 100_usize..2100) {
            let address = mailto("A subject", &body, longest);
            proptest::prop_assert!(address.len() <= longest);
            let (_, read) = read(&address);
            let read = read.replace("\r\n", "\n");
            proptest::prop_assert!(read == body || body.starts_with(read.strip_suffix(CUT).unwrap()));
        }
    }

    #[test]
    fn a_long_letter_is_cut_at_the_end_of_a_line() {
        let body = "a line of a letter\n".repeat(200);
        let (_, read) = read(&mailto("A subject", &body, 2000));
        assert!(read.ends_with("letter\r\n…"), "{read}");
        assert!(read.len() > 1000, "more is cut than has to be: {}", read.len());
    }
}
