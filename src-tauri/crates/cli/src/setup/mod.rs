//! `mailkey setup`: the journey in a terminal, step by step, through the same guide as the window.
//!
//! Everything but the code is saved after each step, so that Ctrl-C, a lost connection or "stop" leave things whole and the next
//! `mailkey setup` goes on at the same step. [`answers`] holds the steps up to the code, [`attempts`] those
//! that talk to Google and the verdicts, [`ending`] the card and the receipt; [`welcome`] greets whoever comes back.

mod answers;
mod attempts;
mod ending;
mod welcome;

use std::collections::HashSet;
use std::io;

use mailkey_core::codes::Keeping;
use mailkey_core::device::DeviceName;
use mailkey_core::guide::{Failure, Guide, Notice, View};
use mailkey_core::mailkey::Mailkey;
use mailkey_core::realm::Realm;
use mailkey_diagnosis::remedy::{LetterId, Press};
use mailkey_diagnosis::step::Step;
use mailkey_diagnosis::verdict::Code;
use mailkey_facts::apps::AppId;
use mailkey_facts::google::{LinkId, Pages};

use crate::sentences::{self, About};
use crate::terminal::output::{Output, Status};
use crate::terminal::prompts::{Prompts, Said};

/// What was said on the command line; it goes before what is known.
#[derive(Debug, Default)]
pub struct Asked {
    /// The app.
    pub app: Option<AppId>,
    /// The name of its device.
    pub device: Option<DeviceName>,
    /// The address as it was typed.
    pub address: Option<String>,
}

/// Goes through the journey, from where it was left.
///
/// # Errors
/// The terminal is gone.
pub async fn run(mailkey: &Mailkey, output: &Output, asked: Asked) -> io::Result<Status> {
    let guide = mailkey.guide();
    guide.speak(output.words().tag());
    let mut journey = Journey::new(output, guide, Prompts::begin(output)?);
    if let Pages::Practice { base } = &mailkey.environment().pages {
        journey.banner(base)?;
    }
    output.tell("cli-setup-keys", &[])?;
    let mut turn = journey.take_arguments(asked).await?;
    if turn == Turn::Stay {
        journey.welcome_back()?;
    }
    while turn == Turn::Stay {
        turn = journey.step().await?;
    }
    if turn == Turn::Done {
        return Ok(Status::Good);
    }
    output.tell(
        match mailkey.environment().realm() {
            Realm::Real => "cli-setup-stopped",
            Realm::Practice => "cli-setup-stopped-practice",
        },
        &[],
    )?;
    Ok(Status::NotGood)
}

/// What comes after a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Turn {
    /// The guide's step, whichever it is now.
    Stay,
    /// The person stops here; everything is kept.
    Leave,
    /// The journey is over.
    Done,
}

/// The journey in a terminal.
#[derive(Debug)]
struct Journey<'a> {
    output: &'a Output,
    guide: Guide,
    prompts: Prompts<'a>,
    /// Whether a browser can be opened here.
    display: bool,
    /// Where an accepted code goes; changed only by the person's own choice.
    keeping: Keeping,
    /// Whether the keyring was looked at in this run.
    keyring_seen: bool,
    /// Whether the person has said that an earlier code may be replaced.
    replacing: bool,
    /// The address from the arguments, until its step takes it.
    typed_address: Option<String>,
    /// The device's name from the arguments, until the app is chosen.
    device: Option<DeviceName>,
    /// The notices that were said already.
    said: HashSet<String>,
}

impl<'a> Journey<'a> {
    fn new(output: &'a Output, guide: Guide, prompts: Prompts<'a>) -> Self {
        Self {
            output,
            guide,
            prompts,
            display: has_display(),
            keeping: Keeping::InKeyring,
            keyring_seen: false,
            replacing: false,
            typed_address: None,
            device: None,
            said: HashSet::new(),
        }
    }

    fn banner(&self, pages: &str) -> io::Result<()> {
        let title = self.output.say("cli-practice-banner", &[]);
        let rule = "=".repeat(textwrap::core::display_width(&title));
        self.output.print(&format!("{rule}\n{title}\n{rule}"))?;
        self.output.tell("practice-text", &[])?;
        self.output.tell("cli-practice-pages", &[("url", pages)])?;
        self.output.print("")
    }

