//! The stores that a code can be kept in, one file each: where entries lie there, how it is opened, what its errors mean, what to install
//! where it is missing. Nothing of this stands anywhere else.
//!
//! A new one is a file like these, with an `open` and its `packages`, and a line below that says on which systems it is the platform's.

mod entries;
pub(super) mod given;
#[cfg(target_os = "macos")]
#[path = "keychain.rs"]
mod platform;
#[cfg(windows)]
#[path = "credential_manager.rs"]
mod platform;
#[cfg(all(unix, not(target_os = "macos")))]
#[path = "secret_service/mod.rs"]
mod platform;

use std::fmt;
use std::sync::Arc;

use keyring_core::Error;
use zeroize::Zeroizing;

use super::KeyringProblem;
use super::place::Place;
use super::problem::Meanings;

/// How a store is opened. It may be tried again: a daemon that was missing can have been started since. It says when somebody has answered
/// at all; what it waits for after that is a service that is being started.
pub(super) type Opener = dyn Fn(&dyn Fn()) -> Result<Box<dyn Store>, KeyringProblem> + Send + Sync;

/// What is kept, byte for byte.
pub(super) type Secret = Zeroizing<Vec<u8>>;

/// Entries, each with what it holds.
pub(super) type Contents = Vec<(Box<dyn Item>, Secret)>;

/// The way to the store of this operating system.
pub(super) fn of_platform() -> Arc<Opener> {
    Arc::new(platform::open)
}

/// What can be installed where the store of this operating system is missing.
pub(super) fn packages() -> Vec<String> {
    platform::packages().iter().map(ToString::to_string).collect()
}

/// An entry as it was found.
pub(super) trait Item: fmt::Debug {
    /// Makes it hold this again, whatever became of it since.
    fn put_back(&self, secret: &[u8]) -> Result<(), Error>;
}

/// What the room needs of an open store.
///
/// One place can hold several entries: a Secret Service tells them apart by every attribute, and Python's keyring adds one of its own.
/// They are read, written and deleted together, so that whichever another program finds is the right one.
///
/// A store of `keyring-core` says what its entries are called and what its errors mean ([`entries::OfEntries`]).
pub(super) trait Store: fmt::Debug + Send {
    /// What this store's errors mean.
    fn meanings(&self) -> &'static Meanings;

    /// Whether the person will be asked for its password, as far as it says so by itself. Asks nobody.
    fn is_locked(&self) -> Result<bool, Error>;

    /// Whether a code could be kept: nothing but the person stands between this store and the next code.
    fn look(&self, throw_away: &Place) -> Result<(), KeyringProblem>;

    /// Every entry at a place, with what it holds.
    fn contents(&self, place: &Place) -> Result<Contents, Error>;

    /// The text of every entry at a place; `None` for one that holds something else.
    fn texts(&self, place: &Place) -> Result<Vec<Option<Zeroizing<String>>>, Error>;

    /// Whether anything is kept at a place, whatever it is.
    fn has(&self, place: &Place) -> Result<bool, Error>;

    /// Keeps a text at a place: in every entry that is there, and in one of our own.
    fn keep(&self, place: &Place, text: &str) -> Result<(), Error>;

    /// Makes the entry of a place anew that was deleted.
    fn make_again(&self, place: &Place, secret: &[u8]) -> Result<(), Error>;

    /// Deletes whatever is kept at a place; `false` if nothing was.
    fn delete(&self, place: &Place) -> Result<bool, Error>;

    /// What an error of this store means for a person.
    fn problem(&self, error: Error) -> KeyringProblem {
        self.meanings().of(error)
    }
}
