//! The tree of a window as a screen reader gets it, written so that a person can read it: one object a line, what is in it indented.

use std::fmt::{self, Write};

use super::Node;

/// What stands in an object's text where another object is.
const OBJECT: char = '\u{fffc}';
/// Roles that say nothing of themselves: what is in them stands in their place.
const SILENT: [&str; 6] = ["section", "filler", "panel", "static", "label", "text"];

/// Objects of which one is told, but not what is in them: the choices of a list that is closed, and lines that go away by themselves.
const CLOSED: [&str; 2] = ["combo box", "log"];
/// The list of a closed list, which WebKit has or not, as it likes.
const UNTOLD: [&str; 1] = ["menu"];

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

    /// All words that objects below say for themselves.
    fn words_below(&self) -> Vec<&str> {
        self.children
            .iter()
            .flat_map(|child| {
                let own = if child.children.is_empty() { child.text.split_whitespace() } else { "".split_whitespace() };
                [child.name.split_whitespace(), own].into_iter().flatten().chain(child.words_below())
            })
            .collect()
    }

    /// What this object has to say beside its name. WebKit hands the words of what is in a box up to the box: those are told there.
    fn own_words(&self, said: &str) -> Option<String> {
        let words = self.words();
        let below = self.words_below();
        let is_new = |word: &str| {
            word.chars().any(char::is_alphanumeric) && !below.contains(&word) && !said.split_whitespace().any(|one| one == word)
        };
        let speaks = self.children.is_empty() || self.children.iter().all(Tree::is_words_alone);
        let told = if speaks {
            words != said && words.chars().any(|letter| letter.is_alphanumeric())
        } else {
            words.split_whitespace().any(is_new)
        };
        told.then_some(words)
    }

    /// Whether nothing but words is in it, as far down as it goes.
    fn is_words_alone(&self) -> bool {
        self.is_silent() && self.children.iter().all(Self::is_words_alone)
    }

    /// `said`: what was said of the object that this one is in.
    fn write(&self, out: &mut impl Write, depth: usize, said: &str) -> fmt::Result {
        if UNTOLD.contains(&self.role.as_str()) {
            return Ok(());
        }
        let silent = self.is_silent();
        let words = self.own_words(if silent { said } else { &self.name });
        if silent {
            if let Some(words) = &words {
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
            if let Some(words) = words.as_ref().filter(|_| !CLOSED.contains(&self.role.as_str())) {
                write!(out, ": {words}")?;
            }
            writeln!(out)?;
        }
        if CLOSED.contains(&self.role.as_str()) {
            return Ok(());
        }
        // What stands in a label is told with the field that it names.
        let named = self.children.iter().map(|child| child.name.as_str());
        let said =
            named.chain([if silent { said } else { &self.name }, words.as_deref().unwrap_or_default()]).collect::<Vec<_>>().join(" ");
        let is_told = |child: &&Tree| {
            child.is_words_alone() && child.words().split_whitespace().all(|word| said.split_whitespace().any(|one| one == word))
        };
        let depth = if silent { depth } else { depth + 2 };
        self.children.iter().filter(|child| !is_told(child)).try_for_each(|child| child.write(out, depth, &said))
    }
}

impl fmt::Display for Tree {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(formatter, 0, "")
    }
}

/// On one line, with single blanks, and without the marks that only order letters.
pub(super) fn spaced(text: &str) -> String {
    let visible = text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{200b}'], "");
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}
