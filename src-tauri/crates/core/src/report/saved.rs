//! Keeping a report as a file where its owner finds it.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

/// How many names are tried before it is given up.
const NAMES: u32 = 100;

/// The folder for reports: the person's documents, else their home. `None`: this account has neither.
pub fn folder() -> Option<PathBuf> {
    let own = directories::UserDirs::new()?;
    Some(own.document_dir().filter(|documents| documents.is_dir()).unwrap_or_else(|| own.home_dir()).to_owned())
}

/// Writes a report into a folder as `Mailkey report <number>.txt`, whole or not at all, and never over another file. The same report is
/// not written twice.
///
/// # Errors
/// The system's own: full disk, no right, no such folder.
pub fn save(folder: &Path, number: &str, text: &str) -> io::Result<PathBuf> {
    let mut file = NamedTempFile::with_prefix_in(".mailkey-report-", folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    for again in 1..=NAMES {
        let path =
            folder.join(if again == 1 { format!("Mailkey report {number}.txt") } else { format!("Mailkey report {number} ({again}).txt") });
        match file.persist_noclobber(&path) {
            Ok(_) => return Ok(path),
            Err(taken) if taken.error.kind() == io::ErrorKind::AlreadyExists => {
                if std::fs::read(&path).is_ok_and(|there| there == text.as_bytes()) {
                    return Ok(path);
                }
                file = taken.file;
            }
            Err(failed) => return Err(failed.error),
        }
    }
    Err(io::Error::from(io::ErrorKind::AlreadyExists))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> =
            std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_report_is_found_under_its_number_and_written_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = save(folder.path(), "5S8422JW", "whole\n").unwrap();
        assert_eq!(save(folder.path(), "5S8422JW", "whole\n").unwrap(), path);
        assert_eq!(std::fs::read_to_string(path).unwrap(), "whole\n");
        assert_eq!(names(folder.path()), ["Mailkey report 5S8422JW.txt"]);
    }

    #[test]
    fn another_file_of_that_name_is_not_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let first = save(folder.path(), "5S8422JW", "one\n").unwrap();
        let second = save(folder.path(), "5S8422JW", "two\n").unwrap();
        assert_eq!(std::fs::read_to_string(first).unwrap(), "one\n");
        assert_eq!(std::fs::read_to_string(second).unwrap(), "two\n");
        assert_eq!(names(folder.path()), ["Mailkey report 5S8422JW (2).txt", "Mailkey report 5S8422JW.txt"]);
    }

    #[test]
    fn where_nothing_can_be_written_nothing_is_left_behind() {
        let folder = tempfile::tempdir().unwrap();
        assert!(save(&folder.path().join("no such folder"), "5S8422JW", "text").is_err());
        assert!(names(folder.path()).is_empty());
    }
}
