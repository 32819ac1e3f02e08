//! A port of practice: open, closed, or a black hole, which can change while it runs.
//!
//! A black hole is what a firewall makes of a port: connections are not refused, they are never answered. Here it is a backlog
//! that is full (Linux and macOS then drop what knocks; Windows refuses it, so there a black hole looks like a closed port).

use std::future::poll_fn;
use std::io;
use std::net::{SocketAddr, TcpStream as StdTcpStream};
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use socket2::{Domain, Protocol, SockAddr, Socket, Type};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Handle;

/// How many connections may wait to be taken.
const BACKLOG: i32 = 256;
/// The smallest backlog that every system takes for what it says.
const NO_BACKLOG: i32 = 1;
/// More than any system lets into a backlog of one.
const CROWD: usize = 8;
/// A connection to loopback that is not there by then is not let in.
const LET_IN: Duration = Duration::from_millis(100);

/// What becomes of those who knock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Knocking {
    /// They are let in.
    LetIn,
    /// They are refused.
    Refused,
    /// They are never answered.
    Unanswered,
}

/// A port.
#[derive(Debug)]
pub(crate) struct Listener {
    address: SocketAddr,
    runtime: Handle,
    inside: Mutex<Inside>,
}

#[derive(Debug)]
struct Inside {
    state: State,
    /// Our own connections that fill the backlog of a black hole: never to be taken for guests.
    crowd: Vec<SocketAddr>,
    waiting: Option<Waker>,
}

#[derive(Debug)]
enum State {
    Open(TcpListener),
    /// Bound, so that nobody else gets the port, and not listening.
    Closed(Socket),
    /// Listening, with a full backlog.
    Full(TcpListener, Vec<StdTcpStream>),
    /// Between two states, and after the system has refused to go from one to the other.
    Lost,
}

impl Listener {
    /// Opens a port; 0 is any free one. To be called inside a runtime.
    ///
    /// # Errors
    /// The port is taken.
    pub(crate) fn open(address: SocketAddr) -> io::Result<Self> {
        let listener = listening(bound(address)?)?;
        let address = listener.local_addr()?;
        let inside = Inside { state: State::Open(listener), crowd: Vec::new(), waiting: None };
        Ok(Self { address, runtime: Handle::try_current().map_err(io::Error::other)?, inside: Mutex::new(inside) })
    }

    /// The port's number.
    pub(crate) fn port(&self) -> u16 {
        self.address.port()
    }

    /// Waits for the next guest.
    pub(crate) async fn next(&self) -> io::Result<(TcpStream, SocketAddr)> {
        poll_fn(|cx| self.poll_next(cx)).await
    }

    fn poll_next(&self, cx: &mut Context<'_>) -> Poll<io::Result<(TcpStream, SocketAddr)>> {
        let mut inside = self.inside.lock().unwrap_or_else(PoisonError::into_inner);
        while let State::Open(listener) = &inside.state {
            match listener.poll_accept(cx) {
                Poll::Ready(Ok((_, from))) if inside.crowd.contains(&from) => {}
                Poll::Ready(taken) => return Poll::Ready(taken),
                Poll::Pending => break,
            }
        }
        inside.waiting = Some(cx.waker().clone());
        Poll::Pending
    }

    /// Changes what becomes of those who knock from now on. Making a black hole takes a tenth of a second, in which this blocks.
    ///
    /// # Errors
    /// The system refused; the port is closed then.
    pub(crate) fn set(&self, knocking: Knocking) -> io::Result<()> {
        let mut inside = self.inside.lock().unwrap_or_else(PoisonError::into_inner);
        if inside.state.knocking() == Some(knocking) {
            return Ok(());
        }
        let _in_runtime = self.runtime.enter();
        let before = std::mem::replace(&mut inside.state, State::Lost);
        inside.state = match (knocking, before) {
            (Knocking::LetIn, State::Full(listener, _crowd)) => {
                socket2::SockRef::from(&listener).listen(BACKLOG)?;
                State::Open(listener)
            }
            (Knocking::LetIn, State::Closed(socket)) => State::Open(listening(socket)?),
            (Knocking::LetIn, other) => {
                drop(other);
                State::Open(listening(bound(self.address)?)?)
            }
            (Knocking::Refused, other) => {
                drop(other);
                State::Closed(bound(self.address)?)
            }
            (Knocking::Unanswered, State::Open(listener)) => self.full(listener)?,
            (Knocking::Unanswered, State::Closed(socket)) => self.full(listening(socket)?)?,
            (Knocking::Unanswered, other) => {
                drop(other);
                self.full(listening(bound(self.address)?)?)?
            }
        };
        if let State::Full(_, crowd) = &inside.state {
            let crowd: Vec<SocketAddr> = crowd.iter().filter_map(|one| one.local_addr().ok()).collect();
            inside.crowd = crowd;
        }
        if let Some(waiting) = inside.waiting.take() {
            waiting.wake();
        }
        Ok(())
    }

