//! One pass through a port, from TCP to the answer to EHLO, over the addresses that it is given. What is seen on the way is written
//! down as evidence, whether the port opens or not, so that it can be told even of a pass that was given up half-way.

use std::net::IpAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use mailkey_diagnosis::evidence::{Broken, Endpoint, Obstacle, PortEvidence, Stage};
use mailkey_diagnosis::light::Light;
use mailkey_diagnosis::replies;
use mailkey_facts::google::Security;
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::time::Instant;

use super::conversation::Conversation;
use super::dials::{Dials, unconnected};
use super::ehlo::{EHLO, judge_greeting, offers};
use super::progress::Lights;
use super::reply::Reply;
use super::staggered::first_of;
use super::tls::{SecureStream, secure};
use super::{Deadlines, Place};

/// Takes the stage at which a pass is.
pub(super) type OnStage<'a> = &'a (dyn Fn(&Endpoint, Stage) + Send + Sync);

/// It did not open; why is in the evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NotOpen;

/// A pass, and what was seen on it so far.
pub(super) struct Approach<'a> {
    place: &'a Place,
    deadlines: Deadlines,
    lights: Option<&'a Lights<'a>>,
    on_stage: Option<OnStage<'a>>,
    seen: Mutex<PortEvidence>,
    /// The addresses that were dialled.
    dials: Dials,
    /// When it began, and when it ended.
    span: Mutex<(Option<Instant>, Option<Instant>)>,
    /// Whom it is connected to. Told anew whenever something came.
    peer: watch::Sender<Option<IpAddr>>,
}

impl<'a> Approach<'a> {
    /// A pass that was not begun.
    pub(super) fn new(
        endpoint: Endpoint,
        place: &'a Place,
        deadlines: Deadlines,
        lights: Option<&'a Lights<'a>>,
        on_stage: Option<OnStage<'a>>,
    ) -> Self {
        Self {
            place,
            deadlines,
            lights,
            on_stage,
            seen: Mutex::new(PortEvidence::untried(endpoint)),
            dials: Dials::default(),
            span: Mutex::default(),
            peer: watch::Sender::new(None),
        }
    }

