//! Removing a code from the keyring and the ledger, and putting it back as it was.

use mailkey_facts::apps::AppId;

use super::{Codes, CodesProblem, Entry};
use crate::address::EmailAddress;
use crate::app_password::AppPassword;
use crate::files::FileProblem;
use crate::keyring::KeyringProblem;

/// What a removal found.
#[derive(Debug)]
pub struct Removal {
    /// Whether the keyring held the code.
    pub was_kept: bool,
    /// Whether the ledger listed it; where it could not be written, it still does.
    pub was_listed: Result<bool, FileProblem>,
}

/// A code that was removed, and what was known of it; as zeroising as the code itself.
#[derive(Debug, Clone)]
pub(super) struct Removed {
    app: AppId,
    /// The spelling under which it was kept.
    address: EmailAddress,
    code: Option<AppPassword>,
    entry: Option<Entry>,
}

impl Removed {
    pub(super) fn is_for(&self, app: &AppId, address: &EmailAddress) -> bool {
        self.app == *app && self.address.is_same_account(address)
    }
}

impl Codes {
    /// Removes a code from the keyring and the ledger. [`Codes::undo`] puts it back.
    ///
    /// # Errors
    /// [`CodesProblem::Keyring`], [`CodesProblem::File`] when the ledger cannot be read; nothing is removed then.
    pub async fn remove(&self, app: &AppId, address: &EmailAddress) -> Result<Removal, CodesProblem> {
        let (entries, _) = self.listed()?;
        let (address, code) = self.what_is_there(app, address, &entries).await?;
        let entry = entries.into_iter().find(|entry| entry.app == *app && entry.address == address);
        let was_kept = self.environment.keyring.delete(app, &address).await?;
        {
            let mut last = self.last_removed();
            // Removed again because the list could not be written the first time: the code is out of the keyring, and still in hand.
            let before = last.take().filter(|removed| removed.app == *app && removed.address == address);
            let code = code.or_else(|| before.and_then(|before| before.code));
            *last = Some(Removed { app: app.clone(), address: address.clone(), code, entry });
        }
        let was_listed = self.ledger().map_or(Ok(false), |ledger| ledger.remove(app, &address));
        Ok(Removal { was_kept, was_listed })
    }

    /// Puts the code that was removed last in this run back into the keyring and the ledger, as it was. It is remembered for that until
    /// it is back, another is removed, or a new code takes its place. Where there is none, nothing happens. Gives whose code it is.
    ///
    /// # Errors
    /// [`CodesProblem::Keyring`], [`CodesProblem::File`]; it can then be tried again. [`CodesProblem::NewerKept`],
    /// [`CodesProblem::NothingToPutBack`].
    pub async fn undo(&self) -> Result<Option<(AppId, EmailAddress)>, CodesProblem> {
        let Some(removed) = self.last_removed().clone() else { return Ok(None) };
        let code = removed.code.as_ref().ok_or(CodesProblem::NothingToPutBack)?;
        let keyring = &self.environment.keyring;
        match keyring.get(&removed.app, &removed.address).await? {
            Some(there) if there == *code => {}
            Some(_) => return Err(CodesProblem::NewerKept),
            None => keyring.put(&removed.app, &removed.address, code).await?,
        }
        if let (Some(ledger), Some(entry)) = (self.ledger(), removed.entry) {
            ledger.record(entry)?;
        }
        *self.last_removed() = None;
        Ok(Some((removed.app, removed.address)))
    }

    /// The spelling under which there is something to remove, and the code, as far as it can be had.
    async fn what_is_there(
        &self,
        app: &AppId,
        address: &EmailAddress,
        entries: &[Entry],
    ) -> Result<(EmailAddress, Option<AppPassword>), CodesProblem> {
        let spellings = self.spellings(app, address);
        // Who names a line of the ledger means that line, and no other spelling's.
        let is_a_line = entries.iter().any(|entry| entry.app == *app && entry.address == *address);
        let looked_at = if is_a_line { 1 } else { spellings.len() };
        for spelling in spellings.iter().take(looked_at) {
            match self.environment.keyring.get(app, spelling).await {
                Ok(None) if !self.environment.keyring.has(app, spelling).await? => {}
                Ok(code) => return Ok((spelling.clone(), code)),
                // What cannot be told apart can be removed, and cannot be put back.
                Err(KeyringProblem::Failed(_)) => return Ok((spelling.clone(), None)),
                Err(problem) => return Err(problem.into()),
            }
        }
        Ok((spellings.into_iter().next().unwrap_or_else(|| address.clone()), None))
    }
}
