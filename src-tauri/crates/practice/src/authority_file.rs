//! The authority's certificate as a file, for other programs, for as long as practice runs. It lies in a folder of its own among the
//! temporary ones and goes with it; what a practice could not take away that was killed, the next one does.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::TempDir;

/// How the folders' names begin.
const PREFIX: &str = "mailkey-practice-";
const CERTIFICATE: &str = "authority.pem";
/// Locked by the practice that the folder belongs to; the system lets the lock go when that dies. The certificate itself is not
/// locked: on Windows nobody else could read it then.
const RUNNING: &str = "running";

/// The file. It is gone when this is dropped.
#[derive(Debug)]
pub struct AuthorityFile {
    path: PathBuf,
    /// Closed before the folder goes: Windows removes none in which a file is open.
    running: File,
    folder: TempDir,
}

impl AuthorityFile {
    /// Writes the certificate, and takes away what dead practices left.
    ///
    /// # Errors
    /// The system's own: full disk, no right.
    pub fn write(pem: &str) -> io::Result<Self> {
        Self::write_in(&std::env::temp_dir(), pem)
    }

    fn write_in(parent: &Path, pem: &str) -> io::Result<Self> {
        clear(parent);
        let folder = tempfile::Builder::new().prefix(PREFIX).tempdir_in(parent)?;
        let running = File::create_new(folder.path().join(RUNNING))?;
        // Where a file system knows no locks, nobody takes a folder for a dead one's.
        let _ = running.try_lock();
        // Last: a folder without it belongs to a practice that is starting.
        let path = folder.path().join(CERTIFICATE);
        File::create_new(&path)?.write_all(pem.as_bytes())?;
        Ok(Self { path, running, folder })
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Takes it away.
    ///
    /// # Errors
    /// It could not be taken away.
    pub fn close(self) -> io::Result<()> {
        drop(self.running);
        self.folder.close()
    }
}

/// Takes away what dead practices left. What belongs to somebody else, or cannot be removed, stays.
fn clear(parent: &Path) {
    let Ok(entries) = fs::read_dir(parent) else { return };
    for entry in entries.flatten() {
        let is_ours = entry.file_name().to_string_lossy().starts_with(PREFIX);
        // A link that bears such a name is not followed.
        if is_ours && entry.file_type().is_ok_and(|kind| kind.is_dir()) && is_dead(&entry.path()) {
            for name in [CERTIFICATE, RUNNING] {
                let _ = fs::remove_file(entry.path().join(name));
            }
            let _ = fs::remove_dir(entry.path());
        }
    }
}

/// Whether a practice had begun in this folder, and runs no more.
fn is_dead(folder: &Path) -> bool {
    folder.join(CERTIFICATE).is_file() && File::open(folder.join(RUNNING)).is_ok_and(|running| running.try_lock().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(parent: &Path) -> Vec<String> {
        fs::read_dir(parent).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }

    /// A folder as a practice leaves it that was killed: nobody holds its lock.
    fn left(parent: &Path, name: &str, files: &[&str]) -> PathBuf {
        let folder = parent.join(name);
        fs::create_dir(&folder).unwrap();
        for file in files {
            fs::write(folder.join(file), "").unwrap();
        }
        folder
    }

    #[test]
    fn it_is_there_until_it_is_closed_or_dropped() {
        let parent = tempfile::tempdir().unwrap();
        let file = AuthorityFile::write_in(parent.path(), "PEM").unwrap();
        assert_eq!(fs::read_to_string(file.path()).unwrap(), "PEM");
        file.close().unwrap();
        drop(AuthorityFile::write_in(parent.path(), "PEM").unwrap());
        assert!(names(parent.path()).is_empty());
    }

    #[test]
    fn what_a_dead_practice_left_goes_and_whatever_else_stays() {
        let parent = tempfile::tempdir().unwrap();
        let alive = AuthorityFile::write_in(parent.path(), "alive").unwrap();
        let dead = left(parent.path(), "mailkey-practice-dead", &[CERTIFICATE, RUNNING]);
        let kept = [
            left(parent.path(), "mailkey-practice-starting", &[RUNNING]),
            left(parent.path(), "mailkey-practice-of-hers", &[CERTIFICATE]),
            left(parent.path(), "another-programs", &[CERTIFICATE, RUNNING]),
        ];
        let next = AuthorityFile::write_in(parent.path(), "next").unwrap();
        assert!(!dead.exists() && kept.iter().all(|folder| folder.is_dir()), "{:?}", names(parent.path()));
        assert_eq!(fs::read_to_string(alive.path()).unwrap(), "alive");
        assert_eq!(fs::read_to_string(next.path()).unwrap(), "next");
    }

    #[test]
    fn a_folder_that_holds_more_than_practice_put_there_keeps_it() {
        let parent = tempfile::tempdir().unwrap();
        let folder = left(parent.path(), "mailkey-practice-more", &[CERTIFICATE, RUNNING, "notes.txt"]);
        clear(parent.path());
        assert_eq!(names(&folder), ["notes.txt"]);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_not_followed() {
        let (parent, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let folder = left(elsewhere.path(), "hers", &[CERTIFICATE, RUNNING]);
        std::os::unix::fs::symlink(&folder, parent.path().join("mailkey-practice-link")).unwrap();
        clear(parent.path());
        assert_eq!(names(&folder).len(), 2);
    }
}
