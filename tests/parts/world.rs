//! The world that `tests/namespace/enter` laid out: accounts with their codes, the servers' addresses, the mailboxes.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use serde::Deserialize;

use crate::waiting;

/// How long a server's log may be behind what the server does.
const LOG_IS_BEHIND: Duration = Duration::from_secs(5);
/// How long a mail that Postfix took may be on its way to Dovecot.
const DELIVERY: Duration = Duration::from_secs(10);

/// What the namespace holds.
#[derive(Debug, Deserialize)]
pub struct World {
    /// Where `smtp.gmail.com` is.
    pub smtp: String,
    /// Where `imap.gmail.com` is.
    pub imap: String,
    /// Where the name server is.
    pub names: String,
    /// The folder of Dovecot's mailboxes.
    mail: PathBuf,
    /// The folder of the servers' logs.
    pub log: PathBuf,
    /// The certificate of an authority that vouches for nobody here.
    pub stranger: PathBuf,
    /// A folder on a full disk.
    pub full: PathBuf,
    /// A folder on a read-only file system.
    pub read_only: PathBuf,
    accounts: Vec<Account>,
}

/// Somebody with a mailbox and a code.
#[derive(Debug, Clone, Deserialize)]
pub struct Account {
    /// The address.
    pub address: String,
    /// The only code that signs in.
    pub code: String,
}

/// A folder of a mailbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailFolder {
    /// The Inbox.
    Inbox,
    /// Spam.
    Spam,
}

impl World {
    /// The world that this test runs in.
    ///
    /// # Panics
    /// Outside of it: these tests need servers that only the script can bring.
    pub fn here() -> Self {
        let path = std::env::var("MAILKEY_TEST_WORLD")
            .unwrap_or_else(|_| panic!("this test needs Postfix and Dovecot in a namespace of their own: run scripts/test command window"));
        let text = fs::read_to_string(&path).expect("the description of the world can be read");
        serde_json::from_str(&text).expect("the description of the world is whole")
    }

    /// An account.
    ///
    /// # Panics
    /// If there is none for this address.
    pub fn account(&self, address: &str) -> &Account {
        self.accounts.iter().find(|account| account.address == address).expect("the world has this account")
    }

    /// The mails that lie in a folder of an account, whole, as Dovecot keeps them.
    pub fn mails(&self, address: &str, folder: MailFolder) -> Vec<String> {
        let maildir = self.mail.join(address).join("Maildir");
        let root = match folder {
            MailFolder::Inbox => maildir,
            MailFolder::Spam => maildir.join(".Spam"),
        };
        ["new", "cur"]
            .iter()
            .filter_map(|part| fs::read_dir(root.join(part)).ok())
            .flatten()
            .map(|entry| fs::read_to_string(entry.expect("a mailbox can be listed").path()).expect("a mail can be read"))
            .collect()
    }

    /// Waits until so many mails lie in a folder of an account; delivery takes a moment.
    ///
    /// # Panics
    /// If there are fewer in the end, or more.
    pub fn expect_mails(&self, address: &str, folder: MailFolder, wanted: usize) {
        waiting::within(DELIVERY, || (self.mails(address, folder).len() >= wanted).then_some(()));
        assert_eq!(self.mails(address, folder).len(), wanted, "mails of {address} in {folder:?}");
    }

    /// How often somebody has tried to sign in at `smtp.gmail.com` so far, with or without success.
    ///
    /// # Panics
    /// If Dovecot, which judges all sign-ins, keeps no log.
    pub fn sign_ins(&self) -> usize {
        let log = fs::read_to_string(self.log.join("dovecot")).expect("Dovecot keeps a log");
        log.lines().filter(|line| line.contains("client in: AUTH") && line.contains("service=smtp")).count()
    }

    /// Waits until there have been so many sign-ins; the log may be a moment behind.
    ///
    /// # Panics
    /// If there are fewer in the end, or more.
    pub fn expect_sign_ins(&self, wanted: usize) {
        waiting::within(LOG_IS_BEHIND, || (self.sign_ins() >= wanted).then_some(()));
        assert_eq!(self.sign_ins(), wanted, "sign-ins");
    }
}
