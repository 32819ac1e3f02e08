//! From a name to its addresses, by the system's resolver, so that the hosts file and the company's settings count.
//!
//! The two families are asked for apart (RFC 8305, section 3): what comes is dialled, and a name server that answers for one of them alone
//! holds nobody up.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use dns_lookup::{AddrFamily, AddrInfoHints, LookupError, LookupErrorKind, SockType, getaddrinfo};
use mailkey_diagnosis::evidence::NamesProblem;
use tokio::sync::watch;

use super::{Place, hosts_file};

/// More addresses than this are not tried: five seconds would not reach further.
const MOST: usize = 8;
/// RFC 8305's "Resolution Delay": so long the addresses over IPv4 wait for those over IPv6.
const RESOLUTION_DELAY: Duration = Duration::from_millis(50);
/// A resolver that gives up after this long has not been answered; one that gives up sooner had nobody to ask, or was told no.
const UNANSWERED: Duration = Duration::from_secs(1);

type Answer = Result<Vec<IpAddr>, NamesProblem>;

/// What was answered so far, for each family.
#[derive(Debug, Clone, Default)]
struct Told {
    six: Option<Answer>,
    four: Option<Answer>,
}

/// The answers to one name, as they come.
#[derive(Debug, Clone)]
pub(super) struct Answers {
    told: watch::Receiver<Told>,
    /// The address that this computer's hosts file has for the name.
    pub(super) pinned: Option<IpAddr>,
}

impl Answers {
    /// Asks for the addresses of a name: on the internet the system's resolver.
    pub(super) async fn to(place: &Place, name: &str) -> Self {
        match place {
            Place::Practice { at, .. } if at.is_loopback() => Self::at_once(Ok(vec![*at])),
            Place::Practice { .. } => Self::at_once(Err(NamesProblem::NotFound)),
            Place::Internet => Self::of_the_resolver(name).await,
        }
    }

    fn at_once(answer: Answer) -> Self {
        Self { told: watch::channel(Told { six: Some(Err(NamesProblem::NotFound)), four: Some(answer) }).1, pinned: None }
    }

    async fn of_the_resolver(name: &str) -> Self {
        let pinned = pinned(name).await;
        let (tell, told) = watch::channel(Told::default());
        let tell = Arc::new(tell);
        for family in [AddrFamily::Inet6, AddrFamily::Inet] {
            let (name, telling) = (as_asked(name, pinned), Arc::clone(&tell));
            let note = move |tell: &watch::Sender<Told>, answer| {
                tell.send_modify(|told| *(if family == AddrFamily::Inet6 { &mut told.six } else { &mut told.four }) = Some(answer));
            };
            // A thread of its own and not tokio's: a resolver can hang for half a minute, and the end of the program would wait for tokio's.
            let begun = std::thread::Builder::new().name("names".to_owned()).spawn(move || note(&telling, ask(&name, family)));
            if begun.is_err() {
                note(&tell, Err(NamesProblem::NotFound));
            }
        }
        Self { told, pinned }
    }

    /// The first addresses to dial, in the order in which they are to be tried: never empty, at most eight, IPv6 and IPv4 by turns (RFC
    /// 8305, section 4).
    ///
    /// # Errors
    /// [`NamesProblem`], within `limit`.
    pub(super) async fn first(&self, limit: Duration) -> Answer {
        tokio::time::timeout(limit, self.settled()).await.unwrap_or(Err(NamesProblem::TimedOut))
    }

    async fn settled(&self) -> Answer {
        let mut told = self.told.clone();
        loop {
            let now = told.borrow_and_update().clone();
            match (&now.six, &now.four) {
                (Some(Err(six)), Some(Err(four))) => return Err(if six == four { *six } else { NamesProblem::TimedOut }),
                (Some(Ok(_)), _) | (Some(_), Some(_)) => return Ok(self.so_far()),
                (None, Some(Ok(_))) => {
                    let _ = tokio::time::timeout(RESOLUTION_DELAY, told.changed()).await;
                    return Ok(self.so_far());
                }
                _ => {}
            }
            if told.changed().await.is_err() {
                return Err(NamesProblem::NotFound);
            }
        }
    }

    /// The addresses that have come.
    pub(super) fn so_far(&self) -> Vec<IpAddr> {
        let told = self.told.borrow();
        by_turns([&told.six, &told.four].into_iter().flatten().flatten().flatten().copied())
    }

    /// Waits for both families, and gives those addresses that are not among these.
    pub(super) async fn later_than(&self, known: &[IpAddr]) -> Vec<IpAddr> {
        let _ = self.told.clone().wait_for(|told| told.six.is_some() && told.four.is_some()).await;
        self.so_far().into_iter().filter(|address| !known.contains(address)).collect()
    }
}

/// Asks the system's resolver, and waits for all of it.
///
/// # Errors
/// [`NamesProblem`], within `limit`.
pub(super) async fn resolve(name: &str, limit: Duration) -> Answer {
    Answers::of_the_resolver(name).await.first(limit).await
}

