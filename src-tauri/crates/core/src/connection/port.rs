//! One port of a server. It is tried over all its addresses at once (RFC 8305); and where an address takes a connection and then
//! nothing comes any more, as happens where IPv6 is half set up, over those of the other family too, beside the first.

use std::net::IpAddr;
use std::sync::atomic::{AtomicBool, Ordering};

use futures_util::future::BoxFuture;
use mailkey_diagnosis::evidence::{Endpoint, PortEvidence};
use mailkey_diagnosis::verdict::more_telling;

use super::approach::{Approach, NotOpen, OnStage};
use super::conversation::Conversation;
use super::names::Answers;
use super::progress::Lights;
use super::tls::SecureStream;
use super::{Deadlines, Place};

/// A port, and what was seen at it so far.
#[derive(Debug)]
pub(super) struct Port<'a> {
    deadlines: Deadlines,
    addresses: &'a [IpAddr],
    first: Approach<'a>,
    /// Over the other family, when the first has stalled.
    second: Approach<'a>,
    /// Where further addresses may come from.
    late: Option<&'a Answers>,
    told: AtomicBool,
}

impl<'a> Port<'a> {
    /// A port at these addresses. `lights` and `on_stage` are told how far it is.
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
        Self { deadlines, addresses, first, second, late: None, told: AtomicBool::new(false) }
    }

    /// The same port, at which addresses that are answered late are tried too.
    pub(super) fn joined_by(self, answers: &'a Answers) -> Self {
        Self { late: Some(answers), ..self }
    }

    /// Up to a line on which a mail server greeted and offers `AUTH PLAIN`.
    ///
    /// # Errors
    /// [`NotOpen`].
    pub(super) async fn open_for_submission(&self) -> Result<Conversation<SecureStream>, NotOpen> {
        self.over_either_family(|approach, addresses| Box::pin(approach.for_submission(addresses))).await
    }

    /// Up to a secure stream, with nothing said on it.
    ///
    /// # Errors
    /// [`NotOpen`].
    pub(super) async fn open_for_mailbox(&self) -> Result<SecureStream, NotOpen> {
        self.over_either_family(|approach, addresses| Box::pin(approach.for_mailbox(addresses))).await
    }

    /// What was seen; `None`: it was not tried.
    pub(super) fn evidence(&self) -> Option<PortEvidence> {
        let first = self.first.evidence()?;
        let Some(second) = self.second.evidence() else { return Some(first) };
        let dials = first.dials.iter().chain(&second.dials).cloned().collect();
        let elapsed = first.elapsed.max(second.elapsed);
        Some(PortEvidence { dials, elapsed, ..more_telling(first, second) })
    }

    /// What was seen, if it was tried to its end.
    pub(super) fn evidence_if_ended(&self) -> Option<PortEvidence> {
        if self.second.has_ended() { self.evidence() } else { self.first.has_ended().then(|| self.first.evidence()).flatten() }
    }

    /// Its evidence for the one who tells how it ended; only once.
    pub(super) fn outcome_to_tell(&self) -> Option<PortEvidence> {
        let evidence = self.evidence()?;
        (!self.told.swap(true, Ordering::Relaxed)).then_some(evidence)
    }

    async fn over_either_family<'s, T>(
        &'s self,
        pass: impl Fn(&'s Approach<'a>, Vec<IpAddr>) -> BoxFuture<'s, Result<T, NotOpen>>,
    ) -> Result<T, NotOpen> {
        let mut first = pass(&self.first, self.addresses.to_vec());
        let others = tokio::select! {
            biased;
            outcome = &mut first => return if outcome.is_ok() { outcome } else { self.over_what_comes_late(pass).await },
            stalled_at = self.first.stalled(self.deadlines.stall) => self.of_the_other_family(stalled_at),
            late = self.late_before_a_connection() => late,
        };
        if others.is_empty() {
            return first.await;
        }
        let mut second = pass(&self.second, others);
        tokio::select! {
            outcome = &mut first => if outcome.is_ok() { outcome } else { second.await },
            outcome = &mut second => if outcome.is_ok() { outcome } else { first.await },
        }
    }

    async fn over_what_comes_late<'s, T>(
        &'s self,
        pass: impl Fn(&'s Approach<'a>, Vec<IpAddr>) -> BoxFuture<'s, Result<T, NotOpen>>,
    ) -> Result<T, NotOpen> {
        let late = self.late().await;
        if late.is_empty() { Err(NotOpen) } else { pass(&self.second, late).await }
    }

    fn of_the_other_family(&self, stalled_at: IpAddr) -> Vec<IpAddr> {
        let known = self.late.map_or_else(|| self.addresses.to_vec(), Answers::so_far);
        known.into_iter().filter(|address| address.is_ipv6() != stalled_at.is_ipv6()).collect()
    }

    /// The addresses that came later than those at which it was begun; none where all had come.
    async fn late(&self) -> Vec<IpAddr> {
        match self.late {
            Some(answers) => answers.later_than(self.addresses).await,
            None => Vec::new(),
        }
    }

    /// The same, where nobody has taken the call by then; else never.
    async fn late_before_a_connection(&self) -> Vec<IpAddr> {
        let late = self.late().await;
        if late.is_empty() || self.first.is_connected() { std::future::pending().await } else { late }
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use mailkey_diagnosis::evidence::{DialEnd, Obstacle, Purpose, Stage};
    use mailkey_facts::google::Security;
    use tokio::io::AsyncReadExt;
    use tokio::net::{TcpListener, TcpStream};

    use super::*;

    const STALL: Duration = Duration::from_millis(300);

    /// Two listeners on one port of this computer, over IPv6 and over IPv4.
    async fn both_families() -> (TcpListener, TcpListener, u16) {
        loop {
            let six = TcpListener::bind("[::1]:0").await.unwrap();
            let port = six.local_addr().unwrap().port();
            if let Ok(four) = TcpListener::bind(("127.0.0.1", port)).await {
                return (six, four, port);
            }
        }
    }

    /// Tries the STARTTLS port at both addresses, IPv6 first.
    async fn tried(port: u16) -> (PortEvidence, Duration) {
        let addresses = ["::1".parse().unwrap(), "127.0.0.1".parse().unwrap()];
        let endpoint = Endpoint { host: "smtp.gmail.com".to_owned(), port, security: Security::Starttls, purpose: Purpose::Sending };
        let second = Duration::from_secs(2);
        let deadlines = Deadlines { stall: STALL, greeting: second, ..Deadlines::default() };
        let port = Port::new(endpoint, &Place::Internet, deadlines, &addresses, None, None);
        let since = Instant::now();
        assert!(port.open_for_submission().await.is_err());
        (port.evidence().unwrap(), since.elapsed())
    }

    async fn say_and_wait(mut stream: TcpStream, said: &[u8]) {
        use tokio::io::AsyncWriteExt;
        stream.write_all(said).await.unwrap();
        let _ = stream.read_to_end(&mut Vec::new()).await;
    }

    #[tokio::test]
    async fn the_other_family_is_tried_beside_an_address_that_connects_and_then_stalls() {
        let (six, four, port) = both_families().await;
        let serving = async {
            let (silent, _) = six.accept().await.unwrap();
            let begun = Instant::now();
            let (greeting, _) = four.accept().await.unwrap();
            assert!(begun.elapsed() >= STALL - Duration::from_millis(50), "{:?}", begun.elapsed());
            tokio::join!(say_and_wait(silent, b""), say_and_wait(greeting, b"220 ************\r\n"));
        };
        let ((seen, took), ()) = tokio::join!(tried(port), serving);
        // The masked greeting of the one tells more than the silence of the other.
        assert_eq!((seen.stage, seen.greeting.as_deref()), (Stage::Greeting, Some("220 ************")));
        let dialled: Vec<_> = seen.dials.iter().map(|dial| (dial.address.is_ipv6(), dial.end)).collect();
        assert_eq!(dialled, [(true, DialEnd::Connected), (false, DialEnd::Connected)]);
        assert!(took >= Duration::from_secs(2), "the first is heard to its end: {took:?}");
    }

    #[tokio::test]
    async fn whoever_speaks_is_not_disturbed() {
        let (six, four, port) = both_families().await;
        let serving = async {
            let (stream, _) = six.accept().await.unwrap();
            say_and_wait(stream, b"220 ************\r\n").await;
        };
        let ((seen, _), ()) = tokio::join!(tried(port), serving);
        assert_eq!(seen.dials.len(), 1);
        assert!(tokio::time::timeout(STALL, four.accept()).await.is_err());
    }

    #[tokio::test]
    async fn two_stalled_families_time_out_once() {
        let (six, four, port) = both_families().await;
        let serving = async {
            let (one, _) = six.accept().await.unwrap();
            let (other, _) = four.accept().await.unwrap();
            tokio::join!(say_and_wait(one, b""), say_and_wait(other, b""));
        };
        let ((seen, took), ()) = tokio::join!(tried(port), serving);
        assert!(matches!(seen.obstacle, Some(Obstacle::Broken(_))), "{seen:?}");
        assert!(took < Duration::from_secs(3), "{took:?}");
    }
}
