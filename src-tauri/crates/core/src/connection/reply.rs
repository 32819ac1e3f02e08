//! An SMTP reply (RFC 5321, section 4.2): what a line may be, and when a reply is whole. Bounded, so that nobody on the way can
//! fill the memory; anything that is not a reply is told as such and never guessed at.

use std::ops::Range;

use mailkey_diagnosis::evidence::{NotAReply, readable_line};
use mailkey_diagnosis::replies;

/// The longest line, its end included. RFC 5321 (4.5.3.1.5) allows 512 octets; 4 kB forgives.
pub(crate) const LONGEST_LINE: usize = 4 * 1024;
/// The most lines of one reply.
pub(crate) const MOST_LINES: usize = 128;
/// The longest reply.
pub(crate) const LONGEST_REPLY: usize = 64 * 1024;
/// As much of a reply is kept for verdicts and reports.
const KEPT: usize = 2 * 1024;

/// A whole reply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reply {
    /// The three digits.
    pub(crate) code: u16,
    /// All lines, verbatim with their codes, joined by line feeds; control characters are replaced, and it ends after 2 kB.
    pub(crate) text: String,
    lines: Vec<String>,
}

impl Reply {
    /// Takes one reply off the front of what was received. `Ok(None)`: it is not whole yet. What lies behind it stays.
    ///
    /// # Errors
    /// What was received can never become a reply.
    pub(crate) fn take(received: &mut Vec<u8>) -> Result<Option<Self>, NotAReply> {
        let mut read = 0;
        let mut code = None;
        let mut lines = Vec::new();
        loop {
            let rest = received.get(read..).unwrap_or_default();
            let end = rest.iter().position(|byte| *byte == b'\n');
            let length = end.map_or(rest.len(), |end| end + 1);
            if length > LONGEST_LINE || read + length > LONGEST_REPLY || lines.len() >= MOST_LINES || cannot_begin_a_line(rest) {
                return Err(NotAReply::of(received));
            }
            let Some(end) = end else { return Ok(None) };
            let line = readable_line(rest.get(..end).unwrap_or_default());
            read += length;
            let Some((this, last)) = code_of(&line).filter(|(this, _)| code.is_none_or(|code| code == *this)) else {
                return Err(NotAReply::of(received));
            };
            code = Some(this);
            lines.push(line);
            if last {
                received.drain(..read);
                return Ok(Some(Self { code: this, text: shortened(&lines.join("\n"), KEPT), lines }));
            }
        }
    }

    /// The lines without their codes.
    pub(crate) fn bare_lines(&self) -> impl Iterator<Item = &str> {
        self.lines.iter().map(|line| line.get(4..).unwrap_or_default())
    }

    /// The same reply, without a trace of a secret that the server may have said back: where there is one, only the code stays.
    pub(crate) fn without(self, secrets: &[&str]) -> Self {
        if !says_back(&self.lines.join("\n"), secrets) {
            return self;
        }
        let text = format!("{} ••••", self.code);
        Self { code: self.code, lines: vec![text.clone()], text }
    }
}

/// Whether so much as eight characters in a row of a secret are in a server's words, however they are spaced. What Google always says is
/// no echo, whatever a code happens to hold: there a secret is looked for only where it goes beyond.
pub(crate) fn says_back(words: &str, secrets: &[&str]) -> bool {
    const TRACE: usize = 8;
    let told = run_together(&replies::on_one_line(words));
    let own: Vec<Range<usize>> = replies::sayings().map(run_together).flat_map(|saying| places(&told, &saying)).collect();
    let is_own = |at: usize| own.iter().any(|place| place.start <= at && at + TRACE <= place.end);
    secrets.iter().map(|secret| secret.to_lowercase()).any(|secret| {
        let mut windows = told.as_bytes().windows(TRACE).enumerate();
        windows.any(|(at, window)| !is_own(at) && secret.as_bytes().windows(TRACE).any(|trace| trace == window))
    })
}

