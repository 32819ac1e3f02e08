//! The life of a code, for any app, on any device, and any address: checked, kept, replaced, removed, put back. It knows no wizard.
//!
//! One file a deed. [`check`](Codes::check) signs in once, [`keep`](Codes::keep) takes only what a check has accepted,
//! [`replace`](Codes::replace) is both with an earlier code in view, [`check_many`](Codes::check_many) goes through a list,
//! [`remove`](Codes::remove) can be [undone](Codes::undo), and `send` uses a code for the test mail. Before every sign-in the brakes
//! are asked ([`brakes`]), whichever door it comes through: what Google refused in this run is not sent again, and while Google asked
//! for a pause nobody signs in, after a restart neither. The ledger ([`ledger`]) is the one place that says which codes are kept;
//! the code itself lies in the keyring and nowhere else.

mod account;
mod brakes;
mod check;
mod check_many;
mod keep;
mod kept;
mod ledger;
mod remove;
mod replace;
mod send;
mod sign_ins;

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::{SignedDuration, Timestamp};
use mailkey_facts::apps::AppId;
use mailkey_facts::google::Security;

use crate::address::{Account, EmailAddress};
use crate::app_password::AppPassword;
use crate::connection::Servers;
use crate::device::DeviceName;
use crate::environment::Environment;
use crate::files::FileProblem;
use crate::keyring::KeyringProblem;
use brakes::Brakes;
use ledger::Ledger;
use remove::Removed;

pub use check::{Accepted, Checked, Credentials};
pub use check_many::{Ended, Going};
pub use keep::{KeepProblem, Keeping, Kept};
pub use kept::{KeptCode, Spelling};
pub use ledger::Entry;
pub use remove::Removal;
pub use replace::Replaced;
pub use send::Sent;

/// Whose code is kept for this run only: its app, the device's name to be compared, the account.
type InMemory = (AppId, Option<String>, Account);

/// The codes of this computer.
#[derive(Debug)]
pub struct Codes {
    environment: Arc<Environment>,
    brakes: Brakes,
    /// Kept for this run only, by the person's own choice.
    in_memory: Mutex<HashMap<InMemory, AppPassword>>,
    /// Removed last in this run, to be put back if the person wishes so.
    removed: Mutex<Option<Removed>>,
    /// Broken ledgers that were set aside, and nobody was told of yet.
    set_aside: Mutex<Vec<PathBuf>>,
    /// One change of what is kept at a time: each waits for the one before it. Whoever holds the errand may take this, and nobody the
    /// other way round.
    changing: tokio::sync::Mutex<()>,
    /// One sign-in at a time.
    errand: tokio::sync::Mutex<()>,
}

/// Why nothing came of what was asked. What Google said is never among it: that is a verdict.
#[derive(Debug, thiserror::Error)]
pub enum CodesProblem {
    /// Another sign-in is under way.
    #[error("another sign-in is under way")]
    Busy,
    /// The keyring did not do what was asked.
    #[error(transparent)]
    Keyring(#[from] KeyringProblem),
    /// A file could not be read or written.
    #[error(transparent)]
    File(#[from] FileProblem),
    /// The ledger lists no code for the address.
    #[error("the ledger lists no code for this address")]
    NoneListed,
    /// The ledger lists codes of several apps for the address.
    #[error("the ledger lists several codes for this address")]
    SeveralListed(Vec<AppId>),
    /// The ledger lists codes of several devices of one app for the address.
    #[error("the ledger lists codes of several devices for this address")]
    SeveralDevices(Vec<DeviceName>),
    /// The keyring holds no code of the app for the address.
    #[error("the keyring holds no such code")]
    NotKept,
    /// What was removed cannot be put back: the keyring had given no code.
    #[error("the keyring held no code to put back")]
    NothingToPutBack,
    /// What was removed cannot be put back: another program has kept a newer code there.
    #[error("a newer code is kept there")]
    NewerKept,
}

impl Codes {
    pub(crate) fn new(environment: Arc<Environment>) -> Self {
        let rest = SignedDuration::try_from(environment.servers.deadlines.rest).unwrap_or(SignedDuration::MAX);
        Self {
            brakes: Brakes::new(environment.folder.clone(), rest),
            environment,
            in_memory: Mutex::default(),
            removed: Mutex::default(),
            set_aside: Mutex::default(),
            changing: tokio::sync::Mutex::default(),
            errand: tokio::sync::Mutex::default(),
        }
    }

    /// How many codes were refused in this run.
    pub fn refusals(&self) -> usize {
        self.brakes.refusals()
    }

    /// Until when Google asked that nobody signs in with an account, as far as is known without reading the file again.
    pub fn pause_until(&self, address: &EmailAddress) -> Option<Timestamp> {
        self.brakes.pause_until(address, self.environment.now())
    }

    /// The same in whole seconds from now.
    pub fn wait_seconds(&self, address: &EmailAddress) -> Option<u32> {
        self.pause_until(address).map(|until| brakes::seconds_until(until, self.environment.now()))
    }

    /// Takes over what an earlier Mailkey kept in its journey about signing in, before that file is written anew.
    pub(crate) fn take_over_from_journey(&self) {
        self.brakes.take_over_from_journey(self.environment.now());
    }

    /// How the port is made secure that signed in last on this computer; `None` where that is not known.
    pub fn proven(&self) -> Option<Security> {
        let (port, security) = self.brakes.port(self.environment.now())?;
        // An earlier Mailkey remembered the port alone.
        security.or_else(|| self.environment.servers.security_of(port))
    }

    /// The servers, with the port that signed in last on this computer dialled first.
    fn servers(&self) -> Servers {
        self.environment.servers.clone().dialling_first(self.brakes.port(self.environment.now()).map(|(port, _)| port))
    }

    fn ledger(&self) -> Option<Ledger> {
        self.environment.folder.clone().map(Ledger::in_folder)
    }

    /// The broken ledgers that were set aside since this was asked last, by whatever read or wrote them: to be told once.
    pub fn take_set_aside(&self) -> Vec<PathBuf> {
        std::mem::take(&mut *self.told_later())
    }

    /// Remembers a broken ledger that was set aside, until a face tells of it.
    fn tell_later(&self, set_aside: Option<PathBuf>) {
        self.told_later().extend(set_aside);
    }

    fn told_later(&self) -> MutexGuard<'_, Vec<PathBuf>> {
        self.set_aside.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins the one errand that may sign in.
    fn begin(&self) -> Result<tokio::sync::MutexGuard<'_, ()>, CodesProblem> {
        self.errand.try_lock().map_err(|_| CodesProblem::Busy)
    }

    fn memory(&self) -> MutexGuard<'_, HashMap<InMemory, AppPassword>> {
        self.in_memory.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn last_removed(&self) -> MutexGuard<'_, Option<Removed>> {
        self.removed.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
