//! What the errors of a Secret Service mean, by the names in the D-Bus specification and in the Secret Service API draft.

use std::error::Error as StdError;
use std::io;

use ::secret_service::Error as ServiceError;
use zbus::DBusError;

use super::Trouble;
use crate::keyring::KeyringProblem;
use crate::keyring::problem::{Kind, Meanings};

/// Without a better reason: a locked keyring, a dismissed prompt, or no default keyring yet.
pub(super) const MEANINGS: Meanings = Meanings { known: meaning, no_access: KeyringProblem::Locked };

fn meaning(error: &(dyn StdError + 'static)) -> Option<Kind> {
    if let Some(error) = error.downcast_ref::<ServiceError>() {
        return of_service(error);
    }
    if let Some(error) = error.downcast_ref::<zbus::Error>() {
        return of_bus(error);
    }
    if let Some(trouble) = error.downcast_ref::<Trouble>() {
        return Some(trouble.kind());
    }
    error.downcast_ref::<zbus::fdo::Error>().and_then(|error| of_name(error.name().as_str()))
}

/// What an error, or whatever is behind it, amounts to.
pub(super) fn of_all_behind(error: &ServiceError) -> Option<Kind> {
    std::iter::successors(Some(error as &(dyn StdError + 'static)), |&error| error.source()).find_map(meaning)
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
    use keyring_core::Error;

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
}
