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

impl Step {
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
    use super::Step;

    #[test]
    fn every_step_leads_to_the_next_and_the_last_stays() {
        let mut step = Step::default();
        for wanted in Step::ALL {
            assert_eq!(step, *wanted);
            step = step.next();
        }
        assert_eq!(step, Step::Done);
    }
}
