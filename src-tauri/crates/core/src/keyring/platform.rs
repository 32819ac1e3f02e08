//! The way to the platform's own store, and what each platform wants to be told about an entry beside its two names.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use keyring_core::{CredentialStore, Entry, Error};

use super::place::Place;

type Opener = Box<dyn Fn() -> Result<Arc<CredentialStore>, Error> + Send + Sync>;

/// How a store is opened. Opening may be tried again: a daemon that was missing can have been started since.
pub(super) struct Access {
    opener: Opener,
    is_platforms: bool,
}

impl Access {
    pub fn to_platform() -> Self {
        Self { opener: Box::new(open), is_platforms: true }
    }

    pub fn to_given(opener: impl Fn() -> Result<Arc<CredentialStore>, Error> + Send + Sync + 'static) -> Self {
        Self { opener: Box::new(opener), is_platforms: false }
    }

    pub fn open(&self) -> Result<Store, Error> {
        Ok(Store { store: (self.opener)()?, is_platforms: self.is_platforms })
    }
}

impl fmt::Debug for Access {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Access").field("is_platforms", &self.is_platforms).finish_non_exhaustive()
    }
}

/// An open store.
#[derive(Debug)]
pub(super) struct Store {
    store: Arc<CredentialStore>,
    is_platforms: bool,
}

impl Store {
    /// The entry at a place, whether or not anything lies there. Touches nothing.
    pub fn entry(&self, place: &Place) -> Result<Entry, Error> {
        if !self.is_platforms {
            return self.store.build(&place.service, &place.user, None);
        }
        let modifiers = modifiers(place);
        let modifiers = modifiers.iter().map(|(name, value)| (*name, value.as_str())).collect::<HashMap<_, _>>();
        self.store.build(&place.service, &place.user, Some(&modifiers))
    }

    /// Gives an entry that was just made what could not be said while making it.
    pub fn complete(&self, entry: &Entry, place: &Place) -> Result<(), Error> {
        if self.is_platforms { complete(entry, place) } else { Ok(()) }
    }

    /// Makes the place where entries are kept, if the lack of one may be what an error is about. `true`: trying again makes sense.
    pub fn make_room(&self, error: &Error) -> bool {
        self.is_platforms && make_room(error)
    }
}

/// The crate `keyring` opens the same store, but once for a whole run: what was missing then stays missing.
#[cfg(target_os = "linux")]
fn open() -> Result<Arc<CredentialStore>, Error> {
    Ok(zbus_secret_service_keyring_store::Store::new()?)
}

#[cfg(not(target_os = "linux"))]
fn open() -> Result<Arc<CredentialStore>, Error> {
    match ::keyring::Entry::store_status() {
        Ok(()) => keyring_core::get_default_store().ok_or(Error::NoDefaultStore),
        Err(e) => Err(Error::PlatformFailure(e.to_string().into())),
    }
}

/// Python's keyring looks under this target when it was asked for the same service and user. `local`: never on another computer.
#[cfg(windows)]
fn modifiers(place: &Place) -> Vec<(&'static str, String)> {
    vec![("target", format!("{}@{}", place.user, place.service)), ("persistence", "local".to_owned())]
}

/// The login keychain names an entry by its service and knows no other label through this store.
#[cfg(target_os = "macos")]
fn modifiers(_place: &Place) -> Vec<(&'static str, String)> {
    Vec::new()
}

#[cfg(not(any(windows, target_os = "macos")))]
fn modifiers(place: &Place) -> Vec<(&'static str, String)> {
    vec![("label", place.label.clone())]
}

/// Under a target of our own the store leaves the user's name empty, which Credential Manager would show.
#[cfg(windows)]
fn complete(entry: &Entry, place: &Place) -> Result<(), Error> {
    entry.update_attributes(&HashMap::from([("username", place.user.as_str()), ("comment", place.label.as_str())]))
}

#[cfg(not(windows))]
fn complete(_entry: &Entry, _place: &Place) -> Result<(), Error> {
    Ok(())
}

/// A fresh account may have a keyring service, but no default keyring yet. `secret-tool` makes one then, and so do we:
/// the service asks the person for a password for it.
#[cfg(target_os = "linux")]
fn make_room(error: &Error) -> bool {
    use secret_service::{EncryptionType, Error as ServiceError, blocking::SecretService};
    let Error::NoStorageAccess(cause) = error else { return false };
    if !matches!(cause.downcast_ref(), Some(ServiceError::NoResult)) {
        return false;
    }
    // A refusal needs no word of its own: the second try meets the same error as the first.
    SecretService::connect(EncryptionType::Dh).is_ok_and(|service| service.create_collection("Default keyring", "default").is_ok())
}

#[cfg(not(target_os = "linux"))]
fn make_room(_error: &Error) -> bool {
    false
}
