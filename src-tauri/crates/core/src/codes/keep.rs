//! Keeping a code that Google took: in the keyring, read back, and listed in the ledger; or in memory for this run only.

use mailkey_facts::apps::{self, AppId};
use serde::{Deserialize, Serialize};

use super::{Accepted, Codes, CodesProblem, Entry};
use crate::address::EmailAddress;
use crate::files::FileProblem;
use crate::line::{OnProgress, Progress};
use crate::verdict::Saved;

/// Where an accepted code is to be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Keeping {
    /// Keep the code in the keyring, in place of an earlier one for the same app and account.
    InKeyring,
    /// Keep it in memory for this run only.
    InMemory,
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
