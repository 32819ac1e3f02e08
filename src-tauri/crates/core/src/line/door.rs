//! One door of a server, from TCP to the answer to EHLO. What is seen on the way is written down as evidence, whether the door opens
//! or not, so that it can be told even of a door that was given up half-way.

use std::net::{IpAddr, SocketAddr};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::net::TcpStream;
use tokio::time::Instant;

use super::conversation::{Broken, Conversation};
use super::hello::{EHLO, judge_greeting, offers};
use super::progress::{Light, Lights};
use super::reply::Reply;
use super::staggered::first_of;
use super::tls::{SecureStream, secure};
use super::{Deadlines, Endpoint, Place, Security};
use crate::google;
use crate::verdict::{DoorEvidence, Obstacle, Stage};

/// A door, and what was seen at it so far.
#[derive(Debug)]
pub(super) struct Door<'a> {
    place: &'a Place,
    deadlines: Deadlines,
    addresses: &'a [IpAddr],
    lights: Option<&'a Lights<'a>>,
    seen: Mutex<DoorEvidence>,
    /// Since when it is being tried; nothing before and after.
    begun: Mutex<Option<Instant>>,
}

/// It did not open; why is in [`Door::evidence`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Shut;

impl<'a> Door<'a> {
    /// A door at these addresses. `lights` are told when it is reached.
    pub(super) fn new(
        endpoint: Endpoint,
        place: &'a Place,
        deadlines: Deadlines,
        addresses: &'a [IpAddr],
        lights: Option<&'a Lights<'a>>,
    ) -> Self {
        let seen = Mutex::new(DoorEvidence::untried(endpoint));
        Self { place, deadlines, addresses, lights, seen, begun: Mutex::new(None) }
    }

    /// Up to a line on which a mail server greeted and offers `AUTH PLAIN`.
    ///
    /// # Errors
    /// [`Shut`].
    pub(super) async fn open_for_submission(&self) -> Result<Conversation<SecureStream>, Shut> {
        self.noting(async {
            let stream = self.connect().await?;
            match self.endpoint().security {
                Security::ImplicitTls => self.greeted(Conversation::new(self.secured(stream).await?)).await,
                Security::Starttls => {
                    let stream = self.starttls(stream).await?;
                    let line = Conversation::new(self.secured(stream).await?);
                    self.introduced(line).await
                }
            }
        })
        .await
    }

    /// Up to a secure stream, with nothing said on it.
    ///
    /// # Errors
    /// [`Shut`].
    pub(super) async fn open_for_mailbox(&self) -> Result<SecureStream, Shut> {
        self.noting(async { self.secured(self.connect().await?).await }).await
    }

    /// What was seen. A door that is given up while it is still tried has timed out.
    pub(super) fn evidence(&self) -> DoorEvidence {
        let mut seen = self.seen().clone();
        if let Some(begun) = *self.begun() {
            seen.obstacle = Some(Obstacle::TimedOut);
            seen.elapsed = begun.elapsed();
        }
        seen
    }

    async fn noting<T>(&self, trying: impl Future<Output = Result<T, Obstacle>>) -> Result<T, Shut> {
        let begun = Instant::now();
        *self.begun() = Some(begun);
        let outcome = trying.await;
        *self.begun() = None;
        let mut seen = self.seen();
        seen.elapsed = begun.elapsed();
        outcome.map_err(|obstacle| {
            seen.obstacle = Some(obstacle);
            Shut
        })
    }

    /// TCP, over all addresses as RFC 8305 has it.
    async fn connect(&self) -> Result<TcpStream, Obstacle> {
        self.stage(Stage::Connect);
        let port = self.endpoint().port;
        let attempts = self.addresses.iter().map(|address| TcpStream::connect(SocketAddr::new(*address, port))).collect();
        let stream = match tokio::time::timeout(self.deadlines.connect, first_of(attempts, self.deadlines.pause)).await {
            Err(_) => return Err(Obstacle::TimedOut),
            Ok(Err(failures)) => return Err(unconnected(&failures)),
            Ok(Ok(stream)) => stream,
        };
        // Four small messages each way: waiting to fill a packet would cost a round trip each.
        let _ = stream.set_nodelay(true);
        if let Some(lights) = self.lights {
            lights.working(Light::MailServer);
        }
        Ok(stream)
    }

    /// TLS on a stream on which nothing in clear is left over.
    async fn secured(&self, stream: TcpStream) -> Result<SecureStream, Obstacle> {
        self.stage(Stage::SecureLine);
        let endpoint = self.endpoint();
        let shaking = async {
            let (outcome, certificate) = secure(stream, &endpoint, self.place).await;
            self.seen().certificate = certificate;
            outcome.map_err(Obstacle::Tls)
        };
        within(self.deadlines.tls, shaking).await
    }

    /// The greeting, and then EHLO.
    async fn greeted(&self, mut line: Conversation<SecureStream>) -> Result<Conversation<SecureStream>, Obstacle> {
        self.stage(Stage::Greeting);
        let greeting = self.heard(line.listen(self.deadlines.greeting).await)?;
        judge_greeting(&greeting, &self.endpoint().host).map_err(Obstacle::Greeting)?;
        self.introduced(line).await
    }

