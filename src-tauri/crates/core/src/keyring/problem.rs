//! What a store's error means for a person: it is missing, locked, says no, or fails.

use std::error::Error as StdError;
use std::time::Duration;

use keyring_core::Error;
use zeroize::Zeroize;

use super::KeyringProblem;
use crate::verdict::{Details, Stage, Verdict, VerdictId};

/// What an error amounts to: a variant that takes the store's words.
type Kind = fn(String) -> KeyringProblem;

/// An error while a store was opened: nobody is there, unless somebody was and said no.
pub(super) fn of_opening(error: Error) -> KeyringProblem {
    match of(error) {
        KeyringProblem::Locked(words) | KeyringProblem::Failed(words) => KeyringProblem::Missing(words),
        other => other,
    }
}

/// An error of an open store.
pub(super) fn of(error: Error) -> KeyringProblem {
    let kind = kind_of(&error);
    kind(words(error))
}

/// It keeps something, but not what it was given.
pub(super) fn another_given_back() -> KeyringProblem {
    KeyringProblem::Failed("read-back differs".to_owned())
}

/// Several entries under one name, which hold different things.
pub(super) fn several_differ() -> KeyringProblem {
    KeyringProblem::Failed("several entries of this name differ".to_owned())
}

/// Something went wrong, and then the earlier entry could not be put back, either.
pub(super) fn not_put_back(problem: &KeyringProblem, error: &Error) -> KeyringProblem {
    KeyringProblem::Failed(format!("{problem}; putting the earlier entry back: {error}"))
}

/// A service that was there, but never answered.
pub(super) fn no_answer(within: Duration) -> KeyringProblem {
    KeyringProblem::Missing(format!("no answer within {} s", within.as_secs()))
}

/// The store's own code came to grief.
pub(super) fn broke_off() -> KeyringProblem {
    KeyringProblem::Failed("the call broke off".to_owned())
}

/// The error in its own words. What it carries of an entry's content is wiped, and never part of them.
fn words(error: Error) -> String {
    match error {
        Error::BadEncoding(mut content) => {
            content.zeroize();
            Error::BadEncoding(Vec::new()).to_string()
        }
        Error::BadDataFormat(mut content, cause) => {
            content.zeroize();
            Error::BadDataFormat(content, cause).to_string()
        }
        // Its own words would print the entries.
        Error::Ambiguous(entries) => format!("{} entries of this name", entries.len()),
        other => other.to_string(),
    }
}

fn kind_of(error: &Error) -> Kind {
    match error {
        Error::NoStorageAccess(cause) => platform::kind(chain(cause.as_ref())).unwrap_or(platform::NO_ACCESS),
        Error::PlatformFailure(cause) => platform::kind(chain(cause.as_ref())).unwrap_or(KeyringProblem::Failed),
        Error::NoDefaultStore => KeyringProblem::Missing,
        _ => KeyringProblem::Failed,
    }
}

/// An error and everything behind it.
fn chain<'a>(error: &'a (dyn StdError + 'static)) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |&error| error.source())
}

/// The Secret Service, over D-Bus.
#[cfg(target_os = "linux")]
mod platform {
    use std::error::Error as StdError;
    use std::io;

    use secret_service::Error as ServiceError;
    use zbus::DBusError;

    use super::{KeyringProblem, Kind};

    /// A locked keyring, a dismissed prompt, or no default keyring yet.
    pub const NO_ACCESS: Kind = KeyringProblem::Locked;

    pub fn kind<'a>(mut chain: impl Iterator<Item = &'a (dyn StdError + 'static)>) -> Option<Kind> {
        chain.find_map(|error| {
            if let Some(error) = error.downcast_ref::<ServiceError>() {
                return of_service(error);
            }
            if let Some(error) = error.downcast_ref::<zbus::Error>() {
                return of_bus(error);
            }
            error.downcast_ref::<zbus::fdo::Error>().and_then(|error| of_name(error.name().as_str()))
        })
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
}

/// The login keychain. Numbers as in Apple's `SecBase.h`.
#[cfg(target_os = "macos")]
mod platform {
    use std::error::Error as StdError;

    use super::{KeyringProblem, Kind};

    /// A keychain that may only be read, or of another owner.
    pub const NO_ACCESS: Kind = KeyringProblem::Denied;

    pub fn kind<'a>(mut chain: impl Iterator<Item = &'a (dyn StdError + 'static)>) -> Option<Kind> {
        chain.find_map(|error| {
            let kind: Kind = match error.downcast_ref::<security_framework::base::Error>()?.code() {
                // errSecNotAvailable, errSecNoSuchKeychain, errSecNoDefaultKeychain
                -25291 | -25294 | -25307 => KeyringProblem::Missing,
                // errSecUserCanceled, errSecInteractionNotAllowed, errSecInteractionRequired
                -128 | -25308 | -25315 => KeyringProblem::Locked,
                // errSecAuthFailed, errSecReadOnly, errSecInvalidOwnerEdit, errSecNoAccessForItem, wrPermErr
                -25293 | -25292 | -25244 | -25243 | -61 => KeyringProblem::Denied,
                // errSecInvalidKeychain
                -25295 => KeyringProblem::Failed,
                _ => return None,
            };
            Some(kind)
        })
    }
}

/// Credential Manager.
#[cfg(windows)]
mod platform {
    use std::error::Error as StdError;

    use super::{KeyringProblem, Kind};

    /// `ERROR_NO_SUCH_LOGON_SESSION`: this kind of sign-in to Windows has no credentials of its own.
    pub const NO_ACCESS: Kind = KeyringProblem::Missing;

    pub fn kind<'a>(mut chain: impl Iterator<Item = &'a (dyn StdError + 'static)>) -> Option<Kind> {
        // The store keeps its error's type to itself, so its words are all there is. 5 is ERROR_ACCESS_DENIED.
        chain.any(|error| error.to_string() == "Windows error code 5").then_some(KeyringProblem::Denied)
    }
}

#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
mod platform {
    use std::error::Error as StdError;

    use super::{KeyringProblem, Kind};

    pub const NO_ACCESS: Kind = KeyringProblem::Locked;

    pub fn kind<'a>(_chain: impl Iterator<Item = &'a (dyn StdError + 'static)>) -> Option<Kind> {
        None
    }
}

impl From<KeyringProblem> for Verdict {
    fn from(problem: KeyringProblem) -> Self {
        let (verdict, store) = match problem {
            KeyringProblem::Missing(words) => (VerdictId::KeyringMissing, Some(words)),
            KeyringProblem::Locked(words) => (VerdictId::KeyringLocked, Some(words)),
            KeyringProblem::Denied(words) => (VerdictId::KeyringDenied, Some(words)),
            KeyringProblem::Failed(words) => (VerdictId::KeyringFailed, Some(words)),
            // Nothing but an open prompt takes a minute.
            KeyringProblem::TimedOut => (VerdictId::KeyringLocked, None),
        };
        Self { details: Details { store, ..Details::default() }, ..Self::new(verdict, Stage::Keep) }
    }
}
