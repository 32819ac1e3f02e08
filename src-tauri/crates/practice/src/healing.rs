//! What heals a fault, so that a person who follows the advice gets through, as in life.
//!
//! A fault that was set for good ([`crate::Practice::set_fault`]) stays whatever anybody does: tests want that. A fault that is rehearsed
//! ([`crate::Practice::rehearse`]) goes away once it has struck and the person has done what heals it.

use mailkey_core::environment::Attempt;

use crate::Fault;

/// What makes a rehearsed fault go away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Healing {
    /// 2-Step Verification is turned on, on its page.
    TwoStepOn,
    /// A second step that is no key is added on the page of 2-Step Verification.
    SecondStep,
    /// The organisation allows it (a button on the page, which stands for its administrator).
    Permission,
    /// A new code is made on the page, after the old one was refused.
    NewCode,
    /// The person signs in on the page of the mailbox, after it was asked for.
    BrowserSignIn,
    /// The next attempt after the one that it struck.
    AnotherAttempt,
}

impl Healing {
    /// Whether it takes no attempt before it: what is wrong shows on the page itself.
    fn comes_first(self) -> bool {
        matches!(self, Self::TwoStepOn | Self::SecondStep | Self::Permission)
    }
}

impl Fault {
    /// What heals it in a rehearsal; `None` for what nobody can heal, and for what is in nobody's way.
    pub fn healed_by(self) -> Option<Healing> {
        Some(match self {
            // In nobody's way: the other port leads there, the notice names the product, the mail arrives all the same.
            Self::None | Self::ImplicitPortSilent | Self::StarttlsPortSilent | Self::TlsInterceptorTrusted => return None,
            Self::ArrivesInSpam | Self::FromRewritten => return None,
            // Google offers no way but to leave it (G:185833).
            Self::AdvancedProtection => return None,

            Self::TwoStepOff => Healing::TwoStepOn,
            Self::OnlySecurityKeys => Healing::SecondStep,
            Self::PageNotAvailable => Healing::Permission,
            Self::CodeRejected | Self::SecondFactorAsked => Healing::NewCode,
            Self::WebLoginAsked | Self::WebLoginAskedOlder => Healing::BrowserSignIn,
            _ => Healing::AnotherAttempt,
        })
    }

    /// Whether an attempt of this kind meets it.
    fn strikes(self, attempt: Attempt) -> bool {
        match self {
            Self::None | Self::TwoStepOff | Self::OnlySecurityKeys | Self::PageNotAvailable | Self::AdvancedProtection => false,
            Self::DailyLimitAtMail | Self::DailyLimitAtData | Self::RecipientRefused | Self::MailboxFull | Self::MessageRefused => {
                attempt == Attempt::Send
            }
            Self::WorkspaceRule | Self::TemporaryProblemAtData | Self::DataSilent | Self::NeverArrives => attempt == Attempt::Send,
            Self::ArrivesInSpam | Self::FromRewritten => attempt == Attempt::Send,
            Self::ImapDisabled | Self::ImapDisabledForDomain | Self::ImapRefused | Self::ImapClosed | Self::ImapSilent => {
                attempt == Attempt::Look
            }
            _ => attempt != Attempt::Look,
        }
    }
}

/// What goes wrong at the moment, and how far a rehearsal of it has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Plight {
    fault: Fault,
    rehearsed: bool,
    /// Whether an attempt has met it.
    struck: bool,
}

impl Plight {
    /// A fault that stays.
    pub(crate) fn lasting(fault: Fault) -> Self {
        Self { fault, rehearsed: false, struck: false }
    }

    /// A fault that heals.
    pub(crate) fn rehearsed(fault: Fault) -> Self {
        Self { fault, rehearsed: true, struck: false }
    }

    pub(crate) fn fault(&self) -> Fault {
        self.fault
    }

    /// An attempt begins. One that comes after the fault has struck passes, where that is what heals it.
    pub(crate) fn begin(&mut self, attempt: Attempt) {
        if self.struck {
            self.heal(Healing::AnotherAttempt);
        }
        self.struck |= self.fault.strikes(attempt);
    }

    /// Something was done that heals some faults; `true` if it has healed this one.
    pub(crate) fn heal(&mut self, by: Healing) -> bool {
        let heals = self.rehearsed && self.fault.healed_by() == Some(by) && (self.struck || by.comes_first());
        if heals {
            *self = Self::default();
        }
        heals
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

    use super::*;

    #[test]
    fn a_lasting_fault_stays_whatever_is_done() {
        let mut plight = Plight::lasting(Fault::CodeRejected);
        plight.begin(Attempt::SignIn);
        assert!(!plight.heal(Healing::NewCode));
        plight.begin(Attempt::SignIn);
        assert_eq!(plight.fault(), Fault::CodeRejected);
    }

    #[test]
    fn the_attempt_after_the_one_that_was_struck_passes() {
        let mut plight = Plight::rehearsed(Fault::PortsSilent);
        plight.begin(Attempt::SignIn);
        assert_eq!(plight.fault(), Fault::PortsSilent);
        plight.begin(Attempt::SignIn);
        assert_eq!(plight.fault(), Fault::None);
    }

    #[test]
    fn an_attempt_that_does_not_meet_a_fault_does_not_count() {
        let mut plight = Plight::rehearsed(Fault::DailyLimitAtMail);
        for attempt in [Attempt::SignIn, Attempt::SignIn, Attempt::Send] {
            plight.begin(attempt);
            assert_eq!(plight.fault(), Fault::DailyLimitAtMail);
        }
        plight.begin(Attempt::Send);
        assert_eq!(plight.fault(), Fault::None);
    }

    #[test]
    fn a_refused_code_is_healed_by_a_new_one_and_not_by_the_first() {
        let mut plight = Plight::rehearsed(Fault::CodeRejected);
        assert!(!plight.heal(Healing::NewCode), "the first code is made before anything was refused");
        plight.begin(Attempt::SignIn);
        plight.begin(Attempt::SignIn);
        assert_eq!(plight.fault(), Fault::CodeRejected, "trying again does not help");
        assert!(plight.heal(Healing::NewCode));
    }

    #[test]
    fn what_shows_on_the_page_is_healed_there_at_once() {
        let mut plight = Plight::rehearsed(Fault::TwoStepOff);
        assert!(!plight.heal(Healing::SecondStep));
        assert!(plight.heal(Healing::TwoStepOn));
    }
}
