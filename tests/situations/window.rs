//! The same situations, asked of the real window: a person pastes a code, and reads what is said.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use mailkey_diagnosis::verdict::VerdictId;
use mailkey_tests::axe::{Axe, LOOKS};
use mailkey_tests::bare::Bare;
use mailkey_tests::desktop::Desktop;
use mailkey_tests::journey::Journey;
use mailkey_tests::met::{self, Met};
use mailkey_tests::window::{Start, Window};

use crate::ANNA;
use crate::situation::{Found, Scene, Situation};

/// A verdict that is not there by then is no verdict.
const PATIENCE: Duration = Duration::from_secs(30);

/// A window in which one situation after the other is met.
pub struct Asked<'a> {
    bare: &'a Bare,
    desktop: &'a Desktop,
    window: Window<'a>,
    /// The verdicts at which axe has looked.
    looked_at: BTreeSet<String>,
    /// What it found.
    findings: Vec<String>,
}

/// Which of the verdicts that only bare ground brings were never shown.
pub fn never_shown(looked_at: &BTreeSet<String>) -> Vec<String> {
    let names = met::at(&Met::OnBareGround).into_iter().map(VerdictId::id);
    let missing = names.filter(|name| !looked_at.contains(*name));
    missing.map(|name| format!("{name}: it was never shown")).collect()
}

impl<'a> Asked<'a> {
    /// Opens the window and walks to the step at which the code is pasted.
    pub fn open(bare: &'a Bare, desktop: &'a Desktop) -> Self {
        bare.reset();
        let window = Window::open(desktop, Start::Plain);
        Journey { desktop, window: &window }.walk_to_create("scanner", ANNA);
        window.press_action("i-have-the-code");
        window.wait_for_step("paste");
        Axe::put_into(&window);
        Self { bare, desktop, window, looked_at: BTreeSet::new(), findings: Vec::new() }
    }

    /// Meets a situation: pastes, and waits for the verdict. Goes back to where the next one begins.
    pub fn meet(&mut self, situation: &Situation, beside: &mut Desktop) -> Found {
        let mut scene = Scene::new(self.bare, beside);
        (situation.arrange)(&mut scene);
        let code = match &scene.given {
            Some(given) => String::from_utf8_lossy(given).into_owned(),
            None => self.bare.google.create_code(ANNA, "Scanner"),
        };
        let (before, began) = (self.bare.google.auth_count(), Instant::now());
        Journey { desktop: self.desktop, window: &self.window }.paste(&code);
        let (verdict, problem) = self.window.within(PATIENCE, &situation.words, || self.told());
        let took = began.elapsed();
        let sign_ins = self.bare.google.auth_count() - before;
        let said = self.window.words();
        // A name is shown to people; an identifier stands behind a sentence.
        let is_told = |fact: &&String| match &problem {
            Some(problem) => problem == *fact,
            None => fact.contains('_') || said.contains(fact.as_str()),
        };
        if problem.is_none() && verdict != "signed_in" && self.looked_at.insert(verdict.clone()) {
            self.look(&verdict);
        }
        let facts = situation.fact.iter().filter(is_told).cloned().collect();
        self.bare.reset();
        if problem.is_some() {
            self.window.press("[data-go=\"create\"]");
            self.window.press_action("i-have-the-code");
        } else {
            self.window.press("[data-go=\"paste\"]");
        }
        self.window.wait_for_step("paste");
        Found { verdict, facts, took, sign_ins, said }
    }

    /// Has axe look at what is shown in all looks, and gives the window back as it was.
    fn look(&mut self, verdict: &str) {
        let axe = Axe::of(&self.window);
        self.findings.extend(axe.findings_in_all_looks(verdict));
        axe.wear(LOOKS[0]);
    }

    /// What axe found.
    pub fn findings(&self) -> Vec<String> {
        self.findings.clone()
    }

    /// The verdicts at which axe has looked.
    pub fn looked_at(&self) -> &BTreeSet<String> {
        &self.looked_at
    }

    /// The verdict that is shown; a text that is no code is explained where it was pasted, with the reason.
    fn told(&self) -> Option<(String, Option<String>)> {
        // A code of an earlier situation is kept.
        if self.window.shows("[data-action=\"replace-yes\"]") {
            self.window.press_action("replace-yes");
            return None;
        }
        if self.window.step()? == "test-mail" {
            return Some(("signed_in".to_owned(), None));
        }
        let problem = self.window.script("return document.querySelector('[data-problem]')?.dataset.problem ?? null").ok()?;
        match problem.as_str() {
            Some(problem) => Some(("code_wrong_shape".to_owned(), Some(problem.to_owned()))),
            None => Some((self.window.verdict()?, None)),
        }
    }
}
