//! The four lights, and whatever else is told while somebody waits.

use std::sync::{Mutex, PoisonError};

use mailkey_diagnosis::evidence::{Endpoint, Stage};
use mailkey_diagnosis::light::{Light, LightState};
use mailkey_diagnosis::seen::Standings;
use mailkey_diagnosis::verdict::Verdict;
use serde::{Deserialize, Serialize};

/// What happens while somebody waits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Progress {
    /// A light changed.
    Light {
        /// Which one.
        light: Light,
        /// What it shows now.
        state: LightState,
        /// The port that won, once one has (`MailServer`).
        port: Option<u16>,
        /// Who signed the certificate, once it is known (`SecureLine`).
        issuer: Option<String>,
    },
    /// The doctor is at this stage of a port; `Good` and `Bad` end it.
    Port {
        /// The port.
        endpoint: Endpoint,
        /// The stage that is being looked at, or that was the last.
        stage: Stage,
        /// How it stands there.
        state: LightState,
        /// How it stands at each stage that a door is shown by.
        standings: Standings,
        /// Milliseconds since it was begun.
        #[cfg_attr(feature = "bindings", ts(type = "number"))]
        elapsed_ms: u64,
    },
    /// The code is being put into the keyring and read back.
    Keeping,
    /// The mail is being handed over.
    Sending,
    /// Google took the mail; it is being looked for.
    Looking {
        /// The attempt's number, from one.
        attempt: u32,
        /// Seconds since the mail was taken.
        seconds: u32,
        /// Seconds after which looking ends.
        of_seconds: u32,
    },
}

/// Takes progress. Never blocks.
pub type OnProgress<'a> = &'a (dyn Fn(Progress) + Send + Sync);

/// Tells the lights in their order: each `Working` once and then `Good` or `Bad` once, and none before those in front of it are good.
pub(crate) struct Lights<'a> {
    on: OnProgress<'a>,
    told: Mutex<Told>,
}

/// How far the telling is.
#[derive(Debug, Clone, Copy, Default)]
struct Told {
    /// How many lights are good.
    good: usize,
    /// Whether the next one is working.
    working: bool,
    /// Whether one is bad; nothing is told after that.
    over: bool,
}

impl<'a> Lights<'a> {
    /// Nothing told yet.
    pub(crate) fn new(on: OnProgress<'a>) -> Self {
        Self { on, told: Mutex::new(Told::default()) }
    }

    /// Lights that go on after the first `good` ones were told to be good.
    pub(crate) fn after(on: OnProgress<'a>, good: usize) -> Self {
        Self { on, told: Mutex::new(Told { good, ..Told::default() }) }
    }

    /// This light is being looked at; those before it are good.
    pub(crate) fn working(&self, light: Light) {
        self.tell(light, LightState::Working, None, None);
    }

    /// The line stands: the first three lights are good.
    pub(crate) fn line_stands(&self, port: u16, issuer: Option<&str>) {
        self.tell(Light::MailServer, LightState::Good, Some(port), None);
        self.tell(Light::SecureLine, LightState::Good, None, issuer);
    }

    /// This light is bad; those before it are good. A light that was told to be good stays so: then the next one is bad.
    fn bad(&self, light: Light) {
        let good = self.told.lock().unwrap_or_else(PoisonError::into_inner).good;
        let light = Light::ALL.get(good).map_or(light, |next| light.max(*next));
        self.tell(light, LightState::Bad, None, None);
    }

    /// The light that a verdict is about: good if the verdict is, and else bad. Nothing is said of what was cancelled.
    pub(crate) fn settle(&self, verdict: &Verdict) {
        match verdict.light() {
            Some(light) if verdict.verdict.is_good() => self.tell(light, LightState::Good, None, None),
            Some(light) => self.bad(light),
            None => {}
        }
    }

