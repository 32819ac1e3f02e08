//! The language of the words: `--language`, or else this computer's. It is looked for before anything else is read, since whatever is
//! said about the rest is said in it.

use std::ffi::OsString;

use mailkey_words::Words;

/// The option's name.
pub const OPTION: &str = "language";

/// A language that was asked for, and that there is not.
#[derive(Debug, PartialEq, Eq)]
pub struct Unknown(pub String);

/// The words in the language that the arguments ask for, or else in the first of this computer's languages that there is.
///
/// # Errors
/// [`Unknown`].
pub fn words(arguments: &[OsString], computers: impl IntoIterator<Item = String>) -> Result<Words, Unknown> {
    match given(arguments) {
        None => Ok(Words::for_languages(computers)),
        Some(tag) => Words::known(&tag).ok_or(Unknown(tag)),
    }
}

/// What stands behind the option. An option without anything behind it but another option is not understood, and that is said of it later.
fn given(arguments: &[OsString]) -> Option<String> {
    let mut arguments = arguments.iter().skip(1).map(|argument| argument.to_string_lossy()).take_while(|argument| argument != "--");
    let long = format!("--{OPTION}");
    while let Some(argument) = arguments.next() {
        if argument == long {
            return arguments.next().filter(|tag| !tag.starts_with('-')).map(Into::into);
        }
        if let Some(tag) = argument.strip_prefix(&long).and_then(|rest| rest.strip_prefix('=')) {
            return Some(tag.to_owned());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(line: &str, computers: &[&str]) -> Result<String, Unknown> {
        let arguments: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        words(&arguments, computers.iter().map(|tag| (*tag).to_owned())).map(|words| words.tag().to_owned())
    }

    #[test]
    fn the_option_goes_before_the_computers_language_wherever_it_stands() {
        assert_eq!(chosen("mailkey list", &["de_AT"]).unwrap(), "de");
        for line in ["mailkey --language en list", "mailkey list --language=en", "mailkey list --json --language en-GB"] {
            assert_eq!(chosen(line, &["de_AT"]).unwrap(), "en", "{line}");
        }
        assert_eq!(chosen("mailkey list --language de-AT", &["en_US"]).unwrap(), "de");
    }

    #[test]
    fn what_is_no_language_of_ours_is_said_and_not_guessed() {
        for tag in ["tlh", "zh-TW", "", "not-a-tag-at-all"] {
            assert_eq!(chosen(&format!("mailkey --language={tag} list"), &["en"]), Err(Unknown(tag.to_owned())));
        }
        assert_eq!(chosen("mailkey list", &["tlh"]).unwrap(), "en", "a computer's language is no demand");
    }

    #[test]
    fn what_is_behind_two_dashes_is_no_option() {
        assert_eq!(chosen("mailkey list -- --language de", &["en"]).unwrap(), "en");
        assert_eq!(chosen("mailkey list --language", &["en"]).unwrap(), "en");
    }
}