    /// Takes the app, its device's name and the address from the arguments, where they tell something new.
    async fn take_arguments(&mut self, asked: Asked) -> io::Result<Turn> {
        let known = self.guide.view();
        self.typed_address = asked.address.filter(|typed| known.address.as_ref().is_none_or(|address| address.as_str() != typed));
        let app = asked.app.filter(|app| known.app.as_ref() != Some(app));
        if let Some(app) = &app {
            self.guide.start_over();
            if let Err(failure) = self.guide.choose_app(app.as_str()) {
                return self.failed(&failure);
            }
        }
        self.device = asked.device;
        if let Some(app) = app {
            if self.needs_no_code(&app) {
                return self.without_a_code(&app).await;
            }
            return self.go_on();
        }
        // Another address than before: back to that step, which takes it.
        if self.typed_address.is_some() && known.step > Step::Address { self.go(Step::Address) } else { Ok(Turn::Stay) }
    }

    /// Shows the guide's step and takes its answer.
    async fn step(&mut self) -> io::Result<Turn> {
        if self.guide.view().step > Step::App
            && let Some(device) = self.device.take()
            && let Err(failure) = self.guide.name_device(device.as_str()).await
        {
            return self.failed(&failure);
        }
        let view = self.guide.view();
        self.head(&view)?;
        self.notices(&view)?;
        match view.step {
            Step::App => self.app().await,
            Step::Address => self.address(&view).await,
            Step::TwoStep => self.two_step(&view).await,
            Step::Create => self.create(&view).await,
            Step::Paste => self.paste(&view).await,
            Step::Check => self.check(&view).await,
            Step::TestMail => self.test_mail(&view).await,
            Step::Connect => self.connect(&view).await,
            Step::Done => self.done(&view).await,
        }
    }

    fn head(&self, view: &View) -> io::Result<()> {
        let number = Step::ALL.iter().position(|step| *step == view.step).map_or(0, |index| index.saturating_add(1));
        let step = self.output.say(&format!("step-{}", view.step.id()), &[]);
        let (number, count) = (number.to_string(), Step::ALL.len().to_string());
        let address = view.address.as_ref().map_or("none", |address| address.as_str());
        let practice = if view.practice { "yes" } else { "no" };
        let values = [("number", number.as_str()), ("count", &count), ("step", &step), ("address", address), ("practice", practice)];
        self.output.print("")?;
        self.output.tell("cli-step", &values)
    }

    /// Says each notice once in a run. What stands in a step's way is said by the step itself.
    fn notices(&mut self, view: &View) -> io::Result<()> {
        let about = self.about(view);
        for notice in &view.notices {
            let said_by_the_step = matches!(notice, Notice::KeyringTrouble { .. } | Notice::NoCodeNeeded);
            let sentence = sentences::notice(self.output.words(), notice, about);
            if !said_by_the_step && self.said.insert(sentence.clone()) {
                self.output.print(&self.output.folded(&sentence, 0, 0))?;
            }
        }
        Ok(())
    }

    /// What the app is called, with its device's name where that has one.
    fn app_of(&self, view: &View) -> String {
        let words = self.output.words();
        let app = view.app.as_ref().map(|app| words.app_name(app)).unwrap_or_default();
        words.on_device(&app, view.device.as_ref())
    }

