//! Where a line may end: at blanks, and between the characters of the scripts that are written without any.

use textwrap::WordSeparator;
use textwrap::core::Word;
use unicode_linebreak::linebreaks;

/// The pieces of a line that stay whole. Between Chinese and Japanese characters it may end wherever Unicode's rules let it (not before a
/// full stop, not behind an opening bracket); links, options and words of other scripts are never broken.
pub fn words(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    Box::new(WordSeparator::AsciiSpace.find_words(line).flat_map(pieces))
}

fn pieces(word: Word<'_>) -> Vec<Word<'_>> {
    let text = word.word;
    let mut pieces = Vec::new();
    let mut start = 0;
    for (end, _) in linebreaks(text).filter(|(end, _)| *end == text.len() || beside_wide_script(text, *end)) {
        pieces.extend(text.get(start..end).map(Word::from));
        start = end;
    }
    match pieces.last_mut() {
        Some(last) => last.whitespace = word.whitespace,
        None => pieces.push(word),
    }
    pieces
}

fn beside_wide_script(text: &str, at: usize) -> bool {
    let before = text.get(..at).and_then(|before| before.chars().next_back());
    let after = text.get(at..).and_then(|after| after.chars().next());
    [before, after].into_iter().flatten().any(without_blanks)
}

/// Whether a character is of a script that is written without blanks: ideographs, kana, and their marks.
fn without_blanks(character: char) -> bool {
    matches!(character, '\u{3000}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::words;

    fn split(line: &str) -> Vec<&str> {
        words(line).map(|word| word.word).collect()
    }

    #[test]
    fn a_text_without_blanks_may_end_between_its_characters_but_not_before_its_marks() {
        assert_eq!(split("保存します。"), ["保", "存", "し", "ま", "す。"]);
        assert_eq!(split("「作成」を"), ["「作", "成」", "を"]);
    }

    #[test]
    fn links_options_and_words_stay_whole() {
        assert_eq!(
            split("見る https://myaccount.google.com/apppasswords?hl=ja です"),
            ["見", "る", "https://myaccount.google.com/apppasswords?hl=ja", "で", "す"]
        );
        assert_eq!(split("--code-stdin 2-Step well-known"), ["--code-stdin", "2-Step", "well-known"]);
        assert_eq!(split("코드는 안전합니다"), ["코드는", "안전합니다"]);
    }

    #[test]
    fn nothing_is_lost() {
        for line in ["", " ", "  に  a  ", "コードを https://x.example/y で", "a b"] {
            let again: String = words(line).map(|word| format!("{}{}", word.word, word.whitespace)).collect();
            assert_eq!(again, line);
        }
    }
}
