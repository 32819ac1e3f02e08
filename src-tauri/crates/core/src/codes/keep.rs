//! Keeping a code that Google took: in the keyring, read back, and listed in the ledger; or in memory for this run only.

use mailkey_facts::apps;
use mailkey_facts::identifiers;

use super::kept::in_memory_of;
use super::{Accepted, Codes, Entry, Spelling};
use crate::address::EmailAddress;
use crate::app_password::AppPassword;
use crate::connection::{OnProgress, Progress};
use crate::device::{AppOnDevice, DeviceName};
use crate::files::FileProblem;
use crate::keyring::KeyringProblem;
use mailkey_diagnosis::verdict::Saved;

identifiers! {
    /// Where an accepted code is to be kept.
    #[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
    pub enum Keeping {
        /// Keep the code in the keyring, in place of an earlier one for the same app, device and account.
        InKeyring = "in_keyring",
        /// Keep it in memory for this run only.
        InMemory = "in_memory",
    }
}

/// A code was kept.
#[derive(Debug)]
pub struct Kept {
    /// Where.
    pub saved: Saved,
    /// Whether the ledger lists it now.
    pub listed: Result<(), FileProblem>,
}

/// Why a code was not kept.
#[derive(Debug, thiserror::Error)]
pub enum KeepProblem {
    /// The keyring did not keep it.
    #[error("{problem}")]
    Keyring {
        /// Why.
        problem: KeyringProblem,
        /// What is saved all the same: an earlier code, or nothing.
        saved: Saved,
    },
    /// A newer Mailkey wrote the ledger; nothing was touched.
    #[error(transparent)]
    File(#[from] FileProblem),
}

impl Codes {
    /// Keeps a code for an app, in place of an earlier one of the same app, device and account, and lists it.
    ///
    /// # Errors
    /// [`KeepProblem`].
    pub async fn keep(&self, app: &AppOnDevice, accepted: &Accepted, keeping: Keeping, on: OnProgress<'_>) -> Result<Kept, KeepProblem> {
        let _changing = self.changing.lock().await;
        if keeping == Keeping::InMemory {
            self.memory().insert(in_memory_of(app, &accepted.address), accepted.code.clone());
            return Ok(Kept { saved: Saved::InMemory, listed: Ok(()) });
        }
        self.refuse_a_newer_ledger()?;
        on(Progress::Keeping);
        let (app, address) = self.spelling(app, &accepted.address);
        self.put(&app, &address, &accepted.code).await?;
        self.forget(&app, &address);
        // The new code has taken the place of the one that was removed.
        self.last_removed().take_if(|removed| removed.is_for(&app, &address));
        Ok(Kept { saved: Saved::InKeyring, listed: self.list((app, address)) })
    }

    /// Puts a code into the keyring, or says what lies there instead. Whether there is an earlier one is asked before: a keyring that just
    /// failed, or waits for a person, is in no state to be asked.
    async fn put(&self, app: &AppOnDevice, address: &EmailAddress, code: &AppPassword) -> Result<(), KeepProblem> {
        let earlier = |is_there| if is_there { Saved::EarlierKept } else { Saved::Nothing };
        let is_there = match self.is_in_keyring(app, address).await {
            Ok(is_there) => is_there,
            Err(problem) => return Err(KeepProblem::Keyring { problem, saved: earlier(self.is_listed(app, address)) }),
        };
        self.environment.keyring.put(app, address, code).await.map_err(|problem| {
            let saved = if matches!(problem, KeyringProblem::NotPutBack(_)) { Saved::Nothing } else { earlier(is_there) };
            KeepProblem::Keyring { problem, saved }
        })
    }

    /// Lists what was just kept.
    fn list(&self, (AppOnDevice { app, device }, address): Spelling) -> Result<(), FileProblem> {
        let Some(ledger) = self.ledger() else { return Ok(()) };
        let (now, computer) = (self.environment.now(), self.environment.computer.clone());
        let name = device.as_ref().map(DeviceName::as_str);
        let code_name = apps::find(&app).map(|app| apps::code_name(app, name, &computer)).unwrap_or_default();
        let entry = Entry { app, address, device, code_name, computer, since: now, last_worked: now };
        ledger.record(entry).map(|set_aside| self.tell_later(set_aside))
    }
}
