//! Live progress in a terminal: one line for each light, the last of which changes while it is being looked at.
//!
//! Only a carriage return and blanks are used, so that every terminal and every screen reader copes with it.

use std::io::{self, IsTerminal, Write};
use std::sync::{Mutex, PoisonError};

use mailkey_core::line::{Light, LightState, Progress};
use mailkey_words::Words;

use crate::arguments::Form;
use crate::sentences::{id_of, printable};

/// Where the lights are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// On standard error, where that is a terminal; else nowhere.
    Beside,
    /// On standard output, as part of a conversation.
    InConversation,
    /// Nowhere.
    Nowhere,
}

impl Shown {
    /// Beside words, and nowhere beside JSON.
    pub fn beside(form: Form) -> Self {
        if form == Form::Text { Self::Beside } else { Self::Nowhere }
    }
}

/// The lights of one attempt.
#[derive(Debug)]
pub struct Lights<'a> {
    words: &'a Words,
    shown: Shown,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// How many columns the line that is still changing takes.
    changing: usize,
    /// The lights that have got their final line.
    settled: Vec<Light>,
}

impl<'a> Lights<'a> {
    /// Lights that are shown where somebody watches.
    pub fn new(words: &'a Words, shown: Shown) -> Self {
        let shown = if shown == Shown::Beside && !io::stderr().is_terminal() { Shown::Nowhere } else { shown };
        Self { words, shown, state: Mutex::default() }
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
                    LightState::Working => self.change(&mut state, &text),
                    LightState::Good | LightState::Bad => {
                        state.settled.push(*light);
                        self.settle(&mut state, &text);
                    }
                }
            }
            Progress::Door { .. } => {}
            Progress::Keeping => self.change(&mut state, &format!("… {}", self.words.say("keeping", &[]))),
            Progress::Sending => self.change(&mut state, &format!("… {}", self.words.say("sending", &[]))),
            Progress::Looking { seconds, of_seconds, .. } => {
                let clock = format!("{seconds} / {of_seconds} s");
                self.change(&mut state, &format!("… {} {clock}", self.words.say("looking", &[])));
            }
        }
    }

    /// Takes away the line that is still changing.
    pub fn end(&self) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if state.changing > 0 {
            self.write(&format!("\r{}\r", " ".repeat(state.changing)));
            state.changing = 0;
        }
    }

    fn light(&self, light: Light, state: LightState, port: Option<u16>, issuer: Option<&str>) -> String {
        let key = format!("light-{}", id_of(&light));
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
        let now = self.words.say(&format!("{key}.{}{detail}", id_of(&state)), &values);
        format!("{mark} {}: {now}", self.words.say(&key, &[]))
    }

    fn change(&self, state: &mut State, text: &str) {
        self.over(state, text, "");
        state.changing = columns(text);
    }

    fn settle(&self, state: &mut State, text: &str) {
        self.over(state, text, "\n");
        state.changing = 0;
    }

    fn over(&self, state: &State, text: &str, end: &str) {
        let rest = " ".repeat(state.changing.saturating_sub(columns(text)));
        self.write(&format!("\r{text}{rest}{end}"));
    }

    fn write(&self, text: &str) {
        let written = match self.shown {
            Shown::Nowhere => Ok(()),
            Shown::Beside => io::stderr().lock().write_all(text.as_bytes()),
            Shown::InConversation => {
                let mut stdout = io::stdout().lock();
                stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush())
            }
        };
        // Nobody is left to tell.
        let _ = written;
    }
}

fn columns(text: &str) -> usize {
    textwrap::core::display_width(text)
}
