//! Answers: words and JSON to standard output, remarks to standard error, and the exit status.

use std::io::{self, Write};
use std::process::ExitCode;

use mailkey_diagnosis::verdict::Verdict;
use mailkey_words::Words;
use serde::Serialize;

use crate::terminal::line_breaks;

/// How wide a line of sentences may become, however wide the terminal is.
const READABLE_WIDTH: usize = 96;

/// How to answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// In words.
    Text,
    /// As one JSON object on one line.
    Json,
}

/// The exit status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// 0: what was asked for.
    Good,
    /// 1: a verdict that is not good, or something that is not there.
    NotGood,
    /// 2: wrong usage. clap gives the same.
    Usage,
    /// 3: the keyring.
    Keyring,
}

impl Status {
    /// The status of a verdict.
    pub fn of(verdict: &Verdict) -> Self {
        if verdict.verdict.is_good() {
            Self::Good
        } else if verdict.verdict.is_keyring() {
            Self::Keyring
        } else {
            Self::NotGood
        }
    }
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        ExitCode::from(match status {
            Status::Good => 0,
            Status::NotGood => 1,
            Status::Usage => 2,
            Status::Keyring => 3,
        })
    }
}

/// The two streams, and the words for them.
#[derive(Debug)]
pub struct Output {
    words: Words,
    width: usize,
    /// In tests: what went to standard output and to standard error, in place of both.
    #[cfg(test)]
    said: Option<std::sync::Mutex<[String; 2]>>,
}

impl Output {
    /// Answers in the language of `words`, as wide as the terminal is.
    pub fn new(words: Words) -> Self {
        Self {
            words,
            width: textwrap::termwidth().clamp(20, READABLE_WIDTH),
            #[cfg(test)]
            said: None,
        }
    }

    /// The sentences.
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// A sentence.
    pub fn say(&self, key: &str, values: &[(&str, &str)]) -> String {
        self.words.say(key, values)
    }

    /// A text, folded at the terminal's width. Every line starts with `indent` blanks; those after the first with `hang` more.
    pub fn folded(&self, text: &str, indent: usize, hang: usize) -> String {
        let (first, later) = (" ".repeat(indent), " ".repeat(indent.saturating_add(hang)));
        let folding = textwrap::Options::new(self.width)
            .initial_indent(&first)
            .subsequent_indent(&later)
            // Links and options stay whole, so that they can be copied.
            .word_separator(textwrap::WordSeparator::Custom(line_breaks::words))
            .word_splitter(textwrap::WordSplitter::NoHyphenation)
            .break_words(false);
        textwrap::fill(text, folding)
    }

    /// Prints a text and a line's end on standard output, as it is.
    ///
    /// # Errors
    /// Standard output is gone.
    pub fn print(&self, text: &str) -> io::Result<()> {
        #[cfg(test)]
        if let Some(said) = &self.said {
            return tests::keep(said, 0, text);
        }
        let mut stdout = io::stdout().lock();
        writeln!(stdout, "{text}")?;
        stdout.flush()
    }

    /// Prints a text and a line's end on standard error, as it is.
    ///
    /// # Errors
    /// Standard error is gone.
    pub fn aside(&self, text: &str) -> io::Result<()> {
        #[cfg(test)]
        if let Some(said) = &self.said {
            return tests::keep(said, 1, text);
        }
        writeln!(io::stderr().lock(), "{text}")
    }

    /// Prints a sentence on standard output, folded.
    ///
    /// # Errors
    /// Standard output is gone.
    pub fn tell(&self, key: &str, values: &[(&str, &str)]) -> io::Result<()> {
        self.print(&self.folded(&self.say(key, values), 0, 0))
    }

