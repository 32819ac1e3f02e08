//! Which code is for which app on which device, since when, and when it was last seen working. Never the code.

use std::path::PathBuf;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::address::EmailAddress;
use crate::apps::AppId;
use crate::files::{FileProblem, Folder};

/// One code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Entry {
    /// The app that uses it.
    pub app: AppId,
    /// The account.
    pub address: EmailAddress,
    /// The name it was given at Google.
    pub code_name: String,
    /// The device on which it was set up.
    pub device: String,
    /// When it was kept (RFC 3339).
    #[cfg_attr(test, ts(type = "string"))]
    pub since: Timestamp,
    /// When Google last accepted it (RFC 3339).
    #[cfg_attr(test, ts(type = "string"))]
    pub last_worked: Timestamp,
}

/// The ledger's file.
#[derive(Debug, Clone)]
pub struct Ledger {
    folder: Folder,
}

impl Ledger {
    /// The ledger in a folder.
    pub fn in_folder(folder: Folder) -> Self {
        Self { folder }
    }

    /// All entries, oldest first, and the path of a broken file that was set aside.
    ///
    /// # Errors
    /// [`FileProblem`].
    pub fn entries(&self) -> Result<(Vec<Entry>, Option<PathBuf>), FileProblem> {
        let _ = &self.folder;
        todo!()
    }

    /// Records a code that was just kept; replaces the entry of the same app and address.
    ///
    /// # Errors
    /// [`FileProblem`].
    pub fn record(&self, entry: Entry) -> Result<(), FileProblem> {
        let _ = entry;
        todo!()
    }

    /// Notes that a code was accepted just now; does nothing if there is no such entry.
    ///
    /// # Errors
    /// [`FileProblem`].
    pub fn worked(&self, app: &AppId, address: &EmailAddress, at: Timestamp) -> Result<(), FileProblem> {
        let _ = (app, address, at);
        todo!()
    }

    /// Removes an entry; `false` if there was none.
    ///
    /// # Errors
    /// [`FileProblem`].
    pub fn remove(&self, app: &AppId, address: &EmailAddress) -> Result<bool, FileProblem> {
        let _ = (app, address);
        todo!()
    }
}
