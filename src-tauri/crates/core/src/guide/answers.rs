//! What a person answers on the way: the app, the address, 2-Step Verification, the code in hand, and going to and fro.

use mailkey_diagnosis::evidence::Stage;
use mailkey_diagnosis::given::ShapeProblem;
use mailkey_diagnosis::step::{Needs, Step, TwoStepAnswer};
use mailkey_diagnosis::verdict::{Verdict, VerdictId};
use mailkey_facts::apps::{self, App, AppId, Card, CardField, Entered};
use tokio_util::sync::CancellationToken;

use super::{CodeUsed, Doubted, Failure, Guide, InHand, Taken, View};
use crate::address::{AccountKind, EmailAddress};
use crate::app_password::{AppPassword, Pasted, inspect};
use crate::device::{AppOnDevice, DeviceName, NameProblem};

/// What a field of an app is filled in with.
#[derive(Debug)]
pub enum Filled {
    /// Something that anybody may see.
    Field(CardField),
    /// The code.
    Code(AppPassword),
}

/// How many earlier addresses are offered.
pub(super) const ADDRESSES_KEPT: usize = 8;

impl Guide {
    /// Picks the app and stays on the step (the next press is [`Guide::go_on`]). With another app a code that is not saved is let go; who
    /// calls this has asked the person.
    ///
    /// # Errors
    /// [`Failure::UnknownApp`].
    pub fn choose_app(&self, id: &str) -> Result<View, Failure> {
        let app = AppId::known(id).ok_or(Failure::UnknownApp)?;
        self.change(|state| {
            if state.journey.app.as_ref() != Some(&app) {
                self.forget_code(state);
                state.journey.change_app(app.into());
            }
        });
        Ok(self.view())
    }

    /// Names the device, or takes its name away where nothing was typed. A device of another name has another code, and whether there is
    /// one is looked up; on the way to the address nobody looks.
    ///
    /// # Errors
    /// [`Failure::DeviceNameTooLong`], [`Failure::DeviceNameIsCode`], [`Failure::Busy`]; [`Failure::NotYet`] without an app,
    /// [`Failure::NotNamed`] with one of which there cannot be several.
    pub async fn name_device(&self, typed: &str) -> Result<View, Failure> {
        let _errand = self.begin()?;
        let device = DeviceName::parse(typed).map_err(|problem| match problem {
            NameProblem::TooLong => Failure::DeviceNameTooLong,
            NameProblem::IsCode => Failure::DeviceNameIsCode,
        })?;
        let before = self.state().journey.on_device().ok_or(Failure::NotYet { step: Step::App })?;
        let mut named = AppOnDevice { app: before.app.clone(), device };
        if let Some(address) = &self.state().journey.address {
            // A device that has a code is called as that is.
            (named, _) = self.codes.spelling(&named, address);
        }
        if named.device.is_some() && !apps::find(&named.app).is_some_and(App::named) {
            return Err(Failure::NotNamed);
        }
        if before == named {
            return Ok(self.view());
        }
        self.change(|state| {
            if before.is_same(&named) {
                state.journey.device = named.device;
                return;
            }
            self.forget_code(state);
            let address = state.journey.address.as_ref();
            state.code_kept = address.is_some_and(|address| self.codes.is_listed(&named, address));
            state.journey.change_app(named);
        });
        if self.state().journey.step > Step::Address { Ok(self.look_at_keyring().await) } else { Ok(self.view()) }
    }

    /// Goes to the step after this one. Leaving `check` and `paste` takes a code that was accepted, which only
    /// [`Guide::check`] can bring about.
    ///
    /// # Errors
    /// [`Failure::NotYet`] when this step's answer is missing.
    pub fn go_on(&self) -> Result<View, Failure> {
        let step = self.state().journey.step;
        self.missing_before(step.next())?;
        self.change(|state| {
            state.verdict = None;
            state.journey.go_on();
        });
        Ok(self.view())
    }

