//! What is kept: which codes the ledger lists, and a code out of the keyring, under whichever spelling of its address it was put there.

use jiff::Timestamp;
use mailkey_facts::apps::AppId;

use super::{Codes, CodesProblem, Credentials, Entry, Keeping};
use crate::address::{AccountKind, EmailAddress};
use crate::app_password::AppPassword;
use crate::files::FileProblem;
use crate::keyring::KeyringProblem;

/// A code that was kept, and where it lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptCode {
    /// The code.
    pub code: AppPassword,
    /// Where it lies.
    pub place: Keeping,
}

impl KeptCode {
    /// What to sign in with. That the code worked is noted where it came out of the keyring: the ledger knows no other.
    pub fn credentials<'a>(&'a self, app: &'a AppId, address: &'a EmailAddress, account: Option<&'a AccountKind>) -> Credentials<'a> {
        let kept_for = Some(app).filter(|_| self.place == Keeping::InKeyring);
        Credentials { address, code: &self.code, kept_for, account }
    }
}

impl Codes {
    /// The codes that the ledger lists, oldest first. A broken ledger is set aside, which [`Codes::take_set_aside`] tells.
    ///
    /// # Errors
    /// [`FileProblem`].
    pub fn listed(&self) -> Result<Vec<Entry>, FileProblem> {
        let Some(ledger) = self.ledger() else { return Ok(Vec::new()) };
        let (entries, set_aside) = ledger.entries()?;
        self.tell_later(set_aside);
        Ok(entries)
    }

    /// Whether the ledger lists a code of this app for this account; the one place that knows without asking the keyring.
    pub fn is_listed(&self, app: &AppId, address: &EmailAddress) -> bool {
        self.listed_since(app, address).is_some()
    }

    /// Since when the ledger lists a code of this app for this account; the newest, where there are several spellings.
    pub fn listed_since(&self, app: &AppId, address: &EmailAddress) -> Option<Timestamp> {
        self.peek().ok()?.iter().filter(|entry| entry.is_for(app, address)).map(|entry| entry.since).max()
    }

    /// Whether the ledger lists a code for this account, of whatever app.
    pub fn lists_account(&self, address: &EmailAddress) -> bool {
        self.peek().is_ok_and(|entries| entries.iter().any(|entry| entry.address.is_same_account(address)))
    }

    /// The app of the only code that the ledger lists for an account.
    ///
    /// # Errors
    /// [`CodesProblem::NoneListed`], [`CodesProblem::SeveralListed`], [`CodesProblem::File`].
    pub fn only_app(&self, address: &EmailAddress) -> Result<AppId, CodesProblem> {
        only(self.peek()?, address)
    }

    /// A code that was kept: for this run only, or in the keyring.
    ///
    /// # Errors
    /// [`KeyringProblem`].
    pub async fn kept(&self, app: &AppId, address: &EmailAddress) -> Result<Option<KeptCode>, KeyringProblem> {
        let in_memory = self.memory().get(&(app.clone(), address.account())).cloned();
        match in_memory {
            Some(code) => Ok(Some(KeptCode { code, place: Keeping::InMemory })),
            None => Ok(self.in_keyring(app, address).await?.map(|code| KeptCode { code, place: Keeping::InKeyring })),
        }
    }

    /// A code that the keyring keeps, whatever is kept for this run beside it.
    ///
    /// # Errors
    /// [`KeyringProblem`].
    pub async fn in_keyring(&self, app: &AppId, address: &EmailAddress) -> Result<Option<AppPassword>, KeyringProblem> {
        for spelling in self.spellings(app, address) {
            if let Some(code) = self.environment.keyring.get(app, &spelling).await? {
                return Ok(Some(code));
            }
        }
        Ok(None)
    }

    /// Whether a code is kept for this run only.
    pub fn is_in_memory(&self, app: &AppId, address: &EmailAddress) -> bool {
        self.memory().contains_key(&(app.clone(), address.account()))
    }

    /// Lets a code go that was kept for this run only.
    pub fn forget(&self, app: &AppId, address: &EmailAddress) {
        self.memory().remove(&(app.clone(), address.account()));
    }

    /// Looks whether the keyring can be used, and whether it holds a code of this app for this account.
    ///
    /// # Errors
    /// [`CodesProblem::Keyring`]; [`CodesProblem::File`] when a newer Mailkey wrote the ledger, so that nothing could be listed.
    pub async fn look(&self, app: &AppId, address: &EmailAddress) -> Result<bool, CodesProblem> {
        self.refuse_a_newer_ledger()?;
        self.environment.keyring.look().await?;
        Ok(self.is_in_keyring(app, address).await?)
    }