/// The text in lower case and without its blanks.
fn run_together(text: &str) -> String {
    text.split_whitespace().collect::<String>().to_lowercase()
}

/// Where `part` stands in `text`.
fn places(text: &str, part: &str) -> Vec<Range<usize>> {
    text.match_indices(part).map(|(at, found)| at..at + found.len()).collect()
}

/// Whether these bytes can be told not to be a reply's line without waiting for its end (an HTTP answer, binary rubbish).
fn cannot_begin_a_line(rest: &[u8]) -> bool {
    rest.iter().take(3).any(|byte| !byte.is_ascii_digit()) || rest.get(3).is_some_and(|byte| !b"- \r\n".contains(byte))
}

/// The code, and whether this is the reply's last line.
fn code_of(line: &str) -> Option<(u16, bool)> {
    let code: u16 = line.get(..3)?.parse().ok()?;
    let last = match line.as_bytes().get(3) {
        None | Some(b' ') => true,
        Some(b'-') => false,
        Some(_) => return None,
    };
    (200..=599).contains(&code).then_some((code, last))
}

fn shortened(text: &str, limit: usize) -> String {
    let end = text.char_indices().map(|(at, char)| at + char.len_utf8()).take_while(|end| *end <= limit).last();
    text.get(..end.unwrap_or(0)).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(bytes: &[u8]) -> Result<Option<Reply>, NotAReply> {
        Reply::take(&mut bytes.to_vec())
    }

    fn whole(bytes: &[u8]) -> Reply {
        read(bytes).unwrap().unwrap()
    }

    #[test]
    fn one_line_is_a_reply() {
        let reply = whole(b"235 2.7.0 Accepted\r\n");
        assert_eq!((reply.code, reply.text.as_str()), (235, "235 2.7.0 Accepted"));
    }

    #[test]
    fn several_lines_are_joined_by_line_feeds() {
        let reply = whole(b"535-5.7.8 Username\r\n535 5.7.8  https://support.google.com x - gsmtp\r\n");
        assert_eq!(reply.text, "535-5.7.8 Username\n535 5.7.8  https://support.google.com x - gsmtp");
        assert_eq!(reply.bare_lines().next(), Some("5.7.8 Username"));
    }

    #[test]
    fn a_bare_code_and_bare_line_feeds_are_forgiven() {
        assert_eq!(whole(b"250\r\n").code, 250);
        assert_eq!(whole(b"250-a\n250 b\n").text, "250-a\n250 b");
    }

    #[test]
    fn what_lies_behind_a_reply_stays() {
        let mut received = b"220 go\r\n250 injected\r\n".to_vec();
        assert_eq!(Reply::take(&mut received).unwrap().unwrap().code, 220);
        assert_eq!(received, b"250 injected\r\n");
    }

    #[test]
    fn half_a_reply_is_waited_for() {
        for half in [&b""[..], b"2", b"25", b"250", b"250-", b"250-a\r\n", b"250-a\r\n25", b"250 b\r"] {
            assert_eq!(read(half), Ok(None), "{half:?}");
        }
    }

    #[test]
    fn what_is_not_a_reply_is_told_at_once() {
        for odd in [
            &b"HTTP/1.1 302 Found\r\n"[..],
            b"<html>",
            b"SSH-2.0-OpenSSH\r\n",
            b"2x0 hello\r\n",
            b"250_hello\r\n",
            b"999 hello\r\n",
            b"100 hello\r\n",
            b"250-a\r\n251 b\r\n",
            b"250-a\r\nb\r\n",
            b"\r\n",
            b"\x16\x03\x01",
            b"\xff\xfe",
        ] {
            assert!(read(odd).is_err(), "{odd:?}");
        }
        assert_eq!(read(b"HTTP/1.1 302 Found\r\nLocation").unwrap_err().began, "HTTP/1.1 302 Found");
    }

    #[test]
    fn bytes_of_any_kind_behind_the_code_are_tolerated_and_made_harmless() {
        let reply = whole(b"250 a\0b\xff\x1b[31m\r\n");
        assert_eq!(reply.text, "250 a\u{FFFD}b\u{FFFD}\u{FFFD}[31m");
    }

    #[test]
    fn bounds_hold() {
        let line = |length: usize| [b"250 ".as_slice(), &vec![b'x'; length], b"\r\n"].concat();
        assert!(read(&line(LONGEST_LINE - 6)).is_ok());
        assert!(read(&line(LONGEST_LINE - 5)).is_err());
        assert!(read(&[b"250 ".as_slice(), &vec![b'x'; LONGEST_LINE]].concat()).is_err(), "a line without an end");
        let lines = |count: usize| [b"250-a\r\n".repeat(count - 1).as_slice(), b"250 b\r\n"].concat();
        assert!(read(&lines(MOST_LINES)).is_ok());
        assert!(read(&lines(MOST_LINES + 1)).is_err());
        let long = [b"250-".as_slice(), &vec![b'x'; 4000], b"\r\n"].concat();
        assert!(read(&long.repeat(16)).is_ok());
        assert!(read(&long.repeat(17)).is_err());
    }

    #[test]
    fn no_more_than_two_kilobytes_are_kept() {
        let long = [b"250-".as_slice(), "é".repeat(1500).as_bytes(), b"\r\n250 end\r\n"].concat();
        let reply = whole(&long);
        assert!(reply.text.len() <= 2048 && reply.text.len() > 2040);
        assert_eq!(reply.bare_lines().last(), Some("end"));
    }

    #[test]
    fn an_echoed_secret_is_taken_out() {
        let secret = "AGFubmFAZ21haWwuY29tAGFiY2RlZmdoaWprbG1ub3A=";
        for echo in [
            format!("500-Unrecognized command\r\n500 AUTH PLAIN {secret}\r\n"),
            format!("500 {}\r\n", &secret[20..32]),
            format!("500-{}\r\n500 {}\r\n", &secret[..12], &secret[12..]),
            format!("500 {}\r\n", secret.to_uppercase()),
        ] {
            assert_eq!(whole(echo.as_bytes()).without(&[secret]).text, "500 ••••", "{echo}");
        }
        let harmless = whole(b"500 5.5.1 Unrecognized command. x - gsmtp\r\n");
        assert_eq!(harmless.clone().without(&[secret]), harmless);
    }

    /// What Google says, line by line, in reply to a sign-in or a mail.
    const GOOGLES: &[&str] = &[
        "535-5.7.8 Username and Password not accepted. For more information, go to\r\n535 5.7.8  https://support.google.com/mail/?p=BadCredentials 1x - gsmtp\r\n",
        "534-5.7.9 Application-specific password required. For more information, go to\r\n534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor 1x - gsmtp\r\n",
        "534-5.7.9 Please log in with your web browser and then try again. For more\r\n534-5.7.9 information, go to\r\n534 5.7.9  https://support.google.com/mail/?p=WebLoginRequired 1x - gsmtp\r\n",
        "454-4.7.0 Too many login attempts, please try again later. For more information,\r\n454-4.7.0 go to\r\n454 4.7.0  https://support.google.com/mail/answer/7126229 1x - gsmtp\r\n",
        "454 4.7.0 Cannot authenticate due to temporary system problem. Try again later. 1x - gsmtp\r\n",
        "530-5.7.0 Authentication Required. For more information, go to\r\n530 5.7.0  https://support.google.com/accounts/troubleshooter/2402620. 1x - gsmtp\r\n",
        "504 5.7.4 Unrecognized Authentication Type. 1x - gsmtp\r\n",
        "552-5.7.0 This message was blocked because its content presents a potential\r\n552-5.7.0 security issue. For more information, go to\r\n552 5.7.0  https://support.google.com/mail/?p=BlockedMessage 1x - gsmtp\r\n",
    ];

    /// The runs of letters in a reply, as a sieve for echoes sees them.
    fn runs(reply: &str) -> Vec<String> {
        let told = run_together(&replies::on_one_line(reply));
        told.split(|char: char| !char.is_ascii_lowercase()).filter(|run| run.len() >= 8).map(str::to_owned).collect()
    }

    #[test]
    fn what_google_always_says_is_no_echo() {
        for code in ["passwordabcdefgh", "usernameqwzxvbnm", "requiredkqwzxvbn", "qpleasetryagainx", "informationqwzxk", "andpasswordnotac"]
        {
            for said in GOOGLES {
                let reply = whole(said.as_bytes());
                assert_eq!(reply.clone().without(&[code]), reply, "{code}");
            }
        }
    }

    #[test]
    fn a_code_that_holds_words_of_googles_is_still_taken_out_where_it_is_said_back() {
        for (code, echo) in [
            ("passwordabcdefgh", "535 5.7.8 passwordabcdefgh is wrong\r\n"),
            ("passwordabcdefgh", "535 5.7.8 pass word abcd efgh is wrong\r\n"),
            ("passwordabcdefgh", "535-5.7.8 Username and Password not accepted.\r\n535 5.7.8 password abcdefgh\r\n"),
            ("abcdefghpassword", "535 5.7.8 abcd\r\n"),
            ("usernamepassword", "535 5.7.8 usernamepassword\r\n"),
            ("andpasswordnotac", "535 5.7.8 andp assw ordn otac\r\n"),
        ] {
            let taken_out = whole(echo.as_bytes()).without(&[code]).text == "535 ••••";
            assert_eq!(taken_out, !echo.ends_with(" abcd\r\n"), "{code} {echo}");
        }
    }

    proptest! {
        #[test]
        fn no_code_that_holds_words_of_googles_makes_its_replies_unreadable(
            (reply, run, from, length) in (0..GOOGLES.len(), any::<usize>(), any::<usize>(), 1_usize..=16),
            filling in "[a-z]{16}",
        ) {
            let said = GOOGLES[reply];
            let runs = runs(said);
            let run = &runs[run % runs.len()];
            let from = from % run.len();
            let part: String = run.chars().skip(from).take(length).collect();
            let code: String = part.chars().chain(filling.chars()).take(16).collect();
            let google = whole(said.as_bytes());
            prop_assert_eq!(google.clone().without(&[&code]), google);
        }

        #[test]
        fn a_code_is_taken_out_of_every_reply_that_says_it_back(reply in 0..GOOGLES.len(), code in "[a-z]{16}", grouped in any::<bool>()) {
            let groups: Vec<&str> = [&code[..4], &code[4..8], &code[8..12], &code[12..]].to_vec();
            let echo = groups.join(if grouped { " " } else { "" });
            let said = GOOGLES[reply].replacen(" 1x ", &format!(" {echo} "), 1);
            let told = whole(said.as_bytes()).without(&[&code]).text;
            prop_assert!(told.ends_with(" ••••"), "{}", told);
        }

        #[test]
        fn no_bytes_do_harm(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
            let _ = read(&bytes);
        }

        #[test]
        fn a_reply_in_pieces_is_the_same_reply(lines in proptest::collection::vec("[ -~]{0,60}", 1..10), cut in 0_usize..600) {
            let last = lines.len() - 1;
            let numbered = lines.iter().enumerate();
            let text: String = numbered.map(|(at, line)| format!("250{}{line}\r\n", if at == last { ' ' } else { '-' })).collect();
            let cut = cut.min(text.len() - 1);
            let mut received = text.as_bytes()[..cut].to_vec();
            prop_assert_eq!(Reply::take(&mut received), Ok(None));
            received.extend_from_slice(&text.as_bytes()[cut..]);
            prop_assert_eq!(Reply::take(&mut received).unwrap().unwrap(), whole(text.as_bytes()));
            prop_assert!(received.is_empty());
        }
    }
}