    /// Goes to a step that was reached before, or on to the next one.
    ///
    /// # Errors
    /// [`Failure::NotYet`] when it is neither, or when an answer before it is missing.
    pub fn go(&self, step: Step) -> Result<View, Failure> {
        let (here, furthest) = {
            let journey = &self.state().journey;
            (journey.step, journey.furthest)
        };
        if step > furthest && step == here.next() {
            return self.go_on();
        }
        if step > furthest {
            return Err(Failure::NotYet { step: furthest });
        }
        self.change(|state| {
            state.verdict = None;
            state.journey.step = step;
        });
        Ok(self.view())
    }

    /// Judges the address, finds out who keeps it, looks at the keyring, and goes on to `two-step` when all is well; to `create` where it is
    /// known that 2-Step Verification is on for the account.
    /// What is not well is the view's verdict (`address_invalid`, `not_google_account`) or a notice. What is only a guess waits for
    /// [`Guide::insist_on_address`]. With another account ([`Guide::is_another_account`]) a code that is not saved is let go; who calls this
    /// has asked the person.
    ///
    /// # Errors
    /// [`Failure::Busy`], [`Failure::NotYet`] without an app.
    pub async fn give_address(&self, typed: &str) -> Result<View, Failure> {
        let _errand = self.begin()?;
        self.missing_before(Step::Address)?;
        self.state().doubted = None;
        let address = match EmailAddress::parse(typed) {
            Ok(address) => address,
            Err(problem) => {
                let mut verdict = Verdict::new(VerdictId::AddressInvalid, Stage::Input);
                verdict.details.address = Some(problem);
                return Ok(self.conclude(verdict, CodeUsed::None));
            }
        };
        match self.codes.account(&address, &CancellationToken::new()).await {
            Ok(account) => Ok(self.take_address(address, account).await),
            Err(verdict) => {
                self.state().doubted = (verdict.verdict == VerdictId::NotGoogleAccount).then_some(Doubted::Elsewhere(address));
                Ok(self.conclude(verdict, CodeUsed::None))
            }
        }
    }

    /// Whether what was typed is the address of another account than the journey's.
    pub fn is_another_account(&self, typed: &str) -> bool {
        let (typed, own) = (EmailAddress::parse(typed), self.state().journey.address.clone());
        typed.ok().zip(own).is_some_and(|(typed, own)| !typed.is_same_account(&own))
    }

    /// Goes on with the address that was stopped at, because the person says that it is right.
    ///
    /// # Errors
    /// [`Failure::Busy`], [`Failure::NotYet`] where there is none.
    pub async fn insist_on_address(&self) -> Result<View, Failure> {
        let _errand = self.begin()?;
        self.missing_before(Step::Address)?;
        let doubted = self.state().doubted.take();
        match doubted.ok_or(Failure::NotYet { step: Step::Address })? {
            Doubted::Elsewhere(address) => Ok(self.take_address(address, AccountKind::Unknown).await),
        }
    }

    async fn take_address(&self, address: EmailAddress, account: AccountKind) -> View {
        // Google gives codes to no account without 2-Step Verification.
        let has_codes = self.codes.lists_account(&address);
        self.change(|state| {
            if state.journey.address.as_ref().is_none_or(|known| !known.is_same_account(&address)) {
                self.forget_code(state);
            }
            state.verdict = None;
            // The keyring may be locked, or not be waited for: the ledger knows that there is a code.
            state.code_kept |= state.journey.on_device().is_some_and(|app| self.codes.is_listed(&app, &address));
            if let Some(on) = state.journey.on_device() {
                state.journey.device = self.codes.spelling(&on, &address).0.device;
            }
            state.journey.take_address(address, account, ADDRESSES_KEPT);
            state.two_step_passed = match state.journey.two_step {
                None => has_codes,
                Some(answer) => answer == TwoStepAnswer::On,
            };
            if state.two_step_passed {
                state.journey.two_step = Some(TwoStepAnswer::On);
                state.journey.go_on();
            }
        });
        self.look_at_keyring().await;
        self.view()
    }

    /// Takes the answer about 2-Step Verification; `On` goes on to `create`, the others stay with advice.
    ///
    /// # Errors
    /// [`Failure::NotYet`] without an address.
    pub fn answer_two_step(&self, answer: TwoStepAnswer) -> Result<View, Failure> {
        self.missing_before(Step::TwoStep)?;
        self.change(|state| {
            state.two_step_passed = false;
            state.journey.two_step = Some(answer);
            if answer == TwoStepAnswer::On && state.journey.step == Step::TwoStep {
                state.journey.go_on();
            }
        });
        Ok(self.view())
    }

