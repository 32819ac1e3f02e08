//! Checking several kept codes, one sign-in each, one after the other, with a pause between them and every pause that Google asks for.

use std::time::Duration;

use jiff::Timestamp;
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

use super::{Codes, CodesProblem};
use crate::address::EmailAddress;
use crate::device::AppOnDevice;
use crate::keyring::KeyringProblem;
use mailkey_diagnosis::evidence::Stage;
use mailkey_diagnosis::verdict::{Verdict, VerdictId};

/// How often the clock is looked at while a pause is waited out: a computer that slept meanwhile is not made to wait once more.
const LOOK: Duration = Duration::from_millis(500);

/// How far it has come. `index` counts the codes that were asked about from 0.
#[derive(Debug, Clone, Copy)]
pub enum Going<'a> {
    /// A code is being checked.
    Checking {
        /// Which.
        index: usize,
    },
    /// Google asked for a pause; it goes on by itself.
    Waiting {
        /// The code that comes next.
        index: usize,
        /// Until when.
        until: Timestamp,
    },
    /// A code's check has ended.
    Done {
        /// Which.
        index: usize,
        /// How.
        ended: &'a Ended,
    },
}

/// How the check of one of several codes has ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ended {
    /// With a verdict.
    Verdict(Box<Verdict>),
    /// The keyring holds no such code.
    NotKept,
    /// The keyring did not give it.
    Keyring(KeyringProblem),
    /// Its turn never came: it was cancelled before, or Google asked for a second pause in a row.
    NotReached,
}

/// Whether the next code's turn comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Next {
    Comes,
    NoMore,
}

impl Codes {
    /// Signs in once with each of these codes, as far as they are kept. Whatever Google refuses or the keyring does not give is one
    /// code's end and not the others'. After a `454` it waits until the pause is over and tries that code once more; a second one in a
    /// row ends it all. Other errands may come in between, while it waits.
    ///
    /// # Errors
    /// [`CodesProblem::File`] when a newer Mailkey remembers the pauses.
    pub async fn check_many(
        &self,
        which: &[(AppOnDevice, EmailAddress)],
        on: &(dyn for<'a> Fn(Going<'a>) + Send + Sync),
        cancel: &CancellationToken,
    ) -> Result<Vec<Ended>, CodesProblem> {
        let (mut ends, mut next, mut asked) = (Vec::with_capacity(which.len()), Next::Comes, false);
        for (index, (app, address)) in which.iter().enumerate() {
            let mut ended = Ended::NotReached;
            if next == Next::Comes {
                let in_turn = InTurn { codes: self, index, app, address, on, cancel };
                (ended, next) = in_turn.check(&mut asked).await?;
            }
            on(Going::Done { index, ended: &ended });
            ends.push(ended);
        }
        Ok(ends)
    }
}

/// One code whose turn it is.
struct InTurn<'a> {
    codes: &'a Codes,
    index: usize,
    app: &'a AppOnDevice,
    address: &'a EmailAddress,
    on: &'a (dyn for<'g> Fn(Going<'g>) + Send + Sync),
    cancel: &'a CancellationToken,
}

impl InTurn<'_> {
    /// `asked`: whether Google was asked before, so that there is a pause in between.
    async fn check(&self, asked: &mut bool) -> Result<(Ended, Next), CodesProblem> {
        let mut paused_before = false;
        loop {
            let Some(_errand) = self.cancel.run_until_cancelled(self.prepare(*asked)).await.transpose()? else {
                return Ok((Ended::NotReached, Next::NoMore));
            };
            (self.on)(Going::Checking { index: self.index });
            let verdict = match self.codes.check_kept_now(self.app, self.address, &|_| {}, self.cancel).await {
                Ok(checked) => checked.verdict,
                Err(CodesProblem::NotKept) => return Ok((Ended::NotKept, Next::Comes)),
                Err(CodesProblem::Keyring(problem)) => return Ok((Ended::Keyring(problem), Next::Comes)),
                Err(other) => return Err(other),
            };
            *asked = true;
            match verdict.verdict {
                VerdictId::Cancelled => return Ok((Ended::NotReached, Next::NoMore)),
                VerdictId::TooManySignIns if paused_before => return Ok((Ended::Verdict(Box::new(verdict)), Next::NoMore)),
                VerdictId::TooManySignIns => paused_before = true,
                _ => return Ok((Ended::Verdict(Box::new(verdict)), Next::Comes)),
            }
        }
    }

    /// Waits until this code may be sent, and nobody else signs in.
    async fn prepare(&self, asked: bool) -> Result<tokio::sync::MutexGuard<'_, ()>, CodesProblem> {
        if asked {
            sleep(self.codes.environment.servers.deadlines.between).await;
        }
        loop {
            self.wait_out().await?;
            let errand = self.codes.errand.lock().await;
            // Somebody else may have been asked for a pause meanwhile.
            if self.pause()?.is_none() {
                return Ok(errand);
            }
        }
    }

    async fn wait_out(&self) -> Result<(), CodesProblem> {
        let mut told = None;
        while let Some(until) = self.pause()? {
            if told != Some(until) {
                (self.on)(Going::Waiting { index: self.index, until });
                told = Some(until);
            }
            let left = Duration::try_from(until.duration_since(self.codes.environment.now())).unwrap_or_default();
            sleep(left.min(LOOK)).await;
        }
        Ok(())
    }

    fn pause(&self) -> Result<Option<Timestamp>, CodesProblem> {
        let now = self.codes.environment.now();
        let waiting = self.codes.brakes.wait_out(self.address, Stage::SignIn, now)?;
        Ok(waiting.and_then(|_| self.codes.brakes.pause_until(self.address, now)))
    }
}
