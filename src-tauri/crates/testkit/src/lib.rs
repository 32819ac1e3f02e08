//! What tests open Mailkey in: a practice Google, a clock that stands where it is put, a browser that remembers what it was told to
//! open, and a keyring in memory. Other crates know it as a dev-dependency only; no program is built with it.

#![allow(clippy::unwrap_used, clippy::expect_used)]

#[cfg(target_os = "linux")]
pub mod session;

use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use jiff::{SignedDuration, Timestamp};
use keyring_core::CredentialStore;
use mailkey_core::address::{LookupProblem, MailExchangers};
use mailkey_core::browser::{Browser, Launched};
use mailkey_core::clock::Clock;
use mailkey_core::connection::{PracticePorts, Servers};
use mailkey_core::environment::Environment;
use mailkey_core::files::Folder;
use mailkey_core::keyring::Keyring;
use mailkey_core::mailkey::Mailkey;
use mailkey_core::realm::Realm;
use mailkey_practice::{Builder, Practice};

/// The name of the device in tests.
pub const COMPUTER: &str = "FRONTDESK";

/// A computer at which somebody practises: what is not in its folder or its keyring is gone when Mailkey is opened anew.
#[derive(Debug)]
pub struct Desk {
    /// The practice Google.
    pub google: Arc<Practice>,
    /// The folder of Mailkey's files.
    pub home: tempfile::TempDir,
    /// The clock.
    pub clock: Arc<SetClock>,
    /// The browser.
    pub browser: Arc<RecordingBrowser>,
    /// The keyring.
    pub store: Arc<CredentialStore>,
    /// Whether a VPN seems to be on.
    pub vpn: fn() -> bool,
}

impl Desk {
    /// A desk in front of a Google where nothing goes wrong.
    ///
    /// # Panics
    /// If practice cannot be started.
    pub async fn new() -> Self {
        Self::before(Practice::builder()).await
    }

    /// A desk in front of a Google that is started in this way.
    ///
    /// # Panics
    /// If practice cannot be started.
    pub async fn before(google: Builder) -> Self {
        Self {
            google: Arc::new(google.start().await.expect("practice starts")),
            home: tempfile::tempdir().expect("a folder for a test"),
            clock: Arc::new(SetClock::at("2026-11-22T10:42:00Z")),
            browser: Arc::default(),
            store: keyring_in_memory(),
            vpn: || false,
        }
    }

    /// What a run at this desk touches.
    pub fn environment(&self) -> Environment {
        Environment {
            keyring: Keyring::with_store(Realm::Practice, Arc::clone(&self.store)),
            folder: Some(Folder::at(self.home.path())),
            clock: Arc::clone(&self.clock) as _,
            browser: Arc::clone(&self.browser) as _,
            vpn: self.vpn,
            computer: COMPUTER.to_owned(),
            ..self.google.environment()
        }
    }

    /// Opens Mailkey, as often as wanted.
    pub fn open(&self) -> Mailkey {
        Mailkey::open(self.environment())
    }

    /// An entry of the keyring in memory, as another program would find it.
    ///
    /// # Panics
    /// If the keyring in memory makes none.
    pub fn entry(&self, app: &str, address: &str) -> keyring_core::Entry {
        self.store.build(&format!("mailkey-practice:{app}"), address, None).expect("an entry")
    }
}

/// Lets the keyring in memory fail at the next call for this entry.
///
/// # Panics
/// If the entry is of another keyring.
pub fn fail_once(entry: &keyring_core::Entry) {
    let credential: &keyring_core::mock::Cred = entry.as_any().downcast_ref().expect("an entry in memory");
    credential.set_error(keyring_core::Error::NoStorageAccess("locked".into()));
}

/// An environment from which nothing outside is reached, and which is no practice: its files lie in `home`, its keyring in memory.
///
/// # Panics
/// If there can be no keyring in memory.
pub fn offline(home: &Path) -> Environment {
    let nowhere = PracticePorts { smtp_implicit: 9, smtp_starttls: 9, imap: 9 };
    Environment {
        servers: Servers::practice([127, 0, 0, 1].into(), Arc::from([]), nowhere),
        exchangers: Arc::new(NoNames),
        keyring: Keyring::with_store(Realm::Practice, keyring_in_memory()),
        folder: Some(Folder::at(home)),
        clock: Arc::new(SetClock(Mutex::new(Timestamp::now()))),
        browser: Arc::<RecordingBrowser>::default(),
        vpn: || false,
        computer: COMPUTER.to_owned(),
        ..Environment::real()
    }
}

fn keyring_in_memory() -> Arc<CredentialStore> {
    keyring_core::mock::Store::new().expect("a keyring in memory")
}

/// A clock that stands where it is put.
#[derive(Debug)]
pub struct SetClock(Mutex<Timestamp>);

impl SetClock {
    /// A clock that stands at a moment (RFC 3339).
    ///
    /// # Panics
    /// If that is none.
    pub fn at(moment: &str) -> Self {
        Self(Mutex::new(moment.parse().expect("a moment")))
    }

    /// Puts it to a moment (RFC 3339).
    ///
    /// # Panics
    /// If that is none.
    pub fn put(&self, moment: &str) {
        *self.0.lock().unwrap() = moment.parse().expect("a moment");
    }

    /// Puts it forward, or back.
    ///
    /// # Panics
    /// If there is no such moment.
    pub fn forward(&self, by: SignedDuration) {
        let mut now = self.0.lock().unwrap();
        *now = now.checked_add(by).expect("a moment");
    }
}

impl Clock for SetClock {
    fn now(&self) -> Timestamp {
        *self.0.lock().unwrap()
    }
}

/// A browser that remembers what it was told to open, and opens nothing.
#[derive(Debug, Default)]
pub struct RecordingBrowser(Mutex<Vec<String>>);

impl RecordingBrowser {
    /// What it was told to open, in order.
    ///
    /// # Panics
    /// If a test panicked while it was told something.
    pub fn pages(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }
}

impl Browser for RecordingBrowser {
    fn open(&self, url: &str) -> io::Result<Launched> {
        self.0.lock().unwrap().push(url.to_owned());
        Ok(Launched::default())
    }
}

/// A name server that never answers.
#[derive(Debug)]
struct NoNames;

#[async_trait]
impl MailExchangers for NoNames {
    async fn of(&self, _: &str) -> Result<Vec<String>, LookupProblem> {
        Err(LookupProblem::NoAnswer)
    }
}