    /// Judges what was pasted or typed; a code is taken into hand and the journey goes on to `check`. What is none is told about on
    /// `paste`, where it can be tried again; what could be words is told about there too, and waits for [`Guide::insist`].
    ///
    /// # Errors
    /// [`Failure::NotYet`] before there is an address.
    pub fn take(&self, pasted: &str) -> Result<Taken, Failure> {
        self.state().doubtful = None;
        match inspect(pasted) {
            Pasted::Odd(problem) => self.take_odd(problem),
            Pasted::Doubtful(code) => {
                let taken = self.take_odd(ShapeProblem::CouldBeWords)?;
                self.state().doubtful = Some(code);
                Ok(taken)
            }
            Pasted::Code(code) => self.take_in_hand(code),
        }
    }

    /// Takes the letters that could be words, and that the person says Google showed.
    ///
    /// # Errors
    /// [`Failure::NotYet`] where there are none.
    pub fn insist(&self) -> Result<Taken, Failure> {
        let doubtful = self.state().doubtful.take();
        self.take_in_hand(doubtful.ok_or(Failure::NotYet { step: Step::Paste })?)
    }

    fn take_in_hand(&self, code: AppPassword) -> Result<Taken, Failure> {
        self.missing_before(Step::Create)?;
        self.change(|state| {
            state.in_hand = Some(InHand { code, accepted: None });
            state.verdict = None;
            state.journey.reach(Step::Check);
        });
        Ok(Taken::Code)
    }

    /// The same for what is no text at all.
    ///
    /// # Errors
    /// [`Failure::NotYet`] before there is an address.
    pub fn take_odd(&self, problem: ShapeProblem) -> Result<Taken, Failure> {
        self.missing_before(Step::Create)?;
        if self.state().journey.step == Step::Create {
            self.change(|state| {
                state.verdict = None;
                state.journey.go_on();
            });
        }
        Ok(Taken::Odd { problem })
    }

    /// The card of the chosen app, with the port that signed in on this computer.
    ///
    /// # Errors
    /// [`Failure::NotYet`].
    pub fn card(&self) -> Result<Card, Failure> {
        let state = self.state();
        let app = state.journey.app.as_ref().and_then(apps::find).ok_or(Failure::NotYet { step: Step::App })?;
        let address = state.journey.address.as_ref().ok_or(Failure::NotYet { step: Step::Address })?;
        Ok(app.card(address.as_str(), self.codes.proven()))
    }

    /// What a field of the card is filled in with.
    ///
    /// # Errors
    /// [`Failure::NotYet`], also where the card has no such field, and for the code [`Failure::Keyring`].
    pub async fn field(&self, index: usize) -> Result<Filled, Failure> {
        let field = self.card()?.fields.into_iter().nth(index).ok_or(Failure::NotYet { step: Step::App })?;
        match field.value {
            Entered::Code => self.kept_code().await.map(Filled::Code),
            _ => Ok(Filled::Field(field)),
        }
    }

    /// Begins again with another app, keeping the address. A code that is not saved is let go; who calls this has asked the person.
    pub fn start_over(&self) -> View {
        self.change(|state| {
            self.forget_code(state);
            state.journey.start_over();
        });
        self.view()
    }

    /// Whether every answer that a step builds on is there.
    pub(super) fn missing_before(&self, step: Step) -> Result<(), Failure> {
        let state = self.state();
        let journey = &state.journey;
        let needs = step.needs();
        let missing = match needs {
            _ if needs >= Needs::App && journey.app.is_none() => Some(Step::App),
            _ if needs >= Needs::Address && journey.address.is_none() => Some(Step::Address),
            Needs::CodeInHand if state.in_hand.is_none() => Some(Step::Paste),
            Needs::Code | Needs::CodeToCome if !self.code_works(&state) => Some(Step::Paste),
            _ => None,
        };
        missing.map_or(Ok(()), |step| Err(Failure::NotYet { step }))
    }
}
