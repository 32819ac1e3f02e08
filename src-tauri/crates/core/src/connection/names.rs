//! From a name to its addresses, by the system's resolver, so that the hosts file and the company's settings count.

use std::net::{IpAddr, ToSocketAddrs};
use std::time::Duration;

use mailkey_diagnosis::evidence::NamesProblem;
use tokio::sync::oneshot;

use super::Place;

/// More addresses than this are not tried: five seconds would not reach further.
const MOST: usize = 8;

/// The addresses of a name in the order in which they are to be tried: never empty, at most eight, IPv6 and IPv4 by turns
/// (RFC 8305, section 4).
///
/// # Errors
/// [`NamesProblem`], within `limit`.
pub(super) async fn addresses(place: &Place, name: &str, limit: Duration) -> Result<Vec<IpAddr>, NamesProblem> {
    match place {
        Place::Practice { at, .. } if at.is_loopback() => Ok(vec![*at]),
        Place::Practice { .. } => Err(NamesProblem::NotFound),
        Place::Internet => resolve(name, limit).await,
    }
}

/// Asks the system's resolver.
///
/// # Errors
/// [`NamesProblem`], within `limit`.
pub(super) async fn resolve(name: &str, limit: Duration) -> Result<Vec<IpAddr>, NamesProblem> {
    let (tell, told) = oneshot::channel();
    let host = name.to_owned();
    // A thread of its own and not tokio's: a resolver can hang for half a minute, and the end of the program would wait for tokio's.
    std::thread::Builder::new()
        .name("names".to_owned())
        .spawn(move || {
            let _ = tell.send((host.as_str(), 0).to_socket_addrs().map(Iterator::collect::<Vec<_>>));
        })
        .map_err(|_| NamesProblem::NotFound)?;
    match tokio::time::timeout(limit, told).await {
        Err(_) => Err(NamesProblem::TimedOut),
        Ok(Ok(Ok(found))) if !found.is_empty() => Ok(by_turns(found.iter().map(|address| address.ip()))),
        Ok(_) => Err(NamesProblem::NotFound),
    }
}

/// The families by turns, beginning with that of the first address, which the resolver prefers (RFC 6724); nothing twice.
fn by_turns(found: impl Iterator<Item = IpAddr>) -> Vec<IpAddr> {
    let mut single: Vec<IpAddr> = Vec::new();
    for address in found {
        if !single.contains(&address) {
            single.push(address);
        }
    }
    let six_first = single.first().is_some_and(IpAddr::is_ipv6);
    let (one, other): (Vec<_>, Vec<_>) = single.into_iter().partition(|address| address.is_ipv6() == six_first);
    let (mut one, mut other) = (one.into_iter(), other.into_iter());
    let mut turns = Vec::new();
    loop {
        let pair = (one.next(), other.next());
        if pair == (None, None) {
            break;
        }
        turns.extend(pair.0);
        turns.extend(pair.1);
    }
    turns.truncate(MOST);
    turns
}

#[cfg(test)]
mod tests {
    use super::*;

    fn turns(found: &[&str]) -> Vec<String> {
        by_turns(found.iter().map(|text| text.parse().unwrap())).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn families_take_turns_beginning_with_the_first() {
        assert_eq!(turns(&["::1", "::2", "::3", "10.0.0.1", "10.0.0.2"]), ["::1", "10.0.0.1", "::2", "10.0.0.2", "::3"]);
        assert_eq!(turns(&["10.0.0.1", "10.0.0.2", "::1"]), ["10.0.0.1", "::1", "10.0.0.2"]);
    }

    #[test]
    fn nothing_is_tried_twice_and_never_more_than_eight() {
        assert_eq!(turns(&["10.0.0.1", "10.0.0.1", "::1", "10.0.0.1"]), ["10.0.0.1", "::1"]);
        let many: Vec<String> = (1..40).map(|last| format!("10.0.0.{last}")).collect();
        assert_eq!(turns(&many.iter().map(String::as_str).collect::<Vec<_>>()).len(), 8);
    }

    #[tokio::test]
    async fn practice_asks_no_resolver_and_never_leaves_this_computer() {
        let practice = |at: &str| Place::Practice { at: at.parse().unwrap(), authority: Vec::new().into(), internet: None };
        let at = "127.0.0.9".parse().unwrap();
        assert_eq!(addresses(&practice("127.0.0.9"), "smtp.gmail.com", Duration::ZERO).await, Ok(vec![at]));
        assert_eq!(addresses(&practice("192.0.2.1"), "smtp.gmail.com", Duration::ZERO).await, Err(NamesProblem::NotFound));
    }

    #[tokio::test]
    async fn the_systems_resolver_knows_this_computer() {
        let found = resolve("localhost", Duration::from_secs(5)).await.unwrap();
        assert!(found.iter().all(IpAddr::is_loopback), "{found:?}");
    }

    #[tokio::test]
    async fn a_name_that_does_not_exist_gives_a_problem() {
        assert!(resolve("nowhere.invalid", Duration::from_secs(5)).await.is_err());
    }
}
