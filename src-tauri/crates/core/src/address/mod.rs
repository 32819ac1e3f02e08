//! The address, which kind of account it is, and how that was found.
//!
//! An [`EmailAddress`] is ASCII throughout: a domain in another script is kept in its `xn--` form (RFC 5890), which is how Google
//! knows it and what a server without SMTPUTF8 takes. Who keeps an address's mail is found in [`account_kind`], which
//! spellings are one account in [`EmailAddress::account`].

mod account;
mod meant;
mod same_account;

use std::borrow::Cow;

use mailkey_diagnosis::given::AddressProblem;
use mailkey_facts::google;
use percent_encoding::percent_decode_str;
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

pub use account::{AccountKind, LookupProblem, MailExchangers, SystemExchangers, account_kind};
pub use same_account::Account;

/// More than this is not looked at: no address, and no name and address together, comes near.
const LONGEST_TYPED: usize = 2048;

/// An e-mail address that can be signed in with: one `@`, a domain with a dot, no blanks.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "bindings", ts(type = "string"))]
pub struct EmailAddress(String);

impl EmailAddress {
    /// Reads an address as a person types it or copies it: blanks around it, invisible characters, `mailto:` with its escapes, `Name <…>`,
    /// quotes, and a full stop, comma or semicolon at its end are forgiven; so is whatever else stands there, when signs or line ends part
    /// it from the only address in it. The name keeps its case, the domain is lowered.
    ///
    /// # Errors
    /// Why it is not an address; where several things are odd, the one that says most.
    pub fn parse(typed: &str) -> Result<Self, AddressProblem> {
        if typed.len() > LONGEST_TYPED {
            return Err(AddressProblem::TooLong);
        }
        let text: String = typed.nfkc().filter(|char| !is_invisible(*char)).collect();
        Self::alone(&without_wrapping(&text)).or_else(|problem| only_one_in(&text).ok_or(problem))
    }

    /// Reads what is an address and nothing else.
    fn alone(text: &str) -> Result<Self, AddressProblem> {
        if text.is_empty() {
            return Err(AddressProblem::Empty);
        }
        let (name, domain) = text.split_once('@').ok_or(AddressProblem::NoAt)?;
        if domain.contains('@') {
            return Err(AddressProblem::SeveralAts);
        }
        if text.contains(char::is_whitespace) {
            return Err(AddressProblem::Blank);
        }
        check_name(name)?;
        let domain = domain_in_ascii(domain)?;
        if google::keeps_mail_of_domain(&domain) && !is_gmail_name(name) {
            return Err(AddressProblem::Character);
        }
        let address = Self(format!("{name}@{domain}"));
        if name.len() > 64 || address.0.len() > 254 {
            return Err(AddressProblem::TooLong);
        }
        Ok(address)
    }

    /// The whole address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What stands behind the `@`, in lower case.
    pub fn domain(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(_, domain)| domain)
    }
}

/// Characters that leave no trace on a screen and come along when text is copied.
fn is_invisible(char: char) -> bool {
    matches!(char, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// What stands at the ends of an address in a text.
fn is_at_ends(char: char) -> bool {
    char.is_whitespace() || ",;.\"'`“”„‟«»‹›‘’‚".contains(char)
}

/// The text without what people and programs put around an address.
fn without_wrapping(text: &str) -> Cow<'_, str> {
    let mut text = text.trim_matches(is_at_ends);
    // "Anna Weber <anna@gmail.com>"
    if let Some((_, inside)) = text.strip_suffix('>').and_then(|text| text.rsplit_once('<')) {
        text = inside.trim_matches(is_at_ends);
    }
    match text.split_at_checked("mailto:".len()) {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("mailto:") => {
            let address = rest.split_once('?').map_or(rest, |(address, _)| address);
            unescaped(address.trim_matches(is_at_ends))
        }
        _ => Cow::Borrowed(text),
    }
}

/// An address out of a link (RFC 6068, section 2), without its percent-escapes.
fn unescaped(text: &str) -> Cow<'_, str> {
    percent_decode_str(text).decode_utf8().unwrap_or(Cow::Borrowed(text))
}

