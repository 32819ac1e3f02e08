//! The answers and what comes next along the steps; saved after every change and resumed. Never the code.

use jiff::{SignedDuration, Timestamp};
use mailkey_diagnosis::step::{Step, TwoStepAnswer};
use mailkey_diagnosis::values::About;
use mailkey_facts::apps::AppId;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::address::{AccountKind, EmailAddress};
use crate::device::{AppOnDevice, DeviceName};
use crate::files::Form;

/// The journey's file. Its schema 1 also held what is known of signing in (`codes` remembers that, for every door) and whether the
/// code was kept (the ledger says that).
pub(crate) const FORM: Form = Form { name: "journey.json", schema: 2, earlier };

/// A code that was accepted and then not kept, in schema 1, is one that was kept in memory.
fn earlier(schema: u32, content: Value) -> Option<Value> {
    #[derive(Default, Deserialize)]
    #[serde(default)]
    struct One {
        furthest: Step,
        kept: bool,
    }
    let one = serde_json::from_value::<One>(content.clone()).ok().filter(|_| schema == 1)?;
    let mut content = content;
    content.as_object_mut()?.insert("in_memory".to_owned(), (one.furthest >= Step::TestMail && !one.kept).into());
    Some(content)
}

/// Whoever is away for longer than this may have forgotten what they had done.
const LONG: SignedDuration = SignedDuration::from_hours(12);

/// Everything that is kept of a journey.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
#[serde(default)]
pub struct Journey {
    /// Where the person is.
    pub step: Step,
    /// The furthest step that was reached; those before it are links.
    pub furthest: Step,
    /// The app that was picked.
    pub app: Option<AppId>,
    /// The name of the device that the app is, or is on, where it was given one.
    pub device: Option<DeviceName>,
    /// The address.
    pub address: Option<EmailAddress>,
    /// Who keeps its mail.
    pub account: Option<AccountKind>,
    /// Addresses given before, most recent first; at most eight.
    pub addresses: Vec<EmailAddress>,
    /// What was said about 2-Step Verification.
    pub two_step: Option<TwoStepAnswer>,
    /// Whether the code that was accepted is kept in memory, by the person's own choice: it is gone when Mailkey closes.
    pub in_memory: bool,
    /// Whether the test mail was taken by Google, and when (RFC 3339).
    pub sent_at: Option<String>,
    /// Whether it began with a code that was kept before: what was done with that one earlier is not known here.
    pub taken_up: bool,
    /// When something of it was changed last (RFC 3339); not known of a journey that an earlier Mailkey kept.
    pub changed: Option<Timestamp>,
}

impl Journey {
    /// A journey read from a file, with a step that its answers allow.
    pub(crate) fn mended(mut self) -> Self {
        if self.app.is_none() {
            self.furthest = Step::App;
        } else if self.address.is_none() {
            self.furthest = self.furthest.min(Step::Address);
        }
        self.step = self.step.min(self.furthest);
        self
    }

