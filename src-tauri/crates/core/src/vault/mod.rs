//! The credential store of the operating system: probe, put with read-back, get, delete.
//!
//! Entries: service `mailkey:<app>`, user = the full address, label `Mailkey: <app> – <address>`; on Windows the target is
//! `<address>@mailkey:<app>` and persistence is local. Practice uses the service `mailkey-practice:<app>`.
//!
//! Stores block, for as long as a person takes to answer a prompt, and some never answer. So nothing is touched before the first
//! call, every call runs on a thread of its own, and whoever waits gives up after a minute. What was given up does not happen behind
//! the person's back: a code that would be kept after that is taken out again, and the earlier one put back.

mod call;
mod operations;
mod place;
mod platform;
mod problem;

use std::sync::Arc;

use keyring_core::CredentialStore;
use mailkey_facts::apps::AppId;
use zeroize::Zeroizing;

use crate::address::EmailAddress;
use crate::app_password::{AppPassword, Pasted, inspect};
use call::Line;
use place::Place;
use platform::Access;

/// Why the credential store did not do what was asked. The texts are the store's own words and never hold a code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum VaultProblem {
    /// No credential store answers on this computer.
    #[error("no credential store answers: {0}")]
    Missing(String),
    /// It is locked, and was not unlocked.
    #[error("the credential store is locked: {0}")]
    Locked(String),
    /// It said no.
    #[error("the credential store refused: {0}")]
    Denied(String),
    /// It failed otherwise, or gave back something else than was put in.
    #[error("the credential store failed: {0}")]
    Failed(String),
    /// It did not answer in time (a prompt may be open somewhere).
    #[error("the credential store did not answer in time")]
    TimedOut,
}

/// Which run's entries: real ones and practice's never meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Realm {
    /// Real codes.
    Real,
    /// Practice.
    Practice,
}

/// The credential store. Cheap to clone. Nothing is touched before the first call; every call runs on a thread of its own,
/// is bounded in time, and one runs at a time.
#[derive(Debug, Clone)]
pub struct Vault {
    realm: Realm,
    line: Arc<Line>,
}

impl Vault {
    /// The platform's credential store.
    pub fn system(realm: Realm) -> Self {
        Self { realm, line: Arc::new(Line::to(Access::to_platform())) }
    }

    /// A given store, for tests. It is asked for entries by service and user only.
    pub fn with_store(realm: Realm, store: Arc<CredentialStore>) -> Self {
        Self { realm, line: Arc::new(Line::to(Access::to_given(move || Ok(store.clone())))) }
    }

    /// A throw-away entry: written, read, deleted.
    ///
    /// # Errors
    /// [`VaultProblem`].
    pub async fn probe(&self) -> Result<(), VaultProblem> {
        let place = Place::throw_away(self.realm);
        self.line.call(move |store, _| operations::probe(store, &place)).await
    }

    /// Puts a code and reads it back. When that fails, what was there before is there again.
    ///
    /// # Errors
    /// [`VaultProblem`].
    pub async fn put(&self, app: &AppId, address: &EmailAddress, code: &AppPassword) -> Result<(), VaultProblem> {
        let place = Place::of(self.realm, app, address);
        let code = Zeroizing::new(code.expose().to_owned());
        self.line.call(move |store, wanted| operations::write(store, &place, &code, wanted)).await
    }

    /// Gets a code; `None` if there is none, or if what is there is not an app password.
    ///
    /// # Errors
    /// [`VaultProblem`].
    pub async fn get(&self, app: &AppId, address: &EmailAddress) -> Result<Option<AppPassword>, VaultProblem> {
        let place = Place::of(self.realm, app, address);
        let kept = self.line.call(move |store, _| operations::read(store, &place)).await?;
        Ok(kept.and_then(|text| match inspect(&text) {
            Pasted::Code(code) => Some(code),
            Pasted::Odd(_) => None,
        }))
    }

    /// Whether there is an entry, whatever it holds.
    ///
    /// # Errors
    /// [`VaultProblem`].
    pub async fn has(&self, app: &AppId, address: &EmailAddress) -> Result<bool, VaultProblem> {
        let place = Place::of(self.realm, app, address);
        self.line.call(move |store, _| operations::has(store, &place)).await
    }

    /// Deletes a code; `false` if there was none.
    ///
    /// # Errors
    /// [`VaultProblem`].
    pub async fn delete(&self, app: &AppId, address: &EmailAddress) -> Result<bool, VaultProblem> {
        let place = Place::of(self.realm, app, address);
        self.line.call(move |store, _| operations::delete(store, &place)).await
    }
}

#[cfg(test)]
mod tests;
