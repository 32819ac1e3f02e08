//! How the person likes Mailkey to look, and the words in the language that follows from it. Both can change while the program runs.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use mailkey_core::files::{FileProblem, Folder};
use mailkey_core::guide::Notice;
use mailkey_core::preferences::{Outlook, Preferences, PreferencesFile};
use mailkey_words::Words;

/// What is chosen, what follows from it, and what went wrong with its file.
pub(crate) struct Looks {
    file: Option<PreferencesFile>,
    system_language: String,
    state: Mutex<State>,
}

struct State {
    preferences: Preferences,
    words: Arc<Words>,
    notices: Vec<Notice>,
}

impl Looks {
    /// Reads what was chosen before; `wished` are the tags of the languages that the system wishes, the first one most.
    pub(crate) fn read(folder: Option<&Folder>, wished: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        let file = folder.cloned().map(PreferencesFile::in_folder);
        let (preferences, notice) = match file.as_ref().map(PreferencesFile::read) {
            None => (Preferences::default(), None),
            Some(Ok((preferences, set_aside))) => {
                (preferences, set_aside.map(|path| Notice::PreferencesSetAside { file: path.display().to_string() }))
            }
            // A file that cannot be read cannot be written either.
            Some(Err(problem)) => (Preferences::default(), Some(not_saved(&problem))),
        };
        let preferences = preferences.speaking_one_of(&Words::languages());
        let system = Words::for_languages(wished);
        let system_language = system.tag().to_owned();
        let words = Arc::new(preferences.language.as_deref().map_or(system, Words::for_language));
        Self { file, system_language, state: Mutex::new(State { preferences, words, notices: notice.into_iter().collect() }) }
    }

    /// The words in the language in use.
    pub(crate) fn words(&self) -> Arc<Words> {
        Arc::clone(&self.state().words)
    }

    /// What was chosen.
    pub(crate) fn preferences(&self) -> Preferences {
        self.state().preferences.clone()
    }

    /// What the page needs to know.
    pub(crate) fn outlook(&self) -> Outlook {
        let state = self.state();
        Outlook {
            preferences: state.preferences.clone(),
            language: state.words.tag().to_owned(),
            system_language: self.system_language.clone(),
            languages: Words::languages(),
        }
    }

    /// Takes another choice and keeps it. What cannot be kept is said, and counts for this run.
    pub(crate) fn prefer(&self, preferences: Preferences) {
        let preferences = preferences.speaking_one_of(&Words::languages());
        let kept = self.file.as_ref().map_or(Ok(()), |file| file.write(&preferences));
        let mut state = self.state();
        let language = preferences.language.as_deref().unwrap_or(&self.system_language);
        if state.words.tag() != language {
            state.words = Arc::new(Words::for_language(language));
        }
        state.preferences = preferences;
        state.notices.retain(|notice| matches!(notice, Notice::PreferencesSetAside { .. }));
        state.notices.extend(kept.err().as_ref().map(not_saved));
    }

    /// What went wrong with the file.
    pub(crate) fn notices(&self) -> Vec<Notice> {
        self.state().notices.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What is said where the file could not be read or written.
fn not_saved(problem: &FileProblem) -> Notice {
    Notice::about_file(problem, |reason| Notice::PreferencesNotSaved { reason })
}
