//! Takes out of a text whatever has the shape of a code, or of a sign-in as it is sent: the second lock. The first is that evidence ends
//! before a code is on the line, and that the code is cut out of whatever is answered from then on (`sign_in`, `delivery`).

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;

/// Words of sixteen letters that mail servers say.
const WORDS: [&str; 4] = ["administratively", "authentification", "misconfiguration", "responsibilities"];

/// What stands for something of that shape.
const SOME_LETTERS: &str = "[16 letters]";

/// So many digits of base64 sixteen letters take.
const SHORTEST_SIGN_IN: usize = 22;

/// What stands for somebody's sign-in, as it is sent.
const SOME_SIGN_IN: &str = "[sign-in]";

/// Replaces sixteen letters in a row that stand by themselves, and four groups of four with a little between them, by `[16 letters]`; and
/// what a sign-in is sent as by `[sign-in]`. Letters that belong to a host's name, an address or a longer word stay.
pub(super) fn without(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut before = None;
    while let Some(first) = rest.chars().next() {
        let found = code_at(rest, before).or_else(|| sign_in_at(rest, before));
        let length = found.map_or(first.len_utf8(), |(length, _)| length);
        let (gone, left) = rest.split_at_checked(length).unwrap_or((rest, ""));
        out.push_str(found.map_or(gone, |(_, shown)| shown));
        before = gone.chars().next_back();
        rest = left;
    }
    out
}

/// What has the shape of a code at the beginning of `rest`: its length, and what is shown.
fn code_at(rest: &str, before: Option<char>) -> Option<(usize, &'static str)> {
    // Behind a hyphen a word of its own can begin, as behind the number of a reply's line (`535-`).
    if before.is_some_and(|before| before.is_alphanumeric() || "@.".contains(before)) {
        return None;
    }
    let mut length = letters(rest)?;
    if length == 4 {
        for _ in 1..4 {
            let group = length + gap(rest.get(length..)?)?;
            if letters(rest.get(group..)?)? != 4 {
                return None;
            }
            length = group + 4;
        }
    } else if length != 16 {
        return None;
    }
    let mut after = rest.get(length..)?.chars();
    let stands_alone = match after.next() {
        None => true,
        // A full stop or a hyphen that no further letter follows ends a sentence or a quotation.
        Some(mark) if ".-_".contains(mark) => !after.next().is_some_and(char::is_alphanumeric),
        Some(next) => !next.is_alphanumeric() && next != '@',
    };
    let is_word = WORDS.contains(&rest.get(..length)?.to_ascii_lowercase().as_str());
    (stands_alone && !is_word).then_some((length, SOME_LETTERS))
}

/// How many letters are at the beginning.
fn letters(text: &str) -> Option<usize> {
    Some(text.bytes().take_while(u8::is_ascii_alphabetic).count()).filter(|count| *count > 0)
}

/// How long what may stand between two groups is: blanks of every kind and dashes, also as they stand in a web address.
fn gap(text: &str) -> Option<usize> {
    const MOST: usize = 3;
    const INVISIBLE: &str = "\u{ad}\u{200b}\u{200c}\u{200d}\u{2060}\u{feff}";
    const DASHES: &str = "-_+\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}";
    let mut rest = text;
    for _ in 0..MOST {
        let blank = |character: char| {
            character != '\n' && (character.is_whitespace() || INVISIBLE.contains(character) || DASHES.contains(character))
        };
        rest = match rest.strip_prefix("%20") {
            Some(behind) => behind,
            None => rest.strip_prefix(blank).unwrap_or(rest),
        };
    }
    Some(text.len() - rest.len()).filter(|length| *length > 0)
}

/// What is sent to sign in (RFC 4616, or `AUTH LOGIN`'s two answers) at the beginning of `rest`: its length, and what is shown.
fn sign_in_at(rest: &str, before: Option<char>) -> Option<(usize, &'static str)> {
    let is_of_it = |byte: u8| byte.is_ascii_alphanumeric() || b"+/".contains(&byte);
    if before.is_some_and(|before| u8::try_from(before).is_ok_and(is_of_it)) {
        return None;
    }
    let digits = rest.bytes().take_while(|byte| is_of_it(*byte)).count();
    if digits < SHORTEST_SIGN_IN {
        return None;
    }
    let padding = rest.get(digits..)?.bytes().take_while(|byte| *byte == b'=').count();
    let said = STANDARD_NO_PAD.decode(rest.get(..digits)?).ok()?;
    let last = said.split(|byte| *byte == 0).next_back()?;
    let holds_a_code = last.iter().filter(|byte| byte.is_ascii_alphabetic()).count() == 16
        && last.iter().all(|byte| byte.is_ascii_alphabetic() || b" -".contains(byte));
    let holds_several = said.iter().filter(|byte| **byte == 0).count() == 2 && said.contains(&b'@');
    (holds_a_code || holds_several).then_some((digits + padding, SOME_SIGN_IN))
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
    fn a_code_is_taken_out_wherever_it_stands() {
        for (said, shown) in [
            ("535-abcdefghijklmnop is wrong", "535-[16 letters] is wrong"),
            ("535-abcd efgh ijkl mnop\n535 abcdefghijklmnop-", "535-[16 letters]\n535 [16 letters]-"),
            ("pass=abcd%20efgh%20ijkl%20mnop&x", "pass=[16 letters]&x"),
            ("abcd+efgh+ijkl+mnop", "[16 letters]"),
            ("abcd\u{202f}efgh\u{2007}ijkl\tmnop", "[16 letters]"),
            ("abcd\u{200b}efgh\u{2011}ijkl \u{a0} mnop", "[16 letters]"),
            ("'ABCDEFGHIJKLMNOP'", "'[16 letters]'"),
        ] {
            assert_eq!(without(said), shown);
        }
    }

    #[test]
    fn a_sign_in_is_taken_out_as_it_is_sent() {
        use base64::Engine;
        use base64::engine::general_purpose::STANDARD;
        for sent in ["\0anna@gmail.com\0abcdefghijklmnop", "\0anna@gmail.com\0my dog", "abcdefghijklmnop", "abcd efgh ijkl mnop"] {
            let sent = STANDARD.encode(sent);
            assert_eq!(without(&format!("500 AUTH PLAIN {sent}: what?")), "500 AUTH PLAIN [sign-in]: what?");
            assert_eq!(without(&format!("500-{}", sent.trim_end_matches('='))), "500-[sign-in]");
        }
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
