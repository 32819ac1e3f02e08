//! The table at the end of the test's output, and whether all of it is right.

use std::fmt::Write as _;
use std::time::Duration;

use crate::situation::{Found, Situation};

/// No verdict may take longer.
const LONGEST: Duration = Duration::from_secs(10);

/// The rows so far.
#[derive(Debug, Default)]
pub struct Table {
    rows: Vec<Row>,
}

#[derive(Debug)]
struct Row {
    words: String,
    surface: &'static str,
    wanted: String,
    found: String,
    took: Duration,
    sign_ins: u32,
    wrong: Option<String>,
}

impl Table {
    /// Adds what was found in a situation.
    pub fn add(&mut self, situation: &Situation, surface: &'static str, found: &Found) {
        let right = situation.is_met_by(found) && found.took <= LONGEST && found.sign_ins <= 1;
        let wanted = situation.fact.as_ref().map_or(situation.wanted.to_owned(), |fact| format!("{} ({fact})", situation.wanted));
        let told = situation.fact.as_ref().filter(|fact| found.facts.contains(fact));
        let shown = told.map_or(found.verdict.clone(), |fact| format!("{} ({fact})", found.verdict));
        self.rows.push(Row {
            words: situation.words.clone(),
            surface,
            wanted,
            found: shown,
            took: found.took,
            sign_ins: found.sign_ins,
            wrong: (!right).then(|| format!("{:?} {}", found.facts, found.said.trim())),
        });
    }

    /// How many rows there are on a surface.
    pub fn count(&self, surface: &str) -> usize {
        self.rows.iter().filter(|row| row.surface == surface).count()
    }

    /// Prints it, and says how many rows are wrong, and which.
    pub fn print(&self) -> Vec<String> {
        let width = |of: fn(&Row) -> &str| self.rows.iter().map(|row| of(row).chars().count()).max().unwrap_or_default();
        let (words, wanted, found) = (width(|row| &row.words), width(|row| &row.wanted), width(|row| &row.found));
        let mut out = format!(
            "\n{:>4}  {:words$}  {:7}  {:wanted$}  {:found$}  {:>5}  AUTH\n",
            "no.", "situation", "asked", "verdict wanted", "verdict found", "s"
        );
        for (number, row) in (1..).zip(&self.rows) {
            let mark = if row.wrong.is_some() { "  WRONG" } else { "" };
            let took = row.took.as_secs_f64();
            let _ = writeln!(
                out,
                "{number:>4}  {:words$}  {:7}  {:wanted$}  {:found$}  {took:>5.1}  {}{mark}",
                row.words, row.surface, row.wanted, row.found, row.sign_ins
            );
        }
        let slowest = self.rows.iter().map(|row| row.took).max().unwrap_or_default().as_secs_f64();
        let most = self.rows.iter().map(|row| row.sign_ins).max().unwrap_or_default();
        let (command, window) = (self.count("command"), self.count("window"));
        let wrong: Vec<String> =
            self.rows.iter().filter_map(|row| Some(format!("{} ({}): {}", row.words, row.surface, row.wrong.as_ref()?))).collect();
        let _ = writeln!(
            out,
            "\n{command} situations asked of the command, {window} of them of the window too; {} wrong; slowest {slowest:.1} s; most sign-ins {most}",
            wrong.len()
        );
        println!("{out}");
        wrong
    }
}