/// Blocks until the system's resolver has answered, or given up.
fn ask(name: &str, family: AddrFamily) -> Answer {
    let begun = Instant::now();
    let hints = AddrInfoHints { socktype: SockType::Stream.into(), address: family.into(), ..AddrInfoHints::default() };
    match getaddrinfo(Some(name), None, Some(hints)) {
        Ok(found) => {
            let found: Vec<IpAddr> = found.flatten().map(|info| info.sockaddr.ip()).collect();
            if found.is_empty() { Err(NamesProblem::NotFound) } else { Ok(found) }
        }
        Err(error) => Err(problem(&error, begun.elapsed())),
    }
}

/// The name with the dot of the root behind it, so that no search domain catches it. The hosts file is not looked into for such a name (seen
/// with glibc 2.36), so that a name that stands there is asked for as it stands.
fn as_asked(name: &str, pinned: Option<IpAddr>) -> String {
    if pinned.is_some() { name.to_owned() } else { format!("{name}.") }
}

/// The address that the hosts file has for a name.
async fn pinned(name: &str) -> Option<IpAddr> {
    let name = name.to_owned();
    tokio::task::spawn_blocking(move || hosts_file::addresses_of(&name).first().copied()).await.ok().flatten()
}

fn problem(error: &LookupError, after: Duration) -> NamesProblem {
    match error.kind() {
        LookupErrorKind::Again if after >= UNANSWERED => NamesProblem::TimedOut,
        _ => NamesProblem::NotFound,
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
        assert_eq!(Answers::to(&practice("127.0.0.9"), "smtp.gmail.com").await.first(Duration::ZERO).await, Ok(vec![at]));
        let elsewhere = Answers::to(&practice("192.0.2.1"), "smtp.gmail.com").await;
        assert_eq!(elsewhere.first(Duration::ZERO).await, Err(NamesProblem::NotFound));
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

    const SIX: &str = "2a00:1450:4013::6d";
    const FOUR: &str = "142.250.1.109";

    /// What comes after so many milliseconds for each family; `None`: never.
    async fn coming(six: Option<(u64, Answer)>, four: Option<(u64, Answer)>) -> (Answers, watch::Sender<Told>) {
        let (tell, told) = watch::channel(Told::default());
        let telling = tell.clone();
        tokio::spawn(async move {
            let later = |answer: Option<(u64, Answer)>| async move {
                let Some((after, answer)) = answer else { return std::future::pending().await };
                tokio::time::sleep(Duration::from_millis(after)).await;
                answer
            };
            tokio::join!(
                async {
                    let answer = later(six).await;
                    telling.send_modify(|told| told.six = Some(answer))
                },
                async {
                    let answer = later(four).await;
                    telling.send_modify(|told| told.four = Some(answer))
                },
            );
        });
        (Answers { told, pinned: None }, tell)
    }

    fn ok(address: &str) -> Answer {
        Ok(vec![address.parse().unwrap()])
    }

    #[tokio::test(start_paused = true)]
    async fn what_comes_first_is_dialled_and_ipv6_is_waited_for_by_fifty_milliseconds_alone() {
        use NamesProblem::{NotFound, TimedOut};
        let both = Ok(vec![SIX.parse().unwrap(), FOUR.parse().unwrap()]);
        for (six, four, wanted, took) in [
            (Some((10, ok(SIX))), None, ok(SIX), 10),
            (None, Some((10, ok(FOUR))), ok(FOUR), 60),
            (Some((40, ok(SIX))), Some((10, ok(FOUR))), both.clone(), 40),
            (Some((90, ok(SIX))), Some((10, ok(FOUR))), ok(FOUR), 60),
            (Some((10, Err(NotFound))), Some((6_000, ok(FOUR))), ok(FOUR), 6_000),
            (Some((7_000, ok(SIX))), Some((10, Err(NotFound))), ok(SIX), 7_000),
            (Some((5, Err(NotFound))), Some((10, Err(NotFound))), Err(NotFound), 10),
            (Some((5, Err(NotFound))), Some((8_000, Err(TimedOut))), Err(TimedOut), 8_000),
            (Some((5, Err(NotFound))), None, Err(TimedOut), 9_000),
            (None, None, Err(TimedOut), 9_000),
        ] {
            let (answers, _tell) = coming(six.clone(), four.clone()).await;
            let begun = tokio::time::Instant::now();
            let found = answers.first(Duration::from_secs(9)).await;
            let after = u64::try_from(begun.elapsed().as_millis()).unwrap();
            assert_eq!(found, wanted, "{six:?} {four:?}");
            assert!((took..=took + 5).contains(&after), "{six:?} {four:?}: {after}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn what_comes_late_is_what_was_not_known() {
        let (answers, _tell) = coming(Some((300, ok(SIX))), Some((10, ok(FOUR)))).await;
        let first = answers.first(Duration::from_secs(9)).await.unwrap();
        assert_eq!(answers.later_than(&first).await, ok(SIX).unwrap());
        let (answers, _tell) = coming(Some((300, Err(NamesProblem::NotFound))), Some((10, ok(FOUR)))).await;
        assert_eq!(answers.later_than(&[FOUR.parse().unwrap()]).await, Vec::<IpAddr>::new());
    }

    #[tokio::test]
    async fn a_name_of_the_hosts_file_is_asked_for_as_it_stands_there_and_any_other_with_its_dot() {
        for (name, wanted) in [("localhost", "localhost"), ("nowhere.invalid", "nowhere.invalid.")] {
            assert_eq!(as_asked(name, pinned(name).await), wanted);
        }
    }
}
