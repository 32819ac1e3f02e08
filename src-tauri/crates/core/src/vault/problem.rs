//! What a store's error means for a person: it is missing, locked, says no, or fails.

use std::error::Error as StdError;
use std::time::Duration;

use keyring_core::Error;
use mailkey_diagnosis::evidence::Stage;
use mailkey_diagnosis::verdict::{Details, Verdict, VerdictId};
use zeroize::Zeroize;

use super::VaultProblem;

/// What an error amounts to: a variant that takes the store's words.
type Kind = fn(String) -> VaultProblem;

/// An error while a store was opened: nobody is there, unless somebody was and said no.
pub(super) fn of_opening(error: Error) -> VaultProblem {
    match of(error) {
        VaultProblem::Locked(words) | VaultProblem::Failed(words) => VaultProblem::Missing(words),
        other => other,
    }
}

/// An error of an open store.
pub(super) fn of(error: Error) -> VaultProblem {
    let kind = kind_of(&error);
    kind(words(error))
}

/// It keeps something, but not what it was given.
pub(super) fn another_given_back() -> VaultProblem {
    VaultProblem::Failed("read-back differs".to_owned())
}

/// Several entries under one name, which hold different things.
pub(super) fn several_differ() -> VaultProblem {
    VaultProblem::Failed("several entries of this name differ".to_owned())
}

/// Something went wrong, and then the earlier entry could not be put back, either.
pub(super) fn not_put_back(problem: &VaultProblem, error: &Error) -> VaultProblem {
    VaultProblem::Failed(format!("{problem}; putting the earlier entry back: {error}"))
}

/// A service that was there, but never answered.
pub(super) fn no_answer(within: Duration) -> VaultProblem {
    VaultProblem::Missing(format!("no answer within {} s", within.as_secs()))
}

/// The store's own code came to grief.
pub(super) fn broke_off() -> VaultProblem {
    VaultProblem::Failed("the call broke off".to_owned())
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
        Error::PlatformFailure(cause) => platform::kind(chain(cause.as_ref())).unwrap_or(VaultProblem::Failed),
        Error::NoDefaultStore => VaultProblem::Missing,
        _ => VaultProblem::Failed,
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

    use super::{Kind, VaultProblem};

    /// A locked keyring, a dismissed prompt, or no default keyring yet.
    pub const NO_ACCESS: Kind = VaultProblem::Locked;

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
            ServiceError::Locked | ServiceError::Prompt | ServiceError::NoResult => Some(VaultProblem::Locked),
            ServiceError::Unavailable | ServiceError::PromptDisconnected => Some(VaultProblem::Missing),
            // What is behind it tells more.
            _ => None,
        }
    }

    fn of_bus(error: &zbus::Error) -> Option<Kind> {
        match error {
            zbus::Error::MethodError(name, ..) => of_name(name.as_str()),
            zbus::Error::FDO(error) => of_name(error.name().as_str()),
            zbus::Error::InputOutput(error) | zbus::Error::Connection(error, _) => Some(match error.kind() {
                io::ErrorKind::PermissionDenied => VaultProblem::Denied,
                _ => VaultProblem::Missing,
            }),
            zbus::Error::Address(_) | zbus::Error::Handshake(_) => Some(VaultProblem::Missing),
            _ => None,
        }
    }

    /// Names of errors in the D-Bus specification ("Standard errors") and the Secret Service API draft ("Errors").
    fn of_name(name: &str) -> Option<Kind> {
        let bus = name.strip_prefix("org.freedesktop.DBus.Error.");
        let service = name.strip_prefix("org.freedesktop.Secret.Error.");
        match (bus, service) {
            (_, Some("IsLocked")) => Some(VaultProblem::Locked),
            // A session is the service's memory of us: it was started anew.
            (_, Some("NoSession")) => Some(VaultProblem::Missing),
            (Some("AccessDenied" | "AuthFailed" | "InteractiveAuthorizationRequired"), _) => Some(VaultProblem::Denied),
            (Some("ServiceUnknown" | "NameHasNoOwner" | "NoReply" | "Disconnected" | "NoServer" | "Timeout" | "TimedOut"), _) => {
                Some(VaultProblem::Missing)
            }
            (Some(other), _) if other.starts_with("Spawn.") => Some(VaultProblem::Missing),
            _ => None,
        }
    }
}

/// The login keychain. Numbers as in Apple's `SecBase.h`.
#[cfg(target_os = "macos")]
mod platform {
    use std::error::Error as StdError;

    use super::{Kind, VaultProblem};

    /// A keychain that may only be read, or of another owner.
    pub const NO_ACCESS: Kind = VaultProblem::Denied;

    pub fn kind<'a>(mut chain: impl Iterator<Item = &'a (dyn StdError + 'static)>) -> Option<Kind> {
        chain.find_map(|error| {
            let kind: Kind = match error.downcast_ref::<security_framework::base::Error>()?.code() {
                // errSecNotAvailable, errSecNoSuchKeychain, errSecNoDefaultKeychain
                -25291 | -25294 | -25307 => VaultProblem::Missing,
                // errSecUserCanceled, errSecInteractionNotAllowed, errSecInteractionRequired
                -128 | -25308 | -25315 => VaultProblem::Locked,
                // errSecAuthFailed, errSecReadOnly, errSecInvalidOwnerEdit, errSecNoAccessForItem, wrPermErr
                -25293 | -25292 | -25244 | -25243 | -61 => VaultProblem::Denied,
                // errSecInvalidKeychain
                -25295 => VaultProblem::Failed,
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

    use super::{Kind, VaultProblem};

    /// `ERROR_NO_SUCH_LOGON_SESSION`: this kind of sign-in to Windows has no credentials of its own.
    pub const NO_ACCESS: Kind = VaultProblem::Missing;

    pub fn kind<'a>(mut chain: impl Iterator<Item = &'a (dyn StdError + 'static)>) -> Option<Kind> {
        // The store keeps its error's type to itself, so its words are all there is. 5 is ERROR_ACCESS_DENIED.
        chain.any(|error| error.to_string() == "Windows error code 5").then_some(VaultProblem::Denied)
    }
}

#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
mod platform {
    use std::error::Error as StdError;

    use super::{Kind, VaultProblem};

    pub const NO_ACCESS: Kind = VaultProblem::Locked;

    pub fn kind<'a>(_chain: impl Iterator<Item = &'a (dyn StdError + 'static)>) -> Option<Kind> {
        None
    }
}

impl From<VaultProblem> for Verdict {
    fn from(problem: VaultProblem) -> Self {
        let (verdict, store) = match problem {
            VaultProblem::Missing(words) => (VerdictId::KeyringMissing, Some(words)),
            VaultProblem::Locked(words) => (VerdictId::KeyringLocked, Some(words)),
            VaultProblem::Denied(words) => (VerdictId::KeyringDenied, Some(words)),
            VaultProblem::Failed(words) => (VerdictId::KeyringFailed, Some(words)),
            // Nothing but an open prompt takes a minute.
            VaultProblem::TimedOut => (VerdictId::KeyringLocked, None),
        };
        Self { details: Details { store, ..Details::default() }, ..Self::new(verdict, Stage::Keep) }
    }
}
