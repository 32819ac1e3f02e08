//! What keeps a code from being sent: Google refused it in this run, or asked for a pause that is not over.
//!
//! A refusal is remembered as a salted hash of account and code, in memory alone; a pause in a file ([`super::sign_ins`]), so that every
//! door and the next run wait it out too.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::{SignedDuration, Timestamp};

use super::sign_ins::{self, Pause, SignIns};
use crate::address::EmailAddress;
use crate::app_password::AppPassword;
use crate::files::{FileProblem, Folder};
use mailkey_diagnosis::evidence::Stage;
use mailkey_diagnosis::verdict::{Verdict, VerdictId};

/// The brakes of a run.
#[derive(Debug)]
pub(super) struct Brakes {
    folder: Option<Folder>,
    /// What is known of pauses and of the port: as the file said it last, and what came in this run, where nothing can be written too.
    known: Mutex<SignIns>,
    /// The refused codes of this run, with what was said of them.
    refused: Mutex<HashMap<u64, Verdict>>,
    salt: RandomState,
}

impl Brakes {
    pub(super) fn new(folder: Option<Folder>) -> Self {
        Self { folder, known: Mutex::default(), refused: Mutex::default(), salt: RandomState::new() }
    }

    /// Why a code is not sent at this moment; `None`: it may be.
    ///
    /// # Errors
    /// A newer Mailkey remembers the pauses, in a way that this one cannot read.
    pub(super) fn hold_back(&self, address: &EmailAddress, code: &AppPassword, now: Timestamp) -> Result<Option<Verdict>, FileProblem> {
        let waiting = self.wait_out(address, Stage::SignIn, now)?;
        let fingerprint = self.fingerprint(address, code);
        let refusal = self.refused().get(&fingerprint).cloned();
        Ok(refusal.or(waiting))
    }

    /// The pause that Google asked for, while it is not over.
    ///
    /// # Errors
    /// As [`Brakes::hold_back`].
    pub(super) fn wait_out(&self, address: &EmailAddress, stage: Stage, now: Timestamp) -> Result<Option<Verdict>, FileProblem> {
        self.refresh()?;
        Ok(self.pause_until(address, now).map(|until| {
            let mut verdict = Verdict::new(VerdictId::TooManySignIns, stage);
            verdict.details.wait_seconds = Some(seconds_until(until, now));
            verdict
        }))
    }

    /// Until when nobody signs in with an account, as the file said it last.
    pub(super) fn pause_until(&self, address: &EmailAddress, now: Timestamp) -> Option<Timestamp> {
        self.known().pause_until(address, now)
    }

    /// Remembers what an attempt told: a refused code, a time to wait, the port that worked. `rest` is how long a pause is that Google
    /// gave no length.
    pub(super) fn note(&self, address: &EmailAddress, code: &AppPassword, verdict: &Verdict, rest: SignedDuration, now: Timestamp) {
        let id = verdict.verdict;
        if id.refuses_the_code() && verdict.stage == Stage::SignIn {
            let fingerprint = self.fingerprint(address, code);
            self.refused().insert(fingerprint, verdict.clone());
        }
        let wait = verdict.details.wait_seconds.map_or(rest, |seconds| SignedDuration::from_secs(i64::from(seconds)));
        let until = (id == VerdictId::TooManySignIns).then(|| now.checked_add(wait).ok()).flatten();
        let pause = until.map(|until| Pause { address: address.clone(), until });
        let worked = matches!(id, VerdictId::SignedIn | VerdictId::Sent);
        let port = verdict.endpoint.as_ref().map(|endpoint| endpoint.port).filter(|_| worked);
        let remember = |known: &mut SignIns| {
            known.port = port.or(known.port);
            known.pause(pause.clone(), now);
        };
        remember(&mut self.known());
        if let Some(folder) = self.folder.as_ref().filter(|_| port.is_some() || pause.is_some()) {
            // Where it cannot be written it counts for this run; that nothing can be saved here is said about the journey and the ledger.
            let _ = sign_ins::change(folder, remember);
        }
    }

    /// The port that signed in last on this computer.
    pub(super) fn port(&self) -> Option<u16> {
        // What a newer Mailkey remembers is no reason not to dial in the usual order.
        let _ = self.refresh();
        self.known().port
    }

    /// How many codes were refused in this run.
    pub(super) fn refusals(&self) -> usize {
        self.refused().len()
    }

    pub(super) fn take_over_from_journey(&self) {
        if let Some(folder) = &self.folder {
            // Where nothing can be written, the journey stays as it is, too.
            let _ = sign_ins::take_over(folder);
        }
        // Nobody signs in yet; what cannot be read is said when somebody does.
        let _ = self.refresh();
    }

    /// Reads what other programs and earlier runs remember.
    fn refresh(&self) -> Result<(), FileProblem> {
        let Some(folder) = &self.folder else { return Ok(()) };
        match sign_ins::read(folder) {
            Ok(found) => {
                let mut known = self.known();
                let ours = std::mem::replace(&mut *known, found);
                known.merge(&ours);
                Ok(())
            }
            Err(newer @ FileProblem::Newer { .. }) => Err(newer),
            // What cannot be read cannot have been written by anybody either.
            Err(_) => Ok(()),
        }
    }

    fn fingerprint(&self, address: &EmailAddress, code: &AppPassword) -> u64 {
        self.salt.hash_one((address.account(), code.expose()))
    }

    fn known(&self) -> MutexGuard<'_, SignIns> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn refused(&self) -> MutexGuard<'_, HashMap<u64, Verdict>> {
        self.refused.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whole seconds from now until a later moment, never fewer than there are: whoever waits them out is not held back again.
pub(super) fn seconds_until(end: Timestamp, now: Timestamp) -> u32 {
    let left = end.duration_since(now);
    let seconds = left.as_secs().saturating_add(i64::from(left.subsec_nanos() > 0));
    u32::try_from(seconds).unwrap_or(u32::MAX).max(1)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_wait_is_never_told_shorter_than_it_is() {
        let end: Timestamp = "2026-11-28T12:00:00Z".parse().unwrap();
        for (left_ms, told) in [(0, 1), (1, 1), (1_000, 1), (1_001, 2), (1_999, 2), (59_400, 60), (3_600_000, 3_600)] {
            assert_eq!(seconds_until(end, end - SignedDuration::from_millis(left_ms)), told, "{left_ms} ms");
        }
        assert_eq!(seconds_until(Timestamp::MAX, Timestamp::MIN), u32::MAX);
    }
}
