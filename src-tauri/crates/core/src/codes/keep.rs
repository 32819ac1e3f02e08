//! Keeping a code that Google took: in the keyring, read back, and listed in the ledger; or in memory for this run only.

use mailkey_facts::apps::{self, AppId};
use mailkey_facts::identifiers;

use super::{Accepted, Codes, CodesProblem, Entry};
use crate::address::EmailAddress;
use crate::connection::{OnProgress, Progress};
use crate::files::FileProblem;
use mailkey_diagnosis::verdict::Saved;

identifiers! {
    /// Where an accepted code is to be kept.
    pub enum Keeping {
        /// Keep the code in the keyring, in place of an earlier one for the same app and account.
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

impl Codes {
    /// Keeps a code for an app, in place of an earlier one of the same app and account, and lists it.
    ///
    /// # Errors
    /// [`CodesProblem::Keyring`]; the earlier code is then still there. [`CodesProblem::File`] when a newer Mailkey wrote the ledger;
    /// nothing is kept then.
    pub async fn keep(&self, app: &AppId, accepted: &Accepted, keeping: Keeping, on: OnProgress<'_>) -> Result<Kept, CodesProblem> {
        if keeping == Keeping::InMemory {
            self.memory().insert((app.clone(), accepted.address.account()), accepted.code.clone());
            return Ok(Kept { saved: Saved::InMemory, listed: Ok(()) });
        }
        self.refuse_a_newer_ledger()?;
        on(Progress::Keeping);
        let address = self.spelling(app, &accepted.address);
        self.environment.keyring.put(app, &address, &accepted.code).await?;
        self.forget(app, &address);
        // The new code has taken the place of the one that was removed.
        self.last_removed().take_if(|removed| removed.is_for(app, &address));
        Ok(Kept { saved: Saved::InKeyring, listed: self.list(app, address) })
    }

    /// Lists what was just kept.
    fn list(&self, app: &AppId, address: EmailAddress) -> Result<(), FileProblem> {
        let Some(ledger) = self.ledger() else { return Ok(()) };
        let (now, device) = (self.environment.now(), self.environment.device.clone());
        let code_name = apps::find(app).map(|app| apps::code_name(app, &device)).unwrap_or_default();
        ledger.record(Entry { app: app.clone(), address, code_name, device, since: now, last_worked: now })
    }
}
