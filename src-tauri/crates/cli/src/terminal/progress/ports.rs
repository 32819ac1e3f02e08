//! The doctor's live progress: one line with the stage of each port, written anew at least every second.

use std::convert::Infallible;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use mailkey_core::connection::Progress;
use mailkey_diagnosis::evidence::{Endpoint, Stage};
use mailkey_diagnosis::light::LightState;
use mailkey_words::Words;
use tokio::time::Instant;

use crate::terminal::progress::changing_line::{ChangingLine, Shown, fitting};

/// How often the line is written anew: nothing stands still for a second.
const BEAT: Duration = Duration::from_millis(500);

/// How each port stands.
#[derive(Debug)]
pub struct Ports<'a> {
    words: &'a Words,
    since: Instant,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    line: ChangingLine,
    ports: Vec<(Endpoint, Stage, LightState)>,
}

impl<'a> Ports<'a> {
    /// A line that is shown where somebody watches.
    pub fn new(words: &'a Words, shown: Shown) -> Self {
        let line = ChangingLine::new(shown.where_somebody_watches());
        Self { words, since: Instant::now(), state: Mutex::new(State { line, ports: Vec::new() }) }
    }

    /// Takes in what happened, and shows it.
    pub fn show(&self, progress: &Progress) {
        let Progress::Port { endpoint, stage, state: now, .. } = progress else { return };
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        match state.ports.iter_mut().find(|port| port.0 == *endpoint) {
            Some(port) => (port.1, port.2) = (*stage, *now),
            None => state.ports.push((endpoint.clone(), *stage, *now)),
        }
        self.draw(&mut state);
    }

    /// Writes the line anew, again and again, until it is dropped.
    pub async fn beat(&self) -> Infallible {
        let mut beat = tokio::time::interval(BEAT);
        loop {
            beat.tick().await;
            self.draw(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner));
        }
    }

    /// Takes the line away.
    pub fn end(&self) {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).line.clear();
    }

    fn draw(&self, state: &mut State) {
        let text = line(self.words, &state.ports, self.since.elapsed());
        // A line that is wider than the terminal could not be written over.
        let room = textwrap::termwidth().saturating_sub(1);
        state.line.change(fitting(&text, room));
    }
}

fn line(words: &Words, ports: &[(Endpoint, Stage, LightState)], elapsed: Duration) -> String {
    let seconds = format!("… {}", words.say("running-seconds", &[("seconds", &elapsed.as_secs().to_string())]));
    let ports = ports.iter().map(|(endpoint, stage, state)| {
        let mark = match state {
            LightState::Good => "cli-door-passed",
            LightState::Bad => "cli-door-stuck",
            LightState::Waiting | LightState::Working => return format!("{}: {}", endpoint.port, stage_of(words, *stage)),
        };
        format!("{}: {}", endpoint.port, words.say(mark, &[]))
    });
    std::iter::once(seconds).chain(ports).collect::<Vec<_>>().join("  ")
}

/// A stage's name; the stages after the ports' last do not come up here.
pub fn stage_of(words: &Words, stage: Stage) -> String {
    words.say(&format!("door-{}", stage.id()), &[])
}

#[cfg(test)]
mod tests {
    use mailkey_diagnosis::evidence::Purpose;
    use mailkey_facts::google::Security;

    use super::*;

    #[test]
    fn the_line_says_how_each_door_stands_and_since_when() {
        let endpoint = |port| Endpoint { host: "smtp.gmail.com".to_owned(), port, security: Security::Starttls, purpose: Purpose::Sending };
        let ports = [
            (endpoint(465), Stage::Connect, LightState::Working),
            (endpoint(587), Stage::Greeting, LightState::Good),
            (endpoint(993), Stage::SecureLine, LightState::Bad),
        ];
        let said = line(&Words::for_language("en"), &ports, Duration::from_millis(2900));
        assert_eq!(said, "… 2 s  465: Connection  587: ✓  993: ✗");
    }
}
