//! What a store of `keyring-core` has in common with the others of its kind: entries that are found by their names, one by one.

use std::fmt;

use keyring_core::{Entry, Error};
use zeroize::{Zeroize, Zeroizing};

use super::{Contents, Item, Store};
use crate::keyring::KeyringProblem;
use crate::keyring::place::Place;
use crate::keyring::problem::{self, Meanings};

/// What such a store says of itself.
pub(super) trait OfEntries: fmt::Debug + Send {
    /// The entry at a place, whether or not anything lies there. Touches nothing.
    fn entry(&self, place: &Place) -> Result<Entry, Error>;

    /// What this store's errors mean.
    fn meanings(&self) -> &'static Meanings;

    /// Gives an entry that was just written what could not be said while it was made.
    fn complete(&self, _entry: &Entry, _place: &Place) -> Result<(), Error> {
        Ok(())
    }
}

impl Item for Entry {
    fn put_back(&self, secret: &[u8]) -> Result<(), Error> {
        self.set_secret(secret)
    }
}

impl<T: OfEntries> Store for T {
    fn meanings(&self) -> &'static Meanings {
        OfEntries::meanings(self)
    }

    /// These tell nothing of it.
    fn is_locked(&self) -> Result<bool, Error> {
        Ok(false)
    }

    /// Writes an entry that nobody looks for, reads it, deletes it.
    fn look(&self, throw_away: &Place) -> Result<(), KeyringProblem> {
        let sent = format!("{:032x}", rand::random::<u128>());
        let entry = self.entry(throw_away).map_err(|e| self.problem(e))?;
        let written = entry.set_password(&sent).and_then(|()| self.complete(&entry, throw_away));
        let found = entry.get_password();
        // Deleted before anything is said about the rest, so that a half-good store keeps no litter.
        let deleted = entry.delete_credential();
        written.map_err(|e| self.problem(e))?;
        if found.map_err(|e| self.problem(e))? != sent {
            return Err(problem::another_given_back());
        }
        deleted.map_err(|e| self.problem(e))
    }

    fn contents(&self, place: &Place) -> Result<Contents, Error> {
        let found = each(self.entry(place)?, |entry| entry.get_secret().map(Zeroizing::new))?;
        Ok(found.into_iter().map(|(entry, secret)| (Box::new(entry) as Box<dyn Item>, secret)).collect())
    }

    fn texts(&self, place: &Place) -> Result<Vec<Option<Zeroizing<String>>>, Error> {
        let texts = each(self.entry(place)?, |entry| match entry.get_password() {
            Err(Error::BadEncoding(mut bytes)) => {
                bytes.zeroize();
                Ok(None)
            }
            other => other.map(|text| Some(Zeroizing::new(text))),
        })?;
        Ok(texts.into_iter().map(|(_, text)| text).collect())
    }

    fn has(&self, place: &Place) -> Result<bool, Error> {
        match self.entry(place)?.get_credential() {
            Ok(_) | Err(Error::Ambiguous(_)) => Ok(true),
            Err(Error::NoEntry) => Ok(false),
            Err(e) => Err(e),
        }
    }

    fn keep(&self, place: &Place, text: &str) -> Result<(), Error> {
        let entry = self.entry(place)?;
        match entry.set_password(text) {
            Ok(()) => self.complete(&entry, place),
            // Of several entries not all are ours: each stays as its program made it.
            Err(Error::Ambiguous(entries)) => entries.iter().try_for_each(|entry| entry.set_password(text)),
            Err(e) => Err(e),
        }
    }

    fn make_again(&self, place: &Place, secret: &[u8]) -> Result<(), Error> {
        let entry = self.entry(place)?;
        entry.set_secret(secret)?;
        self.complete(&entry, place)
    }

    fn delete(&self, place: &Place) -> Result<bool, Error> {
        match self.entry(place)?.delete_credential() {
            Ok(()) => Ok(true),
            Err(Error::NoEntry) => Ok(false),
            Err(Error::Ambiguous(entries)) => {
                for entry in entries {
                    gone_or(entry.delete_credential())?;
                }
                Ok(true)
            }
            Err(e) => Err(e),
        }
    }
}

/// Reads an entry, or each of those that have its name.
fn each<T>(entry: Entry, read: impl Fn(&Entry) -> Result<T, Error>) -> Result<Vec<(Entry, T)>, Error> {
    let held = |entry: Entry| match read(&entry) {
        Ok(content) => Ok(Some((entry, content))),
        Err(Error::NoEntry) => Ok(None),
        Err(e) => Err(e),
    };
    match held(entry) {
        Err(Error::Ambiguous(entries)) => entries.into_iter().filter_map(|entry| held(entry).transpose()).collect(),
        other => Ok(other?.into_iter().collect()),
    }
}

/// Deleted, by whomever.
fn gone_or(deleted: Result<(), Error>) -> Result<(), Error> {
    match deleted {
        Err(Error::NoEntry) => Ok(()),
        other => other,
    }
}
