//! The keyring of the operating system: look, put with read-back, get, delete.
//!
//! A place has a service (`mailkey:<app>`, in practice `mailkey-practice:<app>`), a user (the full address) and a label
//! (`Mailkey: <app> – <address>`). Where a device has a name, that is a part of the service (`mailkey:<app>:<name>`) and of the label:
//! every store and every other program tells entries apart by service and user, and not all of them by anything else. What a store makes of
//! them, and all else that is particular to it, stands in its file in `stores`.
//!
//! Stores block, for as long as a person takes to answer a prompt, and some never answer. So nothing is touched before the first
//! call, every call runs on a thread of its own, and whoever waits gives up after a minute. What was given up does not happen behind
//! the person's back: a code that would be kept after that is taken out again, and the earlier one put back, as is one that was deleted.

mod operations;
mod place;
mod problem;
mod queue;
mod stores;

use std::sync::Arc;

use keyring_core::CredentialStore;
use tokio::sync::watch;
use zeroize::Zeroizing;

use crate::address::EmailAddress;
use crate::app_password::{AppPassword, inspect};
use crate::device::AppOnDevice;
use crate::realm::Realm;
use place::Place;
use queue::Queue;
use stores::given;

/// Why the keyring did not do what was asked. The texts are the store's own words and never hold a code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeyringProblem {
    /// No keyring answers on this computer.
    #[error("no keyring answers: {0}")]
    Missing(String),
    /// There is no desktop session here to which a keyring belongs.
    #[error("no session bus: {0}")]
    NoSession(String),
    /// One is there, and switched off for other programs.
    #[error("the keyring is switched off: {0}")]
    SwitchedOff(String),
    /// It forgets everything with the end of the session.
    #[error("the keyring keeps nothing: {0}")]
    InMemoryOnly(String),
    /// It is locked, and was not unlocked.
    #[error("the keyring is locked: {0}")]
    Locked(String),
    /// It said no.
    #[error("the keyring refused: {0}")]
    Denied(String),
    /// It failed otherwise, or gave back something else than was put in.
    #[error("the keyring failed: {0}")]
    Failed(String),
    /// What it holds could not be read.
    #[error("the keyring could not be read: {0}")]
    Unreadable(String),
    /// Several entries of one name hold different things, and nobody can tell which is the right one.
    #[error("the keyring failed: several entries of this name differ")]
    SeveralDiffer,
    /// Something failed, and then what was there before could not be put back, either.
    #[error("the keyring failed: {0}")]
    NotPutBack(String),
    /// It did not answer in time (a prompt may be open somewhere).
    #[error("the keyring did not answer in time")]
    TimedOut,
}

/// The keyring. Cheap to clone. Nothing is touched before the first call; every call runs on a thread of its own,
/// is bounded in time, and one runs at a time.
#[derive(Debug, Clone)]
pub struct Keyring {
    realm: Realm,
    queue: Arc<Queue>,
}

impl Keyring {
    /// The platform's keyring.
    pub fn system(realm: Realm) -> Self {
        Self { realm, queue: Arc::new(Queue::to(stores::of_platform())) }
    }

    /// A given store, for tests. It is asked for entries by service and user only.
    pub fn with_store(realm: Realm, store: Arc<CredentialStore>) -> Self {
        Self { realm, queue: Arc::new(Queue::to(given::by(move || Ok(store.clone())))) }
    }

    /// How many calls take so long that the person is probably asked for something.
    pub fn long_calls(&self) -> watch::Receiver<usize> {
        self.queue.long_calls()
    }

    /// Whether the person will be asked for the keyring's password, as far as it can be told without asking.
    ///
    /// # Errors
    /// [`KeyringProblem`].
    pub async fn is_locked(&self) -> Result<bool, KeyringProblem> {
        self.queue.call(|store, _| store.is_locked().map_err(|e| store.problem(e).in_reading())).await
    }

    /// Whether a code could be kept. A locked keyring asks the person now.
    ///
    /// # Errors
    /// [`KeyringProblem`].
    pub async fn look(&self) -> Result<(), KeyringProblem> {
        let place = Place::throw_away(self.realm);
        self.queue.call(move |store, _| store.look(&place)).await
    }

    /// Puts a code and reads it back. When that fails, what was there before is there again.
    ///
    /// # Errors
    /// [`KeyringProblem`].
    pub async fn put(&self, app: &AppOnDevice, address: &EmailAddress, code: &AppPassword) -> Result<(), KeyringProblem> {
        let place = Place::of(self.realm, app, address);
        let code = Zeroizing::new(code.expose().to_owned());
        self.queue.call(move |store, wanted| operations::write(store, &place, &code, wanted)).await
    }

    /// Gets a code; `None` if there is none, or if what is there is not an app password.
    ///
    /// # Errors
    /// [`KeyringProblem`].
    pub async fn get(&self, app: &AppOnDevice, address: &EmailAddress) -> Result<Option<AppPassword>, KeyringProblem> {
        let place = Place::of(self.realm, app, address);
        let kept = self.queue.call(move |store, _| operations::read(store, &place)).await?;
        Ok(kept.and_then(|text| inspect(&text).into_code().ok()))
    }

    /// Whether there is an entry, whatever it holds.
    ///
    /// # Errors
    /// [`KeyringProblem`].
    pub async fn has(&self, app: &AppOnDevice, address: &EmailAddress) -> Result<bool, KeyringProblem> {
        let place = Place::of(self.realm, app, address);
        self.queue.call(move |store, _| operations::has(store, &place)).await
    }

    /// Deletes a code; `false` if there was none. What nobody waits for any more is not deleted.
    ///
    /// # Errors
    /// [`KeyringProblem`].
    pub async fn delete(&self, app: &AppOnDevice, address: &EmailAddress) -> Result<bool, KeyringProblem> {
        let place = Place::of(self.realm, app, address);
        self.queue.call(move |store, wanted| operations::delete(store, &place, wanted)).await
    }
}

#[cfg(test)]
mod tests;
