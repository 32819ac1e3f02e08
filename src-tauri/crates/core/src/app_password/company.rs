//! A code among other things: a settings file, a mail, Google's window, two cells of a table.
//!
//! What could be a code is looked for in pieces, which signs and line ends part. It stands alone when there is nothing else in its piece,
//! or nothing but the word of a settings file for a password before it. All texts here went through `spelling::evened`.

use mailkey_facts::word_shapes::{could_be_word, could_be_words_together};

use super::spelling::parts_pieces;
use super::{GROUP, LETTERS};

/// What a text holds of codes.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Company<'a> {
    /// None.
    Nothing,
    /// One, which stands alone: a part of the text that has no other letters.
    Code(&'a str),
    /// More than one.
    Several,
    /// One or more letters too close to other words to tell where it begins and ends.
    Inside,
}

/// What settings files call a password, where only a blank stands behind it.
const NAMES_OF_A_PASSWORD: &[&str] = &["password", "passwd", "pass", "pwd", "passphrase", "secret", "token", "passwort", "kennwort"];

/// A part of a text, and where it begins there.
#[derive(Debug, Clone, Copy)]
struct Part<'a> {
    start: usize,
    text: &'a str,
    /// Whether signs of a keyboard stood around it: `abcdefghijklmnop!` is a password.
    signed: bool,
}

impl<'a> Part<'a> {
    /// The parts between what parts them, each without the signs around it (an arrow, a picture, an exclamation mark); those without any
    /// letter or digit are left out.
    fn between(self, parts_them: impl Fn(char) -> bool) -> Vec<Self> {
        let mut parts = Vec::new();
        let mut start = 0;
        for (end, separator) in self.text.char_indices().filter(|(_, char)| parts_them(*char)).chain([(self.text.len(), '\n')]) {
            parts.extend(self.text.get(start..end).and_then(|text| Part { start: self.start + start, text, signed: self.signed }.bare()));
            start = end + separator.len_utf8();
        }
        parts
    }

    fn bare(self) -> Option<Self> {
        let begins = self.text.find(char::is_alphanumeric)?;
        let text = self.text.get(begins..)?.trim_end_matches(|char: char| !char.is_alphanumeric());
        let mut around = self.text.get(..begins)?.chars().chain(self.text.get(begins + text.len()..)?.chars());
        let signed = self.signed || around.any(|char| char.is_ascii_punctuation() && char != '-');
        Some(Self { start: self.start + begins, text, signed })
    }

    fn words(self) -> Vec<Self> {
        self.between(|char| " -".contains(char))
    }

    fn is_group(&self) -> bool {
        self.text.len() == GROUP && is_of_small_letters(self.text)
    }

    /// Sixteen letters in one, which are not words.
    fn is_solid(&self) -> bool {
        self.text.len() == LETTERS && !self.signed && is_of_small_letters(self.text) && !is_words(self.text, could_be_words_together)
    }
}

/// Looks for codes.
pub(super) fn look(text: &str) -> Company<'_> {
    let (mut alone, mut inside): (Vec<&str>, Vec<&str>) = (Vec::new(), Vec::new());
    let whole = Part { start: 0, text, signed: false };
    for piece in whole.between(parts_pieces) {
        let words = piece.words();
        for run in runs_of_groups(&words) {
            let stands_alone = run.len() == words.len() && run.len() == LETTERS / GROUP;
            if stands_alone { &mut alone } else { &mut inside }.extend(span(text, run));
        }
        for (place, word) in words.iter().enumerate().filter(|(_, word)| word.is_solid()) {
            let before = place.checked_sub(1).and_then(|before| words.get(before));
            let is_named = before.is_none_or(|before| NAMES_OF_A_PASSWORD.iter().any(|name| before.text.eq_ignore_ascii_case(name)));
            let stands_alone = is_named && place + 1 == words.len();
            if stands_alone { &mut alone } else { &mut inside }.push(word.text);
        }
    }
    // Each group on a line of its own, one below the other.
    let lines = whole.between(|char| char == '\n');
    alone.extend(runs_of_groups(&lines).filter(|run| run.len() == LETTERS / GROUP).filter_map(|run| span(text, run)));
    alone.sort_by(|one, other| letters(one).cmp(letters(other)));
    alone.dedup_by(|one, other| letters(one).eq(letters(other)));
    inside.retain(|code| alone.iter().all(|other| !letters(code).eq(letters(other))));
    match (alone.as_slice(), inside.as_slice()) {
        ([], []) => Company::Nothing,
        ([code], []) => Company::Code(code),
        ([], _) => Company::Inside,
        _ => Company::Several,
    }
}

/// The runs of four groups and more, at least one of which is no word.
fn runs_of_groups<'w, 'a>(words: &'w [Part<'a>]) -> impl Iterator<Item = &'w [Part<'a>]> {
    let runs = words.chunk_by(|one, other| one.is_group() == other.is_group());
    runs.filter(|run| {
        let are_groups = run.len() >= LETTERS / GROUP && run.first().is_some_and(Part::is_group);
        are_groups && !run.iter().all(|group| is_words(group.text, could_be_word))
    })
}

/// The text from the first of some parts to the end of the last.
fn span<'a>(text: &'a str, parts: &[Part<'a>]) -> Option<&'a str> {
    let (first, last) = (parts.first()?, parts.last()?);
    text.get(first.start..last.start + last.text.len())
}

/// Whether letters are words rather than a code, or what stands for one: `xxxx` is in a word, too.
fn is_words(letters: &str, could_be: fn(&str) -> bool) -> bool {
    could_be(letters) && letters.bytes().any(|letter| !letters.starts_with(char::from(letter)))
}

fn is_of_small_letters(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_lowercase())
}

fn letters(code: &str) -> impl Iterator<Item = char> {
    code.chars().filter(char::is_ascii_lowercase)
}
