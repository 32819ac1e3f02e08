//! Which code is for which app, account and device, since when, and when it was last seen working. Never the code.
//!
//! Since its schema 2 it is an object with the list in it, so that more than codes can be told of; its schema 3 knows the names of
//! devices. A line is one entry of the keyring: an app, a device's name where it has one, and an address, as both are spelt there. Lines of
//! one app that spell one account differently stay beside each other, as their codes do.

use std::path::PathBuf;

use jiff::Timestamp;
use mailkey_facts::apps::AppId;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::address::EmailAddress;
use crate::device::{AppOnDevice, DeviceName};
use crate::files::{FileProblem, Folder, Form, Read};

const FORM: Form = Form { name: "ledger.json", schema: 3, earlier };

/// Schema 1 was the list alone. Up to schema 2 the computer was called the device, and no device had a name.
fn earlier(schema: u32, mut content: Value) -> Option<Value> {
    let mut codes = if schema == 1 { content } else { content.get_mut("codes")?.take() };
    for line in codes.as_array_mut()? {
        let line = line.as_object_mut()?;
        let computer = line.remove("device")?;
        line.insert("computer".to_owned(), computer);
    }
    Some(json!({ "codes": codes }))
}

/// The file's content.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Content {
    codes: Vec<Entry>,
}

/// One code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct Entry {
    /// The app that uses it.
    pub app: AppId,
    /// The account, as its address is spelt in the keyring.
    pub address: EmailAddress,
    /// The name of the device that uses it, as it is spelt in the keyring; `None`: it has none there.
    #[serde(default)]
    pub device: Option<DeviceName>,
    /// The name it was given at Google.
    pub code_name: String,
    /// The computer on which it was set up.
    pub computer: String,
    /// When it was kept (RFC 3339).
    #[cfg_attr(feature = "bindings", ts(type = "string"))]
    pub since: Timestamp,
    /// When Google last accepted it (RFC 3339).
    #[cfg_attr(feature = "bindings", ts(type = "string"))]
    pub last_worked: Timestamp,
}

impl Entry {
    /// What it is for beside its account.
    pub fn on_device(&self) -> AppOnDevice {
        AppOnDevice { app: self.app.clone(), device: self.device.clone() }
    }

    /// Whether this is a code of an app on a device for an account, however its address and the device's name are spelt.
    pub fn is_for(&self, app: &AppOnDevice, address: &EmailAddress) -> bool {
        self.app == app.app && self.address.is_same_account(address) && self.on_device().is_same(app)
    }

    /// Whether it lies in the keyring under these very names.
    pub(super) fn is_the_one(&self, app: &AppOnDevice, address: &EmailAddress) -> bool {
        self.app == app.app && self.device == app.device && self.address == *address
    }
}

/// The ledger's file.
#[derive(Debug, Clone)]
pub(super) struct Ledger {
    folder: Folder,
}

impl Ledger {
    /// The ledger in a folder.
    pub(super) fn in_folder(folder: Folder) -> Self {
        Self { folder }
    }

    /// All entries, oldest first, and the path of a broken file that was set aside.
    pub(super) fn entries(&self) -> Result<(Vec<Entry>, Option<PathBuf>), FileProblem> {
        Ok(match self.folder.read::<Content>(&FORM)? {
            Read::Whole(content) => (content.codes, None),
            Read::Absent => (Vec::new(), None),
            Read::SetAside(path) => (Vec::new(), Some(path)),
        })
    }

    /// The entries, where they can be read: changes nothing in the folder, whatever the file is like.
    pub(super) fn peek(&self) -> Result<Vec<Entry>, FileProblem> {
        Ok(self.folder.peek::<Content>(&FORM)?.unwrap_or_default().codes)
    }

    /// Records a code that was just kept, in place of the line of the same entry of the keyring. Here and below the path of a broken file
    /// that was set aside comes with it.
    pub(super) fn record(&self, entry: Entry) -> Result<Option<PathBuf>, FileProblem> {
        self.change(|entries| {
            entries.retain(|old| !old.is_the_one(&entry.on_device(), &entry.address));
            entries.push(entry);
            entries.sort_by_key(|entry| entry.since);
        })
    }

