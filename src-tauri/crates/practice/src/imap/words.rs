//! The words of an IMAP command (RFC 3501, 4 and 9): atoms, quoted strings, literals and lists, and sets of numbers.

/// A list inside a list inside a list … is not something that a client needs.
const DEEPEST: u8 = 8;

/// A word of a command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Word {
    /// An atom; a section in brackets belongs to it, blanks and all: `BODY.PEEK[HEADER.FIELDS (FROM)]`.
    Atom(String),
    /// A quoted string or a literal.
    Text(String),
    /// Words in parentheses.
    List(Vec<Word>),
}

impl Word {
    /// An atom or a text.
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Atom(text) | Self::Text(text) => Some(text),
            Self::List(_) => None,
        }
    }
}

/// Splits a command, literals included (`{3}`, CRLF and three bytes), into its words; `None` if it cannot be read.
pub(super) fn words(command: &[u8]) -> Option<Vec<Word>> {
    let mut reader = Reader { rest: command };
    let words = reader.list(0)?;
    reader.rest.is_empty().then_some(words)
}

struct Reader<'a> {
    rest: &'a [u8],
}

impl Reader<'_> {
    /// Words up to a closing parenthesis, which is left, or the end.
    fn list(&mut self, depth: u8) -> Option<Vec<Word>> {
        let mut words = Vec::new();
        loop {
            match self.rest.first() {
                None | Some(b')') => return Some(words),
                Some(b' ') => self.skip(1),
                Some(b'(') if depth >= DEEPEST => return None,
                Some(b'(') => {
                    self.skip(1);
                    words.push(Word::List(self.list(depth + 1)?));
                    self.rest = self.rest.strip_prefix(b")")?;
                }
                Some(b'"') => words.push(Word::Text(self.quoted()?)),
                Some(b'{') => words.push(Word::Text(self.literal()?)),
                Some(_) => words.push(Word::Atom(self.atom()?)),
            }
        }
    }

    fn skip(&mut self, count: usize) {
        self.rest = self.rest.get(count..).unwrap_or_default();
    }

    fn quoted(&mut self) -> Option<String> {
        self.skip(1);
        let mut text = Vec::new();
        loop {
            let (first, rest) = self.rest.split_first()?;
            self.rest = rest;
            match first {
                b'"' => return Some(String::from_utf8_lossy(&text).into_owned()),
                b'\\' => {
                    let (escaped, rest) = self.rest.split_first()?;
                    self.rest = rest;
                    text.push(*escaped);
                }
                b'\r' | b'\n' => return None,
                other => text.push(*other),
            }
        }
    }

    fn literal(&mut self) -> Option<String> {
        let end = self.rest.iter().position(|byte| *byte == b'}')?;
        let count = self.rest.get(1..end)?;
        let count: usize = std::str::from_utf8(count.strip_suffix(b"+").unwrap_or(count)).ok()?.parse().ok()?;
        let text = self.rest.get(end + 1..)?.strip_prefix(b"\r\n")?;
        let (text, rest) = text.split_at_checked(count)?;
        self.rest = rest;
        Some(String::from_utf8_lossy(text).into_owned())
    }

    fn atom(&mut self) -> Option<String> {
        let mut brackets = 0_u8;
        let mut length = 0;
        for byte in self.rest {
            match byte {
                b'\r' | b'\n' => return None,
                b'[' => brackets = brackets.checked_add(1)?,
                b']' if brackets > 0 => brackets -= 1,
                b' ' | b'(' | b')' if brackets == 0 => break,
                _ => {}
            }
            length += 1;
        }
        let (atom, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        (brackets == 0).then(|| String::from_utf8_lossy(atom).into_owned())
    }
}

