//! Why a text is not a code: the reason that helps most, in the order in which one rules out the next.
//!
//! All texts here went through `spelling::evened`.

use mailkey_diagnosis::given::ShapeProblem;

use super::spelling::{Words, without_ends};
use super::{GROUP, LETTERS};

/// The parameters of an address with which Google hands on that somebody has just signed in.
const PROOFS: &[&str] = &["rapt", "tl", "ifkv", "csig"];

/// What speaks against sixteen letters all the same: one letter sixteen times stands for a code and is none; words written together with
/// capitals are a password; and words of uneven length, all of which could be words, are a text. Codes are shown in groups of four small
/// letters.
pub(super) fn against_letters(words: &Words<'_>) -> Option<ShapeProblem> {
    let mut letters = words.each().flat_map(str::chars).map(|letter| letter.to_ascii_lowercase());
    let first = letters.next();
    if letters.all(|letter| Some(letter) == first) {
        return Some(ShapeProblem::Placeholder);
    }
    if words.count() == 1 {
        return words.each().any(is_made_of_words).then_some(ShapeProblem::LooksLikePassword);
    }
    let mixed_case = words.have(|char| char.is_ascii_uppercase()) && words.have(|char| char.is_ascii_lowercase());
    let is_text = mixed_case || words.all_look_like_words();
    (is_text && !words.are_groups() && !words.are_single_letters()).then_some(ShapeProblem::Sentence)
}

/// The reason for a text that holds no code.
pub(super) fn of(text: &str) -> ShapeProblem {
    let text = without_ends(text);
    let words = Words::of(text);
    if text.is_empty() {
        return ShapeProblem::Empty;
    }
    if !words.have(char::is_alphanumeric) {
        return ShapeProblem::TooFewLetters { letters: 0 };
    }
    e_mail_address(text)
        .or_else(|| digits(text))
        .or_else(|| several_codes(&words))
        .or_else(|| letters(&words))
        .or_else(|| letters_and_digits(&words))
        .unwrap_or_else(|| if is_prose(text, &words) { ShapeProblem::Sentence } else { ShapeProblem::LooksLikePassword })
}

/// A web address, or a text in which one proves a recent sign-in.
pub(super) fn web_address(text: &str) -> Option<ShapeProblem> {
    let text = text.trim();
    let has_key = |key: &str| {
        text.split(['?', '&', '#', ' ', '\n']).filter_map(|part| part.split_once('=')).any(|(name, _)| name.eq_ignore_ascii_case(key))
    };
    let starts = |start: &str| text.get(..start.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(start));
    let names_google = text.contains("google.com") || text.contains("gmail.com");
    let encoded = text.contains("rapt%3D") || text.contains("rapt%3d");
    if starts("rapt=") || (names_google && (encoded || PROOFS.iter().any(|key| has_key(key)))) {
        return Some(ShapeProblem::WebAddressWithProof);
    }
    let is_address = text.contains("://") || starts("www.") || (names_google && !text.contains('@'));
    (is_address && !text.contains(char::is_whitespace)).then_some(ShapeProblem::WebAddress)
}

/// By its look alone: what it is exactly matters to nobody here.
fn e_mail_address(text: &str) -> Option<ShapeProblem> {
    let (name, domain) = text.split_once('@')?;
    let is_domain = domain.contains('.') && domain.chars().all(|char| char.is_alphanumeric() || ".-".contains(char));
    (!name.is_empty() && !name.contains(char::is_whitespace) && is_domain).then_some(ShapeProblem::EmailAddress)
}

fn digits(text: &str) -> Option<ShapeProblem> {
    let count = text.chars().filter(|char| char.is_numeric()).count();
    if !text.chars().any(char::is_alphabetic) {
        return Some(match count {
            6 => ShapeProblem::SixDigits,
            8 => ShapeProblem::EightDigits,
            // Google shows ten backup codes at once.
            _ if count.is_multiple_of(8) && text.split_whitespace().all(|word| matches!(word.chars().count(), 4 | 8)) => {
                ShapeProblem::EightDigits
            }
            _ => ShapeProblem::DigitsOnly,
        });
    }
    // "G-123456 is your Google verification code."
    let mut runs = text.split(|char: char| !char.is_numeric()).filter(|run| !run.is_empty());
    let alone = runs.next().is_some_and(|run| run.chars().count() == 6) && runs.next().is_none();
    let is_word = text.split(|char: char| !char.is_alphanumeric()).any(|word| word.chars().all(char::is_numeric) && !word.is_empty());
    let begins_as_googles = text.starts_with("G-") || text.starts_with("g-");
    (alone && is_word && (begins_as_googles || Words::of(text).count() > 2)).then_some(ShapeProblem::SixDigits)
}

