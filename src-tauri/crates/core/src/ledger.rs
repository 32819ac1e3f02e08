//! Which code is for which app on which device, since when, and when it was last seen working. Never the code.

use std::path::PathBuf;

use jiff::Timestamp;
use mailkey_facts::apps::AppId;
use serde::{Deserialize, Serialize};

use crate::address::EmailAddress;
use crate::files::{FileProblem, Folder, Read};

const NAME: &str = "ledger.json";
const SCHEMA: u32 = 1;

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

impl Entry {
    /// Whether this is the code of an app for an address.
    pub fn is_for(&self, app: &AppId, address: &EmailAddress) -> bool {
        self.app == *app && self.address == *address
    }
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
        Ok(match self.folder.read(NAME, SCHEMA)? {
            Read::Whole(entries) => (entries, None),
            Read::Absent => (Vec::new(), None),
            Read::SetAside(path) => (Vec::new(), Some(path)),
        })
    }

    /// Records a code that was just kept; replaces the entry of the same app and address.
    ///
    /// # Errors
    /// [`FileProblem`].
    pub fn record(&self, entry: Entry) -> Result<(), FileProblem> {
        self.change(|entries| {
            entries.retain(|old| !old.is_for(&entry.app, &entry.address));
            entries.push(entry);
            entries.sort_by_key(|entry| entry.since);
        })
    }

    /// Notes that a code was accepted just now; does nothing if there is no such entry.
    ///
    /// # Errors
    /// [`FileProblem`].
    pub fn worked(&self, app: &AppId, address: &EmailAddress, at: Timestamp) -> Result<(), FileProblem> {
        self.change(|entries| {
            for entry in entries.iter_mut().filter(|entry| entry.is_for(app, address)) {
                entry.last_worked = at;
            }
        })
    }

    /// Removes an entry; `false` if there was none.
    ///
    /// # Errors
    /// [`FileProblem`].
    pub fn remove(&self, app: &AppId, address: &EmailAddress) -> Result<bool, FileProblem> {
        let mut removed = false;
        self.change(|entries| {
            let before = entries.len();
            entries.retain(|entry| !entry.is_for(app, address));
            removed = entries.len() < before;
        })?;
        Ok(removed)
    }

    fn change(&self, change: impl FnOnce(&mut Vec<Entry>)) -> Result<(), FileProblem> {
        self.folder.change(NAME, SCHEMA, change).map(drop)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

    use super::*;

    fn app(id: &str) -> AppId {
        serde_json::from_value(id.into()).unwrap()
    }

    fn entry(id: &str, address: &str, since: i64) -> Entry {
        let at = Timestamp::from_second(since).unwrap();
        Entry {
            app: app(id),
            address: EmailAddress::parse(address).unwrap(),
            code_name: "Scanner – FRONTDESK".into(),
            device: "FRONTDESK".into(),
            since: at,
            last_worked: at,
        }
    }

    fn ledger() -> (tempfile::TempDir, Ledger) {
        let dir = tempfile::tempdir().unwrap();
        let ledger = Ledger::in_folder(Folder::at(dir.path()));
        (dir, ledger)
    }

    #[test]
    fn entries_are_listed_oldest_first() {
        let (_dir, ledger) = ledger();
        assert_eq!(ledger.entries().unwrap(), (vec![], None));
        let (newer, older) = (entry("scanner", "ada@gmail.com", 200), entry("other", "ada@gmail.com", 100));
        ledger.record(newer.clone()).unwrap();
        ledger.record(older.clone()).unwrap();
        assert_eq!(ledger.entries().unwrap(), (vec![older, newer], None));
    }

    #[test]
    fn a_second_code_for_the_same_app_and_address_replaces_the_first() {
        let (_dir, ledger) = ledger();
        ledger.record(entry("scanner", "ada@gmail.com", 100)).unwrap();
        ledger.record(entry("scanner", "grace@gmail.com", 150)).unwrap();
        let second = entry("scanner", "ada@gmail.com", 200);
        ledger.record(second.clone()).unwrap();
        assert_eq!(ledger.entries().unwrap().0, [entry("scanner", "grace@gmail.com", 150), second]);
    }

    #[test]
    fn a_code_that_worked_is_noted_and_one_that_is_not_there_makes_no_entry() {
        let (dir, ledger) = ledger();
        let known = entry("scanner", "ada@gmail.com", 100);
        let at = Timestamp::from_second(500).unwrap();
        ledger.worked(&known.app, &known.address, at).unwrap();
        assert!(!dir.path().join(NAME).exists());
        ledger.record(known.clone()).unwrap();
        ledger.worked(&known.app, &known.address, at).unwrap();
        ledger.worked(&app("other"), &known.address, at).unwrap();
        assert_eq!(ledger.entries().unwrap().0, [Entry { last_worked: at, ..known }]);
    }

    #[test]
    fn removing_says_whether_there_was_something_to_remove() {
        let (_dir, ledger) = ledger();
        let known = entry("scanner", "ada@gmail.com", 100);
        ledger.record(known.clone()).unwrap();
        assert!(!ledger.remove(&app("other"), &known.address).unwrap());
        assert!(ledger.remove(&known.app, &known.address).unwrap());
        assert!(!ledger.remove(&known.app, &known.address).unwrap());
        assert_eq!(ledger.entries().unwrap().0, []);
    }

    #[test]
    fn a_broken_ledger_is_set_aside_and_the_next_entry_is_kept() {
        let (dir, ledger) = ledger();
        std::fs::write(dir.path().join(NAME), "{\"schema\":1,\"content\":[{").unwrap();
        let (entries, aside) = ledger.entries().unwrap();
        assert_eq!(entries, []);
        assert_eq!(std::fs::read_to_string(aside.unwrap()).unwrap(), "{\"schema\":1,\"content\":[{");
        ledger.record(entry("scanner", "ada@gmail.com", 100)).unwrap();
        assert_eq!(ledger.entries().unwrap(), (vec![entry("scanner", "ada@gmail.com", 100)], None));
    }

    #[test]
    fn the_file_says_its_schema_and_holds_times_that_people_read() {
        let (dir, ledger) = ledger();
        ledger.record(entry("scanner", "ada@gmail.com", 1_795_384_000)).unwrap();
        let text: serde_json::Value = serde_json::from_slice(&std::fs::read(dir.path().join(NAME)).unwrap()).unwrap();
        assert_eq!(text["schema"], 1);
        assert_eq!(text["content"][0]["since"], "2026-11-22T21:46:40Z");
    }
}
