//! The credential store of the operating system: probe, put with read-back, get, delete.
//!
//! Entries: service `mailkey:<app>`, user = the full address, label `Mailkey: <app> – <address>`; on Windows the target is
//! `<address>@mailkey:<app>` and persistence is local. Practice uses the service `mailkey-practice:<app>`.

use crate::address::EmailAddress;
use crate::app_password::AppPassword;
use crate::apps::AppId;

/// Why the credential store did not do what was asked.
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
}

impl Vault {
    /// The platform's credential store.
    pub fn system(realm: Realm) -> Self {
        Self { realm }
    }

    /// A throw-away entry: written, read, deleted.
    ///
    /// # Errors
    /// [`VaultProblem`].
    pub async fn probe(&self) -> Result<(), VaultProblem> {
        let _ = self.realm;
        todo!()
    }

    /// Puts a code and reads it back.
    ///
    /// # Errors
    /// [`VaultProblem`].
    pub async fn put(&self, app: &AppId, address: &EmailAddress, code: &AppPassword) -> Result<(), VaultProblem> {
        let _ = (app, address, code);
        todo!()
    }

    /// Gets a code; `None` if there is none, or if what is there is not an app password.
    ///
    /// # Errors
    /// [`VaultProblem`].
    pub async fn get(&self, app: &AppId, address: &EmailAddress) -> Result<Option<AppPassword>, VaultProblem> {
        let _ = (app, address);
        todo!()
    }

    /// Whether there is an entry, whatever it holds.
    ///
    /// # Errors
    /// [`VaultProblem`].
    pub async fn has(&self, app: &AppId, address: &EmailAddress) -> Result<bool, VaultProblem> {
        let _ = (app, address);
        todo!()
    }

    /// Deletes a code; `false` if there was none.
    ///
    /// # Errors
    /// [`VaultProblem`].
    pub async fn delete(&self, app: &AppId, address: &EmailAddress) -> Result<bool, VaultProblem> {
        let _ = (app, address);
        todo!()
    }
}

impl From<VaultProblem> for crate::verdict::Verdict {
    fn from(problem: VaultProblem) -> Self {
        let _ = problem;
        todo!()
    }
}
