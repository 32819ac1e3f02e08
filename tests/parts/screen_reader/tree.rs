//! The tree of a window as a screen reader gets it, written so that a person can read it: one object a line, what is in it indented.

use std::fmt::{self, Write};

use super::Node;

/// What stands in an object's text where another object is.
const OBJECT: char = '\u{fffc}';
/// More choices than these are counted, not told.
const CHOICES_TOLD: usize = 20;
/// Roles that say nothing of themselves: what is in them stands in their place.
const SILENT: [&str; 6] = ["section", "filler", "panel", "static", "label", "text"];

/// An object and what is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tree {
    role: String,
    name: String,
    description: String,
    states: Vec<&'static str>,
    /// `level`, `live`, `current` and the like, as far as they are told to people.
    marks: Vec<String>,
    text: String,
    children: Vec<Tree>,
}

impl Tree {
    /// Reads all below an object; `None` if it went away meanwhile.
    pub(super) fn read(node: &Node) -> Option<Self> {
        let role = node.role()?;
        let mut attributes = node.attributes();
        let landmark = attributes.remove("xml-roles").filter(|_| role == "landmark");
        let mark = |key: &str, word: &str| attributes.get(key).filter(|value| *value != "off").map(|value| format!("{word} {value}"));
        let marks = [mark("level", "level"), mark("live", "live"), mark("current", "current")].into_iter().flatten().collect();
        Some(Self {
            role: landmark.unwrap_or(role),
            name: spaced(&node.name()),
            description: spaced(&node.description()),
            states: node.states(),
            marks,
            text: node.text(),
            children: node.children().iter().filter_map(Self::read).collect(),
        })
    }

    /// Whether it is an object that only groups others.
    fn is_silent(&self) -> bool {
        SILENT.contains(&self.role.as_str())
            && self.name.is_empty()
            && self.description.is_empty()
            && self.marks.is_empty()
            && self.states.is_empty()
    }

    /// The words in it, with those of silent objects where these stand.
    fn words(&self) -> String {
        let mut children = self.children.iter();
        let mut words = String::new();
        for letter in self.text.chars() {
            match letter {
                OBJECT => match children.next() {
                    Some(child) if child.is_silent() => words.push_str(&child.words()),
                    _ => words.push_str(" … "),
                },
                letter => words.push(letter),
            }
        }
        spaced(&words)
    }

    /// Everything that is said when all of it is read.
    pub(super) fn all_words(&self) -> String {
        let own = self.words();
        if own.chars().any(|letter| letter.is_alphanumeric()) {
            return own;
        }
        let below: Vec<String> = self.children.iter().map(Self::all_words).filter(|words| !words.is_empty()).collect();
        if below.is_empty() { self.name.clone() } else { below.join(" ") }
    }

    /// Whether nothing but words is in it, as far down as it goes.
    fn is_words_alone(&self) -> bool {
        self.is_silent() && self.children.iter().all(Self::is_words_alone)
    }

    fn write(&self, out: &mut impl Write, depth: usize) -> fmt::Result {
        let words = self.words();
        let told = words.chars().any(|letter| letter != '…' && !letter.is_whitespace()) && words != self.name;
        if self.is_silent() {
            if told {
                writeln!(out, "{:depth$}“{words}”", "")?;
            }
        } else {
            write!(out, "{:depth$}{}", "", self.role)?;
            if !self.name.is_empty() {
                write!(out, " “{}”", self.name)?;
            }
            for mark in self.marks.iter().map(String::as_str).chain(self.states.iter().copied()) {
                write!(out, ", {mark}")?;
            }
            if !self.description.is_empty() {
                write!(out, " ({})", self.description)?;
            }
            if told {
                write!(out, ": {words}")?;
            }
            writeln!(out)?;
        }
        let depth = if self.is_silent() { depth } else { depth + 2 };
        let said_with_it = |child: &&Tree| self.text.contains(OBJECT) && child.is_words_alone();
        if self.role == "menu" && self.children.len() > CHOICES_TOLD {
            return writeln!(out, "{:depth$}{} choices", "", self.children.len());
        }
        self.children.iter().filter(|child| !said_with_it(child)).try_for_each(|child| child.write(out, depth))
    }
}

impl fmt::Display for Tree {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(formatter, 0)
    }
}

/// On one line, with single blanks, and without the marks that only order letters.
pub(super) fn spaced(text: &str) -> String {
    let visible = text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{200b}'], "");
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}
