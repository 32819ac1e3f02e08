//! The addresses of a port that were dialled, and how each ended.

use std::io::{Error, ErrorKind};
use std::net::{IpAddr, SocketAddr};
use std::sync::{Mutex, MutexGuard, PoisonError};

use mailkey_diagnosis::evidence::{Dial, DialEnd, Obstacle, milliseconds};
use tokio::net::TcpStream;
use tokio::time::Instant;

/// Keeps account of what is dialled.
#[derive(Debug, Default)]
pub(super) struct Dials(Mutex<Vec<Dialled>>);

/// An address that was dialled.
#[derive(Debug, Clone, Copy)]
struct Dialled {
    address: IpAddr,
    begun: Instant,
    ended: Option<(DialEnd, Instant)>,
}

impl Dials {
    /// Dials one address.
    ///
    /// # Errors
    /// The system's.
    pub(super) async fn dial(&self, address: IpAddr, port: u16) -> std::io::Result<TcpStream> {
        let place = {
            let mut all = self.all();
            all.push(Dialled { address, begun: Instant::now(), ended: None });
            all.len() - 1
        };
        let outcome = TcpStream::connect(SocketAddr::new(address, port)).await;
        if let Some(dial) = self.all().get_mut(place) {
            dial.ended = Some((outcome.as_ref().map_or_else(end_of, |_| DialEnd::Connected), Instant::now()));
        }
        outcome
    }

    /// Nothing is waited for any more: whoever did not answer before another one won, or before the time was over, has been silent.
    pub(super) fn settle(&self) {
        for dial in self.all().iter_mut() {
            dial.ended.get_or_insert_with(|| (DialEnd::Silent, Instant::now()));
        }
    }

    /// All of them, in the order in which they were dialled.
    pub(super) fn told(&self) -> Vec<Dial> {
        let told = |dial: &Dialled| {
            let (end, ended) = dial.ended.unwrap_or_else(|| (DialEnd::Silent, Instant::now()));
            Dial { address: dial.address, end, elapsed_ms: milliseconds(ended.duration_since(dial.begun)) }
        };
        self.all().iter().map(told).collect()
    }

    fn all(&self) -> MutexGuard<'_, Vec<Dialled>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What the failures of all addresses come to: that one was refused tells more than that one cannot be reached.
pub(super) fn unconnected(failures: &[Error]) -> Obstacle {
    let ends: Vec<DialEnd> = failures.iter().map(end_of).collect();
    if ends.iter().all(|end| *end == DialEnd::Unreachable) {
        return Obstacle::Unreachable;
    }
    if ends.contains(&DialEnd::Silent) { Obstacle::TimedOut } else { Obstacle::Refused }
}

fn end_of(failure: &Error) -> DialEnd {
    match failure.kind() {
        ErrorKind::AddrNotAvailable | ErrorKind::HostUnreachable | ErrorKind::NetworkUnreachable => DialEnd::Unreachable,
        ErrorKind::TimedOut => DialEnd::Silent,
        _ => DialEnd::Refused,
    }
}

#[cfg(test)]
mod tests {
    use tokio::net::TcpListener;

    use super::*;

    #[test]
    fn several_failures_come_to_the_one_that_tells_most() {
        let of = |kinds: &[ErrorKind]| unconnected(&kinds.iter().map(|kind| Error::from(*kind)).collect::<Vec<_>>());
        assert_eq!(of(&[ErrorKind::NetworkUnreachable, ErrorKind::HostUnreachable]), Obstacle::Unreachable);
        assert_eq!(of(&[ErrorKind::NetworkUnreachable, ErrorKind::ConnectionRefused]), Obstacle::Refused);
        assert_eq!(of(&[ErrorKind::NetworkUnreachable, ErrorKind::TimedOut]), Obstacle::TimedOut);
        assert_eq!(of(&[ErrorKind::PermissionDenied]), Obstacle::Refused);
    }

    #[tokio::test]
    async fn each_dial_is_told_with_its_end() {
        let listener = TcpListener::bind("127.0.0.3:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let dials = Dials::default();
        assert!(dials.dial("127.0.0.2".parse().unwrap(), port).await.is_err());
        assert!(dials.dial("127.0.0.3".parse().unwrap(), port).await.is_ok());
        // Begun, and given up.
        let mut given_up = Box::pin(dials.dial("127.0.0.4".parse().unwrap(), port));
        let _ = futures_util::poll!(&mut given_up);
        drop(given_up);
        dials.settle();
        let told = dials.told();
        let addresses: Vec<_> = told.iter().map(|dial| dial.address.to_string()).collect();
        assert_eq!(addresses, ["127.0.0.2", "127.0.0.3", "127.0.0.4"]);
        let ends: Vec<_> = told.iter().map(|dial| dial.end).collect();
        // Loopback may have refused the last one within its first poll.
        assert_eq!(ends[..2], [DialEnd::Refused, DialEnd::Connected]);
        assert!([DialEnd::Silent, DialEnd::Refused].contains(&ends[2]), "{ends:?}");
    }
}
