//! What is remembered of signing in on this computer, over restarts and for every door: the port that worked last, and until when
//! Google asked for a pause. A file of its own, because it is about this computer and this hour, and the ledger about codes.

use jiff::Timestamp;
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

impl SignIns {
    /// Until when nobody signs in with an account; `None` when nobody has to wait at this moment.
    pub(super) fn pause_until(&self, address: &EmailAddress, now: Timestamp) -> Option<Timestamp> {
        let pauses = self.pauses.iter().filter(|pause| pause.until > now && pause.address.is_same_account(address));
        pauses.map(|pause| pause.until).max()
    }

    /// Takes a pause in, and lets those that are over go.
    pub(super) fn pause(&mut self, pause: Option<Pause>, now: Timestamp) {
        self.pauses.retain(|known| known.until > now);
        let Some(new) = pause else { return };
        let later = self.pause_until(&new.address, now).filter(|until| *until > new.until);
        self.pauses.retain(|known| !known.address.is_same_account(&new.address));
        self.pauses.push(Pause { until: later.unwrap_or(new.until), ..new });
    }

    /// Takes in what was remembered elsewhere; of two pauses of one account the longer one counts.
    pub(super) fn merge(&mut self, other: &Self) {
        self.port = self.port.or(other.port);
        for pause in &other.pauses {
            // From a moment at which none of them is over.
            self.pause(Some(pause.clone()), Timestamp::MIN);
        }
    }
}

/// What is remembered in a folder. A journey that an earlier Mailkey kept counts too, until it is written anew.
pub(super) fn read(folder: &Folder) -> Result<SignIns, FileProblem> {
    let mut known: SignIns = folder.peek(&FORM)?.unwrap_or_default();
    if let Some(earlier) = in_journey(folder) {
        known.merge(&earlier);
    }
    Ok(known)
}

/// Changes what is remembered in a folder.
pub(super) fn change(folder: &Folder, change: impl FnOnce(&mut SignIns)) -> Result<(), FileProblem> {
    let earlier = in_journey(folder);
    let changed = folder.change(&FORM, |known: &mut SignIns| {
        if let Some(earlier) = &earlier {
            known.merge(earlier);
        }
        change(known);
    });
    changed.map(drop)
}

/// Takes over what a journey of schema 1 said, where there is one.
pub(super) fn take_over(folder: &Folder) -> Result<(), FileProblem> {
    if in_journey(folder).is_some() { change(folder, |_| {}) } else { Ok(()) }
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
    for address in earlier.address.into_iter().chain(earlier.addresses) {
        known.pause(earlier.wait_until.map(|until| Pause { address, until }), Timestamp::MIN);
    }
    Some(known)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

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

    #[test]
    fn a_pause_holds_for_its_account_in_every_spelling_and_for_no_other() {
        let mut known = SignIns::default();
        known.pause(Some(pause("Anna.Weber@gmail.com", 100)), second(10));
        assert_eq!(known.pause_until(&address("annaweber@googlemail.com"), second(99)), Some(second(100)));
        assert_eq!(known.pause_until(&address("annaweber@googlemail.com"), second(100)), None);
        assert_eq!(known.pause_until(&address("ben@gmail.com"), second(99)), None);
    }

    #[test]
    fn the_longer_of_two_pauses_counts_and_what_is_over_goes() {
        let mut known = SignIns::default();
        known.pause(Some(pause("anna@gmail.com", 100)), second(10));
        known.pause(Some(pause("Anna@gmail.com", 50)), second(20));
        assert_eq!(known.pauses, [pause("Anna@gmail.com", 100)]);
        known.pause(Some(pause("ben@gmail.com", 200)), second(30));
        known.pause(None, second(100));
        assert_eq!(known.pauses, [pause("ben@gmail.com", 200)]);
    }

    #[test]
    fn what_a_journey_of_schema_1_said_counts_and_is_taken_over_once() {
        let home = tempfile::tempdir().unwrap();
        let folder = Folder::at(home.path());
        let journey = r#"{"schema":1,"content":{"address":"anna@gmail.com","addresses":["anna@gmail.com","ben@gmail.com"],
            "port":587,"wait_until":"1970-01-01T00:01:40Z"}}"#;
        std::fs::write(home.path().join("journey.json"), journey).unwrap();
        let known = read(&folder).unwrap();
        assert_eq!(known.port, Some(587));
        assert_eq!(known.pauses, [pause("anna@gmail.com", 100), pause("ben@gmail.com", 100)]);
        assert!(!home.path().join("sign-ins.json").exists(), "reading writes nothing");
        take_over(&folder).unwrap();
        std::fs::remove_file(home.path().join("journey.json")).unwrap();
        assert_eq!(read(&folder).unwrap(), known);
    }

    #[test]
    fn a_newer_file_is_not_taken_for_an_empty_one() {
        let home = tempfile::tempdir().unwrap();
        std::fs::write(home.path().join("sign-ins.json"), r#"{"schema":2,"content":[]}"#).unwrap();
        assert!(matches!(read(&Folder::at(home.path())), Err(FileProblem::Newer { .. })));
    }
}
