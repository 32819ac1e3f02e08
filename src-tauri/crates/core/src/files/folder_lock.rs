//! The lock of a folder: one file that whoever reads or writes there holds, released by the system when its holder dies.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use super::FileProblem;

const NAME: &str = ".lock";
/// Far longer than a write takes, far shorter than a person's patience.
const WAIT: Duration = Duration::from_secs(2);
const PAUSE: Duration = Duration::from_millis(5);

/// The held lock; let go when dropped.
pub(super) struct FolderLock(#[expect(dead_code, reason = "held, not read: closing the file lets the lock go")] File);

impl FolderLock {
    /// Waits for the lock of a folder that is there.
    pub(super) fn take(folder: &Path) -> Result<Self, FileProblem> {
        let path = folder.join(NAME);
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&path).map_err(|e| FileProblem::io(&path, e))?;
        let started = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Self(file)),
                Err(TryLockError::WouldBlock) if started.elapsed() < WAIT => thread::sleep(PAUSE),
                Err(TryLockError::WouldBlock) => return Err(FileProblem::Busy { path }),
                // Some network file systems know no locks. The rename keeps files whole there, too.
                Err(TryLockError::Error(e)) if e.kind() == std::io::ErrorKind::Unsupported => return Ok(Self(file)),
                Err(TryLockError::Error(e)) => return Err(FileProblem::io(&path, e)),
            }
        }
    }
}