    /// Whom and what its sentences are about.
    pub(crate) fn about(&self) -> About<'_> {
        About { address: self.address.as_ref().map(EmailAddress::as_str), app: self.app.as_ref() }
    }

    /// Goes to a step and remembers how far the person came.
    pub(crate) fn reach(&mut self, step: Step) {
        self.step = step;
        self.furthest = self.furthest.max(step);
    }

    /// Goes to the next step.
    pub(crate) fn go_on(&mut self) {
        self.reach(self.step.next());
    }

    /// What the code is for beside its account.
    pub(crate) fn on_device(&self) -> Option<AppOnDevice> {
        self.app.clone().map(|app| AppOnDevice { app, device: self.device.clone() })
    }

    /// Picks another app, or another device of it: what was kept and sent was for the earlier one. What was reached beyond the address is
    /// reached anew; the step on the screen stays.
    pub(crate) fn change_app(&mut self, AppOnDevice { app, device }: AppOnDevice) {
        self.app = Some(app);
        self.device = device;
        self.in_memory = false;
        self.sent_at = None;
        self.taken_up = false;
        self.furthest = self.furthest.min(Step::Address).max(self.step);
    }

    /// Takes an address that Google keeps or may keep and goes on to 2-Step Verification; what was said of that for another account is
    /// forgotten.
    pub(crate) fn take_address(&mut self, address: EmailAddress, account: AccountKind, most: usize) {
        if self.address.as_ref().is_none_or(|known| !known.is_same_account(&address)) {
            self.two_step = None;
            self.in_memory = false;
            self.sent_at = None;
            self.taken_up = false;
            self.furthest = Step::Address;
        }
        self.offer_address(&address, most);
        self.address = Some(address);
        self.account = Some(account);
        self.reach(Step::TwoStep);
    }

    /// Remembers an address among those that were given, in front of the others.
    fn offer_address(&mut self, address: &EmailAddress, most: usize) {
        self.addresses.retain(|known| !known.is_same_account(address));
        self.addresses.insert(0, address.clone());
        self.addresses.truncate(most);
    }

    /// Takes up a code that was kept before: everything up to the card is done. Google gives codes to no account without 2-Step
    /// Verification.
    pub(crate) fn take_up(&mut self, app: AppOnDevice, address: EmailAddress, most: usize) {
        if self.is_about(&app, &address) {
            self.furthest = self.furthest.max(Step::Connect);
        } else {
            self.account = self.account.take().filter(|_| self.address.as_ref().is_some_and(|known| known.is_same_account(&address)));
            self.sent_at = None;
            self.furthest = Step::Connect;
        }
        self.offer_address(&address, most);
        self.taken_up = true;
        self.in_memory = false;
        self.two_step = Some(TwoStepAnswer::On);
        self.app = Some(app.app);
        self.device = app.device;
        self.address = Some(address);
    }

    /// Begins again with another app, keeping the address and what was said about it.
    pub(crate) fn start_over(&mut self) {
        *self = Self {
            address: self.address.take(),
            account: self.account.take(),
            addresses: std::mem::take(&mut self.addresses),
            two_step: self.two_step,
            ..Self::default()
        };
    }

    /// When the person left it, if that is long ago, they had got past the first step, and something is left to do.
    pub(crate) fn left_long_before(&self, now: Timestamp) -> Option<Timestamp> {
        let begun = self.furthest > Step::App && self.step != Step::Done;
        self.changed.filter(|changed| begun && now.duration_since(*changed) >= LONG)
    }

    /// Whether this journey is about an app on a device, and an account.
    pub(crate) fn is_about(&self, app: &AppOnDevice, address: &EmailAddress) -> bool {
        let same = self.on_device().is_some_and(|known| known.is_same(app));
        same && self.address.as_ref().is_some_and(|known| known.is_same_account(address))
    }
}

#[cfg(test)]
mod tests {
    use super::{Journey, Step, earlier};

    #[test]
    fn a_file_without_answers_begins_at_the_first_step() {
        let read: Journey = serde_json::from_str(r#"{"step":"done","furthest":"done"}"#).unwrap();
        assert_eq!(read.mended().step, Step::App);
    }

    #[test]
    fn a_journey_of_schema_1_tells_apart_what_was_kept_and_what_was_in_memory() {
        for (furthest, kept, in_memory) in [("test-mail", true, false), ("test-mail", false, true), ("check", false, false)] {
            let content = serde_json::json!({ "step": furthest, "furthest": furthest, "kept": kept, "port": 465 });
            let journey: Journey = serde_json::from_value(earlier(1, content).unwrap()).unwrap();
            assert_eq!(journey.in_memory, in_memory, "{furthest} {kept}");
        }
    }

    #[test]
    fn going_back_keeps_the_furthest_step() {
        let mut journey = Journey::default();
        journey.reach(Step::Create);
        journey.reach(Step::Address);
        assert_eq!((journey.step, journey.furthest), (Step::Address, Step::Create));
    }
}
