//! Asking and being answered in a terminal: lines, choices and hidden input, each of which Ctrl-C ends cleanly.

use std::future::pending;
use std::io::{self, BufRead, Write};

use mailkey_core::browser::Launched;
use mailkey_core::connection::Progress;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;
use zeroize::Zeroizing;

use crate::terminal::interruption::{Abandoned, Interruptions};
use crate::terminal::output::Output;
use crate::terminal::progress::changing_line::Shown;
use crate::terminal::progress::lights::Lights;
use crate::terminal::progress::watched;

/// What a person answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said<T> {
    /// An answer.
    Answer(T),
    /// "Back": to the step before.
    Back,
    /// "Stop", the end of the input, or Ctrl-C.
    Leave,
}

/// A text that may be a code; wiped from memory when dropped.
pub type Hidden = Zeroizing<String>;

/// The prompts of whoever sits at the terminal.
#[derive(Debug)]
pub struct Prompts<'a> {
    output: &'a Output,
    interruptions: Interruptions,
    opening: Option<Opening>,
}

/// Something that a program has taken outside of the terminal, as long as it may fail yet.
#[derive(Debug)]
struct Opening {
    /// Why it failed, if it did.
    failure: JoinHandle<Option<String>>,
    /// The sentence that says so.
    says: &'static str,
}

impl<'a> Prompts<'a> {
    /// Begins; from now on Ctrl-C is an answer and no longer the end of the process.
    ///
    /// # Errors
    /// The system does not let signals be received.
    pub fn begin(output: &'a Output) -> io::Result<Self> {
        Ok(Self { output, interruptions: Interruptions::listen()?, opening: None })
    }

    /// While the next lines are asked for, it is said if what was `launched` fails: by the sentence of this key.
    pub fn say_if_it_fails(&mut self, launched: Launched, says: &'static str) {
        self.opening = Some(Opening { failure: tokio::spawn(launched.failure()), says });
    }

    /// Asks for a line; blanks around it are not part of it.
    ///
    /// # Errors
    /// The terminal is gone.
    pub async fn line(&mut self, question: &str) -> io::Result<Said<String>> {
        self.prompt(question)?;
        let mut reading = tokio::task::spawn_blocking(|| {
            let mut line = String::new();
            io::stdin().lock().read_line(&mut line).map(|length| (length > 0).then_some(line))
        });
        let line = loop {
            tokio::select! {
                read = &mut reading => break read.map_err(io::Error::other)??,
                () = self.interruptions.next() => break None,
                (says, reason) = failed(&mut self.opening) => {
                    self.output.print("")?;
                    self.output.tell(says, &[("reason", &reason)])?;
                    self.prompt(question)?;
                }
            }
        };
        match line {
            Some(line) => Ok(self.key(line.trim()).unwrap_or_else(|| Said::Answer(line.trim().to_owned()))),
            None => {
                self.output.print("")?;
                Ok(Said::Leave)
            }
        }
    }

    /// Asks for something that is not shown while it is typed or pasted.
    ///
    /// # Errors
    /// The terminal is gone.
    pub async fn hidden(&mut self, question: &str) -> io::Result<Said<Hidden>> {
        // Whoever has a code has seen the page.
        self.opening = None;
        // Nothing is to be seen from before the question on: a paste may be faster than the one who reads it.
        let _unseen = Unseen::begin();
        self.prompt(question)?;
        let reading = tokio::task::spawn_blocking(|| rpassword::read_password().map(Zeroizing::new));
        let read = tokio::select! {
            biased;
            read = reading => read.map_err(io::Error::other)?,
            () = self.interruptions.next() => Err(io::ErrorKind::Interrupted.into()),
        };
        match read {
            Ok(text) => Ok(self.key(text.trim()).unwrap_or(Said::Answer(text))),
            Err(error) if matches!(error.kind(), io::ErrorKind::Interrupted | io::ErrorKind::UnexpectedEof) => {
                self.output.print("")?;
                Ok(Said::Leave)
            }
            Err(error) => Err(error),
        }
    }

