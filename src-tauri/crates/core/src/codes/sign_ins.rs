//! What is remembered of signing in on this computer, over restarts and for every door: the port that worked last, and until when
//! Google asked for a pause. A file of its own, because it is about this computer and this hour, and the ledger about codes.

use jiff::{SignedDuration, Timestamp};
use mailkey_facts::google::Security;
use serde::{Deserialize, Serialize};

use crate::address::EmailAddress;
use crate::files::{FileProblem, Folder, Form};
use crate::journey;

const FORM: Form = Form::first("sign-ins.json");

/// The file's content.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct SignIns {
    /// The port that signed in last; it is dialled first next time.
    pub(super) port: Option<u16>,
    /// How that port is made secure; not known where an earlier Mailkey remembered it.
    pub(super) security: Option<Security>,
    /// The pauses that are not over, one an account.
    pub(super) pauses: Vec<Pause>,
}

/// A pause that Google asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Pause {
    /// The account, as its address was written.
    pub(super) address: EmailAddress,
    /// Until when (RFC 3339).
    pub(super) until: Timestamp,
}

/// From when on pauses are believed, and how far: one that ends later than the longest that is ever made was written under a clock that
/// went wrong, and would never be over.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reach {
    /// This moment; what ended before is over.
    pub(super) now: Timestamp,
    /// How long a pause can be.
    pub(super) longest: SignedDuration,
}

impl Reach {
    fn believes(self, until: Timestamp) -> bool {
        until > self.now && self.now.checked_add(self.longest).is_ok_and(|furthest| until <= furthest)
    }
}

impl Pause {
    /// Whether it is about an account. Google counts sign-ins for an account whatever tag its address carries.
    fn is_for(&self, address: &EmailAddress) -> bool {
        self.address.account_without_tag() == address.account_without_tag()
    }
}

impl SignIns {
    /// Until when nobody signs in with an account; `None` when nobody has to wait at this moment.
    pub(super) fn pause_until(&self, address: &EmailAddress, reach: Reach) -> Option<Timestamp> {
        let pauses = self.pauses.iter().filter(|pause| reach.believes(pause.until) && pause.is_for(address));
        pauses.map(|pause| pause.until).max()
    }

    /// Takes a pause in, and lets those go that are over or not believed.
    pub(super) fn pause(&mut self, pause: Option<Pause>, reach: Reach) {
        self.pauses.retain(|known| reach.believes(known.until));
        let Some(new) = pause.filter(|new| reach.believes(new.until)) else { return };
        let later = self.pause_until(&new.address, reach).filter(|until| *until > new.until);
        self.pauses.retain(|known| !known.is_for(&new.address));
        self.pauses.push(Pause { until: later.unwrap_or(new.until), ..new });
    }

    /// Remembers the port that signed in, where one did.
    pub(super) fn worked(&mut self, port: Option<(u16, Security)>) {
        if let Some((port, security)) = port {
            (self.port, self.security) = (Some(port), Some(security));
        }
    }

    /// Takes in what was remembered elsewhere; of two pauses of one account the longer one counts.
    pub(super) fn merge(&mut self, other: &Self, reach: Reach) {
        if self.port.is_none() {
            (self.port, self.security) = (other.port, other.security);
        }
        self.pause(None, reach);
        for pause in &other.pauses {
            self.pause(Some(pause.clone()), reach);
        }
    }
}

/// What is remembered in a folder. A journey that an earlier Mailkey kept counts too, until it is written anew.
pub(super) fn read(folder: &Folder, reach: Reach) -> Result<SignIns, FileProblem> {
    let mut known: SignIns = folder.peek(&FORM)?.unwrap_or_default();
    if let Some(earlier) = in_journey(folder) {
        known.merge(&earlier, reach);
    }
    Ok(known)
}

/// Changes what is remembered in a folder.
pub(super) fn change(folder: &Folder, reach: Reach, change: impl FnOnce(&mut SignIns)) -> Result<(), FileProblem> {
    let earlier = in_journey(folder);
    let changed = folder.change(&FORM, |known: &mut SignIns| {
        if let Some(earlier) = &earlier {
            known.merge(earlier, reach);
        }
        change(known);
    });
    changed.map(drop)
}

/// Takes over what a journey of schema 1 said, where there is one.
pub(super) fn take_over(folder: &Folder, reach: Reach) -> Result<(), FileProblem> {
    if in_journey(folder).is_some() { change(folder, reach, |_| {}) } else { Ok(()) }
}

