//! One door of a server. It is tried over all its addresses at once (RFC 8305); and where an address takes a connection and then
//! nothing comes any more, as happens where IPv6 is half set up, over those of the other family too, beside the first.

use std::net::IpAddr;
use std::sync::atomic::{AtomicBool, Ordering};

use futures_util::future::BoxFuture;

use super::approach::{Approach, OnStage, Shut};
use super::conversation::Conversation;
use super::progress::Lights;
use super::tls::SecureStream;
use super::{Deadlines, Endpoint, Place};
use crate::verdict::{DoorEvidence, more_telling};

/// A door, and what was seen at it so far.
#[derive(Debug)]
pub(super) struct Door<'a> {
    deadlines: Deadlines,
    addresses: &'a [IpAddr],
    first: Approach<'a>,
    /// Over the other family, when the first has stalled.
    second: Approach<'a>,
    told: AtomicBool,
}

impl<'a> Door<'a> {
    /// A door at these addresses. `lights` and `on_stage` are told how far it is.
    pub(super) fn new(
        endpoint: Endpoint,
        place: &'a Place,
        deadlines: Deadlines,
        addresses: &'a [IpAddr],
        lights: Option<&'a Lights<'a>>,
        on_stage: Option<OnStage<'a>>,
    ) -> Self {
        let first = Approach::new(endpoint.clone(), place, deadlines, lights, on_stage);
        let second = Approach::new(endpoint, place, deadlines, lights, None);
        Self { deadlines, addresses, first, second, told: AtomicBool::new(false) }
    }

    /// Up to a line on which a mail server greeted and offers `AUTH PLAIN`.
    ///
    /// # Errors
    /// [`Shut`].
    pub(super) async fn open_for_submission(&self) -> Result<Conversation<SecureStream>, Shut> {
        self.over_either_family(|approach, addresses| Box::pin(approach.for_submission(addresses))).await
    }

    /// Up to a secure stream, with nothing said on it.
    ///
    /// # Errors
    /// [`Shut`].
    pub(super) async fn open_for_mailbox(&self) -> Result<SecureStream, Shut> {
        self.over_either_family(|approach, addresses| Box::pin(approach.for_mailbox(addresses))).await
    }

    /// What was seen; `None`: it was not tried.
    pub(super) fn evidence(&self) -> Option<DoorEvidence> {
        let first = self.first.evidence()?;
        let Some(second) = self.second.evidence() else { return Some(first) };
        let dials = first.dials.iter().chain(&second.dials).cloned().collect();
        let elapsed = first.elapsed.max(second.elapsed);
        Some(DoorEvidence { dials, elapsed, ..more_telling(first, second) })
    }

    /// What was seen, if it was tried to its end.
    pub(super) fn evidence_if_ended(&self) -> Option<DoorEvidence> {
        if self.second.has_ended() { self.evidence() } else { self.first.has_ended().then(|| self.first.evidence()).flatten() }
    }

    /// Its evidence for the one who tells how it ended; only once.
    pub(super) fn outcome_to_tell(&self) -> Option<DoorEvidence> {
        let evidence = self.evidence()?;
        (!self.told.swap(true, Ordering::Relaxed)).then_some(evidence)
    }

    async fn over_either_family<'s, T>(
        &'s self,
        pass: impl Fn(&'s Approach<'a>, Vec<IpAddr>) -> BoxFuture<'s, Result<T, Shut>>,
    ) -> Result<T, Shut> {
        let mut first = pass(&self.first, self.addresses.to_vec());
        let stalled_at = tokio::select! {
            biased;
            outcome = &mut first => return outcome,
            stalled_at = self.first.stalled(self.deadlines.stall) => stalled_at,
        };
        let others: Vec<IpAddr> = self.addresses.iter().copied().filter(|address| address.is_ipv6() != stalled_at.is_ipv6()).collect();
        if others.is_empty() {
            return first.await;
        }
        let mut second = pass(&self.second, others);
        tokio::select! {
            outcome = &mut first => if outcome.is_ok() { outcome } else { second.await },
            outcome = &mut second => if outcome.is_ok() { outcome } else { first.await },
        }
    }
}
