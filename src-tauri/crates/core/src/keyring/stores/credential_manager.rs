//! Credential Manager, the credential store of Windows.
//!
//! An entry is a generic credential with the target `<address>@<service>`: Python's keyring looks there, too, when it was asked for the
//! same service and user. Its user name is the full address, its comment the place's label, and its persistence is local: it never goes
//! to another computer.

use std::collections::HashMap;
use std::error::Error as StdError;
use std::sync::Arc;

use keyring_core::{CredentialStore, Entry, Error};

use super::Store;
use super::entries::OfEntries;
use crate::keyring::KeyringProblem;
use crate::keyring::place::Place;
use crate::keyring::problem::{Kind, Meanings};

/// It belongs to the system: there is nothing to install.
pub fn packages() -> &'static [&'static str] {
    &[]
}

/// Without a better reason it is `ERROR_NO_SUCH_LOGON_SESSION`: this kind of sign-in to Windows has no credentials of its own.
const MEANINGS: Meanings = Meanings { known: meaning, no_access: KeyringProblem::Missing };

/// The crate `keyring` opens it once for a whole run.
pub fn open(answered: &dyn Fn()) -> Result<Box<dyn Store>, KeyringProblem> {
    let opened = match ::keyring::Entry::store_status() {
        Ok(()) => keyring_core::get_default_store().ok_or(Error::NoDefaultStore),
        Err(e) => Err(Error::PlatformFailure(e.to_string().into())),
    };
    answered();
    Ok(Box::new(CredentialManager(opened.map_err(|error| MEANINGS.of_opening(error))?)))
}

#[derive(Debug)]
struct CredentialManager(Arc<CredentialStore>);

impl OfEntries for CredentialManager {
    fn entry(&self, place: &Place) -> Result<Entry, Error> {
        let target = format!("{}@{}", place.user, place.service);
        let modifiers = HashMap::from([("target", target.as_str()), ("persistence", "local")]);
        self.0.build(&place.service, &place.user, Some(&modifiers))
    }

    fn meanings(&self) -> &'static Meanings {
        &MEANINGS
    }

    /// Under a target of our own the store leaves the user's name empty, which Credential Manager would show.
    fn complete(&self, entry: &Entry, place: &Place) -> Result<(), Error> {
        entry.update_attributes(&HashMap::from([("username", place.user.as_str()), ("comment", place.label.as_str())]))
    }
}

/// The store keeps its error's type to itself, so its words are all there is. 5 is `ERROR_ACCESS_DENIED`.
fn meaning(error: &(dyn StdError + 'static)) -> Option<Kind> {
    (error.to_string() == "Windows error code 5").then_some(KeyringProblem::Denied)
}