    /// Whether the keyring holds a code of this app for this account, in any spelling.
    pub(super) async fn is_in_keyring(&self, app: &AppId, address: &EmailAddress) -> Result<bool, KeyringProblem> {
        for spelling in self.spellings(app, address) {
            if self.environment.keyring.has(app, &spelling).await? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Refuses to go on where a newer Mailkey wrote the ledger.
    ///
    /// # Errors
    /// [`FileProblem::Newer`].
    pub fn refuse_a_newer_ledger(&self) -> Result<(), FileProblem> {
        match self.peek() {
            Err(newer @ FileProblem::Newer { .. }) => Err(newer),
            _ => Ok(()),
        }
    }

    /// The spellings under which a code may lie in the keyring, the likeliest first: as it was given where the ledger lists that very
    /// one, those that the ledger lists for the account, newest first, and at last as it was given.
    pub(super) fn spellings(&self, app: &AppId, address: &EmailAddress) -> Vec<EmailAddress> {
        // What cannot be read tells no other spelling.
        let entries = self.peek().unwrap_or_default();
        let mut spellings: Vec<EmailAddress> =
            entries.into_iter().rev().filter(|entry| entry.is_for(app, address)).map(|entry| entry.address).collect();
        let given = spellings.iter().position(|spelling| spelling == address);
        match given {
            Some(at) => spellings.swap(0, at),
            None => spellings.push(address.clone()),
        }
        spellings
    }

    /// What the ledger lists, without setting a broken one aside: only who asks for the list itself is told of that.
    fn peek(&self) -> Result<Vec<Entry>, FileProblem> {
        self.ledger().map_or_else(|| Ok(Vec::new()), |ledger| ledger.peek())
    }

    /// The spelling under which a code is kept, or is to be kept.
    pub fn spelling(&self, app: &AppId, address: &EmailAddress) -> EmailAddress {
        self.spellings(app, address).into_iter().next().unwrap_or_else(|| address.clone())
    }
}

fn only(entries: Vec<Entry>, address: &EmailAddress) -> Result<AppId, CodesProblem> {
    let mut apps: Vec<AppId> = Vec::new();
    for entry in entries.into_iter().filter(|entry| entry.address.is_same_account(address)) {
        if !apps.contains(&entry.app) {
            apps.push(entry.app);
        }
    }
    match (apps.pop(), apps.is_empty()) {
        (None, _) => Err(CodesProblem::NoneListed),
        (Some(app), true) => Ok(app),
        (Some(app), false) => {
            apps.push(app);
            Err(CodesProblem::SeveralListed(apps))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(app: &str, address: &str) -> Entry {
        Entry {
            app: AppId::known(app).unwrap(),
            address: EmailAddress::parse(address).unwrap(),
            code_name: "Scanner – FRONTDESK".to_owned(),
            device: "FRONTDESK".to_owned(),
            since: jiff::Timestamp::UNIX_EPOCH,
            last_worked: jiff::Timestamp::UNIX_EPOCH,
        }
    }

    fn anna() -> EmailAddress {
        EmailAddress::parse("anna@gmail.com").unwrap()
    }

    #[test]
    fn the_only_code_of_an_address_is_taken_by_default() {
        let entries = vec![entry("scanner", "ben@gmail.com"), entry("msmtp", "anna@gmail.com")];
        assert_eq!(only(entries, &anna()).unwrap().as_str(), "msmtp");
    }

    #[test]
    fn with_no_code_or_with_several_none_is_chosen() {
        assert!(matches!(only(vec![entry("scanner", "ben@gmail.com")], &anna()), Err(CodesProblem::NoneListed)));
        let both = vec![entry("scanner", "anna@gmail.com"), entry("msmtp", "anna@gmail.com")];
        assert!(matches!(only(both, &anna()), Err(CodesProblem::SeveralListed(apps)) if apps.len() == 2));
    }

    #[test]
    fn two_spellings_of_one_account_are_no_two_apps() {
        let entries = vec![entry("scanner", "Anna@googlemail.com"), entry("scanner", "an.na@gmail.com")];
        assert_eq!(only(entries, &anna()).unwrap().as_str(), "scanner");
    }
}
