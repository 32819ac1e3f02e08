//! Evens out how a pasted text is written: one kind of blank, dash and quote, no invisible characters.
//!
//! After [`evened`], the only blanks are the space, the tab (between the cells of a table) and the line feed.

use mailkey_facts::word_shapes::{could_be_word, could_be_words_together};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// The text in NFKC (so that full-width and mathematical letters are plain ones), with blanks, dashes and quotes of one kind each,
/// and without what leaves no trace on a screen.
pub(super) fn evened(pasted: &str) -> Zeroizing<String> {
    let pasted = without_escapes(pasted);
    let written = || pasted.chars().map(quotes_as_one).nfkc().filter(|char| !is_invisible(*char)).map(blanks_and_dashes_as_one);
    // Measured first: a buffer that grows leaves unwiped copies behind.
    let mut out = Zeroizing::new(String::with_capacity(written().map(char::len_utf8).sum()));
    out.extend(written());
    out
}

/// How web pages, addresses, mails and programs write a blank or the end of a line, in small letters.
const ESCAPES: &[(&str, char)] = &[
    ("&nbsp;", ' '),
    ("&#160;", ' '),
    ("&#xa0;", ' '),
    ("&#32;", ' '),
    ("%20", ' '),
    ("%c2%a0", ' '),
    ("%0a", '\n'),
    ("%0d", '\n'),
    ("\\u00a0", ' '),
    ("\\n", '\n'),
    ("\\r", '\n'),
    ("\\t", '\t'),
    ("<br>", '\n'),
    ("<br/>", '\n'),
];

/// The text with a blank in the place of what stands for one.
fn without_escapes(pasted: &str) -> Zeroizing<String> {
    let mut out = Zeroizing::new(String::with_capacity(pasted.len()));
    let mut rest = pasted;
    while let Some(first) = rest.chars().next() {
        let escape = ESCAPES.iter().find(|(escape, _)| rest.get(..escape.len()).is_some_and(|start| start.eq_ignore_ascii_case(escape)));
        let (length, char) = escape.map_or((first.len_utf8(), first), |(escape, blank)| (escape.len(), *blank));
        out.push(char);
        rest = rest.get(length..).unwrap_or_default();
    }
    out
}

/// Before NFKC, which takes the acute accent apart.
fn quotes_as_one(char: char) -> char {
    match char {
        '\'' | '`' | '\u{b4}' | '«' | '»' | '\u{2b9}' | '\u{2bc}' | '\u{2018}'..='\u{201f}' | '\u{2032}'..='\u{2037}' => '"',
        '\u{2039}' | '\u{203a}' | '\u{275b}'..='\u{275e}' | '\u{300c}'..='\u{300f}' | '\u{301d}'..='\u{301f}' | '\u{2e42}' => '"',
        '\u{fe41}'..='\u{fe44}' | '\u{ff02}' | '\u{ff07}' | '\u{ff62}' | '\u{ff63}' => '"',
        other => other,
    }
}

/// Soft hyphen, joiners, marks of direction, variation selectors, tags, the place of a picture, control characters.
fn is_invisible(char: char) -> bool {
    matches!(char,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{fffc}'
        | '\u{e0000}'..='\u{e01ef}')
        || (char.is_control() && !char.is_whitespace())
}

fn blanks_and_dashes_as_one(char: char) -> char {
    match char {
        '\t' | '\n' => char,
        '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => '\n',
        blank if blank.is_whitespace() || blank == '\u{2800}' => ' ',
        // The category Pd, the minus signs and the hyphen bullet.
        '\u{58a}' | '\u{5be}' | '\u{1400}' | '\u{1806}' | '\u{2010}'..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{2d7}' => '-',
        '\u{2e17}' | '\u{2e1a}' | '\u{2e3a}' | '\u{2e3b}' | '\u{2e40}' | '\u{2e5d}' | '\u{301c}' | '\u{3030}' | '\u{30a0}' => '-',
        '\u{10ead}' => '-',
        other => other,
    }
}

/// The text without the blanks, dashes, quotes, dots and commas at its ends.
pub(super) fn without_ends(text: &str) -> &str {
    text.trim_matches(|char: char| char.is_whitespace() || "-\".,;:".contains(char))
}

/// Whether a character parts one piece of a text from the next.
pub(super) fn parts_pieces(char: char) -> bool {
    "\n\t\".,;:=|()[]{}<>*•·_#/&".contains(char)
}

fn in_small_letters(word: &str) -> Zeroizing<String> {
    Zeroizing::new(word.to_ascii_lowercase())
}

/// The words of a text: what blanks and dashes part.
pub(super) struct Words<'a> {
    text: &'a str,
}

impl<'a> Words<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        Self { text }
    }

    /// Each word.
    pub(super) fn each(&self) -> impl Iterator<Item = &'a str> {
        self.text.split(|char: char| char.is_whitespace() || char == '-').filter(|word| !word.is_empty())
    }

    /// How many words there are.
    pub(super) fn count(&self) -> usize {
        self.each().count()
    }

    /// How many characters the words have together.
    pub(super) fn characters(&self) -> usize {
        self.each().map(|word| word.chars().count()).sum()
    }

    /// Whether there are words, and each of their characters is of a kind.
    pub(super) fn are(&self, kind: impl Fn(char) -> bool) -> bool {
        self.count() > 0 && self.each().all(|word| word.chars().all(&kind))
    }

    /// Whether any of their characters is of a kind.
    pub(super) fn have(&self, kind: impl Fn(char) -> bool) -> bool {
        self.each().any(|word| word.chars().any(&kind))
    }

    /// Whether the words are groups of four, or several groups without a blank between them.
    pub(super) fn are_groups(&self) -> bool {
        self.each().all(|word| word.chars().count().is_multiple_of(super::GROUP))
    }

    /// Whether the words are groups of four but for one of them, as in a code that was not copied or typed whole.
    pub(super) fn are_nearly_groups(&self) -> bool {
        let others = self.each().filter(|word| word.chars().count() != super::GROUP).count();
        self.count() == 1 || others <= 1
    }

    /// Whether each word is one letter, as in a code that is spelled out.
    pub(super) fn are_single_letters(&self) -> bool {
        self.each().all(|word| word.chars().count() == 1)
    }

    /// Whether each of them looks like a word, however it is written.
    pub(super) fn all_look_like_words(&self) -> bool {
        self.each().all(|word| could_be_word(&in_small_letters(word)))
    }

    /// Whether they could be words by chance: each group of four looks like one, or sixteen letters look like several written together;
    /// words of another length are never shown by Google, and nobody can tell.
    pub(super) fn could_be_words(&self) -> bool {
        match self.count() {
            1 => self.each().all(|word| could_be_words_together(&in_small_letters(word))),
            _ if self.are_single_letters() => false,
            _ if self.each().all(|word| word.len() == super::GROUP) => self.all_look_like_words(),
            _ => true,
        }
    }
}
