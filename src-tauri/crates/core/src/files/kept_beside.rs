//! What must not be lost although another file takes its name: one that cannot be understood, and one of an earlier schema.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::FileProblem;

/// Renames a file to `<name>.unreadable-<UTC>`, with a number behind it where that name is taken. The lock is held.
pub(super) fn set_aside(file: &Path, now: Timestamp) -> Result<PathBuf, FileProblem> {
    let (aside, _) = reserve(file, &format!("unreadable-{}", now.strftime("%Y%m%dT%H%M%SZ")), |_| false)?;
    match fs::rename(file, &aside) {
        Ok(()) => Ok(aside),
        Err(e) => {
            // The file stays where it was; only the empty one that held its new name goes.
            let _ = fs::remove_file(&aside);
            Err(FileProblem::io(file, e))
        }
    }
}

/// Copies a file to `<name>.schema-<number>`, with a number behind it where that name is taken by another content. The lock is held.
pub(super) fn keep_earlier(file: &Path, schema: u32) -> Result<(), FileProblem> {
    let text = fs::read(file).map_err(|e| FileProblem::io(file, e))?;
    let same = |beside: &Path| fs::read(beside).is_ok_and(|kept| kept == text);
    let (beside, reserved) = reserve(file, &format!("schema-{schema}"), same)?;
    let Some(mut reserved) = reserved else { return Ok(()) };
    let written = reserved.write_all(&text).and_then(|()| reserved.sync_all());
    written.map_err(|e| {
        // Half of a copy would only take the name away from a whole one.
        let _ = fs::remove_file(&beside);
        FileProblem::io(&beside, e)
    })
}

/// Takes a name beside a file that is nobody's yet, by an empty file of it (renaming and copying replace what is there); `None` where
/// what lies there will do.
fn reserve(file: &Path, ending: &str, will_do: impl Fn(&Path) -> bool) -> Result<(PathBuf, Option<fs::File>), FileProblem> {
    let stem = format!("{}.{ending}", file.file_name().unwrap_or_default().to_string_lossy());
    for number in 1_u32.. {
        let name = if number == 1 { stem.clone() } else { format!("{stem}-{number}") };
        let beside = file.with_file_name(name);
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        match options.open(&beside) {
            Ok(reserved) => return Ok((beside, Some(reserved))),
            Err(e) if e.kind() == io::ErrorKind::AlreadyExists && will_do(&beside) => return Ok((beside, None)),
            Err(e) if e.kind() == io::ErrorKind::AlreadyExists => {}
            Err(e) => return Err(FileProblem::io(&beside, e)),
        }
    }
    Err(FileProblem::io(file, io::ErrorKind::AlreadyExists.into()))
}

#[cfg(test)]
mod tests {
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

    #[test]
    fn an_earlier_content_is_kept_once_and_another_one_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("ledger.json");
        for text in ["first", "first", "second"] {
            fs::write(&file, text).unwrap();
            keep_earlier(&file, 1).unwrap();
        }
        let read = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
        assert_eq!((read("ledger.json.schema-1"), read("ledger.json.schema-1-2")), ("first".to_owned(), "second".to_owned()));
        assert!(file.exists() && !folder.path().join("ledger.json.schema-1-3").exists());
    }
}
