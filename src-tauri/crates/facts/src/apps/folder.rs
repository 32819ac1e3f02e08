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
    /// What is the matter with the folder, for whoever wrote it.
    pub fn read(&self) -> Result<App, String> {
        let entry = self.files.get(ENTRY).ok_or_else(|| format!("there is no {ENTRY}"))?;
        let mut app: App = toml::from_str(entry).map_err(|problem| format!("{ENTRY}: {problem}"))?;
        if kinds().iter().all(|kind| kind.id != app.kind) {
            return Err(format!("{ENTRY}: there is no kind \"{}\" in kinds.toml", app.kind));
        }
        app.id = AppId(self.id.clone());
        for snippet in &mut app.snippets {
            snippet.text = self.files.get(&snippet.file).ok_or_else(|| format!("there is no {}", snippet.file))?.clone();
        }
        let named = |name: &str| name == ENTRY || app.snippets.iter().any(|snippet| snippet.file == name);
        match self.files.keys().find(|name| !named(name)) {
            Some(name) => Err(format!("{ENTRY} says nothing of {name}")),
            None => Ok(app),
        }
    }
}

fn name_of(path: &std::path::Path) -> Option<String> {
    Some(path.file_name()?.to_str()?.to_owned())
}
