//! The steps up to the code: the app, the address, 2-Step Verification, creating the code and pasting it.

use std::io;

use mailkey_core::address::AccountKind;
use mailkey_core::codes::Keeping;
use mailkey_core::guide::{Notice, Taken, View};
use mailkey_diagnosis::given::ShapeProblem;
use mailkey_diagnosis::remedy::{Face, Press, RemedyId};
use mailkey_diagnosis::sight::{Question, Sight, advice_on, offered};
use mailkey_diagnosis::step::Step;
use mailkey_diagnosis::verdict::Verdict;
use mailkey_diagnosis::view::VerdictView;
use mailkey_facts::apps::{self, App, AppId, SignInWay};
use mailkey_facts::google::LinkId;

use super::attempts::{Choice, Skipping};
use super::{Journey, Turn};
use crate::sentences;
use crate::terminal::prompts::Said;

impl Journey<'_> {
    /// Step `app`.
    pub(super) async fn app(&mut self) -> io::Result<Turn> {
        let view = self.guide.view();
        self.output.tell("app-title", &[])?;
        let words = self.output.words();
        let name = |id: &AppId| format!("{} – {}", words.app_name(id), words.app_hint(id));
        let options: Vec<String> = view.apps.iter().map(|tile| name(&tile.id)).collect();
        let default = view.apps.iter().position(|tile| view.app.as_ref() == Some(&tile.id));
        let chosen = match self.prompts.choose(&options, default).await? {
            Said::Answer(index) => view.apps.get(index).map(|tile| tile.id.clone()),
            Said::Back => return Ok(Turn::Stay),
            Said::Leave => return Ok(Turn::Leave),
        };
        let Some(id) = chosen else { return Ok(Turn::Stay) };
        if view.app.as_ref() != Some(&id)
            && let Some(turn) = self.keeps_unsaved_code().await?
        {
            return Ok(turn);
        }
        if let Err(failure) = self.guide.choose_app(id.as_str()) {
            return self.failed(&failure);
        }
        if self.needs_no_code(&id) {
            return self.without_a_code(&id).await;
        }
        self.go_on()
    }

    /// Whether an app can "Sign in with Google".
    pub(super) fn needs_no_code(&self, id: &AppId) -> bool {
        self.guide.view().apps.iter().any(|tile| &tile.id == id && tile.way != SignInWay::Code)
    }

    /// Says that an app needs no code, and offers one only where it would be of use.
    pub(super) async fn without_a_code(&mut self, id: &AppId) -> io::Result<Turn> {
        let words = self.output.words();
        self.output.tell("app-no-code-title", &[("app", &words.app_name(id))])?;
        self.output.print(&self.output.folded(&words.app_without_code(id), 0, 0))?;
        let only = self.guide.view().apps.iter().any(|tile| &tile.id == id && tile.way == SignInWay::GoogleOnly);
        let mut options = vec![self.output.say("app-another", &[])];
        if only {
            self.output.tell("app-no-code-only", &[])?;
        } else {
            options.push(self.output.say("app-anyway", &[]));
        }
        match self.prompts.choose(&options, None).await? {
            Said::Answer(1) => self.go_on(),
            Said::Answer(_) | Said::Back => Ok(Turn::Stay),
            Said::Leave => Ok(Turn::Leave),
        }
    }

    /// Step `address`.
    pub(super) async fn address(&mut self, view: &View) -> io::Result<Turn> {
        if let Some(typed) = self.typed_address.take() {
            return self.take_address(&typed).await;
        }
        self.output.tell("address-title", &[])?;
        let earlier = view.address.as_ref().or_else(|| view.addresses.first());
        let said = match earlier {
            Some(earlier) => self.ask_line("cli-address-again", &[("address", earlier.as_str())]).await?,
            None => self.ask_line("cli-address", &[]).await?,
        };
        match said {
            Said::Answer(typed) if typed.is_empty() => match earlier {
                Some(earlier) => self.take_address(earlier.as_str()).await,
                None => self.take_address("").await,
            },
            Said::Answer(typed) => self.take_address(&typed).await,
            Said::Back => self.back(),
            Said::Leave => Ok(Turn::Leave),
        }
    }

    /// Gives the guide an address, which also looks at the keyring, and says what is not well.
    pub(super) async fn take_address(&mut self, typed: &str) -> io::Result<Turn> {
        if self.guide.is_another_account(typed)
            && let Some(turn) = self.keeps_unsaved_code().await?
        {
            return Ok(turn);
        }
        self.output.tell("address-looking", &[])?;
        let guide = &self.guide;
        let Ok(given) = self.prompts.watch(async |_, _| guide.give_address(typed).await).await else { return Ok(Turn::Leave) };
        let view = match given {
            Ok(view) => view,
            Err(failure) => return self.failed(&failure),
        };
        self.keyring_seen = true;
        if let Some(verdict) = view.verdict.as_ref().filter(|verdict| !verdict.good) {
            self.output.print(&sentences::heading(self.output, &verdict.verdict, self.about(&view)))?;
            let offered: Vec<RemedyId> = verdict.remedies.iter().map(|remedy| remedy.id).collect();
            if !offered.contains(&RemedyId::GoOnAllTheSame) || !self.settles_on_address(&offered, &verdict.verdict).await? {
                return Ok(Turn::Stay);
            }
        }
        self.mend_keyring().await
    }

    /// Asks whether to go on with an address that was stopped at on a guess, or with the one that was probably meant.
    async fn settles_on_address(&mut self, offered: &[RemedyId], verdict: &Verdict) -> io::Result<bool> {
        let options: Vec<String> = offered.iter().map(|id| self.output.say(&format!("remedy-{}.button", id.id()), &[])).collect();
        let Said::Answer(chosen) = self.prompts.choose(&options, Some(0)).await? else { return Ok(false) };
        let given = match (offered.get(chosen), &verdict.details.meant) {
            (Some(RemedyId::UseMeantAddress), Some(meant)) => {
                if self.guide.is_another_account(meant) && self.keeps_unsaved_code().await?.is_some() {
                    return Ok(false);
                }
                self.guide.give_address(meant).await
            }
            (Some(RemedyId::GoOnAllTheSame), _) => self.guide.insist_on_address().await,
            _ => return Ok(false),
        };
        Ok(given.is_ok_and(|view| view.verdict.is_none()))
    }

    /// Looks whether a code can be kept, before anybody creates one.
    async fn look_at_keyring(&mut self) -> io::Result<Turn> {
        if !self.keyring_seen && self.keeping == Keeping::InKeyring {
            self.guide.look_at_keyring().await;
            self.keyring_seen = true;
        }
        self.mend_keyring().await
    }

    /// While the keyring cannot be used: says so, and lets the person mend it or do without.
    async fn mend_keyring(&mut self) -> io::Result<Turn> {
        while self.keeping == Keeping::InKeyring {
            let view = self.guide.view();
            let Some(trouble) = keyring_trouble(&view) else { break };
            let trouble = trouble.clone();
            let notice = self.output.say("notice-keyring_trouble", &[]);
            self.output.print(&format!("\n{}", self.output.folded(&notice, 0, 0)))?;
            match self.verdict(&view, &trouble, Skipping::No).await? {
                Choice::Again if self.keeping == Keeping::InMemory => {}
                Choice::Again | Choice::On => {
                    self.guide.look_at_keyring().await;
                }
                Choice::Elsewhere(turn) => return Ok(turn),
            }
        }
        Ok(Turn::Stay)
    }

    /// Step `two-step`.
    pub(super) async fn two_step(&mut self, view: &View) -> io::Result<Turn> {
        let address = view.address.as_ref().map_or("", |address| address.as_str());
        self.output.tell("two-step-title", &[])?;
        self.output.tell("two-step-lead", &[])?;
        if let (Some(AccountKind::Unknown), Some(address)) = (&view.account, &view.address) {
            self.output.tell("two-step-unknown", &[("domain", address.domain())])?;
        }
        self.tell_plain("two-step-open", &[("address", address)])?;
        self.open(LinkId::TwoStep).await?;
        self.tell_plain("two-step-question", &[])?;
        let sights = offered(Question::TwoStep, Face::Terminal);
        let mut options: Vec<String> = sights.iter().map(|sight| self.output.say(&sentences::sight(*sight), &[])).collect();
        options.push(self.output.say("google-open-again", &[]));
        let sight = match self.prompts.choose(&options, Some(0)).await? {
            Said::Answer(index) => sights.get(index),
            Said::Back => return self.back(),
            Said::Leave => return Ok(Turn::Leave),
        };
        let Some(sight) = sight else { return Ok(Turn::Stay) };
        if let Some(Err(failure)) = sight.answer().map(|answer| self.guide.answer_two_step(answer)) {
            return self.failed(&failure);
        }
        self.tell_of(*sight, Question::TwoStep, &[]).await
    }

    /// Says what a sight means and what to do then, and waits until it is done; nothing where it leads on.
    async fn tell_of(&mut self, sight: Sight, question: Question, values: &[(&str, &str)]) -> io::Result<Turn> {
        let Some(advice) = advice_on(sight, question) else { return Ok(Turn::Stay) };
        let key = sentences::sight_advice(sight);
        self.tell_plain(&key, values)?;
        self.tell_plain(&format!("{key}.text"), values)?;
        if let Some(Press::Letter { letter }) = advice.press {
            self.letter(letter)?;
        }
        self.enter("cli-enter-to-look-again").await
    }

    /// Step `create`.
    pub(super) async fn create(&mut self, view: &View) -> io::Result<Turn> {
        let turn = self.look_at_keyring().await?;
        if turn != Turn::Stay || self.guide.view().step != view.step {
            return Ok(turn);
        }
        let address = view.address.as_ref().map_or("", |address| address.as_str());
        let values = [("address", address)];
        self.output.tell("create-title", &[])?;
        self.output.tell("create-copy", &[])?;
        self.output.print(&format!("\n  {}\n", view.code_name.as_deref().unwrap_or_default()))?;
        self.tell_plain("create-open", &values)?;
        self.open(LinkId::AppPasswords).await?;
        self.tell_plain("create-make", &[])?;
        self.output.tell("create-alarm", &[])?;
        let mut options = vec![self.output.say("create-have", &[])];
        let sights = offered(Question::Create, Face::Terminal);
        options.extend(sights.iter().map(|sight| self.output.say(&sentences::sight(*sight), &values)));
        let sight = match self.prompts.choose(&options, Some(0)).await? {
            Said::Answer(0) => return self.go_on(),
            Said::Answer(index) => index.checked_sub(1).and_then(|index| sights.get(index)),
            Said::Back => return self.back(),
            Said::Leave => return Ok(Turn::Leave),
        };
        match sight {
            Some(sight) => self.tell_of(*sight, Question::Create, &values).await,
            None => Ok(Turn::Stay),
        }
    }

    /// Step `paste`: hidden input, until it is a code.
    pub(super) async fn paste(&mut self, view: &View) -> io::Result<Turn> {
        let turn = self.look_at_keyring().await?;
        if turn != Turn::Stay || self.guide.view().step != view.step {
            return Ok(turn);
        }
        if self.guide.view().code_kept && self.keeping == Keeping::InKeyring && !self.replacing {
            match self.ask_to_replace(view).await? {
                Said::Answer(Instead::Replace) => self.replacing = true,
                Said::Answer(Instead::OtherDevice) => return self.name_other_device().await,
                Said::Back => return self.back(),
                Said::Leave => return Ok(Turn::Leave),
            }
        }
        self.output.tell("paste-title", &[])?;
        self.output.tell("paste-lead", &[])?;
        let question = self.output.say("cli-paste", &[]);
        loop {
            let typed = match self.prompts.hidden(&question).await? {
                Said::Answer(typed) => typed,
                Said::Back => return self.back(),
                Said::Leave => return Ok(Turn::Leave),
            };
            match self.guide.take(&typed) {
                Ok(Taken::Code) => {
                    self.output.tell("cli-code-in-hand", &[])?;
                    return Ok(Turn::Stay);
                }
                Ok(Taken::Odd { problem }) => {
                    let odd = sentences::shape(self.output.words(), problem);
                    self.output.print(&self.output.folded(&odd, 0, 0))?;
                    if problem == ShapeProblem::CouldBeWords && self.insists().await? {
                        self.output.tell("cli-code-in-hand", &[])?;
                        return Ok(Turn::Stay);
                    }
                }
                Err(failure) => return self.failed(&failure),
            }
        }
    }

    /// Asks whether Google showed the letters that could be words.
    async fn insists(&mut self) -> io::Result<bool> {
        let options = [self.output.say("paste-insist", &[]), self.output.say("paste-again", &[])];
        let said = self.prompts.choose(&options, None).await?;
        Ok(matches!(said, Said::Answer(0)) && self.guide.insist().is_ok())
    }

    /// Asks before an earlier code for the same app and address is replaced; it may be another device's.
    async fn ask_to_replace(&mut self, view: &View) -> io::Result<Said<Instead>> {
        let app = self.app_of(view);
        let address = view.address.as_ref().map_or("", |address| address.as_str());
        self.output.tell("replace-title", &[])?;
        self.output.tell("replace-text", &[("app", &app), ("address", address)])?;
        let mut options = vec![self.output.say("replace-yes", &[]), self.output.say("replace-no", &[])];
        if view.app.as_ref().and_then(apps::find).is_some_and(App::named) {
            options.push(self.output.say("device-other", &[]));
        }
        Ok(match self.prompts.choose(&options, None).await? {
            Said::Answer(0) => Said::Answer(Instead::Replace),
            Said::Answer(2) => Said::Answer(Instead::OtherDevice),
            Said::Answer(_) | Said::Leave => Said::Leave,
            Said::Back => Said::Back,
        })
    }

    /// Asks before a code is let go that is not saved. What comes instead, where the person keeps it.
    pub(super) async fn keeps_unsaved_code(&mut self) -> io::Result<Option<Turn>> {
        let view = self.guide.view();
        if !view.has_unsaved_code() {
            return Ok(None);
        }
        let app = view.app.as_ref().map(|app| self.output.words().app_name(app)).unwrap_or_default();
        let address = view.address.as_ref().map_or("", |address| address.as_str());
        self.output.tell("unsaved-title", &[])?;
        self.output.tell("unsaved-text", &[("app", &app), ("address", address)])?;
        let options = [self.output.say("unsaved-no", &[]), self.output.say("unsaved-yes", &[])];
        Ok(match self.prompts.choose(&options, Some(0)).await? {
            Said::Answer(1) => None,
            Said::Answer(_) | Said::Back => Some(Turn::Stay),
            Said::Leave => Some(Turn::Leave),
        })
    }

    /// Asks for the name of another device, whose code is then made under that name.
    async fn name_other_device(&mut self) -> io::Result<Turn> {
        let question = format!("{}:", self.output.say("device-other-name", &[]));
        match self.prompts.line(&question).await? {
            Said::Answer(typed) if typed.trim().is_empty() => Ok(Turn::Stay),
            Said::Answer(typed) => match self.guide.name_device(&typed).await {
                Ok(_) => self.go(Step::Create),
                Err(failure) => {
                    self.output.print(&self.output.folded(&sentences::failure(self.output.words(), &failure), 0, 0))?;
                    Ok(Turn::Stay)
                }
            },
            Said::Back => Ok(Turn::Stay),
            Said::Leave => Ok(Turn::Leave),
        }
    }

    /// Waits for the Enter key, and stays on the step.
    async fn enter(&mut self, key: &str) -> io::Result<Turn> {
        match self.ask_line(key, &[]).await? {
            Said::Answer(_) => Ok(Turn::Stay),
            Said::Back => self.back(),
            Said::Leave => Ok(Turn::Leave),
        }
    }

    /// Prints a sentence that the window shows with bold words.
    pub(super) fn tell_plain(&self, key: &str, values: &[(&str, &str)]) -> io::Result<()> {
        let sentence = self.output.say(key, values).replace("<b>", "").replace("</b>", "");
        self.output.print(&self.output.folded(&sentence, 0, 0))
    }
}

/// What is to become of a new code where there is one already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Instead {
    /// It takes the earlier one's place.
    Replace,
    /// It is for another device.
    OtherDevice,
}

fn keyring_trouble(view: &View) -> Option<&VerdictView> {
    view.notices.iter().find_map(|notice| match notice {
        Notice::KeyringTrouble { verdict } => Some(verdict.as_ref()),
        _ => None,
    })
}
