//! What all of practice's servers share: the accounts, what goes wrong at the moment, and what was counted.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rand::Rng;

use mailkey_core::environment::Attempt;

use crate::Fault;
use crate::accounts::{Account, Accounts, Admission, Standing};
use crate::authority::Authority;
use crate::healing::{Healing, Plight};
use crate::scripted::Moment;

/// The practice Google behind its ports.
#[derive(Debug)]
pub(crate) struct Google {
    pub(crate) authority: Authority,
    pub(crate) counted: Counted,
    plight: Mutex<Plight>,
    scripted: Mutex<BTreeMap<Moment, String>>,
    accounts: Mutex<Accounts>,
}

/// What was counted since the start.
#[derive(Debug, Default)]
pub(crate) struct Counted {
    connections: AtomicU32,
    smtp_sign_ins: AtomicU32,
    imap_sign_ins: AtomicU32,
}

impl Google {
    pub(crate) fn new(authority: Authority) -> Self {
        Self { authority, counted: Counted::default(), plight: Mutex::default(), scripted: Mutex::default(), accounts: Mutex::default() }
    }

    /// What goes wrong at the moment.
    pub(crate) fn fault(&self) -> Fault {
        self.plight().fault()
    }

    pub(crate) fn set_plight(&self, plight: Plight) {
        *self.plight() = plight;
    }

    /// An attempt begins, which may be the one that passes again.
    pub(crate) fn begin(&self, attempt: Attempt) {
        self.plight().begin(attempt);
    }

    /// Somebody has done what heals some faults.
    pub(crate) fn heal(&self, by: Healing) {
        self.plight().heal(by);
    }

    fn plight(&self) -> MutexGuard<'_, Plight> {
        self.plight.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is said at this moment instead of what would be, if anything.
    pub(crate) fn scripted(&self, moment: Moment) -> Option<String> {
        self.scripted.lock().unwrap_or_else(PoisonError::into_inner).get(&moment).cloned()
    }

    pub(crate) fn set_scripted(&self, moment: Moment, reply: Option<String>) {
        let mut scripted = self.scripted.lock().unwrap_or_else(PoisonError::into_inner);
        match reply {
            Some(reply) => drop(scripted.insert(moment, reply)),
            None => drop(scripted.remove(&moment)),
        }
    }

    /// The accounts; never to be held over an `await`.
    pub(crate) fn accounts(&self) -> MutexGuard<'_, Accounts> {
        self.accounts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does something with an account, which springs up if it is new.
    pub(crate) fn with<T>(&self, address: &str, act: impl FnOnce(&mut Account) -> T) -> T {
        act(self.accounts().of(address))
    }

    /// What an account's pages say.
    pub(crate) fn standing(&self, address: &str) -> Standing {
        let fault = self.fault();
        self.with(address, |account| account.standing(address, fault))
    }

    /// Judges a sign-in; what is not an address has no account.
    pub(crate) fn admit(&self, user: &str, password: &str) -> Admission {
        if !is_address(user) {
            return Admission::Unknown;
        }
        let standing = self.standing(user);
        self.with(user, |account| account.admit(password, standing))
    }
}

impl Counted {
    pub(crate) fn connection(&self) {
        self.connections.fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn smtp_sign_in(&self) {
        self.smtp_sign_ins.fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn imap_sign_in(&self) {
        self.imap_sign_ins.fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn connections(&self) -> u32 {
        self.connections.load(Ordering::Relaxed)
    }

    pub(crate) fn smtp_sign_ins(&self) -> u32 {
        self.smtp_sign_ins.load(Ordering::Relaxed)
    }

    pub(crate) fn imap_sign_ins(&self) -> u32 {
        self.imap_sign_ins.load(Ordering::Relaxed)
    }
}

/// Whether a text can be a mail address: something, one `@`, something; no blanks, brackets or control characters; not too long
/// (RFC 5321, 4.5.3.1).
pub(crate) fn is_address(text: &str) -> bool {
    let odd =
        |char: char| char.is_whitespace() || char.is_control() || matches!(char, '<' | '>' | '(' | ')' | ',' | ';' | ':' | '"' | '\\');
    text.len() <= 254
        && !text.contains(odd)
        && text.split_once('@').is_some_and(|(name, domain)| !name.is_empty() && !domain.is_empty() && !domain.contains('@'))
}

/// A session's identifier in the shape of Google's.
pub(crate) fn session_id() -> String {
    let mut random = rand::rng();
    let (front, back) = (random.random::<u64>() & 0xfff_ffff_ffff, random.random::<u64>() & 0xfff_ffff_ffff);
    let numbers = (random.random_range(1_000_000..10_000_000), random.random_range(10..90), random.random_range(1..100));
    format!("{front:011x}-{back:011x}sm{}a{}.{}", numbers.0, numbers.1, numbers.2)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

    use super::*;

    #[test]
    fn what_can_be_an_address_is_told_from_what_cannot() {
        for address in ["anna@gmail.com", "anna+scan@nordlicht.example", "ä@ö.example", "a@b"] {
            assert!(is_address(address), "{address}");
        }
        for other in ["", "anna", "@gmail.com", "anna@", "a@b@c", "a b@c", "<a@b>", "a@b\r\nRCPT", "a\"@b"] {
            assert!(!is_address(other), "{other}");
        }
        assert!(!is_address(&format!("{}@b", "a".repeat(254))));
    }

    #[test]
    fn a_user_that_is_no_address_never_gets_an_account() {
        let google = Google::new(Authority::make().unwrap());
        assert_eq!(google.admit("anna", "Sommer2026!"), Admission::Unknown);
        assert!(google.accounts().known("anna").is_none());
        assert_eq!(google.admit("anna@gmail.com", "Sommer2026!"), Admission::NormalPassword);
    }
}
