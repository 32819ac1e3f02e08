//! An app's folder, and how it is read.

use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};

use super::{App, AppId, kinds};

/// The folders themselves; they are part of the program, so that none can be missing or changed.
static FOLDERS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../../data/apps");

/// The file in which an app says what it is.
const ENTRY: &str = "app.toml";

/// An app's folder, by what lies in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folder {
    /// Its name, which is the app's identifier.
    pub id: String,
    /// The files by their names.
    pub files: BTreeMap<String, String>,
}

/// What is the matter with an app's folder. It is for whoever wrote the folder; no person meets it.
#[derive(Debug, thiserror::Error)]
pub enum FolderProblem {
    /// A file that must be there is not.
    #[error("there is no {0}")]
    Missing(String),
    /// The app's file says something that cannot be understood.
    #[error("{ENTRY}: {0}")]
    NotUnderstood(#[from] toml::de::Error),
    /// It is of a kind that there is not.
    #[error("{ENTRY}: there is no kind \"{0}\" in kinds.toml")]
    NoSuchKind(String),
    /// A file lies there of which the app's file says nothing.
    #[error("{ENTRY} says nothing of {0}")]
    NotMentioned(String),
}

impl Folder {
    /// Every folder that is part of the program.
    pub(super) fn all() -> impl Iterator<Item = Self> {
        FOLDERS.dirs().map(|folder| Self {
            id: folder.path().to_string_lossy().into_owned(),
            files: folder.files().filter_map(|file| Some((name_of(file.path())?, file.contents_utf8()?.to_owned()))).collect(),
        })
    }

    /// The app.
    ///
    /// # Errors
    /// What is the matter with the folder.
    pub fn read(&self) -> Result<App, FolderProblem> {
        let file = |name: &str| self.files.get(name).ok_or_else(|| FolderProblem::Missing(name.to_owned()));
        let mut app: App = toml::from_str(file(ENTRY)?)?;
        if kinds().iter().all(|kind| kind.id != app.kind) {
            return Err(FolderProblem::NoSuchKind(app.kind));
        }
        app.id = AppId(self.id.clone());
        for snippet in &mut app.snippets {
            snippet.text = file(&snippet.file)?.clone();
        }
        let named = |name: &str| name == ENTRY || app.snippets.iter().any(|snippet| snippet.file == name);
        match self.files.keys().find(|name| !named(name)) {
            Some(name) => Err(FolderProblem::NotMentioned(name.clone())),
            None => Ok(app),
        }
    }
}

fn name_of(path: &std::path::Path) -> Option<String> {
    Some(path.file_name()?.to_str()?.to_owned())
}
