//! What an error means for a person, whichever store it comes from: the keyring is missing, locked, says no, or fails.

use std::error::Error as StdError;
use std::time::Duration;

use keyring_core::Error;
use mailkey_diagnosis::evidence::Stage;
use mailkey_diagnosis::verdict::{Details, KeyringFault, Verdict, VerdictId};
use zeroize::Zeroize;

use super::KeyringProblem;
use super::stores;

/// What an error amounts to: a variant that takes the store's words.
pub(super) type Kind = fn(String) -> KeyringProblem;

/// What the errors of one store mean.
#[derive(Debug)]
pub(super) struct Meanings {
    /// What one error amounts to, of those that a failure has behind it; `None` if that tells nothing.
    pub known: fn(&(dyn StdError + 'static)) -> Option<Kind>,
    /// What it means that the store gave no access, and nothing behind that told more.
    pub no_access: Kind,
}

impl Meanings {
    /// An error while a store was opened: nobody is there, unless somebody was and said no.
    pub fn of_opening(&self, error: Error) -> KeyringProblem {
        match self.of(error) {
            KeyringProblem::Locked(words) | KeyringProblem::Failed(words) => KeyringProblem::Missing(words),
            other => other,
        }
    }

    /// An error of an open store.
    pub fn of(&self, error: Error) -> KeyringProblem {
        let kind = match &error {
            Error::NoStorageAccess(cause) => self.behind(cause.as_ref()).unwrap_or(self.no_access),
            Error::PlatformFailure(cause) => self.behind(cause.as_ref()).unwrap_or(KeyringProblem::Failed),
            Error::NoDefaultStore => KeyringProblem::Missing,
            _ => KeyringProblem::Failed,
        };
        kind(words(error))
    }

    /// The first meaning in a chain of causes.
    fn behind(&self, cause: &(dyn StdError + 'static)) -> Option<Kind> {
        std::iter::successors(Some(cause), |&error| error.source()).find_map(self.known)
    }
}

/// It keeps something, but not what it was given.
pub(super) fn another_given_back() -> KeyringProblem {
    KeyringProblem::Failed("read-back differs".to_owned())
}

/// Something went wrong, and then the earlier entry could not be put back, either.
pub(super) fn not_put_back(problem: &KeyringProblem, error: &Error) -> KeyringProblem {
    KeyringProblem::NotPutBack(format!("{problem}; putting the earlier entry back: {error}"))
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

impl KeyringProblem {
    /// The same, of a call that was to read.
    pub(super) fn in_reading(self) -> Self {
        match self {
            Self::Failed(words) => Self::Unreadable(words),
            other => other,
        }
    }

    /// What is wrong, where that is more than its verdict says.
    fn fault(&self) -> Option<KeyringFault> {
        match self {
            Self::NoSession(_) => Some(KeyringFault::NoSession),
            Self::SwitchedOff(_) => Some(KeyringFault::SwitchedOff),
            Self::InMemoryOnly(_) => Some(KeyringFault::InMemoryOnly),
            Self::SeveralDiffer => Some(KeyringFault::SeveralDiffer),
            Self::Unreadable(_) => Some(KeyringFault::Unreadable),
            Self::Missing(_) | Self::Locked(_) | Self::Denied(_) | Self::Failed(_) | Self::NotPutBack(_) | Self::TimedOut => None,
        }
    }
}

impl From<KeyringProblem> for Verdict {
    fn from(problem: KeyringProblem) -> Self {
        let keyring = problem.fault();
        let packages = Some(stores::packages()).filter(|packages| matches!(problem, KeyringProblem::Missing(_)) && !packages.is_empty());
        let (verdict, store) = match problem {
            KeyringProblem::Missing(words)
            | KeyringProblem::NoSession(words)
            | KeyringProblem::SwitchedOff(words)
            | KeyringProblem::InMemoryOnly(words) => (VerdictId::KeyringMissing, Some(words)),
            KeyringProblem::Locked(words) => (VerdictId::KeyringLocked, Some(words)),
            KeyringProblem::Denied(words) => (VerdictId::KeyringDenied, Some(words)),
            KeyringProblem::Failed(words) | KeyringProblem::Unreadable(words) | KeyringProblem::NotPutBack(words) => {
                (VerdictId::KeyringFailed, Some(words))
            }
            KeyringProblem::SeveralDiffer => (VerdictId::KeyringFailed, None),
            // Nothing but an open prompt takes a minute.
            KeyringProblem::TimedOut => (VerdictId::KeyringLocked, None),
        };
        Self { details: Details { store, keyring, packages, ..Details::default() }, ..Self::new(verdict, Stage::Keep) }
    }
}