    /// Notes that a code was accepted just now; does nothing if there is no line for it.
    pub(super) fn worked(&self, app: &AppOnDevice, address: &EmailAddress, at: Timestamp) -> Result<Option<PathBuf>, FileProblem> {
        self.change(|entries| {
            if let Some(entry) = line_of(entries, app, address).and_then(|line| entries.get_mut(line)) {
                entry.last_worked = at;
            }
        })
    }

    /// Removes a line; `false` if there was none.
    pub(super) fn remove(&self, app: &AppOnDevice, address: &EmailAddress) -> Result<(bool, Option<PathBuf>), FileProblem> {
        let mut removed = false;
        let set_aside = self.change(|entries| {
            if let Some(line) = line_of(entries, app, address) {
                entries.remove(line);
                removed = true;
            }
        })?;
        Ok((removed, set_aside))
    }

    fn change(&self, change: impl FnOnce(&mut Vec<Entry>)) -> Result<Option<PathBuf>, FileProblem> {
        self.folder.change(&FORM, |content: &mut Content| change(&mut content.codes)).map(|(_, set_aside)| set_aside)
    }
}

/// The line of an app's code for an account: the one that spells address and device in this very way, or else the newest.
fn line_of(entries: &[Entry], app: &AppOnDevice, address: &EmailAddress) -> Option<usize> {
    let same = entries.iter().position(|entry| entry.is_the_one(app, address));
    same.or_else(|| entries.iter().rposition(|entry| entry.is_for(app, address)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn app(id: &str) -> AppId {
        serde_json::from_value(id.into()).unwrap()
    }

    fn entry(id: &str, address: &str, since: i64) -> Entry {
        let at = Timestamp::from_second(since).unwrap();
        Entry {
            app: app(id),
            address: EmailAddress::parse(address).unwrap(),
            device: None,
            code_name: "Scanner – FRONTDESK".into(),
            computer: "FRONTDESK".into(),
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
        ledger.worked(&known.on_device(), &known.address, at).unwrap();
        assert!(!dir.path().join(FORM.name).exists());
        ledger.record(known.clone()).unwrap();
        ledger.worked(&known.on_device(), &known.address, at).unwrap();
        ledger.worked(&app("other").into(), &known.address, at).unwrap();
        assert_eq!(ledger.entries().unwrap().0, [Entry { last_worked: at, ..known }]);
    }

    #[test]
    fn removing_says_whether_there_was_something_to_remove() {
        let (_dir, ledger) = ledger();
        let known = entry("scanner", "ada@gmail.com", 100);
        ledger.record(known.clone()).unwrap();
        assert!(!ledger.remove(&app("other").into(), &known.address).unwrap().0);
        assert!(ledger.remove(&known.on_device(), &known.address).unwrap().0);
        assert!(!ledger.remove(&known.on_device(), &known.address).unwrap().0);
        assert_eq!(ledger.entries().unwrap().0, []);
    }

    #[test]
    fn a_broken_ledger_is_set_aside_and_the_next_entry_is_kept() {
        let (dir, ledger) = ledger();
        std::fs::write(dir.path().join(FORM.name), "{\"schema\":1,\"content\":[{").unwrap();
        let (entries, aside) = ledger.entries().unwrap();
        assert_eq!(entries, []);
        assert_eq!(std::fs::read_to_string(aside.unwrap()).unwrap(), "{\"schema\":1,\"content\":[{");
        assert_eq!(ledger.record(entry("scanner", "ada@gmail.com", 100)).unwrap(), None);
        assert_eq!(ledger.entries().unwrap(), (vec![entry("scanner", "ada@gmail.com", 100)], None));
    }

    #[test]
    fn whoever_writes_over_a_broken_ledger_is_told_where_it_was_set_aside() {
        let known = entry("scanner", "ada@gmail.com", 100);
        let writers: [fn(&Ledger, Entry) -> Option<PathBuf>; 3] = [
            |ledger, known| ledger.record(known).unwrap(),
            |ledger, known| ledger.worked(&known.on_device(), &known.address, known.since).unwrap(),
            |ledger, known| ledger.remove(&known.on_device(), &known.address).unwrap().1,
        ];
        for write in writers {
            let (dir, ledger) = ledger();
            std::fs::write(dir.path().join(FORM.name), "{ not JSON").unwrap();
            assert_eq!(std::fs::read_to_string(write(&ledger, known.clone()).unwrap()).unwrap(), "{ not JSON");
        }
    }

    #[test]
    fn the_file_says_its_schema_and_holds_times_that_people_read() {
        let (dir, ledger) = ledger();
        ledger.record(entry("scanner", "ada@gmail.com", 1_795_384_000)).unwrap();
        let text: serde_json::Value = serde_json::from_slice(&std::fs::read(dir.path().join(FORM.name)).unwrap()).unwrap();
        assert_eq!(text["schema"], 3);
        assert_eq!(text["content"]["codes"][0]["since"], "2026-11-22T21:46:40Z");
    }

    fn on(name: &str, entry: Entry) -> Entry {
        Entry { device: DeviceName::parse(name).unwrap(), ..entry }
    }

    #[test]
    fn two_devices_of_one_app_and_account_are_two_lines_and_another_case_is_no_third() {
        let (_dir, ledger) = ledger();
        let plain = entry("scanner", "ada@gmail.com", 100);
        let (hall, office) = (on("Hall", entry("scanner", "ada@gmail.com", 200)), on("Office", entry("scanner", "ada@gmail.com", 300)));
        for known in [&plain, &hall, &office] {
            ledger.record(known.clone()).unwrap();
        }
        assert_eq!(ledger.entries().unwrap().0, [plain.clone(), hall.clone(), office.clone()]);
        let at = Timestamp::from_second(500).unwrap();
        ledger.worked(&on("HALL", plain.clone()).on_device(), &plain.address, at).unwrap();
        let hall = Entry { last_worked: at, ..hall };
        assert_eq!(ledger.entries().unwrap().0, [plain.clone(), hall.clone(), office.clone()]);
        assert!(ledger.remove(&on("office", plain.clone()).on_device(), &plain.address).unwrap().0);
        assert!(!ledger.remove(&on("Cellar", plain.clone()).on_device(), &plain.address).unwrap().0);
        assert_eq!(ledger.entries().unwrap().0, [plain.clone(), hall.clone()]);
        assert!(ledger.remove(&plain.on_device(), &plain.address).unwrap().0);
        assert_eq!(ledger.entries().unwrap().0, [hall]);
    }

    #[test]
    fn both_earlier_schemas_are_read_and_the_old_file_stays_beside_the_new_one() {
        let line = r#"{"app":"scanner","address":"ada@gmail.com","code_name":"Scanner – FRONTDESK","device":"FRONTDESK",
            "since":"1970-01-01T00:01:40Z","last_worked":"1970-01-01T00:01:40Z"}"#;
        for (schema, content) in [(1, format!("[{line}]")), (2, format!(r#"{{"codes":[{line}]}}"#))] {
            let (dir, ledger) = ledger();
            let old = format!(r#"{{"schema":{schema},"content":{content}}}"#);
            std::fs::write(dir.path().join(FORM.name), &old).unwrap();
            let known = entry("scanner", "ada@gmail.com", 100);
            assert_eq!(ledger.entries().unwrap(), (vec![known.clone()], None));
            let newer = on("Hall", entry("scanner", "ada@gmail.com", 200));
            ledger.record(newer.clone()).unwrap();
            assert_eq!(ledger.entries().unwrap().0, [known, newer]);
            assert_eq!(std::fs::read_to_string(dir.path().join(format!("ledger.json.schema-{schema}"))).unwrap(), old);
        }
    }

    #[test]
    fn another_spelling_of_an_account_finds_its_line_and_its_own_first() {
        let (_dir, ledger) = ledger();
        let (first, second) = (entry("scanner", "Anna.Weber@gmail.com", 100), entry("scanner", "annaweber@gmail.com", 200));
        ledger.record(first.clone()).unwrap();
        let at = Timestamp::from_second(500).unwrap();
        ledger.worked(&first.on_device(), &EmailAddress::parse("ANNAWEBER@googlemail.com").unwrap(), at).unwrap();
        let first = Entry { last_worked: at, ..first };
        assert_eq!(ledger.entries().unwrap().0, std::slice::from_ref(&first), "as it was spelt");
        ledger.record(second.clone()).unwrap();
        assert_eq!(ledger.entries().unwrap().0, [first.clone(), second.clone()], "two entries of the keyring are two lines");
        assert!(ledger.remove(&first.on_device(), &first.address).unwrap().0);
        assert_eq!(ledger.entries().unwrap().0, [second]);
    }
}
