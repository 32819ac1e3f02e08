//! What a run touches outside of itself: servers, pages, name servers, the keyring, files, the clock, the browser, this computer.
//!
//! It is put together once, and handed to [`crate::mailkey::Mailkey::open`]: the real one is [`Environment::real`], practice's is made
//! by `mailkey-practice`, the tests' by `mailkey-testkit`.

use std::fmt::Debug;
use std::sync::Arc;

use jiff::Timestamp;
use mailkey_facts::google::Pages;

use crate::address::{MailExchangers, SystemExchangers};
use crate::browser::{Browser, SystemBrowser};
use crate::clock::{Clock, SystemClock};
use crate::connection::{Servers, seems_vpn};
use crate::files::Folder;
use crate::keyring::Keyring;
use crate::realm::Realm;

/// Everything outside that a run touches.
#[derive(Debug, Clone)]
pub struct Environment {
    /// The servers.
    pub servers: Servers,
    /// Google's pages, or practice's.
    pub pages: Pages,
    /// Who looks mail exchangers up.
    pub exchangers: Arc<dyn MailExchangers>,
    /// The keyring.
    pub keyring: Keyring,
    /// The folder of Mailkey's own files; `None` where the platform has none.
    pub folder: Option<Folder>,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// The browser.
    pub browser: Arc<dyn Browser>,
    /// Whether the way to Google seems to lead through a VPN ([`seems_vpn`]); asked whenever advice is given.
    pub vpn: fn() -> bool,
    /// The name of this computer, for the code's name at Google and the ledger.
    pub computer: String,
    /// What practice adds; `None`: this is no practice.
    pub rehearsal: Option<Arc<dyn Rehearsal>>,
}

/// What practice adds to a run: what can be made to go wrong, and that an attempt begins, which may be the one that passes again.
pub trait Rehearsal: Debug + Send + Sync {
    /// The names of what can be made to go wrong.
    fn choices(&self) -> Vec<String>;

    /// The name of what goes wrong at the moment, if anything does.
    fn chosen(&self) -> Option<String>;

    /// Lets something go wrong until it is healed. For `None`, and for a name that is no fault's, nothing goes wrong any more.
    fn choose(&self, fault: Option<&str>);

    /// An attempt begins.
    fn begin(&self, attempt: Attempt);
}

/// What is begun: each kind of attempt meets other faults in practice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Attempt {
    /// Signing in with a code.
    SignIn,
    /// Sending the test mail.
    Send,
    /// Looking for it in the mailbox.
    Look,
}

impl Environment {
    /// The real one. Nothing is asked or touched by making it.
    pub fn real() -> Self {
        Self {
            servers: Servers::google(),
            pages: Pages::Google,
            exchangers: Arc::new(SystemExchangers),
            keyring: Keyring::system(Realm::Real),
            folder: Folder::of_platform(Realm::Real),
            clock: Arc::new(SystemClock),
            browser: Arc::new(SystemBrowser::default()),
            vpn: seems_vpn,
            computer: gethostname::gethostname().to_string_lossy().into_owned(),
            rehearsal: None,
        }
    }

    /// Practice on this computer, whose keyring entries and files the real one never meets.
    pub fn practice(servers: Servers, pages: Pages, exchangers: Arc<dyn MailExchangers>, rehearsal: Arc<dyn Rehearsal>) -> Self {
        Self {
            servers,
            pages,
            exchangers,
            keyring: Keyring::system(Realm::Practice),
            folder: Folder::of_platform(Realm::Practice),
            // A VPN is in nobody's way to a Google on this computer.
            vpn: || false,
            rehearsal: Some(rehearsal),
            ..Self::real()
        }
    }

    /// Whose run this is.
    pub fn realm(&self) -> Realm {
        if self.rehearsal.is_some() { Realm::Practice } else { Realm::Real }
    }

    /// The present moment.
    pub(crate) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Tells practice that an attempt begins. May block for as long as opening a port takes.
    pub(crate) fn begin(&self, attempt: Attempt) {
        if let Some(rehearsal) = &self.rehearsal {
            rehearsal.begin(attempt);
        }
    }
}