/// The only address in a text whose parts signs or line ends keep from each other; a blank does not: `anna weber@gmail.com` may be one.
fn only_one_in(text: &str) -> Option<EmailAddress> {
    let text = if text.contains("%40") { unescaped(text) } else { Cow::Borrowed(text) };
    let parts = text.split(|char| "\n\r\t<>()[]{}|,;:=&?/\\".contains(char)).map(|part| part.trim_matches(is_at_ends));
    let mut found = parts.filter(|part| part.contains('@')).map(EmailAddress::alone);
    let first = found.next()?.ok()?;
    found.all(|other| other.is_ok_and(|other| other.is_same_account(&first))).then_some(first)
}

/// Dot-atoms only (RFC 5322, 3.2.3): Google gives out no others; and neither `=` nor `%`, which come of links and forms.
fn check_name(name: &str) -> Result<(), AddressProblem> {
    let is_atext = |char: char| char.is_ascii_alphanumeric() || "!#$&'*+-/?^_`{|}~".contains(char);
    if name.is_empty() {
        Err(AddressProblem::NoName)
    } else if name.split('.').all(|atom| !atom.is_empty() && atom.chars().all(is_atext)) {
        Ok(())
    } else {
        Err(AddressProblem::Character)
    }
}

/// Gmail's own names have letters, digits and dots (support.google.com/mail/answer/9211434, read on 2026-11-29), and may have a tag.
fn is_gmail_name(name: &str) -> bool {
    let user = name.split_once('+').map_or(name, |(user, _)| user);
    user.chars().all(|char| char.is_ascii_alphanumeric() || char == '.')
}

/// The domain as the name servers know it: ASCII, in lower case.
fn domain_in_ascii(domain: &str) -> Result<String, AddressProblem> {
    let domain = if domain.is_ascii() {
        domain.to_ascii_lowercase()
    } else {
        match url::Host::parse(domain) {
            Ok(url::Host::Domain(ascii)) => ascii,
            _ => return Err(AddressProblem::Character),
        }
    };
    let labels: Vec<&str> = domain.split('.').collect();
    if labels.iter().all(|label| !label.is_empty() && label.chars().all(|char| char.is_ascii_alphanumeric() || char == '-')) {
        let is_label = |label: &&str| label.len() <= 63 && !label.starts_with('-') && !label.ends_with('-');
        match labels.last() {
            _ if labels.len() < 2 => Err(AddressProblem::NoDomain),
            // An IP address is no domain (RFC 3696, 2: the last label is never all digits).
            Some(last) if last.bytes().all(|byte| byte.is_ascii_digit()) => Err(AddressProblem::Character),
            _ if labels.iter().all(is_label) => Ok(domain),
            _ => Err(AddressProblem::Character),
        }
    } else if domain.is_empty() || labels.iter().any(|label| label.is_empty()) {
        Err(AddressProblem::NoDomain)
    } else {
        Err(AddressProblem::Character)
    }
}

impl TryFrom<String> for EmailAddress {
    type Error = AddressProblem;
    fn try_from(value: String) -> Result<Self, Self::Error> {
        // What was stored stands alone.
        Self::alone(&value)
    }
}

impl From<EmailAddress> for String {
    fn from(value: EmailAddress) -> Self {
        value.0
    }
}

