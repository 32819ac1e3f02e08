//! The folder of Mailkey's own files: JSON with a schema version, written atomically under a lock, never overwritten when unreadable.
//!
//! A file is `{"schema":1,"content":…}`. It is written to a temporary file beside it, synced and renamed, so that whoever is killed in
//! the middle leaves the old content whole. One lock file guards the folder, so that two running programs lose nothing. What
//! cannot be understood is kept under another name. The folder and its files are for their owner only.

mod folder_lock;
mod set_aside;

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::realm::Realm;
use folder_lock::FolderLock;

/// Why a file could not be written or read.
#[derive(Debug, thiserror::Error)]
pub enum FileProblem {
    /// The system's own error: full disk, read-only folder, no right.
    #[error("{path}: {source}")]
    Io {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// It could not be written as JSON.
    #[error("{path}: {reason}")]
    Form {
        /// Which file.
        path: PathBuf,
        /// Why.
        reason: String,
    },
    /// Another running Mailkey held the folder's lock for longer than a write ever takes.
    #[error("{path}: held by another running Mailkey")]
    Busy {
        /// The lock file.
        path: PathBuf,
    },
}

impl FileProblem {
    fn io(path: &Path, source: io::Error) -> Self {
        Self::Io { path: path.to_owned(), source }
    }
}

/// What reading gave.
#[derive(Debug, PartialEq, Eq)]
pub enum Read<T> {
    /// The content.
    Whole(T),
    /// There is no such file yet.
    Absent,
    /// The file could not be understood (broken, or of a newer schema) and now lies under this name; nothing of it was lost.
    SetAside(PathBuf),
}

/// The folder.
#[derive(Debug, Clone)]
pub struct Folder {
    path: PathBuf,
}

/// A file as it lies on the disk.
#[derive(Serialize, Deserialize)]
struct Envelope<T> {
    schema: u32,
    content: T,
}

impl Folder {
    /// A folder for Mailkey's files; made with the first write, for its owner only.
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// The platform's data folder for Mailkey (`~/.local/share/mailkey` on Linux), or `practice` in it. `None`: this account has no home.
    pub fn of_platform(realm: Realm) -> Option<Self> {
        // The local one: what is in it belongs to this computer, as the keyring's entries do.
        let data = directories::ProjectDirs::from("", "", "mailkey")?.data_local_dir().to_owned();
        Some(match realm {
            Realm::Real => Self::at(data),
            Realm::Practice => Self::at(data.join("practice")),
        })
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Reads a file under the lock. `schema` is the version this program writes; a file of another one is set aside.
    ///
    /// # Errors
    /// [`FileProblem`] when the file is there and cannot be read at all (no right); it is then left alone.
    pub fn read<T: DeserializeOwned>(&self, name: &str, schema: u32) -> Result<Read<T>, FileProblem> {
        let file = self.path.join(name);
        match fs::symlink_metadata(&file) {
            Ok(_) => {}
            // Nothing is made, not even a lock, only to find that there is nothing.
            Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(Read::Absent),
            Err(e) => return Err(FileProblem::io(&file, e)),
        }
        let _lock = match FolderLock::take(&self.path) {
            // Where nothing can be written, nobody is writing: reading needs no lock then.
            Err(FileProblem::Io { source, .. }) if forbids_writing(source.kind()) => None,
            other => Some(other?),
        };
        self.read_locked(name, schema)
    }

    /// What is in a file of this schema, if that can be understood. Takes no lock and changes nothing, whatever the file is like.
    pub fn peek<T: DeserializeOwned>(&self, name: &str, schema: u32) -> Option<T> {
        let envelope: Envelope<T> = serde_json::from_slice(&fs::read(self.path.join(name)).ok()?).ok()?;
        (envelope.schema == schema).then_some(envelope.content)
    }

    /// Writes a file: temporary file beside it, synced, renamed, folder synced, under the lock.
    ///
    /// # Errors
    /// [`FileProblem`]; the old content is then still there.
    pub fn write<T: Serialize>(&self, name: &str, schema: u32, content: &T) -> Result<(), FileProblem> {
        let text = self.envelope(name, schema, content)?;
        let _lock = self.prepare()?;
        self.replace(name, &text)
    }

    /// Reads, changes and writes a file under one lock, so that two running programs lose nothing.
    /// An absent or set-aside file starts as `T::default()`; the path of one set aside is returned beside the new content.
    /// Nothing is written when `change` changed nothing.
    ///
    /// # Errors
    /// [`FileProblem`]; the old content is then still there.
    pub fn change<T: Serialize + DeserializeOwned + Default>(
        &self,
        name: &str,
        schema: u32,
        change: impl FnOnce(&mut T),
    ) -> Result<(T, Option<PathBuf>), FileProblem> {
        let _lock = self.prepare()?;
        let (mut content, aside) = match self.read_locked(name, schema)? {
            Read::Whole(content) => (content, None),
            Read::Absent => (T::default(), None),
            Read::SetAside(path) => (T::default(), Some(path)),
        };
        let before = self.envelope(name, schema, &content)?;
        change(&mut content);
        let after = self.envelope(name, schema, &content)?;
        if after != before {
            self.replace(name, &after)?;
        }
        Ok((content, aside))
    }

    /// Makes the folder if it is not there, and takes its lock.
    fn prepare(&self) -> Result<FolderLock, FileProblem> {
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&self.path).map_err(|e| FileProblem::io(&self.path, e))?;
        FolderLock::take(&self.path)
    }