    /// Up to a line on which a mail server greeted and offers `AUTH PLAIN`.
    ///
    /// # Errors
    /// [`NotOpen`].
    pub(super) async fn for_submission(&self, addresses: Vec<IpAddr>) -> Result<Conversation<SecureStream>, NotOpen> {
        self.noting(async {
            let stream = self.connect(addresses).await?;
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
    /// [`NotOpen`].
    pub(super) async fn for_mailbox(&self, addresses: Vec<IpAddr>) -> Result<SecureStream, NotOpen> {
        self.noting(async { self.secured(self.connect(addresses).await?).await }).await
    }

    /// Waits until it is connected and then nothing has come for so long; tells to whom.
    pub(super) async fn stalled(&self, stall: Duration) -> IpAddr {
        let mut peer = self.peer.subscribe();
        loop {
            let connected = *peer.borrow_and_update();
            match (tokio::time::timeout(stall, peer.changed()).await, connected) {
                (Err(_), Some(address)) => return address,
                // The sender is this very pass, so it is never gone.
                (Ok(Err(_)), _) => std::future::pending().await,
                _ => {}
            }
        }
    }

    /// What was seen; `None`: it was not begun. A pass that is given up while it is still on its way has timed out.
    pub(super) fn evidence(&self) -> Option<PortEvidence> {
        let (begun, ended) = *self.span();
        let begun = begun?;
        let mut seen = self.seen().clone();
        if ended.is_none() {
            seen.obstacle = Some(Obstacle::TimedOut);
        }
        seen.elapsed = ended.unwrap_or_else(Instant::now).duration_since(begun);
        seen.dials = self.dials.told();
        Some(seen)
    }

    /// Whether somebody has taken the call.
    pub(super) fn is_connected(&self) -> bool {
        self.peer.borrow().is_some()
    }

    /// Whether it has come to its end.
    pub(super) fn has_ended(&self) -> bool {
        self.span().1.is_some()
    }

    async fn noting<T>(&self, trying: impl Future<Output = Result<T, Obstacle>>) -> Result<T, NotOpen> {
        *self.span() = (Some(Instant::now()), None);
        let outcome = trying.await;
        self.span().1 = Some(Instant::now());
        outcome.map_err(|obstacle| {
            self.seen().obstacle = Some(obstacle);
            NotOpen
        })
    }

    /// TCP, over all addresses as RFC 8305 has it.
    async fn connect(&self, addresses: Vec<IpAddr>) -> Result<TcpStream, Obstacle> {
        self.stage(Stage::Connect);
        let port = self.endpoint().port;
        let attempts = addresses.into_iter().map(|address| self.dials.dial(address, port)).collect();
        let outcome = tokio::time::timeout(self.deadlines.connect, first_of(attempts, self.deadlines.pause)).await;
        self.dials.settle();
        let stream = match outcome {
            Err(_) => return Err(Obstacle::TimedOut),
            Ok(Err(failures)) => return Err(unconnected(&failures)),
            Ok(Ok(stream)) => stream,
        };
        // Four small messages each way: waiting to fill a packet would cost a round trip each.
        let _ = stream.set_nodelay(true);
        self.peer.send_replace(stream.peer_addr().ok().map(|peer| peer.ip()));
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
        self.seen().greeting = Some(greeting.text.clone());
        judge_greeting(&greeting, &self.endpoint().host).map_err(Obstacle::Greeting)?;
        self.introduced(line).await
    }

    /// EHLO inside TLS; `AUTH PLAIN` must be offered.
    async fn introduced(&self, mut line: Conversation<SecureStream>) -> Result<Conversation<SecureStream>, Obstacle> {
        self.stage(Stage::Greeting);
        let answer = self.heard(line.ask(EHLO, self.deadlines.answer).await)?;
        self.seen().offers = answer.text.lines().map(str::to_owned).collect();
        expect(250, &answer)?;
        if offers(&answer).auth_plain { Ok(line) } else { Err(Obstacle::NoAuthPlain) }
    }

    /// Greeting, EHLO and STARTTLS in clear. What comes out is a stream on which nothing was read too much: bytes behind the answer to
    /// STARTTLS end it (CVE-2011-0411), and what was read in clear is dropped here.
    async fn starttls(&self, stream: TcpStream) -> Result<TcpStream, Obstacle> {
        self.stage(Stage::Greeting);
        let mut line = Conversation::new(stream);
        let greeting = self.heard(line.listen(self.deadlines.greeting).await)?;
        self.seen().greeting = Some(greeting.text.clone());
        judge_greeting(&greeting, &self.endpoint().host).map_err(Obstacle::Greeting)?;
        let answer = self.heard(line.ask(EHLO, self.deadlines.answer).await)?;
        self.seen().offers = answer.text.lines().map(str::to_owned).collect();
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
        self.peer.send_modify(|_| {});
        self.seen().words = Some(reply.text.clone());
        Ok(reply)
    }

    pub(super) fn endpoint(&self) -> Endpoint {
        self.seen().endpoint.clone()
    }

    fn stage(&self, stage: Stage) {
        self.seen().stage = stage;
        self.peer.send_modify(|_| {});
        if let Some(on_stage) = self.on_stage {
            on_stage(&self.endpoint(), stage);
        }
    }

    fn span(&self) -> MutexGuard<'_, (Option<Instant>, Option<Instant>)> {
        self.span.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn seen(&self) -> MutexGuard<'_, PortEvidence> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for Approach<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Approach").field("seen", &self.seen).finish_non_exhaustive()
    }
}

async fn within<T>(limit: Duration, trying: impl Future<Output = Result<T, Obstacle>>) -> Result<T, Obstacle> {
    tokio::time::timeout(limit, trying).await.unwrap_or(Err(Obstacle::TimedOut))
}

fn expect(code: u16, answer: &Reply) -> Result<(), Obstacle> {
    if answer.code == code {
        return Ok(());
    }
    Err(Obstacle::Answer { code: answer.code, googles: replies::is_googles(&answer.text) })
}

#[cfg(test)]
mod tests {
    use mailkey_diagnosis::evidence::Purpose;
    use tokio::net::TcpListener;

    use super::*;

    async fn connected(addresses: &[&str], port: u16) -> Result<IpAddr, Obstacle> {
        let addresses: Vec<IpAddr> = addresses.iter().map(|address| address.parse().unwrap()).collect();
        let place = Place::Internet;
        let endpoint = Endpoint { host: "smtp.gmail.com".to_owned(), port, security: Security::ImplicitTls, purpose: Purpose::Sending };
        let approach = Approach::new(endpoint, &place, Deadlines::default(), None, None);
        let connected = approach.connect(addresses).await;
        connected.map(|stream| {
            assert!(stream.nodelay().unwrap(), "small messages would wait for each other");
            stream.peer_addr().unwrap().ip()
        })
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
}
