//! Takes out of a text whatever has the shape of a code: the second lock. The first is that no evidence is gathered while a code is on
//! the line, and that the code is cut out of the one answer to it (`sign_in`).

/// Words of sixteen letters that mail servers say.
const WORDS: [&str; 4] = ["administratively", "authentification", "misconfiguration", "responsibilities"];

/// What stands for something of that shape.
const SOME_LETTERS: &str = "[16 letters]";

/// Replaces sixteen letters in a row that stand by themselves, and four groups of four with one blank or dash between them, by
/// `[16 letters]`. Letters that belong to a host's name, an address or a longer word stay.
pub(super) fn without(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut before = None;
    while let Some(first) = rest.chars().next() {
        let taken = if before.is_some_and(joins) { None } else { code_at(rest) };
        let length = taken.unwrap_or(first.len_utf8());
        let (gone, left) = rest.split_at_checked(length).unwrap_or((rest, ""));
        out.push_str(if taken.is_some() { SOME_LETTERS } else { gone });
        before = gone.chars().next_back();
        rest = left;
    }
    out
}

/// The length of what has the shape of a code at the beginning of `rest`.
fn code_at(rest: &str) -> Option<usize> {
    let (mut letters, mut length, mut groups) = (0_usize, 0_usize, 0_usize);
    for character in rest.chars() {
        if character.is_ascii_alphabetic() {
            letters += 1;
        } else if " -\u{a0}".contains(character) && letters < 16 && letters % 4 == 0 && groups + 1 == letters / 4 {
            groups += 1;
        } else {
            break;
        }
        if letters > 16 {
            return None;
        }
        length += character.len_utf8();
    }
    let after = rest.get(length..)?.chars();
    let stands_alone = !after.clone().next().is_some_and(joins) || ends_a_sentence(after);
    let is_word = WORDS.contains(&rest.get(..length)?.to_ascii_lowercase().as_str());
    (letters == 16 && (groups == 0 || groups == 3) && stands_alone && !is_word).then_some(length)
}

/// Whether a character joins letters to a longer word, a host's name or an address.
fn joins(character: char) -> bool {
    character.is_alphanumeric() || "@._-".contains(character)
}

/// A full stop that is followed by no further letter.
fn ends_a_sentence(mut after: impl Iterator<Item = char>) -> bool {
    after.next() == Some('.') && !after.next().is_some_and(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::without;

    #[test]
    fn a_code_is_taken_out_in_each_of_its_spellings() {
        for said in ["no: abcdefghijklmnop", "no: abcd efgh ijkl mnop", "no: ABCD-efgh-ijkl-mnop", "no: abcd\u{a0}efgh\u{a0}ijkl\u{a0}mnop"]
        {
            assert_eq!(without(said), "no: [16 letters]");
        }
        assert_eq!(without("\"abcdefghijklmnop\", abcd efgh ijkl mnop. And"), "\"[16 letters]\", [16 letters]. And");
    }

    #[test]
    fn what_servers_say_stays_as_it_is() {
        for said in [
            "535-5.7.8 Username and Password not accepted. For more information, go to",
            "535 5.7.8  https://support.google.com/mail/?p=BadCredentials d2e1a72fcca58-7a0bfed12ab.12 - gsmtp",
            "534-5.7.9 Please log in with your web browser and then try again. For more",
            "220 mx.sixteenlettersxx.example ESMTP, host sixteenlettersxx.example",
            "administratively prohibited, abcdefghijklmnopq, abcdefghijklmno, anna@sixteenlettersxx",
            "",
        ] {
            assert_eq!(without(said), said);
        }
    }

    proptest::proptest! {
        #[test]
        fn no_code_between_blanks_gets_through(code in "[a-z]{16}", before in "[ -~]{0,20}", after in "[ -~]{0,20}") {
            let said = without(&format!("{before} {code} {after}"));
            // What stands beside it may hold the same letters only by being part of a longer word.
            let alone = format!(" {code} ");
            proptest::prop_assert!(!said.contains(&alone), "{}", said);
        }
    }
}