    fn envelope<T: Serialize>(&self, name: &str, schema: u32, content: &T) -> Result<Vec<u8>, FileProblem> {
        serde_json::to_vec_pretty(&Envelope { schema, content })
            .map_err(|e| FileProblem::Form { path: self.path.join(name), reason: e.to_string() })
    }

    fn read_locked<T: DeserializeOwned>(&self, name: &str, schema: u32) -> Result<Read<T>, FileProblem> {
        let file = self.path.join(name);
        let text = match fs::read(&file) {
            Ok(text) => text,
            Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(Read::Absent),
            Err(e) => return Err(FileProblem::io(&file, e)),
        };
        match serde_json::from_slice::<Envelope<T>>(&text) {
            Ok(envelope) if envelope.schema == schema => Ok(Read::Whole(envelope.content)),
            _ => set_aside::set_aside(&file, jiff::Timestamp::now()).map(Read::SetAside),
        }
    }

    /// Puts a text in a file's place, all of it or nothing. The lock is held.
    fn replace(&self, name: &str, text: &[u8]) -> Result<(), FileProblem> {
        let file = self.path.join(name);
        let problem = |e| FileProblem::io(&file, e);
        let prefix = format!(".{name}.");
        self.sweep(&prefix);
        let mut temporary = tempfile::Builder::new().prefix(&prefix).suffix(UNFINISHED).tempfile_in(&self.path).map_err(problem)?;
        temporary.write_all(text).map_err(problem)?;
        temporary.as_file().sync_all().map_err(problem)?;
        temporary.persist(&file).map_err(|e| problem(e.error))?;
        // The content is in place and whole; a file system that cannot sync a folder takes nothing of that back.
        #[cfg(unix)]
        let _ = fs::File::open(&self.path).and_then(|folder| folder.sync_all());
        Ok(())
    }

    /// Removes what a killed program left of this file. The lock is held, so nobody is still writing it.
    fn sweep(&self, prefix: &str) {
        for entry in fs::read_dir(&self.path).into_iter().flatten().flatten() {
            let name = entry.file_name();
            let name = name.to_string_lossy();
            if name.starts_with(prefix) && name.ends_with(UNFINISHED) {
                // One that cannot be removed is in nobody's way.
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}

/// How the name of a file that is still being written ends.
const UNFINISHED: &str = ".unfinished";

fn forbids_writing(kind: io::ErrorKind) -> bool {
    matches!(kind, io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem)
}
