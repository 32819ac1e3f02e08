//! A file that cannot be understood is kept under another name, so that nothing of it is lost and the program can go on.

use std::fs::{self, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::FileProblem;

/// Renames a file to `<name>.unreadable-<UTC>`, with a number behind it where that name is taken. The lock is held.
pub(super) fn set_aside(file: &Path, now: Timestamp) -> Result<PathBuf, FileProblem> {
    let stem = format!("{}.unreadable-{}", file.file_name().unwrap_or_default().to_string_lossy(), now.strftime("%Y%m%dT%H%M%SZ"));
    for number in 1_u32.. {
        let name = if number == 1 { stem.clone() } else { format!("{stem}-{number}") };
        let aside = file.with_file_name(name);
        match reserve(&aside) {
            Ok(()) => {
                return match fs::rename(file, &aside) {
                    Ok(()) => Ok(aside),
                    Err(e) => {
                        // The file stays where it was; only the empty one that held its new name goes.
                        let _ = fs::remove_file(&aside);
                        Err(FileProblem::io(file, e))
                    }
                };
            }
            Err(e) if e.kind() == io::ErrorKind::AlreadyExists => {}
            Err(e) => return Err(FileProblem::io(&aside, e)),
        }
    }
    Err(FileProblem::io(file, io::ErrorKind::AlreadyExists.into()))
}

/// Renaming replaces what is there, so the name is taken first, by an empty file that cannot be somebody else's.
fn reserve(aside: &Path) -> io::Result<()> {
    OpenOptions::new().write(true).create_new(true).open(aside).map(drop)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

    use super::*;

    #[test]
    fn two_files_set_aside_in_one_second_are_both_kept() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("ledger.json");
        let now = Timestamp::from_second(1_795_384_000).unwrap();
        let mut kept = Vec::new();
        for text in ["first", "second", "third"] {
            fs::write(&file, text).unwrap();
            kept.push(set_aside(&file, now).unwrap());
            assert!(!file.exists());
        }
        let names: Vec<_> = kept.iter().map(|p| p.file_name().unwrap().to_string_lossy().into_owned()).collect();
        assert_eq!(
            names,
            [
                "ledger.json.unreadable-20261122T214640Z",
                "ledger.json.unreadable-20261122T214640Z-2",
                "ledger.json.unreadable-20261122T214640Z-3"
            ]
        );
        let texts: Vec<_> = kept.iter().map(|p| fs::read_to_string(p).unwrap()).collect();
        assert_eq!(texts, ["first", "second", "third"]);
    }
}