    /// Fills the backlog. The caller holds the lock, so that nobody takes a connection out of it meanwhile.
    fn full(&self, listener: TcpListener) -> io::Result<State> {
        socket2::SockRef::from(&listener).listen(NO_BACKLOG)?;
        let mut crowd = Vec::new();
        while crowd.len() < CROWD {
            let Ok(one) = StdTcpStream::connect_timeout(&self.address, LET_IN) else { break };
            crowd.push(one);
        }
        Ok(State::Full(listener, crowd))
    }
}

impl State {
    fn knocking(&self) -> Option<Knocking> {
        match self {
            Self::Open(_) => Some(Knocking::LetIn),
            Self::Closed(_) => Some(Knocking::Refused),
            Self::Full(..) => Some(Knocking::Unanswered),
            Self::Lost => None,
        }
    }
}

fn bound(address: SocketAddr) -> io::Result<Socket> {
    let socket = Socket::new(Domain::for_address(address), Type::STREAM, Some(Protocol::TCP))?;
    // On Windows this would let two programs share a port; elsewhere it only forgives connections that are still closing.
    #[cfg(not(windows))]
    socket.set_reuse_address(true)?;
    socket.set_nonblocking(true)?;
    socket.bind(&SockAddr::from(address))?;
    Ok(socket)
}

fn listening(socket: Socket) -> io::Result<TcpListener> {
    socket.listen(BACKLOG)?;
    TcpListener::from_std(socket.into())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

    use std::sync::Arc;

    use tokio::time::timeout;

    use super::*;

    const SOON: Duration = Duration::from_secs(5);

    fn listener() -> Arc<Listener> {
        Arc::new(Listener::open("127.0.0.1:0".parse().unwrap()).unwrap())
    }

    /// Whether somebody who knocks gets in, and is taken by `next`.
    async fn lets_in(listener: &Arc<Listener>) -> bool {
        let guest = TcpStream::connect(listener.address).await.unwrap();
        let (_, from) = timeout(SOON, listener.next()).await.unwrap().unwrap();
        from == guest.local_addr().unwrap()
    }

    #[tokio::test]
    async fn a_closed_door_refuses_and_opens_again_at_the_same_port() {
        let listener = listener();
        assert!(lets_in(&listener).await);
        listener.set(Knocking::Refused).unwrap();
        let refused = TcpStream::connect(listener.address).await.unwrap_err();
        assert_eq!(refused.kind(), io::ErrorKind::ConnectionRefused);
        listener.set(Knocking::LetIn).unwrap();
        assert!(lets_in(&listener).await);
    }

    #[cfg(target_os = "linux")]
    #[tokio::test]
    async fn a_black_hole_never_answers_and_its_own_crowd_is_never_a_guest() {
        let listener = listener();
        for before in [Knocking::LetIn, Knocking::Refused] {
            listener.set(before).unwrap();
            listener.set(Knocking::Unanswered).unwrap();
            assert!(timeout(Duration::from_millis(400), TcpStream::connect(listener.address)).await.is_err(), "after {before:?}");
            listener.set(Knocking::LetIn).unwrap();
            assert!(lets_in(&listener).await, "after {before:?}");
        }
    }

    #[tokio::test]
    async fn somebody_who_waits_at_a_closed_door_is_let_in_when_it_opens() {
        let listener = listener();
        listener.set(Knocking::Refused).unwrap();
        let next = tokio::spawn({
            let listener = Arc::clone(&listener);
            async move { listener.next().await }
        });
        tokio::task::yield_now().await;
        listener.set(Knocking::LetIn).unwrap();
        let guest = TcpStream::connect(listener.address).await.unwrap();
        let (_, from) = timeout(SOON, next).await.unwrap().unwrap().unwrap();
        assert_eq!(from, guest.local_addr().unwrap());
    }
}
