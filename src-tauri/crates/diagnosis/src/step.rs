//! The steps of the journey, and what a person can answer at one of them.

use mailkey_facts::identifiers;

identifiers! {
    /// The steps, in order.
    #[derive(Default)]
    #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
    pub enum Step {
        /// What will send mail.
        #[default]
        App = "app",
        /// The address.
        Address = "address",
        /// 2-Step Verification.
        TwoStep = "two-step",
        /// The code is created at Google.
        Create = "create",
        /// The code is pasted.
        Paste = "paste",
        /// The four lights.
        Check = "check",
        /// The test mail.
        TestMail = "test-mail",
        /// The app's card.
        Connect = "connect",
        /// The receipt.
        Done = "done",
    }
}

/// What must be there before somebody can come to a step; each needs what those before it need too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Needs {
    /// Nothing.
    Nothing,
    /// The app.
    App,
    /// The address.
    Address,
    /// A code that was pasted in this run.
    CodeInHand,
    /// A code that Google accepted, and that is still at hand.
    Code,
    /// The same, to come there; what it shows stays true without.
    CodeToCome,
}

impl Step {
    /// What must be there before somebody can come to it.
    pub fn needs(self) -> Needs {
        match self {
            Self::App => Needs::Nothing,
            Self::Address => Needs::App,
            Self::TwoStep | Self::Create | Self::Paste => Needs::Address,
            Self::Check => Needs::CodeInHand,
            Self::TestMail | Self::Connect => Needs::Code,
            Self::Done => Needs::CodeToCome,
        }
    }

    /// Whether somebody signs in to Google next, at this step or by leaving it.
    pub fn signs_in_next(self) -> bool {
        matches!(self, Self::Paste | Self::Check | Self::TestMail)
    }

    /// The step after this one; the last stays.
    pub fn next(self) -> Self {
        Self::ALL.iter().copied().find(|step| *step > self).unwrap_or(self)
    }
}

identifiers! {
    /// What the person said about 2-Step Verification.
    #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
    pub enum TwoStepAnswer {
        /// The page says On.
        On = "on",
        /// The page says Off.
        Off = "off",
        /// Only security keys or passkeys are listed.
        OnlySecurityKeys = "only_security_keys",
        /// The account is opened with a passkey, and the page does not say On: that is not 2-Step Verification.
        PasskeyInstead = "passkey_instead",
        /// The organisation does not allow it.
        Forbidden = "forbidden",
        /// Advanced Protection.
        AdvancedProtection = "advanced_protection",
    }
}

#[cfg(test)]
mod tests {
    use super::{Needs, Step};

    #[test]
    fn every_step_leads_to_the_next_and_the_last_stays() {
        let mut step = Step::default();
        for wanted in Step::ALL {
            assert_eq!(step, *wanted);
            step = step.next();
        }
        assert_eq!(step, Step::Done);
    }

    #[test]
    fn no_step_needs_less_than_the_one_before() {
        assert_eq!(Step::default().needs(), Needs::Nothing);
        assert!(Step::ALL.is_sorted_by_key(|step| step.needs()));
    }
}