fn several_codes(words: &Words<'_>) -> Option<ShapeProblem> {
    let characters = words.characters();
    let whole = characters >= 2 * LETTERS && characters.is_multiple_of(LETTERS) && words.are(|char| char.is_ascii_alphabetic());
    let one_by_one = words.each().all(|word| word.len() == LETTERS) || words.each().all(|word| word.len() == GROUP) || words.count() == 1;
    (whole && one_by_one).then_some(ShapeProblem::SeveralCodes)
}

fn letters(words: &Words<'_>) -> Option<ShapeProblem> {
    if !words.are(char::is_alphabetic) {
        return None;
    }
    let characters = words.characters();
    let count = u32::try_from(characters).unwrap_or(u32::MAX);
    if words.have(is_of_a_script_without_blanks) || !words.are_nearly_groups() {
        Some(ShapeProblem::Sentence)
    } else if characters == LETTERS {
        let other = words.count() > 1 || words.have(|char| !is_latin(char));
        Some(if other { ShapeProblem::OtherAlphabet } else { ShapeProblem::LooksLikePassword })
    } else if words.each().any(is_made_of_words) {
        Some(ShapeProblem::LooksLikePassword)
    } else if characters < LETTERS {
        Some(ShapeProblem::TooFewLetters { letters: count })
    } else {
        Some(ShapeProblem::TooManyLetters { letters: count })
    }
}

/// Something of a code's length in which a digit stands where a letter belongs.
fn letters_and_digits(words: &Words<'_>) -> Option<ShapeProblem> {
    if !words.are(|char| char.is_ascii_alphanumeric()) {
        return None;
    }
    let digits = words.each().flat_map(str::chars).filter(char::is_ascii_digit).count();
    let mixed_case = words.have(|char| char.is_ascii_uppercase()) && words.have(|char| char.is_ascii_lowercase());
    let (first, letter) = words.each().flat_map(str::chars).find_map(|digit| letter_for(digit).map(|letter| (digit, letter)))?;
    let all_look_alike = words.each().flat_map(str::chars).filter(char::is_ascii_digit).all(|digit| letter_for(digit).is_some());
    // "holidayhouse2025" is a password with a year behind it; "abcd efgh 1jkl mn0p" is a code.
    let no_number = words.each().all(|word| !has_number_behind(word));
    let grouped = words.count() > 2 && words.are_nearly_groups() && digits <= 4;
    let in_one = words.count() == 1 && digits <= 3 && !mixed_case;
    if !all_look_alike || !no_number || !(grouped || in_one) {
        return None;
    }
    let characters = words.characters();
    let count = u32::try_from(characters).unwrap_or(u32::MAX);
    match characters {
        LETTERS => Some(ShapeProblem::DigitForLetter { digit: first, letter }),
        _ if !grouped => None,
        fewer if fewer < LETTERS => Some(ShapeProblem::TooFewLetters { letters: count }),
        _ => Some(ShapeProblem::TooManyLetters { letters: count }),
    }
}

/// The letter that a digit is taken for on screens and paper.
fn letter_for(digit: char) -> Option<char> {
    match digit {
        '0' => Some('o'),
        '1' => Some('l'),
        '2' => Some('z'),
        '5' => Some('s'),
        '6' | '8' => Some('b'),
        '9' => Some('g'),
        _ => None,
    }
}

fn has_number_behind(word: &str) -> bool {
    let letters = word.trim_end_matches(|char: char| char.is_ascii_digit());
    word.len() - letters.len() >= 2 && !letters.contains(|char: char| char.is_ascii_digit())
}

/// Words written together, each with a capital (`MyDogIsCalledRex`); not groups of four, and not capitals at random.
fn is_made_of_words(word: &str) -> bool {
    let mut lengths = Vec::new();
    let mut after_capital = false;
    for char in word.chars() {
        let capital = char.is_uppercase();
        if capital && after_capital {
            return false;
        }
        after_capital = capital;
        match lengths.last_mut() {
            Some(length) if !capital => *length += 1,
            None if !capital => return false,
            _ => lengths.push(1_usize),
        }
    }
    lengths.len() > 1 && lengths.iter().any(|length| !length.is_multiple_of(GROUP)) && lengths.iter().any(|length| *length >= GROUP)
}

fn is_prose(text: &str, words: &Words<'_>) -> bool {
    words.count() > 2 || has_spaced_dash(text) || words.have(is_of_a_script_without_blanks)
}

fn has_spaced_dash(text: &str) -> bool {
    text.contains(" - ")
}

fn is_latin(char: char) -> bool {
    matches!(char, 'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
}

/// Chinese, Japanese, Korean, Thai, Lao, Burmese, Khmer: a sentence in them is one run of characters.
fn is_of_a_script_without_blanks(char: char) -> bool {
    matches!(char,
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}')
}