    fn tell(&self, light: Light, state: LightState, port: Option<u16>, issuer: Option<&str>) {
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        for (place, this) in Light::ALL.iter().enumerate().take_while(|(_, this)| **this <= light).skip(told.good) {
            if told.over {
                return;
            }
            let last = *this == light;
            if !told.working {
                (self.on)(Progress::Light { light: *this, state: LightState::Working, port: None, issuer: None });
                told.working = true;
            }
            if last && state == LightState::Working {
                return;
            }
            let state = if last { state } else { LightState::Good };
            let (port, issuer) = if last { (port, issuer.map(str::to_owned)) } else { (None, None) };
            (self.on)(Progress::Light { light: *this, state, port, issuer });
            *told = Told { good: place + 1, working: false, over: state == LightState::Bad };
        }
    }
}

impl std::fmt::Debug for Lights<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Lights").field("told", &self.told).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use mailkey_diagnosis::verdict::VerdictId;

    use super::*;

    /// What is told, one letter for a light (i, m, s, a) and one sign for its state (`.` working, `+` good, `-` bad).
    fn told(tell: impl FnOnce(&Lights<'_>)) -> String {
        let heard = Mutex::new(String::new());
        let on = |progress: Progress| {
            let Progress::Light { light, state, .. } = progress else { panic!("{progress:?}") };
            let light = ["i", "m", "s", "a"][light as usize];
            let state = match state {
                LightState::Working => ".",
                LightState::Good => "+",
                LightState::Bad => "-",
                LightState::Waiting => "?",
            };
            heard.lock().unwrap().push_str(&format!("{light}{state} "));
        };
        tell(&Lights::new(&on));
        heard.into_inner().unwrap().trim().to_owned()
    }

    #[test]
    fn the_lights_come_in_their_order() {
        let all = told(|lights| {
            lights.working(Light::Internet);
            lights.working(Light::MailServer);
            lights.working(Light::MailServer);
            lights.line_stands(465, Some("Google Trust Services"));
            lights.working(Light::SignIn);
            lights.settle(&Verdict::new(VerdictId::SignedIn, Stage::SignIn));
        });
        assert_eq!(all, "i. i+ m. m+ s. s+ a. a+");
    }

    #[test]
    fn what_was_skipped_is_told_first() {
        assert_eq!(told(|lights| lights.bad(Light::SecureLine)), "i. i+ m. m+ s. s-");
    }

    #[test]
    fn nothing_is_told_after_a_bad_light_and_nothing_twice() {
        let over = told(|lights| {
            lights.working(Light::Internet);
            lights.bad(Light::Internet);
            lights.working(Light::MailServer);
            lights.bad(Light::Internet);
        });
        assert_eq!(over, "i. i-");
    }

    #[test]
    fn a_good_light_stays_good_and_the_one_behind_it_goes_bad() {
        let portal = told(|lights| {
            lights.working(Light::MailServer);
            lights.bad(Light::Internet);
        });
        assert_eq!(portal, "i. i+ m. m-");
    }

    #[test]
    fn each_verdict_settles_its_light() {
        for (id, stage, wanted) in [
            (VerdictId::Offline, Stage::Connect, "i. i-"),
            (VerdictId::NameNotFound, Stage::Names, "i. i-"),
            (VerdictId::CaptivePortal, Stage::SecureLine, "i. i-"),
            (VerdictId::PortsBlocked, Stage::Connect, "i. i+ m. m-"),
            (VerdictId::NoGreeting, Stage::Greeting, "i. i+ m. m-"),
            (VerdictId::NotGoogle, Stage::Greeting, "i. i+ m. m-"),
            (VerdictId::TlsUntrusted, Stage::SecureLine, "i. i+ m. m+ s. s-"),
            (VerdictId::MailInspection, Stage::SecureLine, "i. i+ m. m+ s. s-"),
            (VerdictId::CodeRejected, Stage::SignIn, "i. i+ m. m+ s. s+ a. a-"),
            (VerdictId::Cancelled, Stage::Greeting, ""),
        ] {
            assert_eq!(told(|lights| lights.settle(&Verdict::new(id, stage))), wanted, "{id:?}");
        }
    }
}
