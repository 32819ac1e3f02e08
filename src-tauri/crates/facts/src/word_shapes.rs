//! Which letters follow one another in words (`data/word-shapes.toml`), by which sixteen letters at random are told from words.
//!
//! Every word of the lists is found to be one; letters at random are seldom. Accents do not count: who has none on the keyboard writes
//! without.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::dated::{self, Dated};
use crate::identifiers;

/// The file itself; it is part of the program.
const TEXT: &str = include_str!("../../../../data/word-shapes.toml");

/// The letters, and what stands before and behind them.
const SIGNS: usize = 28;

/// The whole file.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Catalogue {
    words: Vec<Dated<Shape>>,
}

identifiers! {
    /// Of which words.
    enum Of {
        /// Of any length.
        Any = "any",
        /// Of four letters, which is what a group of a code has.
        FourLetters = "four_letters",
    }
}

/// What follows what in words of a kind.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Shape {
    of: Of,
    /// Two signs, and all that follow them, parted by blanks.
    follow: Vec<String>,
}

/// Whether one sign follows two others.
struct Follow(Vec<bool>);

impl Follow {
    fn of(words: Of) -> Self {
        let catalogue: Catalogue = dated::read(TEXT);
        let mut follow = vec![false; SIGNS * SIGNS * SIGNS];
        let entries = catalogue.words.iter().filter(|entry| entry.fact.of == words).flat_map(|entry| &entry.fact.follow);
        for entry in entries.flat_map(|line| line.split(' ')) {
            let Some((pair, behind)) = entry.split_at_checked(2) else { continue };
            for next in behind.bytes() {
                if let Some(place) = place(pair.bytes().chain([next])).and_then(|place| follow.get_mut(place)) {
                    *place = true;
                }
            }
        }
        Self(follow)
    }

    /// Whether each three of these follow one another in some word. Nothing of them is copied: they may be a code.
    fn holds(&self, signs: impl Iterator<Item = u8> + Clone) -> bool {
        let mut threes = signs.clone().zip(signs.clone().skip(1)).zip(signs.skip(2));
        threes
            .all(|((one, two), three)| place([one, two, three].into_iter()).and_then(|place| self.0.get(place)).is_some_and(|holds| *holds))
    }
}

/// Where three signs stand in the table; `None`: one is no letter and no sign.
fn place(mut signs: impl Iterator<Item = u8>) -> Option<usize> {
    signs.try_fold(0, |place, sign| {
        let sign = match sign {
            b'a'..=b'z' => sign - b'a',
            b'^' => 26,
            b'$' => 27,
            _ => return None,
        };
        Some(place * SIGNS + usize::from(sign))
    })
}

static ANY: LazyLock<Follow> = LazyLock::new(|| Follow::of(Of::Any));
static FOUR_LETTERS: LazyLock<Follow> = LazyLock::new(|| Follow::of(Of::FourLetters));

/// Whether a text (small letters) could be a word of one of the languages. Four letters are judged by words of four letters.
pub fn could_be_word(text: &str) -> bool {
    let whole = [b'^'].into_iter().chain(text.bytes()).chain([b'$']);
    if text.len() == 4 { FOUR_LETTERS.holds(whole) } else { ANY.holds(whole) }
}

/// Whether a text (small letters) could be words written together.
pub fn could_be_words_together(text: &str) -> bool {
    ANY.holds(text.bytes())
}

/// Reads a text as this file, and once more as what was made of it.
#[cfg(feature = "fuzzing")]
pub fn reads(text: &str) {
    dated::reads::<Catalogue>(text);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_could_be_words_and_letters_at_random_could_not() {
        for word in ["make", "sure", "that", "your", "ihre", "haus", "casa", "oggi", "google", "password", "reception", "sonnenblume"] {
            assert!(could_be_word(word), "{word}");
        }
        for letters in ["qwzx", "bcdf", "xkqj", "zzzz", "hjkl", "wqpm", "qrstuvwx"] {
            assert!(!could_be_word(letters), "{letters}");
        }
        assert!(could_be_words_together("mygooglepassword") && !could_be_words_together("xkqjwvzpmbtcyrhd"));
    }

    #[test]
    fn what_is_no_small_letter_is_in_no_word() {
        for text in ["Haus", "straße", "o'er", "ab1d", ""] {
            assert!(!could_be_word(text) || text.is_empty(), "{text}");
        }
    }

    #[test]
    fn the_file_is_read_whole() {
        let catalogue: Catalogue = toml::from_str(TEXT).expect("it can be read");
        assert_eq!(catalogue.words.iter().map(|entry| entry.fact.of).collect::<Vec<_>>(), [Of::Any, Of::FourLetters]);
        for (entry, least) in catalogue.words.iter().zip([11_000, 5_000]) {
            let parts: Vec<&str> = entry.fact.follow.iter().flat_map(|line| line.split(' ')).collect();
            assert!(
                parts.iter().all(|part| part.len() > 2 && part.bytes().all(|sign| place([sign].into_iter()).is_some())),
                "each has two signs and more"
            );
            assert!(parts.iter().map(|part| part.len() - 2).sum::<usize>() > least, "{least}");
        }
    }
}
