//! The folder of Mailkey's own files: JSON with a schema version, written atomically under a lock, never overwritten when unreadable.
//!
//! A file is `{"schema":1,"content":…}`. It is written to a temporary file beside it, synced and renamed, so that whoever is killed in
//! the middle leaves the old content whole. One lock file guards the folder, so that two running programs lose nothing. What
//! cannot be understood is kept under another name (`<name>.unreadable-<UTC>`). A file of an earlier schema is read as what it has
//! become, and the first write keeps it beside the new one (`<name>.schema-<number>`); one of a later schema belongs to a newer
//! Mailkey and is left alone. The folder and its files are for their owner only.

mod folder_lock;
mod kept_beside;

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

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
    /// A newer Mailkey wrote it, in a schema that this one does not know. It was left as it is.
    #[error("{path}: written by a newer Mailkey")]
    Newer {
        /// Which file.
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
    /// The file could not be understood and now lies under this name; nothing of it was lost.
    SetAside(PathBuf),
}

/// What a file is called, which schema of it this program writes, and how it reads earlier ones.
#[derive(Debug, Clone, Copy)]
pub struct Form {
    /// The file's name in the folder.
    pub name: &'static str,
    /// The schema that this program writes.
    pub schema: u32,
    /// What the content of an earlier schema has become in this one; `None` where that cannot be told.
    pub earlier: fn(schema: u32, content: Value) -> Option<Value>,
}

impl Form {
    /// A form that never was another.
    pub const fn first(name: &'static str) -> Self {
        Self { name, schema: 1, earlier: |_, _| None }
    }
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

/// What lies under a name, as far as can be told without knowing what it is about.
enum Found {
    Nothing,
    /// A whole file of this schema or an earlier one.
    Whole(Envelope<Value>),
    /// Something else.
    Odd,
}

/// Why there is no content.
enum Odd {
    Absent,
    NotUnderstood,
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

    /// Reads a file under the lock.
    ///
    /// # Errors
    /// [`FileProblem`] when the file is there and cannot be read at all (no right), or a newer Mailkey wrote it; it is then left alone.
    pub fn read<T: DeserializeOwned>(&self, form: &Form) -> Result<Read<T>, FileProblem> {
        let file = self.path.join(form.name);
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
        self.read_locked(form)
    }

    /// What is in a file; `None` where there is none, or none that can be understood. Takes no lock and changes nothing, whatever the
    /// file is like.
    ///
    /// # Errors
    /// As [`Folder::read`].
    pub fn peek<T: DeserializeOwned>(&self, form: &Form) -> Result<Option<T>, FileProblem> {
        Ok(self.understood(form)?.ok())
    }

    /// Writes a file: temporary file beside it, synced, renamed, folder synced, under the lock.
    ///
    /// # Errors
    /// [`FileProblem`]; the old content is then still there.
    pub fn write<T: Serialize>(&self, form: &Form, content: &T) -> Result<(), FileProblem> {
        let text = self.envelope(form, content)?;
        let _lock = self.prepare()?;
        if let Found::Odd = self.find(form)? {
            self.set_aside(form)?;
        }
        self.replace(form, &text)
    }

    /// Reads, changes and writes a file under one lock, so that two running programs lose nothing.
    /// An absent or set-aside file starts as `T::default()`; the path of one set aside is returned beside the new content.
    /// Nothing is written when `change` changed nothing.
    ///
    /// # Errors
    /// [`FileProblem`]; the old content is then still there.
    pub fn change<T: Serialize + DeserializeOwned + Default>(
        &self,
        form: &Form,
        change: impl FnOnce(&mut T),
    ) -> Result<(T, Option<PathBuf>), FileProblem> {
        let _lock = self.prepare()?;
        let (mut content, aside) = match self.read_locked(form)? {
            Read::Whole(content) => (content, None),
            Read::Absent => (T::default(), None),
            Read::SetAside(path) => (T::default(), Some(path)),
        };
        let before = self.envelope(form, &content)?;
        change(&mut content);
        let after = self.envelope(form, &content)?;
        if after != before {
            self.replace(form, &after)?;
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

    fn envelope<T: Serialize>(&self, form: &Form, content: &T) -> Result<Vec<u8>, FileProblem> {
        serde_json::to_vec_pretty(&Envelope { schema: form.schema, content })
            .map_err(|e| FileProblem::Form { path: self.path.join(form.name), reason: e.to_string() })
    }

    fn read_locked<T: DeserializeOwned>(&self, form: &Form) -> Result<Read<T>, FileProblem> {
        match self.understood(form)? {
            Ok(content) => Ok(Read::Whole(content)),
            Err(Odd::Absent) => Ok(Read::Absent),
            Err(Odd::NotUnderstood) => self.set_aside(form).map(Read::SetAside),
        }
    }

    /// What a file's content has become in this program's schema.
    fn understood<T: DeserializeOwned>(&self, form: &Form) -> Result<Result<T, Odd>, FileProblem> {
        let content = match self.find(form)? {
            Found::Nothing => return Ok(Err(Odd::Absent)),
            Found::Whole(Envelope { schema, content }) if schema == form.schema => Some(content),
            Found::Whole(Envelope { schema, content }) => (form.earlier)(schema, content),
            Found::Odd => None,
        };
        Ok(content.and_then(|content| serde_json::from_value(content).ok()).ok_or(Odd::NotUnderstood))
    }

    /// What lies there.
    fn find(&self, form: &Form) -> Result<Found, FileProblem> {
        #[derive(Deserialize)]
        struct Head {
            schema: u64,
        }
        let file = self.path.join(form.name);
        let text = match fs::read(&file) {
            Ok(text) => text,
            Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(Found::Nothing),
            Err(e) => return Err(FileProblem::io(&file, e)),
        };
        match serde_json::from_slice::<Head>(&text) {
            Ok(head) if head.schema > u64::from(form.schema) => return Err(FileProblem::Newer { path: file }),
            _ => {}
        }
        Ok(serde_json::from_slice(&text).map_or(Found::Odd, Found::Whole))
    }

    fn set_aside(&self, form: &Form) -> Result<PathBuf, FileProblem> {
        kept_beside::set_aside(&self.path.join(form.name), jiff::Timestamp::now())
    }

    /// Puts a text in a file's place, all of it or nothing; a file of an earlier schema is kept beside it. The lock is held.
    fn replace(&self, form: &Form, text: &[u8]) -> Result<(), FileProblem> {
        let name = form.name;
        let file = self.path.join(name);
        match self.find(form)? {
            Found::Whole(Envelope { schema, .. }) if schema < form.schema => kept_beside::keep_earlier(&file, schema)?,
            _ => {}
        }
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
