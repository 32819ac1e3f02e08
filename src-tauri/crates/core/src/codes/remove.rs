//! Removing a code from the keyring and the ledger, and putting it back as it was.

use super::{Codes, CodesProblem, Entry, Spelling};
use crate::address::EmailAddress;
use crate::app_password::AppPassword;
use crate::device::AppOnDevice;
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
    /// The spellings under which it was kept.
    app: AppOnDevice,
    address: EmailAddress,
    code: Option<AppPassword>,
    entry: Option<Entry>,
}

impl Removed {
    pub(super) fn is_for(&self, app: &AppOnDevice, address: &EmailAddress) -> bool {
        self.app.is_same(app) && self.address.is_same_account(address)
    }

    /// Whether both were the same entry of the keyring.
    fn is_the_entry_of(&self, other: &Self) -> bool {
        self.app == other.app && self.address == other.address
    }
}

impl Codes {
    /// Removes a code from the keyring and the ledger. [`Codes::undo`] puts it back.
    ///
    /// # Errors
    /// [`CodesProblem::Keyring`], [`CodesProblem::File`] when the ledger cannot be read; nothing is removed then.
    pub async fn remove(&self, app: &AppOnDevice, address: &EmailAddress) -> Result<Removal, CodesProblem> {
        let _changing = self.changing.lock().await;
        let entries = self.listed()?;
        let ((app, address), code) = self.what_is_there(app, address, &entries).await?;
        let entry = entries.into_iter().find(|entry| entry.is_the_one(&app, &address));
        let was_kept = self.environment.keyring.delete(&app, &address).await?;
        self.remember_removed(Removed { app: app.clone(), address: address.clone(), code, entry }, was_kept);
        let was_listed = self.ledger().map_or(Ok((false, None)), |ledger| ledger.remove(&app, &address));
        let was_listed = was_listed.map(|(was_listed, set_aside)| {
            self.tell_later(set_aside);
            was_listed
        });
        Ok(Removal { was_kept, was_listed })
    }

    /// Remembers what was removed in place of what was removed before. Where nothing was, the last one can still be put back.
    fn remember_removed(&self, mut removed: Removed, was_kept: bool) {
        let mut last = self.last_removed();
        let before = last.take_if(|last| last.is_the_entry_of(&removed));
        if !was_kept && removed.entry.is_none() && before.is_none() {
            return;
        }
        // Removed again because the list could not be written the first time: the code is out of the keyring, and still in hand.
        let (code, entry) = before.map_or((None, None), |before| (before.code, before.entry));
        removed.code = removed.code.or(code);
        removed.entry = removed.entry.or(entry);
        *last = Some(removed);
    }

    /// Puts the code that was removed last in this run back into the keyring and the ledger, as it was. It is remembered for that until
    /// it is back, another is removed, or a new code takes its place. Where there is none, nothing happens. Gives whose code it is.
    ///
    /// # Errors
    /// [`CodesProblem::Keyring`], [`CodesProblem::File`]; it can then be tried again. [`CodesProblem::NewerKept`],
    /// [`CodesProblem::NothingToPutBack`].
    pub async fn undo(&self) -> Result<Option<Spelling>, CodesProblem> {
        let _changing = self.changing.lock().await;
        let Some(removed) = self.last_removed().clone() else { return Ok(None) };
        let code = removed.code.as_ref().ok_or(CodesProblem::NothingToPutBack)?;
        let keyring = &self.environment.keyring;
        match keyring.get(&removed.app, &removed.address).await? {
            Some(there) if there == *code => {}
            Some(_) => return Err(CodesProblem::NewerKept),
            None => keyring.put(&removed.app, &removed.address, code).await?,
        }
        if let (Some(ledger), Some(entry)) = (self.ledger(), removed.entry.clone()) {
            let set_aside = ledger.record(entry)?;
            self.tell_later(set_aside);
        }
        self.last_removed().take_if(|last| last.is_the_entry_of(&removed));
        Ok(Some((removed.app, removed.address)))
    }

    /// The spelling under which there is something to remove, and the code, as far as it can be had.
    async fn what_is_there(
        &self,
        app: &AppOnDevice,
        address: &EmailAddress,
        entries: &[Entry],
    ) -> Result<(Spelling, Option<AppPassword>), CodesProblem> {
        let spellings = self.spellings(app, address);
        // Who names a line of the ledger means that line, and no other spelling's.
        let is_a_line = entries.iter().any(|entry| entry.is_the_one(app, address));
        let looked_at = if is_a_line { 1 } else { spellings.len() };
        for (app, address) in spellings.iter().take(looked_at) {
            let spelling = || (app.clone(), address.clone());
            match self.environment.keyring.get(app, address).await {
                Ok(None) if !self.environment.keyring.has(app, address).await? => {}
                Ok(code) => return Ok((spelling(), code)),
                // What cannot be told apart can be removed, and cannot be put back.
                Err(KeyringProblem::SeveralDiffer) => return Ok((spelling(), None)),
                Err(problem) => return Err(problem.into()),
            }
        }
        Ok((spellings.into_iter().next().unwrap_or_else(|| (app.clone(), address.clone())), None))
    }
}