impl std::fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn addresses_are_read_as_people_type_and_copy_them() {
        for (typed, wanted) in [
            ("anna@gmail.com", "anna@gmail.com"),
            ("Anna.Weber@Gmail.COM", "Anna.Weber@gmail.com"),
            ("  anna@gmail.com \n", "anna@gmail.com"),
            ("\u{a0}anna@gmail.com\u{200b}", "anna@gmail.com"),
            ("an\u{ad}na@gmail.com", "anna@gmail.com"),
            ("mailto:anna@gmail.com", "anna@gmail.com"),
            ("MAILTO:anna@gmail.com?subject=Hello%20you", "anna@gmail.com"),
            ("<anna@gmail.com>", "anna@gmail.com"),
            ("Anna Weber <anna@gmail.com>", "anna@gmail.com"),
            ("\"Weber, Anna\" <anna@gmail.com>;", "anna@gmail.com"),
            ("“anna@gmail.com”", "anna@gmail.com"),
            ("anna@gmail.com.", "anna@gmail.com"),
            ("anna@gmail.com,", "anna@gmail.com"),
            ("anna+scan@nordlicht.example", "anna+scan@nordlicht.example"),
            ("o'neill_7-x@sub.nordlicht.example", "o'neill_7-x@sub.nordlicht.example"),
            ("ａｎｎａ＠ｇｍａｉｌ．ｃｏｍ", "anna@gmail.com"),
            ("anna@bücher.example", "anna@xn--bcher-kva.example"),
            ("anna@BÜCHER.example", "anna@xn--bcher-kva.example"),
            ("anna@xn--bcher-kva.example", "anna@xn--bcher-kva.example"),
            ("anna@例え.テスト", "anna@xn--r8jz45g.xn--zckzah"),
        ] {
            let address = EmailAddress::parse(typed).unwrap_or_else(|problem| panic!("{typed:?}: {problem:?}"));
            assert_eq!(address.as_str(), wanted, "{typed:?}");
            assert_eq!(address.domain(), wanted.split_once('@').unwrap().1);
        }
    }

    #[test]
    fn what_is_not_an_address_is_refused_with_the_reason_that_says_most() {
        use AddressProblem::{Blank, Character, Empty, NoAt, NoDomain, NoName, SeveralAts, TooLong};
        let long_name = format!("{}@gmail.com", "a".repeat(65));
        let long_whole = format!("a@{}example", "abcdefgh.".repeat(30));
        let long_label = format!("a@{}.example", "a".repeat(64));
        let huge = "a".repeat(10_000_000);
        for (typed, wanted) in [
            ("", Empty),
            (" \u{200b}\u{a0} ", Empty),
            ("<>", Empty),
            ("mailto:", Empty),
            ("anna", NoAt),
            ("anna.gmail.com", NoAt),
            ("Anna Weber", NoAt),
            ("anna@@gmail.com", SeveralAts),
            ("anna@gmail.com, ben@gmail.com", SeveralAts),
            ("@gmail.com", NoName),
            ("anna@", NoDomain),
            ("anna@gmail", NoDomain),
            ("anna@gmail..com", NoDomain),
            ("anna@.com", NoDomain),
            ("anna @gmail.com", Blank),
            ("anna weber@gmail.com", Blank),
            ("anna@gmail. com", Blank),
            ("änna@gmail.com", Character),
            ("аnna@gmail.com", Character), // A Cyrillic а.
            ("anna..weber@gmail.com", Character),
            (".anna@gmail.com\u{0}", Character),
            ("an(na)@gmail.com", Character),
            ("an\"na@gmail.com", Character),
            ("anna@gmail,com", Character),
            ("anna@gmail_x.com", Character),
            ("anna@-gmail.com", Character),
            ("anna@192.0.2.1", Character),
            ("anna@[192.0.2.1]", Character),
            ("anna@gma\u{0}il.com", Character),
            (long_name.as_str(), TooLong),
            (long_whole.as_str(), TooLong),
            (long_label.as_str(), Character),
            (huge.as_str(), TooLong),
        ] {
            let shown: String = typed.chars().take(40).collect();
            assert_eq!(EmailAddress::parse(typed), Err(wanted), "{shown:?}");
        }
    }

    #[test]
    fn a_stored_address_is_judged_again_when_it_is_read() {
        assert_eq!(serde_json::from_str::<EmailAddress>("\"anna@gmail.com\"").unwrap().as_str(), "anna@gmail.com");
        assert!(serde_json::from_str::<EmailAddress>("\"anna@gmail.com\\r\\nQUIT\"").is_err());
    }

    proptest! {
        #[test]
        fn parsing_never_panics_and_what_it_gives_it_takes_again(typed in "\\PC{0,80}") {
            if let Ok(address) = EmailAddress::parse(&typed) {
                prop_assert_eq!(EmailAddress::parse(address.as_str()), Ok(address));
            }
        }

        #[test]
        fn what_is_accepted_is_printable_ascii_with_one_at(typed in "[\\x00-\\x7fäа\u{200b}@.]{0,24}@[\\x00-\\x7fä.]{0,24}") {
            if let Ok(address) = EmailAddress::parse(&typed) {
                prop_assert!(address.as_str().bytes().all(|byte| byte.is_ascii_graphic()));
                prop_assert_eq!(address.as_str().matches('@').count(), 1);
                prop_assert!(address.domain().contains('.'));
            }
        }
    }
}
