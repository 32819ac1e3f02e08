//! The login keychain of macOS.
//!
//! An entry is a generic password: its service is the place's service, its account the full address. Keychain Access shows the service
//! as the name, and this store knows no other label.

use std::collections::HashMap;
use std::error::Error as StdError;
use std::sync::Arc;

use keyring_core::{CredentialStore, Entry, Error};
use security_framework::base::Error as SecurityError;

use super::Store;
use super::entries::OfEntries;
use crate::keyring::KeyringProblem;
use crate::keyring::place::Place;
use crate::keyring::problem::{Kind, Meanings};

/// It belongs to the system: there is nothing to install.
pub fn packages() -> &'static [&'static str] {
    &[]
}

/// Without a better reason: a keychain that may only be read, or of another owner.
const MEANINGS: Meanings = Meanings { known: meaning, no_access: KeyringProblem::Denied };

/// The crate `keyring` opens it once for a whole run.
pub fn open(answered: &dyn Fn()) -> Result<Box<dyn Store>, KeyringProblem> {
    let opened = match ::keyring::Entry::store_status() {
        Ok(()) => keyring_core::get_default_store().ok_or(Error::NoDefaultStore),
        Err(e) => Err(Error::PlatformFailure(e.to_string().into())),
    };
    answered();
    Ok(Box::new(Keychain(opened.map_err(|error| MEANINGS.of_opening(error))?)))
}

#[derive(Debug)]
struct Keychain(Arc<CredentialStore>);

impl OfEntries for Keychain {
    fn entry(&self, place: &Place) -> Result<Entry, Error> {
        self.0.build(&place.service, &place.user, Some(&HashMap::new()))
    }

    fn meanings(&self) -> &'static Meanings {
        &MEANINGS
    }
}

/// Numbers as in Apple's `SecBase.h`.
fn meaning(error: &(dyn StdError + 'static)) -> Option<Kind> {
    Some(match error.downcast_ref::<SecurityError>()?.code() {
        // errSecNotAvailable, errSecNoSuchKeychain, errSecNoDefaultKeychain
        -25291 | -25294 | -25307 => KeyringProblem::Missing,
        // errSecUserCanceled, errSecInteractionNotAllowed, errSecInteractionRequired
        -128 | -25308 | -25315 => KeyringProblem::Locked,
        // errSecAuthFailed, errSecReadOnly, errSecInvalidOwnerEdit, errSecNoAccessForItem, wrPermErr
        -25293 | -25292 | -25244 | -25243 | -61 => KeyringProblem::Denied,
        // errSecInvalidKeychain
        -25295 => KeyringProblem::Failed,
        _ => return None,
    })
}
