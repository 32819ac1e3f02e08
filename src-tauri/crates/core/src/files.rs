//! The folder of Mailkey's own files: JSON with a schema version, written atomically under a lock, never overwritten when unreadable.

use std::path::{Path, PathBuf};

use serde::Serialize;
use serde::de::DeserializeOwned;

/// Why a file could not be written or read.
#[derive(Debug, thiserror::Error)]
pub enum FileProblem {
    /// The system's own error: full disk, read-only folder, no right.
    #[error("{path}: {source}")]
    Io {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// It was written by a newer Mailkey, or could not be written as JSON.
    #[error("{path}: {reason}")]
    Form {
        /// Which file.
        path: PathBuf,
        /// Why.
        reason: String,
    },
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

impl Folder {
    /// A folder for Mailkey's files; made with the first write, for its owner only.
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// The platform's data folder for Mailkey (`~/.local/share/mailkey` on Linux), or `practice` in it.
    pub fn of_platform(realm: crate::vault::Realm) -> Option<Self> {
        let _ = realm;
        todo!()
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
        let _ = (name, schema);
        todo!()
    }

    /// Writes a file: temporary file beside it, synced, renamed, folder synced, under the lock.
    ///
    /// # Errors
    /// [`FileProblem`]; the old content is then still there.
    pub fn write<T: Serialize>(&self, name: &str, schema: u32, content: &T) -> Result<(), FileProblem> {
        let _ = (name, schema, content);
        todo!()
    }

    /// Reads, changes and writes a file under one lock, so that two running programs lose nothing.
    /// An absent or set-aside file starts as `T::default()`; the path of one set aside is returned beside the new content.
    ///
    /// # Errors
    /// [`FileProblem`]; the old content is then still there.
    pub fn change<T: Serialize + DeserializeOwned + Default>(
        &self,
        name: &str,
        schema: u32,
        change: impl FnOnce(&mut T),
    ) -> Result<(T, Option<PathBuf>), FileProblem> {
        let _ = (name, schema, change);
        todo!()
    }
}