/// What `journey.json` said of it up to its schema 1: one port, and one moment for whichever of the addresses it was about.
fn in_journey(folder: &Folder) -> Option<SignIns> {
    #[derive(Default, Deserialize)]
    #[serde(default)]
    struct Earlier {
        address: Option<EmailAddress>,
        addresses: Vec<EmailAddress>,
        port: Option<u16>,
        wait_until: Option<Timestamp>,
    }
    let earlier: Earlier = folder.peek(&Form::first(journey::FORM.name)).ok().flatten()?;
    let mut known = SignIns { port: earlier.port, ..SignIns::default() };
    if let Some(until) = earlier.wait_until {
        let addresses = earlier.address.into_iter().chain(earlier.addresses);
        known.pauses = addresses.map(|address| Pause { address, until }).collect();
    }
    Some(known)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(typed: &str) -> EmailAddress {
        EmailAddress::parse(typed).unwrap()
    }

    fn second(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn pause(typed: &str, until: i64) -> Pause {
        Pause { address: address(typed), until: second(until) }
    }

    /// A moment at which pauses of up to an hour are believed.
    fn at(now: i64) -> Reach {
        Reach { now: second(now), longest: SignedDuration::from_hours(1) }
    }

    #[test]
    fn a_pause_holds_for_its_account_in_every_spelling_and_for_no_other() {
        let mut known = SignIns::default();
        known.pause(Some(pause("Anna.Weber@gmail.com", 100)), at(10));
        assert_eq!(known.pause_until(&address("annaweber@googlemail.com"), at(99)), Some(second(100)));
        assert_eq!(known.pause_until(&address("annaweber@googlemail.com"), at(100)), None);
        assert_eq!(known.pause_until(&address("ben@gmail.com"), at(99)), None);
    }

    #[test]
    fn a_tag_in_the_address_lifts_no_pause() {
        let mut known = SignIns::default();
        known.pause(Some(pause("anna+scan@gmail.com", 100)), at(10));
        for tagged in ["anna@gmail.com", "an.na+print@googlemail.com"] {
            assert_eq!(known.pause_until(&address(tagged), at(99)), Some(second(100)), "{tagged}");
        }
        known.pause(Some(pause("anna@gmail.com", 200)), at(20));
        assert_eq!(known.pauses, [pause("anna@gmail.com", 200)], "one an account");
    }

    #[test]
    fn a_pause_that_was_made_under_a_wrong_clock_is_not_believed_and_goes() {
        let mut known = SignIns { pauses: vec![pause("anna@gmail.com", 100_000)], ..SignIns::default() };
        assert_eq!(known.pause_until(&address("anna@gmail.com"), at(10)), None);
        assert_eq!(known.pause_until(&address("anna@gmail.com"), at(96_400)), Some(second(100_000)), "it can be an hour long");
        known.merge(&SignIns { pauses: vec![pause("anna@gmail.com", 50)], ..SignIns::default() }, at(10));
        assert_eq!(known.pauses, [pause("anna@gmail.com", 50)], "and hides none that is true");
    }

    #[test]
    fn a_file_that_says_no_more_than_a_port_is_still_read() {
        let home = tempfile::tempdir().unwrap();
        std::fs::write(home.path().join("sign-ins.json"), r#"{"schema":1,"content":{"port":587,"pauses":[]}}"#).unwrap();
        let known = read(&Folder::at(home.path()), at(0)).unwrap();
        assert_eq!((known.port, known.security), (Some(587), None));
    }

    #[test]
    fn the_longer_of_two_pauses_counts_and_what_is_over_goes() {
        let mut known = SignIns::default();
        known.pause(Some(pause("anna@gmail.com", 100)), at(10));
        known.pause(Some(pause("Anna@gmail.com", 50)), at(20));
        assert_eq!(known.pauses, [pause("Anna@gmail.com", 100)]);
        known.pause(Some(pause("ben@gmail.com", 200)), at(30));
        known.pause(None, at(100));
        assert_eq!(known.pauses, [pause("ben@gmail.com", 200)]);
    }

    #[test]
    fn what_a_journey_of_schema_1_said_counts_and_is_taken_over_once() {
        let home = tempfile::tempdir().unwrap();
        let folder = Folder::at(home.path());
        let journey = r#"{"schema":1,"content":{"address":"anna@gmail.com","addresses":["anna@gmail.com","ben@gmail.com"],
            "port":587,"wait_until":"1970-01-01T00:01:40Z"}}"#;
        std::fs::write(home.path().join("journey.json"), journey).unwrap();
        let known = read(&folder, at(0)).unwrap();
        assert_eq!(known.port, Some(587));
        assert_eq!(known.pauses, [pause("anna@gmail.com", 100), pause("ben@gmail.com", 100)]);
        assert!(!home.path().join("sign-ins.json").exists(), "reading writes nothing");
        take_over(&folder, at(0)).unwrap();
        std::fs::remove_file(home.path().join("journey.json")).unwrap();
        assert_eq!(read(&folder, at(0)).unwrap(), known);
    }

    #[test]
    fn a_newer_file_is_not_taken_for_an_empty_one() {
        let home = tempfile::tempdir().unwrap();
        std::fs::write(home.path().join("sign-ins.json"), r#"{"schema":2,"content":[]}"#).unwrap();
        assert!(matches!(read(&Folder::at(home.path()), at(0)), Err(FileProblem::Newer { .. })));
    }
}
