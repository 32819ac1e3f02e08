//! What is kept: which codes the ledger lists, and a code out of the keyring, under whichever spelling of its address and its device it was
//! put there.

use std::collections::BTreeSet;

use jiff::Timestamp;
use mailkey_facts::apps::AppId;

use super::{Codes, CodesProblem, Credentials, Entry, InMemory, Keeping};
use crate::address::{AccountKind, EmailAddress};
use crate::app_password::AppPassword;
use crate::device::{AppOnDevice, DeviceName};
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
    pub fn credentials<'a>(&'a self, app: &'a AppOnDevice, address: &'a EmailAddress, account: Option<&'a AccountKind>) -> Credentials<'a> {
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
    pub fn is_listed(&self, app: &AppOnDevice, address: &EmailAddress) -> bool {
        self.listed_since(app, address).is_some()
    }

    /// Since when the ledger lists a code of this app for this account; the newest, where there are several spellings.
    pub fn listed_since(&self, app: &AppOnDevice, address: &EmailAddress) -> Option<Timestamp> {
        self.peek().ok()?.iter().filter(|entry| entry.is_for(app, address)).map(|entry| entry.since).max()
    }

    /// The newest code that the ledger lists of this app for this account under the name of a device.
    pub fn newest_named(&self, app: &AppId, address: &EmailAddress) -> Option<Entry> {
        let named = |entry: &Entry| entry.device.is_some() && entry.app == *app && entry.address.is_same_account(address);
        self.peek().ok()?.into_iter().rfind(named)
    }

    /// Whether the ledger lists a code for this account, of whatever app.
    pub fn lists_account(&self, address: &EmailAddress) -> bool {
        self.peek().is_ok_and(|entries| entries.iter().any(|entry| entry.address.is_same_account(address)))
    }

    /// What a code is for of which not all was named: the one that the ledger lists without a device's name, or the only one that it lists
    /// for as much as was named. Where the app was named and nothing is listed, it is that app's without a name: the keyring may know it.
    ///
    /// # Errors
    /// [`CodesProblem::NoneListed`], [`CodesProblem::SeveralListed`], [`CodesProblem::SeveralDevices`], [`CodesProblem::File`].
    pub fn meant(&self, app: Option<&AppId>, device: Option<&DeviceName>, address: &EmailAddress) -> Result<AppOnDevice, CodesProblem> {
        match (app, device) {
            (Some(app), Some(device)) => {
                let named = AppOnDevice { app: app.clone(), device: Some(device.clone()) };
                Ok(self.spelling(&named, address).0)
            }
            // What cannot be read keeps nobody from an app that was named.
            (Some(_), None) => meant(self.peek().unwrap_or_default(), app, device, address),
            (None, _) => meant(self.peek()?, app, device, address),
        }
    }

    /// A code that was kept: for this run only, or in the keyring.
    ///
    /// # Errors
    /// [`KeyringProblem`].
    pub async fn kept(&self, app: &AppOnDevice, address: &EmailAddress) -> Result<Option<KeptCode>, KeyringProblem> {
        let in_memory = self.memory().get(&in_memory_of(app, address)).cloned();
        match in_memory {
            Some(code) => Ok(Some(KeptCode { code, place: Keeping::InMemory })),
            None => Ok(self.in_keyring(app, address).await?.map(|code| KeptCode { code, place: Keeping::InKeyring })),
        }
    }

    /// A code that the keyring keeps, whatever is kept for this run beside it.
    ///
    /// # Errors
    /// [`KeyringProblem`].
    pub async fn in_keyring(&self, app: &AppOnDevice, address: &EmailAddress) -> Result<Option<AppPassword>, KeyringProblem> {
        for (app, address) in self.spellings(app, address) {
            if let Some(code) = self.environment.keyring.get(&app, &address).await? {
                return Ok(Some(code));
            }
        }
        Ok(None)
    }

    /// Whether a code is kept for this run only.
    pub fn is_in_memory(&self, app: &AppOnDevice, address: &EmailAddress) -> bool {
        self.memory().contains_key(&in_memory_of(app, address))
    }

    /// Lets a code go that was kept for this run only.
    pub fn forget(&self, app: &AppOnDevice, address: &EmailAddress) {
        self.memory().remove(&in_memory_of(app, address));
    }

    /// Looks whether the keyring can be used, and whether it holds a code of this app for this account.
    ///
    /// # Errors
    /// [`CodesProblem::Keyring`]; [`CodesProblem::File`] when a newer Mailkey wrote the ledger, so that nothing could be listed.
    pub async fn look(&self, app: &AppOnDevice, address: &EmailAddress) -> Result<bool, CodesProblem> {
        self.refuse_a_newer_ledger()?;
        self.environment.keyring.look().await?;
        Ok(self.is_in_keyring(app, address).await?)
    }

    /// Whether the keyring holds a code of this app for this account, in any spelling.
    pub(super) async fn is_in_keyring(&self, app: &AppOnDevice, address: &EmailAddress) -> Result<bool, KeyringProblem> {
        for (app, address) in self.spellings(app, address) {
            if self.environment.keyring.has(&app, &address).await? {
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
    /// one, those that the ledger lists for the account and the device, newest first, and at last as it was given.
    pub(super) fn spellings(&self, app: &AppOnDevice, address: &EmailAddress) -> Vec<Spelling> {
        // What cannot be read tells no other spelling.
        let entries = self.peek().unwrap_or_default();
        let listed = entries.into_iter().rev().filter(|entry| entry.is_for(app, address));
        let mut spellings: Vec<Spelling> = listed.map(|entry| (entry.on_device(), entry.address)).collect();
        let given = spellings.iter().position(|(on, spelling)| on == app && spelling == address);
        match given {
            Some(at) => spellings.swap(0, at),
            None => spellings.push((app.clone(), address.clone())),
        }
        spellings
    }

    /// What the ledger lists, without setting a broken one aside: only who asks for the list itself is told of that.
    fn peek(&self) -> Result<Vec<Entry>, FileProblem> {
        self.ledger().map_or_else(|| Ok(Vec::new()), |ledger| ledger.peek())
    }

    /// The spelling under which a code is kept, or is to be kept.
    pub fn spelling(&self, app: &AppOnDevice, address: &EmailAddress) -> Spelling {
        self.spellings(app, address).into_iter().next().unwrap_or_else(|| (app.clone(), address.clone()))
    }
}

/// An app's device and an address, as they are spelt in the keyring.
pub type Spelling = (AppOnDevice, EmailAddress);

/// Under what a code is remembered that is kept for this run only, however its names are spelt.
pub(super) fn in_memory_of(app: &AppOnDevice, address: &EmailAddress) -> InMemory {
    (app.app.clone(), app.compared(), address.account())
}

fn meant(
    entries: Vec<Entry>,
    app: Option<&AppId>,
    device: Option<&DeviceName>,
    address: &EmailAddress,
) -> Result<AppOnDevice, CodesProblem> {
    let named = |entry: &Entry| {
        entry.address.is_same_account(address)
            && app.is_none_or(|app| entry.app == *app)
            && device.is_none_or(|device| entry.device.as_ref().is_some_and(|known| known.is_same(device)))
    };
    let mut found: Vec<AppOnDevice> = Vec::new();
    for on in entries.into_iter().filter(named).map(|entry| entry.on_device()) {
        if !found.iter().any(|known| known.is_same(&on)) {
            found.push(on);
        }
    }
    let apps: BTreeSet<AppId> = found.iter().map(|on| on.app.clone()).collect();
    if apps.len() > 1 {
        return Err(CodesProblem::SeveralListed(apps.into_iter().collect()));
    }
    match (found.iter().position(|on| on.device.is_none()), found.len()) {
        (Some(at), _) => Ok(found.swap_remove(at)),
        (None, 1) => Ok(found.swap_remove(0)),
        (None, 0) => app.map(|app| app.clone().into()).ok_or(CodesProblem::NoneListed),
        (None, _) => Err(CodesProblem::SeveralDevices(found.into_iter().filter_map(|on| on.device).collect())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(app: &str, address: &str) -> Entry {
        Entry {
            app: AppId::known(app).unwrap(),
            address: EmailAddress::parse(address).unwrap(),
            device: None,
            code_name: "Scanner – FRONTDESK".to_owned(),
            computer: "FRONTDESK".to_owned(),
            since: jiff::Timestamp::UNIX_EPOCH,
            last_worked: jiff::Timestamp::UNIX_EPOCH,
        }
    }

    fn name(name: &str) -> DeviceName {
        DeviceName::parse(name).unwrap().unwrap()
    }

    fn scanner(device: &str) -> Entry {
        Entry { device: Some(name(device)), ..entry("scanner", "anna@gmail.com") }
    }

    fn anna() -> EmailAddress {
        EmailAddress::parse("anna@gmail.com").unwrap()
    }

    /// What is meant by whoever names no more than the address.
    fn only(entries: Vec<Entry>) -> Result<AppOnDevice, CodesProblem> {
        meant(entries, None, None, &anna())
    }

    #[test]
    fn the_only_code_of_an_address_is_taken_by_default() {
        let entries = vec![entry("scanner", "ben@gmail.com"), entry("msmtp", "anna@gmail.com")];
        assert_eq!(only(entries).unwrap().app.as_str(), "msmtp");
        assert_eq!(only(vec![scanner("Hall")]).unwrap(), scanner("Hall").on_device());
    }

    #[test]
    fn with_no_code_or_with_several_none_is_chosen() {
        assert!(matches!(only(vec![entry("scanner", "ben@gmail.com")]), Err(CodesProblem::NoneListed)));
        let both = vec![entry("scanner", "anna@gmail.com"), entry("msmtp", "anna@gmail.com"), scanner("Hall")];
        assert!(matches!(only(both), Err(CodesProblem::SeveralListed(apps)) if apps.len() == 2));
    }

    #[test]
    fn two_spellings_of_one_account_are_no_two_apps() {
        let entries = vec![entry("scanner", "Anna@googlemail.com"), entry("scanner", "an.na@gmail.com")];
        assert_eq!(only(entries).unwrap().app.as_str(), "scanner");
    }

    #[test]
    fn of_several_devices_the_one_without_a_name_is_meant_or_none() {
        let id = AppId::known("scanner").unwrap();
        let of_app = |entries| meant(entries, Some(&id), None, &anna());
        assert_eq!(of_app(vec![]).unwrap(), id.clone().into(), "the keyring may know it");
        assert_eq!(of_app(vec![scanner("Hall"), scanner("HALL")]).unwrap(), scanner("Hall").on_device());
        let two = vec![scanner("Hall"), scanner("Office")];
        assert!(matches!(of_app(two.clone()), Err(CodesProblem::SeveralDevices(names)) if names == [name("Hall"), name("Office")]));
        assert_eq!(of_app([two.clone(), vec![entry("scanner", "anna@gmail.com")]].concat()).unwrap(), id.into());
        assert_eq!(meant(two, None, Some(&name("office")), &anna()).unwrap(), scanner("Office").on_device());
    }
}
