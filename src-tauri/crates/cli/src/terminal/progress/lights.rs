//! Live progress in a terminal: one line for each light, the last of which changes while it is being looked at.

use std::sync::{Mutex, PoisonError};

use mailkey_core::connection::Progress;
use mailkey_diagnosis::light::{Light, LightState};
use mailkey_words::Words;

use crate::terminal::output::printable;
use crate::terminal::progress::changing_line::{ChangingLine, Shown};

/// The lights of one attempt.
#[derive(Debug)]
pub struct Lights<'a> {
    words: &'a Words,
    shown: Shown,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    line: ChangingLine,
    /// The lights that have got their final line.
    settled: Vec<Light>,
}

impl<'a> Lights<'a> {
    /// Lights that are shown where somebody watches.
    pub fn new(words: &'a Words, shown: Shown) -> Self {
        let shown = shown.where_somebody_watches();
        Self { words, shown, state: Mutex::new(State { line: ChangingLine::new(shown), settled: Vec::new() }) }
    }

    /// Shows what happened. A terminal that is gone shows nothing, and the attempt goes on.
    pub fn show(&self, progress: &Progress) {
        if self.shown == Shown::Nowhere {
            return;
        }
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        match progress {
            Progress::Light { light, state: LightState::Good | LightState::Bad, .. } if state.settled.contains(light) => {}
            Progress::Light { light, state: now, port, issuer } => {
                let text = self.light(*light, *now, *port, issuer.as_deref());
                match now {
                    LightState::Waiting => {}
                    LightState::Working => state.line.change(&text),
                    LightState::Good | LightState::Bad => {
                        state.settled.push(*light);
                        state.line.settle(&text);
                    }
                }
            }
            // The doctor's own line shows them.
            Progress::Port { .. } => {}
            Progress::Keeping => state.line.change(&format!("… {}", self.words.say("keeping", &[]))),
            Progress::Sending => state.line.change(&format!("… {}", self.words.say("sending", &[]))),
            Progress::Looking { seconds, of_seconds, .. } => {
                let clock = self.words.say("running-seconds", &[("seconds", &format!("{seconds} / {of_seconds}"))]);
                state.line.change(&format!("… {} {clock}", self.words.say("looking", &[])));
            }
        }
    }

    /// Takes away the line that is still changing.
    pub fn end(&self) {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).line.clear();
    }

    fn light(&self, light: Light, state: LightState, port: Option<u16>, issuer: Option<&str>) -> String {
        let key = format!("light-{}", light.id());
        let port = port.map(|port| port.to_string());
        let issuer = issuer.map(printable);
        let detail = match (light, &port, &issuer) {
            (Light::MailServer, Some(_), _) if state == LightState::Good => "-port",
            (Light::SecureLine, _, Some(_)) if matches!(state, LightState::Good | LightState::Bad) => "-issuer",
            _ => "",
        };
        let values = [("port", port.as_deref().unwrap_or_default()), ("issuer", issuer.as_deref().unwrap_or_default())];
        let mark = match state {
            LightState::Waiting => '·',
            LightState::Working => '…',
            LightState::Good => '✓',
            LightState::Bad => '✗',
        };
        let now = self.words.say(&format!("{key}.{}{detail}", state.id()), &values);
        format!("{mark} {}: {now}", self.words.say(&key, &[]))
    }
}