    /// Shows options by number and asks for one of them. An empty answer is `default`, where there is one.
    ///
    /// # Errors
    /// The terminal is gone.
    pub async fn choose(&mut self, options: &[String], default: Option<usize>) -> io::Result<Said<usize>> {
        for (index, option) in options.iter().enumerate() {
            let number = format!("{}. ", index.saturating_add(1));
            self.output.print(&self.output.folded(&format!("{number}{option}"), 2, number.len()))?;
        }
        let question = match default {
            Some(default) => self.output.say("cli-which-number-default", &[("default", &default.saturating_add(1).to_string())]),
            None => self.output.say("cli-which-number", &[]),
        };
        loop {
            match self.line(&question).await? {
                Said::Answer(typed) => match (chosen(&typed, options.len()), default) {
                    (Some(index), _) => return Ok(Said::Answer(index)),
                    (None, Some(default)) if typed.is_empty() => return Ok(Said::Answer(default)),
                    _ => self.output.tell("cli-not-a-number", &[("count", &options.len().to_string())])?,
                },
                Said::Back => return Ok(Said::Back),
                Said::Leave => return Ok(Said::Leave),
            }
        }
    }

    /// Waits for something that reports its progress and that the first Ctrl-C cancels.
    ///
    /// # Errors
    /// [`Abandoned`] by a second Ctrl-C.
    pub async fn watch<T>(
        &mut self,
        work: impl AsyncFnOnce(&(dyn Fn(Progress) + Send + Sync), &CancellationToken) -> T,
    ) -> Result<T, Abandoned> {
        let work = async |lights: &Lights<'_>, cancel: &CancellationToken| work(&|progress| lights.show(&progress), cancel).await;
        watched(self.output.words(), Shown::InConversation, &mut self.interruptions, work).await
    }

    fn prompt(&self, question: &str) -> io::Result<()> {
        let mut stdout = io::stdout().lock();
        write!(stdout, "{question} ")?;
        stdout.flush()
    }

    /// What the keys for "back" and "stop" mean wherever something is asked.
    fn key<T>(&self, typed: &str) -> Option<Said<T>> {
        if typed == self.output.say("cli-key-back", &[]) {
            Some(Said::Back)
        } else if typed == self.output.say("cli-key-stop", &[]) {
            Some(Said::Leave)
        } else {
            None
        }
    }
}

/// Waits until something that was launched fails; for ever where nothing does.
async fn failed(opening: &mut Option<Opening>) -> (&'static str, String) {
    if let Some(Opening { failure, says }) = opening {
        let (failure, says) = (failure.await.ok().flatten(), *says);
        *opening = None;
        if let Some(reason) = failure {
            return (says, reason);
        }
    }
    pending().await
}

/// The index of the option whose number was typed.
pub fn chosen(typed: &str, count: usize) -> Option<usize> {
    let number: usize = typed.trim_end_matches('.').parse().ok()?;
    number.checked_sub(1).filter(|index| *index < count)
}

/// While it lives, the terminal does not show what is typed. In the end, also when a signal ends the asking, the terminal is as
/// it was before.
#[derive(Debug)]
struct Unseen {
    #[cfg(unix)]
    before: Option<rustix::termios::Termios>,
}

impl Unseen {
    fn begin() -> Self {
        #[cfg(unix)]
        {
            use rustix::termios::{LocalModes, OptionalActions, tcgetattr, tcsetattr};
            let before = tcgetattr(io::stdin()).ok();
            if let Some(mut settings) = before.clone() {
                settings.local_modes.remove(LocalModes::ECHO);
                // The terminal may be gone; reading from it will say so.
                let _ = tcsetattr(io::stdin(), OptionalActions::Now, &settings);
            }
            Self { before }
        }
        #[cfg(not(unix))]
        Self {}
    }
}

impl Drop for Unseen {
    fn drop(&mut self) {
        #[cfg(unix)]
        if let Some(before) = &self.before {
            use rustix::termios::{OptionalActions, tcsetattr};
            // The terminal may be gone; then there is nothing to put back.
            let _ = tcsetattr(io::stdin(), OptionalActions::Now, before);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::chosen;

    #[test]
    fn only_the_number_of_an_option_chooses_it() {
        assert_eq!(chosen("1", 3), Some(0));
        assert_eq!(chosen("3.", 3), Some(2));
        for typed in ["0", "4", "", "one", "-1", "1 2", "18446744073709551616"] {
            assert_eq!(chosen(typed, 3), None, "{typed:?}");
        }
    }
}
