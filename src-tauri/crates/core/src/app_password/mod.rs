//! The code itself, and the judgement of what was pasted in its place.
//!
//! An [`AppPassword`] can only be made by [`inspect`]. What the keyring gives back goes through it too, so nothing that is
//! not sixteen letters is ever sent to a server.
//!
//! The way of a paste: `spelling` evens out how its characters are written, this module judges what is nothing but letters, `company`
//! looks for one code among other things, and `reason` says what it is instead when there is none. Every copy that may hold a code is
//! wiped.

mod company;
mod reason;
mod spelling;

use mailkey_diagnosis::given::ShapeProblem;
use zeroize::Zeroizing;

use company::Company;
use spelling::Words;

/// More bytes than this are not looked at. The whole of Google's window, copied with everything around it, is far below.
const LONGEST: usize = 8 * 1024;

/// The letters of a code.
const LETTERS: usize = 16;

/// The letters of each group in which Google shows it.
const GROUP: usize = 4;

/// Sixteen letters a-z. Wiped from memory when dropped; neither `Debug` nor `Display` nor `Serialize` shows it.
#[derive(Clone, PartialEq, Eq)]
pub struct AppPassword(Zeroizing<String>);

impl AppPassword {
    /// The sixteen letters, for the line, the keyring and the clipboard; never for a screen, log or file.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for AppPassword {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AppPassword(••••)")
    }
}

/// What was taken for a code.
#[derive(Debug)]
pub enum Pasted {
    /// An app password.
    Code(AppPassword),
    /// Sixteen letters that could just as well be words: sent only when the person says that Google showed them.
    Doubtful(AppPassword),
    /// Something else; nothing of it is kept.
    Odd(ShapeProblem),
}

impl Pasted {
    /// The code, where nobody has to be asked: the person said that Google showed it, or it was taken before.
    ///
    /// # Errors
    /// What it is instead.
    pub fn into_code(self) -> Result<AppPassword, ShapeProblem> {
        match self {
            Self::Code(code) | Self::Doubtful(code) => Ok(code),
            Self::Odd(problem) => Err(problem),
        }
    }

    /// The code, where nobody can be asked.
    ///
    /// # Errors
    /// What it is instead, or could be.
    pub fn beyond_doubt(self) -> Result<AppPassword, ShapeProblem> {
        match self {
            Self::Doubtful(_) => Err(ShapeProblem::CouldBeWords),
            other => other.into_code(),
        }
    }
}

/// Judges a pasted text.
///
/// A code is sixteen letters a-z (`data/google.toml` holds nothing on it: Google never states it, and every code that was ever seen
/// is one). Forgiven are blanks of every kind, invisible characters, full-width letters, upper case, dashes of every kind, and quotes,
/// dots and commas at both ends; also a label in front (`app password:`, `code:`, the words of Google's window) with that window's words
/// behind, and any other text in which exactly one thing is a code and stands alone.
///
/// Sixteen letters are refused all the same when they are one letter, a password made of words, or words of uneven length. Where they
/// could be words by chance, they are [`Pasted::Doubtful`]. Anything else is [`Pasted::Odd`].
pub fn inspect(pasted: &str) -> Pasted {
    if pasted.len() > LONGEST {
        return Pasted::Odd(ShapeProblem::TooLarge);
    }
    let text = spelling::evened(pasted);
    let text = text.as_str();
    if let Some(judged) = judge_letters(text) {
        return judged;
    }
    let (bare, labelled) = without_company(text);
    if labelled && let Some(judged) = judge_letters(bare) {
        return judged;
    }
    if let Some(problem) = reason::web_address(text) {
        return Pasted::Odd(problem);
    }
    match company::look(text) {
        // It may still be what stands for a code.
        Company::Code(alone) => judge_letters(alone).unwrap_or_else(|| code_of(alone)),
        Company::Several => Pasted::Odd(ShapeProblem::SeveralCodes),
        Company::Inside => Pasted::Odd(match reason::of(text) {
            // Nothing but such letters: a few came along, or a second code.
            more @ (ShapeProblem::TooManyLetters { .. } | ShapeProblem::SeveralCodes) if text.is_ascii() => more,
            _ => ShapeProblem::CodeInside,
        }),
        Company::Nothing => Pasted::Odd(reason::of(behind_label(bare).unwrap_or(text))),
    }
}

