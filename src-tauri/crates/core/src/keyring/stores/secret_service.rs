//! The Secret Service of Linux and the BSDs, over D-Bus: gnome-keyring, KWallet, KeePassXC and others answer to it.
//!
//! An entry is an item of the default keyring with the attributes `service` (the place's service) and `username` (the full address),
//! and with the place's label. `secret-tool` and Python's keyring find it by the same two attributes.

use std::collections::HashMap;
use std::error::Error as StdError;
use std::io;
use std::sync::Arc;

use ::secret_service::blocking::SecretService as Service;
use ::secret_service::{EncryptionType, Error as ServiceError};
use keyring_core::{CredentialStore, Entry, Error};
use zbus::DBusError;

use super::Store;
use crate::keyring::KeyringProblem;
use crate::keyring::place::Place;
use crate::keyring::problem::{Kind, Meanings};

/// The one for most desktops, then KDE's.
pub const PACKAGES: &[&str] = &["gnome-keyring", "kwalletmanager"];

/// Without a better reason: a locked keyring, a dismissed prompt, or no default keyring yet.
const MEANINGS: Meanings = Meanings { known: meaning, no_access: KeyringProblem::Locked };

/// The crate `keyring` opens the same store, but once for a whole run: what was missing then would stay missing.
pub fn open() -> Result<Box<dyn Store>, KeyringProblem> {
    let store = zbus_secret_service_keyring_store::Store::new().map_err(|error| MEANINGS.of_opening(error))?;
    Ok(Box::new(SecretService(store)))
}

#[derive(Debug)]
struct SecretService(Arc<CredentialStore>);

impl Store for SecretService {
    fn entry(&self, place: &Place) -> Result<Entry, Error> {
        self.0.build(&place.service, &place.user, Some(&HashMap::from([("label", place.label.as_str())])))
    }

    fn meanings(&self) -> &'static Meanings {
        &MEANINGS
    }

    /// A fresh account may have a keyring service, but no default keyring yet. `secret-tool` makes one then, and so do we: the service
    /// asks the person for a password for it.
    fn set(&self, entry: &Entry, text: &str) -> Result<(), Error> {
        match entry.set_password(text) {
            Err(error) if lacks_default_keyring(&error) && make_default_keyring() => entry.set_password(text),
            other => other,
        }
    }
}

fn lacks_default_keyring(error: &Error) -> bool {
    matches!(error, Error::NoStorageAccess(cause) if matches!(cause.downcast_ref(), Some(ServiceError::NoResult)))
}

/// `false` when nothing was made. That needs no word of its own: what was tried before has said what is wrong.
fn make_default_keyring() -> bool {
    Service::connect(EncryptionType::Dh).is_ok_and(|service| service.create_collection("Default keyring", "default").is_ok())
}

fn meaning(error: &(dyn StdError + 'static)) -> Option<Kind> {
    if let Some(error) = error.downcast_ref::<ServiceError>() {
        return of_service(error);
    }
    if let Some(error) = error.downcast_ref::<zbus::Error>() {
        return of_bus(error);
    }
    error.downcast_ref::<zbus::fdo::Error>().and_then(|error| of_name(error.name().as_str()))
}

fn of_service(error: &ServiceError) -> Option<Kind> {
    match error {
        ServiceError::Locked | ServiceError::Prompt | ServiceError::NoResult => Some(KeyringProblem::Locked),
        ServiceError::Unavailable | ServiceError::PromptDisconnected => Some(KeyringProblem::Missing),
        // What is behind it tells more.
        _ => None,
    }
}

fn of_bus(error: &zbus::Error) -> Option<Kind> {
    match error {
        zbus::Error::MethodError(name, ..) => of_name(name.as_str()),
        zbus::Error::FDO(error) => of_name(error.name().as_str()),
        zbus::Error::InputOutput(error) | zbus::Error::Connection(error, _) => Some(match error.kind() {
            io::ErrorKind::PermissionDenied => KeyringProblem::Denied,
            _ => KeyringProblem::Missing,
        }),
        zbus::Error::Address(_) | zbus::Error::Handshake(_) => Some(KeyringProblem::Missing),
        _ => None,
    }
}

/// Names of errors in the D-Bus specification ("Standard errors") and the Secret Service API draft ("Errors").
fn of_name(name: &str) -> Option<Kind> {
    let bus = name.strip_prefix("org.freedesktop.DBus.Error.");
    let service = name.strip_prefix("org.freedesktop.Secret.Error.");
    match (bus, service) {
        (_, Some("IsLocked")) => Some(KeyringProblem::Locked),
        // A session is the service's memory of us: it was started anew.
        (_, Some("NoSession")) => Some(KeyringProblem::Missing),
        (Some("AccessDenied" | "AuthFailed" | "InteractiveAuthorizationRequired"), _) => Some(KeyringProblem::Denied),
        (Some("ServiceUnknown" | "NameHasNoOwner" | "NoReply" | "Disconnected" | "NoServer" | "Timeout" | "TimedOut"), _) => {
            Some(KeyringProblem::Missing)
        }
        (Some(other), _) if other.starts_with("Spawn.") => Some(KeyringProblem::Missing),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem_of(error: impl StdError + Send + Sync + 'static) -> KeyringProblem {
        MEANINGS.of(Error::PlatformFailure(Box::new(error)))
    }

    #[test]
    fn an_error_is_told_by_what_is_behind_it() {
        let refused = zbus::Error::FDO(Box::new(zbus::fdo::Error::AccessDenied("no".to_owned())));
        assert!(matches!(problem_of(ServiceError::Zbus(refused)), KeyringProblem::Denied(_)));
        let nobody = zbus::fdo::Error::ServiceUnknown("nobody".to_owned());
        assert!(matches!(problem_of(nobody), KeyringProblem::Missing(_)));
        assert!(matches!(problem_of(ServiceError::Prompt), KeyringProblem::Locked(_)));
        assert!(matches!(problem_of(ServiceError::Crypto("broken")), KeyringProblem::Failed(_)));
        assert!(matches!(MEANINGS.of(Error::NoStorageAccess("?".into())), KeyringProblem::Locked(_)));
    }

    #[test]
    fn whatever_goes_wrong_in_opening_it_is_missing_unless_somebody_said_no() {
        let opening = |error| MEANINGS.of_opening(Error::PlatformFailure(Box::new(error)));
        assert!(matches!(opening(ServiceError::Locked), KeyringProblem::Missing(_)));
        let refused = zbus::Error::FDO(Box::new(zbus::fdo::Error::AuthFailed("no".to_owned())));
        assert!(matches!(opening(ServiceError::Zbus(refused)), KeyringProblem::Denied(_)));
    }

    #[test]
    fn a_default_keyring_is_made_only_where_there_is_none() {
        assert!(lacks_default_keyring(&Error::NoStorageAccess(Box::new(ServiceError::NoResult))));
        assert!(!lacks_default_keyring(&Error::NoStorageAccess(Box::new(ServiceError::Locked))));
        assert!(!lacks_default_keyring(&Error::PlatformFailure(Box::new(ServiceError::NoResult))));
    }
}
