//! The one line of a terminal that changes while somebody waits.
//!
//! Only a carriage return and blanks are used, so that every terminal and every screen reader copes with it.

use std::io::{self, IsTerminal, Write};

use crate::terminal::output::Form;

/// Where progress is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// On standard error, where that is a terminal; else nowhere.
    Beside,
    /// On standard output, as part of a conversation.
    InConversation,
    /// Nowhere.
    Nowhere,
}

impl Shown {
    /// Beside words, and nowhere beside JSON.
    pub fn beside(form: Form) -> Self {
        if form == Form::Text { Self::Beside } else { Self::Nowhere }
    }

    /// Nowhere, where nobody watches.
    pub fn where_somebody_watches(self) -> Self {
        if self == Self::Beside && !io::stderr().is_terminal() { Self::Nowhere } else { self }
    }
}

/// The line.
#[derive(Debug)]
pub struct ChangingLine {
    shown: Shown,
    /// How many columns it takes at present.
    columns: usize,
}

impl ChangingLine {
    /// An empty line.
    pub fn new(shown: Shown) -> Self {
        Self { shown, columns: 0 }
    }

    /// Shows another text in its place.
    pub fn change(&mut self, text: &str) {
        self.over(text, "");
        self.columns = columns(text);
    }

    /// Leaves a text there for good.
    pub fn settle(&mut self, text: &str) {
        self.over(text, "\n");
        self.columns = 0;
    }

    /// Takes it away.
    pub fn clear(&mut self) {
        if self.columns > 0 {
            self.write(&format!("\r{}\r", " ".repeat(self.columns)));
            self.columns = 0;
        }
    }

    fn over(&self, text: &str, end: &str) {
        let rest = " ".repeat(self.columns.saturating_sub(columns(text)));
        self.write(&format!("\r{text}{rest}{end}"));
    }

    fn write(&self, text: &str) {
        let written = match self.shown {
            Shown::Nowhere => Ok(()),
            Shown::Beside => io::stderr().lock().write_all(text.as_bytes()),
            Shown::InConversation => {
                let mut stdout = io::stdout().lock();
                stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush())
            }
        };
        // Nobody is left to tell.
        let _ = written;
    }
}

/// As much of a text as fits into some columns.
pub fn fitting(text: &str, room: usize) -> &str {
    let end = text.char_indices().map(|(start, character)| start + character.len_utf8()).take_while(|end| {
        // What is not at the edge of a character is not asked for.
        text.get(..*end).is_some_and(|beginning| columns(beginning) <= room)
    });
    text.get(..end.last().unwrap_or_default()).unwrap_or_default()
}

fn columns(text: &str) -> usize {
    textwrap::core::display_width(text)
}

#[cfg(test)]
mod tests {
    use super::fitting;

    #[test]
    fn a_line_that_is_too_wide_is_cut_by_columns_and_not_by_letters() {
        assert_eq!(fitting("465: Connection", 8), "465: Con");
        assert_eq!(fitting("465: 接続中", 8), "465: 接");
        assert_eq!(fitting("é̂é̂é̂", 2), "é̂é̂");
        assert_eq!(fitting("short", 80), "short");
        assert_eq!(fitting("接続", 1), "");
    }
}