    fn about<'v>(&self, view: &'v View) -> About<'v> {
        let told = view.verdict.as_ref().is_some_and(|verdict| verdict.tells_saved);
        let code = if told { Code::JustGiven } else { Code::NotAtStake };
        About { address: view.address.as_ref(), app: view.app.as_ref(), code }
    }

    /// Goes to the step before this one; from the first step there is no way back.
    fn back(&self) -> io::Result<Turn> {
        let step = self.guide.view().step;
        let before = Step::ALL.iter().copied().rfind(|one| *one < step).unwrap_or_default();
        self.go(before)
    }

    fn go(&self, step: Step) -> io::Result<Turn> {
        match self.guide.go(step) {
            Ok(_) => Ok(Turn::Stay),
            Err(failure) => self.failed(&failure),
        }
    }

    fn go_on(&self) -> io::Result<Turn> {
        match self.guide.go_on() {
            Ok(_) => Ok(Turn::Stay),
            Err(failure) => self.failed(&failure),
        }
    }

    /// Says why something could not be done at all, and goes where it can be mended.
    fn failed(&self, failure: &Failure) -> io::Result<Turn> {
        self.output.print(&self.output.folded(&sentences::failure(self.output.words(), failure), 0, 0))?;
        match failure {
            Failure::NotYet { step } => {
                // A step that was never reached is reached by going on, so there is nothing more to do about it here.
                let _ = self.guide.go(*step);
                Ok(Turn::Stay)
            }
            Failure::Keyring { verdict } => {
                let view = self.guide.view();
                self.output.print(&sentences::verdict(self.output, &verdict.verdict, &verdict.remedies, self.about(&view)))?;
                Ok(Turn::Leave)
            }
            _ => Ok(Turn::Leave),
        }
    }

    /// Shows the address of a page and opens it where there is a browser.
    async fn open(&mut self, link: LinkId) -> io::Result<()> {
        let url = self.guide.url(link);
        self.output.print(&format!("  {url}"))?;
        if !self.display {
            return self.output.tell("cli-open-yourself", &[]);
        }
        match tokio::task::block_in_place(|| self.guide.open_link(link)) {
            Ok(launched) => {
                self.prompts.say_if_it_fails(launched, "failure-browser");
                self.output.tell("cli-opened", &[])
            }
            Err(failure) => self.output.print(&self.output.folded(&sentences::failure(self.output.words(), &failure), 0, 0)),
        }
    }

    /// Shows the report that may be passed on, and saves it where the person wants that.
    async fn report(&mut self) -> io::Result<Option<Turn>> {
        let report = self.guide.report();
        let text = self.output.words().report(&report);
        self.output.tell("report-lead", &[])?;
        self.output.print(&format!("\n{text}"))?;
        match self.ask_line("cli-save-report", &[]).await? {
            Said::Leave => return Ok(Some(Turn::Leave)),
            Said::Answer(answer) if answer.to_lowercase() == self.output.say("cli-key-yes", &[]) => {}
            Said::Answer(_) | Said::Back => return Ok(None),
        }
        match self.guide.save_report(&report.number, |_| text.clone()) {
            Ok(path) => self.output.tell("cli-report-saved", &[("file", &path.display().to_string())])?,
            Err(failure) => self.output.print(&self.output.folded(&sentences::failure(self.output.words(), &failure), 0, 0))?,
        }
        Ok(None)
    }

    /// Shows a letter that is ready to be sent to somebody who can help, and hands it to the mail program where there is one.
    fn letter(&mut self, letter: LetterId) -> io::Result<()> {
        let written =
            self.output.words().letter(self.guide.realm(), letter, self.guide.view().address.as_ref(), self.guide.seen().as_ref());
        self.output.print(&format!("\n{}\n\n{}\n", written.subject, written.body))?;
        let write = || self.guide.write_letter(&written.subject, &written.body);
        match self.display.then(|| tokio::task::block_in_place(write)) {
            Some(Ok(launched)) => {
                self.prompts.say_if_it_fails(launched, "letter-not_opened");
                self.output.tell("cli-letter-opened", &[])
            }
            Some(Err(_)) | None => self.output.tell("cli-letter-copy", &[]),
        }
    }

    /// Asks for a line.
    async fn ask_line(&mut self, key: &str, values: &[(&str, &str)]) -> io::Result<Said<String>> {
        let question = self.output.say(key, values);
        self.prompts.line(&question).await
    }

    /// Does what is the same wherever a remedy is pressed. `None`: the caller knows what it means.
    async fn press(&mut self, press: Press) -> io::Result<Option<Turn>> {
        match press {
            Press::Open { link } => {
                self.open(link).await?;
                Ok(None)
            }
            Press::Report => self.report().await,
            Press::Letter { letter } => {
                self.letter(letter)?;
                Ok(None)
            }
            // The step opens the page itself.
            Press::Create => self.go(Step::Create).map(Some),
            Press::Go { step } => self.go(step).map(Some),
            Press::Paste | Press::Type => self.go(Step::Paste).map(Some),
            Press::KeepInMemory => {
                self.keeping = Keeping::InMemory;
                Ok(Some(Turn::Stay))
            }
            // An address that was stopped at is asked about where it is given.
            Press::Again | Press::UseMeantAddress | Press::InsistOnAddress => Ok(Some(Turn::Stay)),
        }
    }
}

/// Whether a browser can be shown. Without one, a text browser would take over the terminal.
fn has_display() -> bool {
    if cfg!(any(windows, target_os = "macos")) {
        return true;
    }
    ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}