/// The judgement of a text that is sixteen letters and nothing else; `None` when it is not.
fn judge_letters(text: &str) -> Option<Pasted> {
    let words = Words::of(spelling::without_ends(text));
    let is_code = words.are(|char| char.is_ascii_alphabetic()) && words.characters() == LETTERS;
    is_code.then(|| match (reason::against_letters(&words), code_of(text)) {
        (Some(problem), _) => Pasted::Odd(problem),
        (None, Pasted::Code(code)) if words.could_be_words() => Pasted::Doubtful(code),
        (None, judged) => judged,
    })
}

/// The code in a text whose letters are known to be its sixteen.
fn code_of(text: &str) -> Pasted {
    let mut code = Zeroizing::new(String::with_capacity(LETTERS));
    code.extend(text.chars().filter(char::is_ascii_alphabetic).map(|letter| letter.to_ascii_lowercase()));
    if code.len() == LETTERS { Pasted::Code(AppPassword(code)) } else { Pasted::Odd(reason::of(text)) }
}

/// What people and Google's window put in front of a code (English), the longest first.
const LABELS: &[&str] = &[
    "your app password for your device",
    "application-specific password",
    "generated app password",
    "google app password",
    "gmail app password",
    "your app password",
    "my app password",
    "app password",
    "app-password",
    "apppassword",
    "16-digit passcode",
    "16-character code",
    "your password",
    "passcode",
    "password",
    "your code",
    "the code",
    "code",
    "is",
];

/// The first words of Google's window behind the code.
const WINDOW_BEHIND: &str = "how to use it";

/// The text without labels in front and the window's words behind, and whether there were any.
fn without_company(text: &str) -> (&str, bool) {
    let low = Zeroizing::new(text.to_ascii_lowercase());
    let end = low.find(WINDOW_BEHIND).unwrap_or(text.len());
    let mut start = 0;
    loop {
        let rest = low.get(start..end).unwrap_or_default();
        let rest = rest.trim_start_matches(|char: char| !char.is_alphanumeric());
        let label = LABELS
            .iter()
            .find(|label| rest.strip_prefix(**label).is_some_and(|behind| behind.starts_with(|char: char| !char.is_alphanumeric())));
        let Some(label) = label else { break };
        start = end - rest.len() + label.len();
    }
    (text.get(start..end).unwrap_or(text), start > 0 || end < text.len())
}

/// What stands behind a label and a sign such as a colon, if it is anything at all.
fn behind_label(bare: &str) -> Option<&str> {
    let marked = bare.trim_start_matches(' ').starts_with([':', '=', '-', '"', '\n']);
    (marked && bare.contains(char::is_alphanumeric)).then_some(bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LETTERS_PASTED: &str = "qwer tyui opas dfgh";

    fn code() -> AppPassword {
        match inspect(LETTERS_PASTED) {
            Pasted::Code(code) => code,
            odd => panic!("{odd:?}"),
        }
    }

    #[test]
    fn a_code_shows_nothing_of_itself() {
        for shown in [format!("{:?}", code()), format!("{:#?}", code()), format!("{:?}", inspect(LETTERS_PASTED))] {
            for part in ["qwer", "tyui", "opas", "dfgh", "ertyu"] {
                assert!(!shown.contains(part), "{shown}");
            }
        }
    }

    #[test]
    fn a_problem_shows_nothing_of_what_was_pasted() {
        for pasted in ["hunter2!Secret", "qwertyuiopasdfg", "qwer tyui 0pas dfgh"] {
            let Pasted::Odd(problem) = inspect(pasted) else { panic!("{pasted}") };
            let written = format!("{problem:?} {}", serde_json::to_string(&problem).unwrap());
            assert!(!written.contains("hunter") && !written.contains("qwer"), "{written}");
        }
    }

    #[test]
    fn what_the_credential_store_gives_back_is_the_same_code() {
        assert_eq!(code().expose(), "qwertyuiopasdfgh");
        assert!(matches!(inspect(code().expose()), Pasted::Code(again) if again == code()));
    }
}