    /// EHLO inside TLS; `AUTH PLAIN` must be offered.
    async fn introduced(&self, mut line: Conversation<SecureStream>) -> Result<Conversation<SecureStream>, Obstacle> {
        self.stage(Stage::Greeting);
        let answer = self.heard(line.ask(EHLO, self.deadlines.answer).await)?;
        expect(250, &answer)?;
        if offers(&answer).auth_plain { Ok(line) } else { Err(Obstacle::NoAuthPlain) }
    }

    /// Greeting, EHLO and STARTTLS in clear. What comes out is a stream on which nothing was read too much: bytes behind the answer to
    /// STARTTLS end it (CVE-2011-0411), and what was read in clear is dropped here.
    async fn starttls(&self, stream: TcpStream) -> Result<TcpStream, Obstacle> {
        self.stage(Stage::Greeting);
        let mut line = Conversation::new(stream);
        let greeting = self.heard(line.listen(self.deadlines.greeting).await)?;
        judge_greeting(&greeting, &self.endpoint().host).map_err(Obstacle::Greeting)?;
        let answer = self.heard(line.ask(EHLO, self.deadlines.answer).await)?;
        expect(250, &answer)?;
        if !offers(&answer).starttls {
            return Err(Obstacle::NoStarttls);
        }
        self.stage(Stage::SecureLine);
        let answer = self.heard(line.ask(b"STARTTLS\r\n", self.deadlines.answer).await)?;
        expect(220, &answer)?;
        let (stream, left_over) = line.into_parts();
        if !left_over.is_empty() || stream.try_read(&mut [0]).is_ok_and(|length| length > 0) {
            return Err(Obstacle::BytesBeforeTls);
        }
        Ok(stream)
    }

    /// Writes the server's words down.
    fn heard(&self, answer: Result<Reply, Broken>) -> Result<Reply, Obstacle> {
        let reply = answer.map_err(Obstacle::Broken)?;
        self.seen().words = Some(reply.text.clone());
        Ok(reply)
    }

    fn endpoint(&self) -> Endpoint {
        self.seen().endpoint.clone()
    }

    fn stage(&self, stage: Stage) {
        self.seen().stage = stage;
    }

    fn begun(&self) -> MutexGuard<'_, Option<Instant>> {
        self.begun.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn seen(&self) -> MutexGuard<'_, DoorEvidence> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn within<T>(limit: Duration, trying: impl Future<Output = Result<T, Obstacle>>) -> Result<T, Obstacle> {
    tokio::time::timeout(limit, trying).await.unwrap_or(Err(Obstacle::TimedOut))
}

fn expect(code: u16, answer: &Reply) -> Result<(), Obstacle> {
    if answer.code == code {
        return Ok(());
    }
    Err(Obstacle::Answer { code: answer.code, googles: google::is_googles(&answer.text) })
}

/// What the failures of all addresses come to: that one was refused tells more than that one cannot be reached.
fn unconnected(failures: &[std::io::Error]) -> Obstacle {
    use std::io::ErrorKind::{AddrNotAvailable, HostUnreachable, NetworkUnreachable, TimedOut};
    let of = |kinds: &[std::io::ErrorKind]| failures.iter().any(|failure| kinds.contains(&failure.kind()));
    let no_way = [AddrNotAvailable, HostUnreachable, NetworkUnreachable];
    if failures.iter().all(|failure| no_way.contains(&failure.kind())) {
        return Obstacle::Unreachable;
    }
    if of(&[TimedOut]) { Obstacle::TimedOut } else { Obstacle::Refused }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

    use std::io::{Error, ErrorKind};

    use tokio::net::TcpListener;

    use super::*;

    async fn connected(addresses: &[&str], port: u16) -> Result<IpAddr, Obstacle> {
        let addresses: Vec<IpAddr> = addresses.iter().map(|address| address.parse().unwrap()).collect();
        let place = Place::Internet;
        let endpoint = Endpoint { host: "smtp.gmail.com".to_owned(), port, security: Security::ImplicitTls };
        let door = Door::new(endpoint, &place, Deadlines::default(), &addresses, None);
        door.connect().await.map(|stream| stream.peer_addr().unwrap().ip())
    }

    #[tokio::test]
    async fn the_next_address_is_tried_at_once_when_one_refuses() {
        let listener = TcpListener::bind("127.0.0.3:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let since = Instant::now();
        let reached = connected(&["127.0.0.1", "127.0.0.2", "127.0.0.3"], port).await;
        assert_eq!(reached, Ok("127.0.0.3".parse().unwrap()));
        assert!(since.elapsed() < Deadlines::default().pause, "{:?}", since.elapsed());
    }

    #[tokio::test]
    async fn when_all_refuse_it_is_refused() {
        let port = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().port();
        assert_eq!(connected(&["127.0.0.1", "127.0.0.2"], port).await, Err(Obstacle::Refused));
    }

    #[test]
    fn several_failures_come_to_the_one_that_tells_most() {
        let of = |kinds: &[ErrorKind]| unconnected(&kinds.iter().map(|kind| Error::from(*kind)).collect::<Vec<_>>());
        assert_eq!(of(&[ErrorKind::NetworkUnreachable, ErrorKind::HostUnreachable]), Obstacle::Unreachable);
        assert_eq!(of(&[ErrorKind::NetworkUnreachable, ErrorKind::ConnectionRefused]), Obstacle::Refused);
        assert_eq!(of(&[ErrorKind::NetworkUnreachable, ErrorKind::TimedOut]), Obstacle::TimedOut);
        assert_eq!(of(&[ErrorKind::PermissionDenied]), Obstacle::Refused);
    }
}