/// The size that a line announces at its end, and whether the client waits to be asked for it (RFC 7888).
pub(super) fn announced(line: &[u8]) -> Option<(usize, Waits)> {
    let inner = line.strip_suffix(b"}")?;
    let open = inner.iter().rposition(|byte| *byte == b'{')?;
    let count = inner.get(open + 1..)?;
    let (count, waits) = match count.strip_suffix(b"+") {
        Some(count) => (count, Waits::No),
        None => (count, Waits::Yes),
    };
    Some((std::str::from_utf8(count).ok()?.parse().ok()?, waits))
}

/// Whether a client waits before it sends a literal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Waits {
    Yes,
    No,
}

/// A set of numbers: `2,4:7,9:*`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Numbers(Vec<(Option<u32>, Option<u32>)>);

impl Numbers {
    /// Reads a set; `None` if it is none.
    pub(super) fn read(text: &str) -> Option<Self> {
        let number = |text: &str| match text {
            "*" => Some(None),
            text => text.parse().ok().filter(|number| *number > 0).map(Some),
        };
        let range = |text: &str| match text.split_once(':') {
            Some((from, to)) => Some((number(from)?, number(to)?)),
            None => number(text).map(|only| (only, only)),
        };
        text.split(',').map(range).collect::<Option<Vec<_>>>().map(Self)
    }

    /// Whether a number is in the set; `*` is `last`.
    pub(super) fn contains(&self, number: u32, last: u32) -> bool {
        self.0.iter().any(|(from, to)| {
            let (from, to) = (from.unwrap_or(last), to.unwrap_or(last));
            (from.min(to)..=from.max(to)).contains(&number)
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

    use proptest::prelude::{any, proptest};

    use super::*;

    fn atom(text: &str) -> Word {
        Word::Atom(text.to_owned())
    }

    fn text(text: &str) -> Word {
        Word::Text(text.to_owned())
    }

    #[test]
    fn every_kind_of_word_is_read() {
        assert_eq!(words(b"a LOGIN \"an\\\"na\" {4}\r\nab c").unwrap(), [atom("a"), atom("LOGIN"), text("an\"na"), text("ab c")]);
        assert_eq!(
            words(b"FETCH 1:* (UID BODY.PEEK[HEADER.FIELDS (FROM \"To\")]<0.10>)").unwrap(),
            [atom("FETCH"), atom("1:*"), Word::List(vec![atom("UID"), atom("BODY.PEEK[HEADER.FIELDS (FROM \"To\")]<0.10>")])]
        );
        assert_eq!(words(b"x (a (b) ()) {0+}\r\n").unwrap().len(), 3);
    }

    #[test]
    fn what_cannot_be_read_is_no_command() {
        for broken in ["(a", "a)", "\"a", "{3}\r\nab", "{3}ab", "{x}\r\n", "BODY[", "((((((((((a))))))))))"] {
            assert_eq!(words(broken.as_bytes()), None, "{broken}");
        }
    }

    #[test]
    fn a_literal_is_announced_at_the_end_of_a_line_only() {
        assert_eq!(announced(b"a LOGIN {5}"), Some((5, Waits::Yes)));
        assert_eq!(announced(b"a LOGIN {5+}"), Some((5, Waits::No)));
        for none in ["a LOGIN {5} x", "a \"{5}\"", "}", "{}", "{-1}"] {
            assert_eq!(announced(none.as_bytes()), None, "{none}");
        }
    }

    #[test]
    fn sets_of_numbers_hold_ranges_both_ways_and_the_last() {
        let numbers = Numbers::read("2,5:4,9:*").unwrap();
        assert_eq!((1..=12).filter(|number| numbers.contains(*number, 11)).collect::<Vec<u32>>(), [2, 4, 5, 9, 10, 11]);
        assert!(Numbers::read("7:*").unwrap().contains(3, 3), "a range from beyond the last holds the last (RFC 3501, 6.4.8)");
        for broken in ["", "0", "a", "1:", "1,,2", "-1"] {
            assert_eq!(Numbers::read(broken), None, "{broken}");
        }
    }

    proptest! {
        #[test]
        fn no_bytes_bring_the_reader_down(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = words(&bytes);
            let _ = announced(&bytes);
        }
    }
}