    /// Prints a value as JSON, on one line and in ASCII.
    ///
    /// # Errors
    /// Standard output is gone.
    pub fn json(&self, value: &impl Serialize) -> io::Result<()> {
        let mut text = Vec::new();
        value.serialize(&mut serde_json::Serializer::with_formatter(&mut text, Ascii))?;
        self.print(&String::from_utf8(text).map_err(io::Error::other)?)
    }

    /// Prints a remark on standard error, folded.
    ///
    /// # Errors
    /// Standard error is gone.
    pub fn remark(&self, key: &str, values: &[(&str, &str)]) -> io::Result<()> {
        self.aside(&self.folded(&self.say(key, values), 0, 0))
    }

    /// A remark about how the command was used, and the status for it.
    ///
    /// # Errors
    /// Standard error is gone.
    pub fn wrong_usage(&self, key: &str, values: &[(&str, &str)]) -> io::Result<Status> {
        self.remark(key, values)?;
        Ok(Status::Usage)
    }
}

/// Writes JSON with nothing in it but ASCII (RFC 8259, 7): a console's code page, or a PowerShell in the middle of a pipe, would make other
/// letters of the rest.
struct Ascii;

impl serde_json::ser::Formatter for Ascii {
    fn write_string_fragment<W: ?Sized + Write>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()> {
        for character in fragment.chars() {
            if character.is_ascii() && !character.is_ascii_control() {
                write!(writer, "{character}")?;
            } else {
                for unit in character.encode_utf16(&mut [0; 2]) {
                    write!(writer, "\\u{unit:04x}")?;
                }
            }
        }
        Ok(())
    }
}

/// A text from elsewhere without what could steer the terminal.
pub fn printable(text: &str) -> String {
    text.chars().map(|character| if character.is_control() { '\u{fffd}' } else { character }).collect()
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;

    impl Output {
        /// An output in English that keeps what it is told.
        pub fn kept() -> Self {
            Self { said: Some(Mutex::default()), ..Self::new(Words::for_language("en")) }
        }

        /// What went to standard output and to standard error so far.
        pub fn said(&self) -> [String; 2] {
            self.said.as_ref().unwrap().lock().unwrap().clone()
        }
    }

    pub fn keep(said: &Mutex<[String; 2]>, stream: usize, text: &str) -> io::Result<()> {
        let mut said = said.lock().unwrap();
        said[stream].push_str(text);
        said[stream].push('\n');
        Ok(())
    }

    #[test]
    fn a_text_without_blanks_is_folded_too_and_never_wider_than_the_terminal() {
        let output = Output { width: 24, ..Output::kept() };
        let folded = output.folded("コードはこのコンピューターのキーリングにだけ保存されます。", 2, 0);
        assert!(folded.lines().count() > 1, "{folded}");
        assert!(folded.lines().all(|line| textwrap::core::display_width(line) <= 24 && line.starts_with("  ")), "{folded}");
        assert_eq!(folded.replace(['\n', ' '], ""), "コードはこのコンピューターのキーリングにだけ保存されます。");
    }

    #[test]
    fn json_is_ascii_and_says_the_same() {
        let said = ["Scanner – Büro", "コード", "🖨", "\u{7f}\u{1}\n\"\\", "רמז"];
        let output = Output::kept();
        output.json(&said).unwrap();
        let [text, _] = output.said();
        assert!(text.is_ascii() && text.contains("\\u2013") && text.contains("\\ud83d\\udda8"), "{text}");
        assert!(text.trim_end_matches('\n').bytes().all(|byte| !byte.is_ascii_control()), "{text:?}");
        assert_eq!(serde_json::from_str::<Vec<String>>(&text).unwrap(), said);
    }

    #[test]
    fn folding_keeps_links_and_options_whole() {
        let output = Output { width: 24, ..Output::kept() };
        let folded = output.folded("Use --code-stdin or see https://myaccount.google.com/apppasswords for more", 2, 3);
        assert_eq!(folded, "  Use --code-stdin or\n     see\n     https://myaccount.google.com/apppasswords\n     for more");
    }
}
