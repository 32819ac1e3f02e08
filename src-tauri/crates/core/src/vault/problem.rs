//! What a store's error means for a person: it is missing, locked, says no, or fails.

use std::error::Error as StdError;
use std::time::Duration;

use keyring_core::Error;
use zeroize::Zeroize;

use super::VaultProblem;
use crate::verdict::{Details, Stage, Verdict, VerdictId};

/// What an error amounts to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Missing,
    Locked,
    Denied,
    Failed,
}

impl Kind {
    fn with(self, words: String) -> VaultProblem {
        match self {
            Self::Missing => VaultProblem::Missing(words),
            Self::Locked => VaultProblem::Locked(words),
            Self::Denied => VaultProblem::Denied(words),
            Self::Failed => VaultProblem::Failed(words),
        }
    }
}

/// An error while a store was opened: nobody is there, unless somebody was and said no.
pub(super) fn of_opening(error: Error) -> VaultProblem {
    match kind_of(&error) {
        Kind::Denied => Kind::Denied.with(words(error)),
        _ => Kind::Missing.with(words(error)),
    }
}

/// An error of an open store.
pub(super) fn of(error: Error) -> VaultProblem {
    kind_of(&error).with(words(error))
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
        Error::PlatformFailure(cause) => platform::kind(chain(cause.as_ref())).unwrap_or(Kind::Failed),
        Error::NoDefaultStore => Kind::Missing,
        _ => Kind::Failed,
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

    use super::Kind;

    /// A locked keyring, a dismissed prompt, or no default keyring yet.
    pub const NO_ACCESS: Kind = Kind::Locked;

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
            ServiceError::Locked | ServiceError::Prompt | ServiceError::NoResult => Some(Kind::Locked),
            ServiceError::Unavailable | ServiceError::PromptDisconnected => Some(Kind::Missing),
            // What is behind it tells more.
            _ => None,
        }
    }

    fn of_bus(error: &zbus::Error) -> Option<Kind> {
        match error {
            zbus::Error::MethodError(name, ..) => of_name(name.as_str()),
            zbus::Error::FDO(error) => of_name(error.name().as_str()),
            zbus::Error::InputOutput(error) | zbus::Error::Connection(error, _) => Some(match error.kind() {
                io::ErrorKind::PermissionDenied => Kind::Denied,
                _ => Kind::Missing,
            }),
            zbus::Error::Address(_) | zbus::Error::Handshake(_) => Some(Kind::Missing),
            _ => None,
        }
    }

    /// Names of errors in the D-Bus specification ("Standard errors") and the Secret Service API draft ("Errors").
    fn of_name(name: &str) -> Option<Kind> {
        let bus = name.strip_prefix("org.freedesktop.DBus.Error.");
        let service = name.strip_prefix("org.freedesktop.Secret.Error.");
        match (bus, service) {
            (_, Some("IsLocked")) => Some(Kind::Locked),
            // A session is the service's memory of us: it was started anew.
            (_, Some("NoSession")) => Some(Kind::Missing),
            (Some("AccessDenied" | "AuthFailed" | "InteractiveAuthorizationRequired"), _) => Some(Kind::Denied),
            (Some("ServiceUnknown" | "NameHasNoOwner" | "NoReply" | "Disconnected" | "NoServer" | "Timeout" | "TimedOut"), _) => {
                Some(Kind::Missing)
            }
            (Some(other), _) if other.starts_with("Spawn.") => Some(Kind::Missing),
            _ => None,
        }
    }
}

/// The login keychain. Numbers as in Apple's `SecBase.h`.
#[cfg(target_os = "macos")]
mod platform {
    use std::error::Error as StdError;

    use super::Kind;

    /// A keychain that may only be read, or of another owner.
    pub const NO_ACCESS: Kind = Kind::Denied;

    pub fn kind<'a>(mut chain: impl Iterator<Item = &'a (dyn StdError + 'static)>) -> Option<Kind> {
        chain.find_map(|error| match error.downcast_ref::<security_framework::base::Error>()?.code() {
            // errSecNotAvailable, errSecNoSuchKeychain, errSecNoDefaultKeychain
            -25291 | -25294 | -25307 => Some(Kind::Missing),
            // errSecUserCanceled, errSecInteractionNotAllowed, errSecInteractionRequired
            -128 | -25308 | -25315 => Some(Kind::Locked),
            // errSecAuthFailed, errSecReadOnly, errSecInvalidOwnerEdit, errSecNoAccessForItem, wrPermErr
            -25293 | -25292 | -25244 | -25243 | -61 => Some(Kind::Denied),
            // errSecInvalidKeychain
            -25295 => Some(Kind::Failed),
            _ => None,
        })
    }
}

/// Credential Manager.
#[cfg(windows)]
mod platform {
    use std::error::Error as StdError;

    use super::Kind;

    /// `ERROR_NO_SUCH_LOGON_SESSION`: this kind of sign-in to Windows has no credentials of its own.
    pub const NO_ACCESS: Kind = Kind::Missing;

    pub fn kind<'a>(mut chain: impl Iterator<Item = &'a (dyn StdError + 'static)>) -> Option<Kind> {
        // The store keeps its error's type to itself, so its words are all there is. 5 is ERROR_ACCESS_DENIED.
        chain.any(|error| error.to_string() == "Windows error code 5").then_some(Kind::Denied)
    }
}

#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
mod platform {
    use std::error::Error as StdError;

    use super::Kind;

    pub const NO_ACCESS: Kind = Kind::Locked;

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
