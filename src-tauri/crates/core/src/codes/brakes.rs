//! What keeps a code from being sent: Google refused it in this run, or asked for a pause that is not over.
//!
//! A refusal is remembered as a salted hash of account and code, in memory alone; a pause in a file ([`super::sign_ins`]), so that every
//! door and the next run wait it out too.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::{SignedDuration, Timestamp};
use mailkey_facts::google::Security;

use super::sign_ins::{self, Pause, Reach, SignIns};
use crate::address::EmailAddress;
use crate::app_password::AppPassword;
use crate::files::{FileProblem, Folder};
use mailkey_diagnosis::evidence::Stage;
use mailkey_diagnosis::verdict::{Verdict, VerdictId};

/// The brakes of a run.
#[derive(Debug)]
pub(super) struct Brakes {
    folder: Option<Folder>,
    /// How long a pause is that Google gave no length, and the longest that is believed.
    rest: SignedDuration,
    /// What is known of pauses and of the port: as the file said it last, and what came in this run, where nothing can be written too.
    known: Mutex<SignIns>,
    /// The refused codes of this run, with what was said of them.
    refused: Mutex<HashMap<u64, Verdict>>,
    salt: RandomState,
}

impl Brakes {
    pub(super) fn new(folder: Option<Folder>, rest: SignedDuration) -> Self {
        Self { folder, rest, known: Mutex::default(), refused: Mutex::default(), salt: RandomState::new() }
    }

    /// Why a code is not sent at this moment, at the stage at which it would be; `None`: it may be.
    ///
    /// # Errors
    /// A newer Mailkey remembers the pauses, in a way that this one cannot read.
    pub(super) fn hold_back(
        &self,
        address: &EmailAddress,
        code: &AppPassword,
        stage: Stage,
        now: Timestamp,
    ) -> Result<Option<Verdict>, FileProblem> {
        let waiting = self.wait_out(address, stage, now)?;
        let fingerprint = self.fingerprint(address, code);
        let refusal = self.refused().get(&fingerprint).cloned().map(|said| Verdict { stage, ..said });
        Ok(refusal.or(waiting))
    }

    /// The pause that Google asked for, while it is not over.
    ///
    /// # Errors
    /// As [`Brakes::hold_back`].
    pub(super) fn wait_out(&self, address: &EmailAddress, stage: Stage, now: Timestamp) -> Result<Option<Verdict>, FileProblem> {
        self.refresh(now)?;
        Ok(self.pause_until(address, now).map(|until| {
            let mut verdict = Verdict::new(VerdictId::TooManySignIns, stage);
            verdict.details.wait_seconds = Some(seconds_until(until, now));
            verdict
        }))
    }

    /// Until when nobody signs in with an account, as the file said it last.
    pub(super) fn pause_until(&self, address: &EmailAddress, now: Timestamp) -> Option<Timestamp> {
        self.known().pause_until(address, self.reach(now))
    }

    /// Remembers what an attempt told: a refused code, a time to wait, the port that worked. What the mailbox refuses for reasons of its
    /// own is said of the mailbox; only what it says of the code itself is remembered of that.
    pub(super) fn note(&self, address: &EmailAddress, code: &AppPassword, verdict: &Verdict, now: Timestamp) {
        let id = verdict.verdict;
        if id.refuses_the_code() {
            let fingerprint = self.fingerprint(address, code);
            self.refused().insert(fingerprint, verdict.clone());
        }
        let wait = verdict.details.wait_seconds.map_or(self.rest, |seconds| SignedDuration::from_secs(i64::from(seconds)));
        let until = (id == VerdictId::TooManySignIns).then(|| now.checked_add(wait).ok()).flatten();
        let pause = until.map(|until| Pause { address: address.clone(), until });
        let worked = matches!(id, VerdictId::SignedIn | VerdictId::Sent);
        let port = verdict.endpoint.as_ref().map(|endpoint| (endpoint.port, endpoint.security)).filter(|_| worked);
        let reach = self.reach(now);
        let remember = |known: &mut SignIns| {
            known.worked(port);
            known.pause(pause.clone(), reach);
        };
        remember(&mut self.known());
        if let Some(folder) = self.folder.as_ref().filter(|_| port.is_some() || pause.is_some()) {
            // Where it cannot be written it counts for this run; that nothing can be saved here is said about the journey and the ledger.
            let _ = sign_ins::change(folder, reach, remember);
        }
    }

    /// The port that signed in last on this computer, and how it is made secure, where that is known.
    pub(super) fn port(&self, now: Timestamp) -> Option<(u16, Option<Security>)> {
        // What cannot be read is no reason not to dial in the usual order.
        let _ = self.refresh(now);
        let known = self.known();
        known.port.map(|port| (port, known.security))
    }

    /// How many codes were refused in this run.
    pub(super) fn refusals(&self) -> usize {
        self.refused().len()
    }

    pub(super) fn take_over_from_journey(&self, now: Timestamp) {
        if let Some(folder) = &self.folder {
            // Where nothing can be written, the journey stays as it is, too.
            let _ = sign_ins::take_over(folder, self.reach(now));
        }
        // Nobody signs in yet; what cannot be read is said when somebody does.
        let _ = self.refresh(now);
    }

    /// Reads what other programs and earlier runs remember.
    fn refresh(&self, now: Timestamp) -> Result<(), FileProblem> {
        let Some(folder) = &self.folder else { return Ok(()) };
        match sign_ins::read(folder, self.reach(now)) {
            Ok(found) => {
                let mut known = self.known();
                let ours = std::mem::replace(&mut *known, found);
                known.merge(&ours, self.reach(now));
                Ok(())
            }
            Err(newer @ FileProblem::Newer { .. }) => Err(newer),
            // A pause may stand in a file that another account's run wrote. What is known of this run holds all the same, and to shut a
            // person out for good over such a file would be worse than to be told `454` once more.
            Err(_) => Ok(()),
        }
    }

    fn reach(&self, now: Timestamp) -> Reach {
        Reach { now, longest: self.rest }
    }

    fn fingerprint(&self, address: &EmailAddress, code: &AppPassword) -> u64 {
        self.salt.hash_one((address.account_without_tag(), code.expose()))
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
