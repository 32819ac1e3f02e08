//! The stores that a code can be kept in, one file each: where entries lie there, how it is opened, what its errors mean, what to install
//! where it is missing. Nothing of this stands anywhere else.
//!
//! A new one is a file like these, with an `open` and its `PACKAGES`, and a line below that says on which systems it is the platform's.

pub(super) mod given;
#[cfg(target_os = "macos")]
#[path = "keychain.rs"]
mod platform;
#[cfg(windows)]
#[path = "credential_manager.rs"]
mod platform;
#[cfg(all(unix, not(target_os = "macos")))]
#[path = "secret_service.rs"]
mod platform;

use std::fmt;
use std::sync::Arc;

use keyring_core::{Entry, Error};
use zeroize::{Zeroize, Zeroizing};

use super::KeyringProblem;
use super::place::Place;
use super::problem::Meanings;

pub(super) use platform::PACKAGES;

/// How a store is opened. It may be tried again: a daemon that was missing can have been started since.
pub(super) type Opener = dyn Fn() -> Result<Box<dyn Store>, KeyringProblem> + Send + Sync;

/// Entries, each with what it holds byte for byte.
pub(super) type Contents = Vec<(Entry, Zeroizing<Vec<u8>>)>;

/// The way to the store of this operating system.
pub(super) fn of_platform() -> Arc<Opener> {
    Arc::new(platform::open)
}

/// What the room needs of an open store.
///
/// One place can hold several entries: a Secret Service tells them apart by every attribute, and Python's keyring adds one of its own.
/// They are read, written and deleted together, so that whichever another program finds is the right one.
///
/// A store of `keyring-core` says what its entries are called and what its errors mean; the rest can stay as it is here, and where a
/// store must go a way of its own it does that one thing itself.
pub(super) trait Store: fmt::Debug + Send {
    /// The entry at a place, whether or not anything lies there. Touches nothing.
    fn entry(&self, place: &Place) -> Result<Entry, Error>;

    /// What this store's errors mean.
    fn meanings(&self) -> &'static Meanings;

    /// Writes a text into an entry, which is made where it is not there yet.
    fn set(&self, entry: &Entry, text: &str) -> Result<(), Error> {
        entry.set_password(text)
    }

    /// Gives an entry that was just written what could not be said while it was made.
    fn complete(&self, _entry: &Entry, _place: &Place) -> Result<(), Error> {
        Ok(())
    }

    /// Every entry at a place, with what it holds.
    fn contents(&self, place: &Place) -> Result<Contents, Error> {
        each(self.entry(place)?, |entry| entry.get_secret().map(Zeroizing::new))
    }

    /// The text of every entry at a place; `None` for one that holds something else.
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

    /// Whether anything is kept at a place, whatever it is.
    fn has(&self, place: &Place) -> Result<bool, Error> {
        match self.entry(place)?.get_credential() {
            Ok(_) | Err(Error::Ambiguous(_)) => Ok(true),
            Err(Error::NoEntry) => Ok(false),
            Err(e) => Err(e),
        }
    }

    /// Deletes whatever is kept at a place; `false` if nothing was.
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

    /// What an error of this store means for a person.
    fn problem(&self, error: Error) -> KeyringProblem {
        self.meanings().of(error)
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
pub(super) fn gone_or(deleted: Result<(), Error>) -> Result<(), Error> {
    match deleted {
        Err(Error::NoEntry) => Ok(()),
        other => other,
    }
}
