//! The steps that talk to Google: `check` and `test-mail`, and the verdicts that they end in.

use std::io;

use mailkey_core::codes::Keeping;
use mailkey_core::connection::Progress;
use mailkey_core::guide::{Failure, View};
use mailkey_diagnosis::remedy::{Press, RemedyId};
use mailkey_diagnosis::step::Step;
use mailkey_diagnosis::view::VerdictView;

use super::{Journey, Turn};
use crate::sentences;
use crate::terminal::prompts::{Said, chosen};

/// What a person chose below a verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Choice {
    /// Once more what led to the verdict.
    Again,
    /// On, with nothing pressed.
    On,
    /// Something that has led, or leads, elsewhere.
    Elsewhere(Turn),
}

/// Whether a verdict's step can be left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Skipping {
    Yes,
    No,
}

impl Journey<'_> {
    /// Step `check`: one sign-in for each time that the person comes here.
    pub(super) async fn check(&mut self, view: &View) -> io::Result<Turn> {
        if !view.code_in_hand {
            return self.go(Step::Paste);
        }
        self.output.tell("check-title", &[])?;
        loop {
            let (guide, keeping) = (&self.guide, self.keeping);
            let attempt = self.prompts.watch(async |on, cancel| {
                // Nothing is saved in the keyring of who chose to do without.
                let on = |progress| {
                    if keeping == Keeping::InKeyring || progress != Progress::Keeping {
                        on(progress)
                    }
                };
                guide.check(keeping, &on, cancel).await
            });
            let attempt = attempt.await;
            let Ok(done) = attempt else { return Ok(Turn::Leave) };
            let Some((view, verdict)) = self.concluded(done).await? else { return Ok(Turn::Stay) };
            if verdict.good {
                self.replacing = false;
                self.output.print(&sentences::heading(self.output, &verdict.verdict, self.about(&view)))?;
                self.output.tell(&format!("saved-{}", verdict.verdict.saved.id()), &[])?;
                self.tell_beside(&view, &verdict)?;
                return Ok(Turn::Stay);
            }
            match self.verdict(&view, &verdict, Skipping::No).await? {
                // Only a code that is still in hand can be tried again; a refused one is not sent twice.
                Choice::Again if self.guide.view().code_in_hand => {}
                Choice::Again | Choice::On => return self.go(Step::Paste),
                Choice::Elsewhere(turn) => return Ok(turn),
            }
        }
    }

    /// Step `test-mail`: sends, then looks.
    pub(super) async fn test_mail(&mut self, view: &View) -> io::Result<Turn> {
        if !view.memory_only && view.notices.contains(&mailkey_core::guide::Notice::CodeNotHere) {
            return self.go(Step::Paste);
        }
        let own = view.address.as_ref().map_or("", |address| address.as_str());
        self.output.tell("test-title", &[])?;
        self.output.tell("test-what-send", &[("address", own)])?;
        self.output.tell("test-what-look", &[])?;
        let to = match self.ask_line("cli-test-to", &[("address", own)]).await? {
            Said::Answer(typed) if typed == self.output.say("cli-key-skip", &[]) => return self.go_on(),
            Said::Answer(typed) => Some(typed).filter(|typed| !typed.is_empty()),
            Said::Back => return self.back(),
            Said::Leave => return Ok(Turn::Leave),
        };
        if to.as_deref().is_some_and(|to| !self.guide.is_own(to)) {
            self.output.tell("test-what-other", &[])?;
        }
        let app = self.app_of(view);
        let mail = self.output.words().test_mail(&app, self.guide.computer());
        let (guide, to) = (&self.guide, to.as_deref());
        let attempt = self.prompts.watch(async |on, cancel| guide.send_test(to, &mail, on, cancel).await).await;
        let Ok(done) = attempt else { return Ok(Turn::Leave) };
        let Some((view, verdict)) = self.concluded(done).await? else { return Ok(Turn::Stay) };
        if view.can_look {
            self.output.print(&sentences::heading(self.output, &verdict.verdict, self.about(&view)))?;
            return self.look().await;
        }
        self.after_mail(&view, &verdict).await
    }

    /// Looks for the mail that was sent, as often as the person wants.
    async fn look(&mut self) -> io::Result<Turn> {
        loop {
            let guide = &self.guide;
            let attempt = self.prompts.watch(async |on, cancel| guide.look_for_test(on, cancel).await).await;
            let Ok(done) = attempt else { return Ok(Turn::Leave) };
            let Some((view, verdict)) = self.concluded(done).await? else { return Ok(Turn::Stay) };
            match self.verdict(&view, &verdict, Skipping::Yes).await? {
                Choice::Again => {}
                Choice::On => return self.go_on(),
                Choice::Elsewhere(turn) => return Ok(turn),
            }
        }
    }

    /// What comes after a mail that was not sent, or sent to somebody else.
    async fn after_mail(&mut self, view: &View, verdict: &VerdictView) -> io::Result<Turn> {
        match self.verdict(view, verdict, Skipping::Yes).await? {
            Choice::Again => Ok(Turn::Stay),
            Choice::On => self.go_on(),
            Choice::Elsewhere(turn) => Ok(turn),
        }
    }

    /// The verdict that an errand ended in; `None` when there was none, and it was said why.
    async fn concluded(&mut self, done: Result<View, Failure>) -> io::Result<Option<(View, VerdictView)>> {
        match done {
            Ok(view) => Ok(view.verdict.clone().map(|verdict| (view, verdict))),
            Err(failure) => {
                self.failed(&failure)?;
                Ok(None)
            }
        }
    }

    fn tell_beside(&self, view: &View, verdict: &VerdictView) -> io::Result<()> {
        for beside in &verdict.beside {
            self.output.print(&sentences::beside(self.output, &beside.verdict, self.about(view)))?;
        }
        Ok(())
    }

    /// Shows a verdict with its advice, and asks what to do about it.
    pub(super) async fn verdict(&mut self, view: &View, verdict: &VerdictView, skipping: Skipping) -> io::Result<Choice> {
        self.output.print(&format!("\n{}", sentences::verdict(self.output, &verdict.verdict, &verdict.remedies, self.about(view))))?;
        self.tell_beside(view, verdict)?;
        let question = match (verdict.good, skipping) {
            (true, _) => "cli-verdict-good",
            (false, Skipping::Yes) => "cli-verdict-or-skip",
            (false, Skipping::No) => "cli-verdict",
        };
        loop {
            let typed = match self.ask_line(question, &[]).await? {
                Said::Answer(typed) if typed.is_empty() && verdict.good => return Ok(Choice::On),
                Said::Answer(typed) if skipping == Skipping::Yes && typed == self.output.say("cli-key-skip", &[]) => return Ok(Choice::On),
                Said::Answer(typed) => typed,
                Said::Back => return self.back().map(Choice::Elsewhere),
                Said::Leave => return Ok(Choice::Elsewhere(Turn::Leave)),
            };
            let remedy = chosen(&typed, verdict.remedies.len()).and_then(|index| verdict.remedies.get(index));
            match remedy.map(|remedy| (remedy.id, remedy.press)) {
                None => self.output.tell("cli-not-a-number", &[("count", &verdict.remedies.len().to_string())])?,
                Some((RemedyId::GoOn, _)) if verdict.good => return Ok(Choice::On),
                Some((_, None)) => self.output.tell("cli-nothing-to-press", &[])?,
                Some((_, Some(Press::Again))) => return Ok(Choice::Again),
                Some((_, Some(Press::KeepInMemory))) => {
                    self.keeping = Keeping::InMemory;
                    return Ok(Choice::Again);
                }
                Some((_, Some(press))) => {
                    if let Some(turn) = self.press(press).await? {
                        return Ok(Choice::Elsewhere(turn));
                    }
                }
            }
        }
    }
}
