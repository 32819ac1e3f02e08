//! The four lights of a sign-in, and which of them a verdict is about.

use mailkey_facts::identifiers;

use crate::evidence::Stage;
use crate::verdict::{Verdict, VerdictId};

identifiers! {
    /// One of the four lights of the `check` step (the doctor shows them too).
    #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
    pub enum Light {
        /// The internet: names are found, a connection can be made.
        Internet = "internet",
        /// Google's mail server: it is reached, and it greets.
        MailServer = "mail_server",
        /// The secure line: TLS with a certificate that counts.
        SecureLine = "secure_line",
        /// The sign-in.
        SignIn = "sign_in",
    }
}

identifiers! {
    /// What a light shows.
    #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
    pub enum LightState {
        /// Its turn has not come.
        Waiting = "waiting",
        /// Being looked at.
        Working = "working",
        /// All right.
        Good = "good",
        /// Not all right.
        Bad = "bad",
    }
}

/// Which light a verdict is about; `None`: none of them. What it means decides, and where that leaves it open, the stage.
pub fn light_of(verdict: &Verdict) -> Option<Light> {
    use VerdictId as V;
    match verdict.verdict {
        V::Cancelled => None,
        V::Offline | V::NameNotFound | V::CaptivePortal => Some(Light::Internet),
        V::PortsBlocked => Some(Light::MailServer),
        V::ClockWrong | V::TlsIntercepted | V::TlsUntrusted => Some(Light::SecureLine),
        // Told at more than one stage.
        V::NoGreeting | V::ConnectionDropped | V::TimedOut | V::NotGoogle | V::MailInspection => at_the(verdict.stage),
        V::GoogleBusy | V::SignInRefused => at_the(verdict.stage),
        // About the sign-in where it is made; the mailbox has no light.
        V::SignedIn | V::CodeRejected | V::NormalPasswordUsed | V::BrowserSignInNeeded | V::TooManySignIns => at_the(verdict.stage),
        V::ImapDisabled | V::ImapRefused => at_the(verdict.stage),
        // What comes before a way or after a sign-in.
        V::Sent | V::ArrivedInbox | V::ArrivedSpam | V::NotArrivedYet | V::FromRewritten => at_the(verdict.stage),
        V::DailyLimitReached | V::RecipientRefused | V::MessageRefused | V::WorkspaceRule => at_the(verdict.stage),
        V::KeyringMissing | V::KeyringLocked | V::KeyringDenied | V::KeyringFailed => at_the(verdict.stage),
        V::NotGoogleAccount | V::AddressInvalid | V::CodeWrongShape => at_the(verdict.stage),
    }
}

/// The light of a stage.
fn at_the(stage: Stage) -> Option<Light> {
    match stage {
        Stage::Names => Some(Light::Internet),
        Stage::Connect | Stage::Greeting => Some(Light::MailServer),
        Stage::SecureLine => Some(Light::SecureLine),
        Stage::SignIn => Some(Light::SignIn),
        Stage::Input | Stage::Keep | Stage::Send | Stage::Look => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_verdict_is_about_its_light() {
        for (id, stage, wanted) in [
            (VerdictId::Offline, Stage::Connect, Some(Light::Internet)),
            (VerdictId::NameNotFound, Stage::Names, Some(Light::Internet)),
            (VerdictId::CaptivePortal, Stage::SecureLine, Some(Light::Internet)),
            (VerdictId::PortsBlocked, Stage::Connect, Some(Light::MailServer)),
            (VerdictId::NoGreeting, Stage::Greeting, Some(Light::MailServer)),
            (VerdictId::NotGoogle, Stage::Greeting, Some(Light::MailServer)),
            (VerdictId::NotGoogle, Stage::SecureLine, Some(Light::SecureLine)),
            (VerdictId::TlsUntrusted, Stage::SecureLine, Some(Light::SecureLine)),
            (VerdictId::MailInspection, Stage::SecureLine, Some(Light::SecureLine)),
            (VerdictId::CodeRejected, Stage::SignIn, Some(Light::SignIn)),
            (VerdictId::SignedIn, Stage::SignIn, Some(Light::SignIn)),
            (VerdictId::ImapRefused, Stage::Look, None),
            (VerdictId::KeyringLocked, Stage::Keep, None),
            (VerdictId::CodeWrongShape, Stage::Input, None),
        ] {
            assert_eq!(light_of(&Verdict::new(id, stage)), wanted, "{id} at {stage}");
        }
    }

    #[test]
    fn what_was_cancelled_is_about_no_light() {
        for stage in Stage::ALL {
            assert_eq!(light_of(&Verdict::new(VerdictId::Cancelled, *stage)), None, "{stage}");
        }
    }

    #[test]
    fn every_light_has_its_stage_in_their_order() {
        let lights: Vec<Light> = Stage::ALL.iter().filter_map(|stage| at_the(*stage)).collect();
        assert!(Light::ALL.iter().all(|light| lights.contains(light)), "{lights:?}");
    }
}
