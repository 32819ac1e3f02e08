//! One run of the window's program: Mailkey opened, the journey, the clipboard, how it looks, and the way to cancel what is running.

use std::sync::{Arc, Mutex, PoisonError};

use mailkey_core::environment::Environment;
use mailkey_core::guide::Guide;
use mailkey_core::mailkey::Mailkey;
use mailkey_core::preferences::{Outlook, Preferences};
use mailkey_core::realm::Realm;
use mailkey_practice::Practice;
use mailkey_words::Words;
use tokio_util::sync::CancellationToken;

use crate::clipboard::Clipboard;
use crate::looks::Looks;

/// Everything behind the window.
pub(crate) struct Session {
    pub(crate) guide: Guide,
    pub(crate) clipboard: Clipboard,
    pub(crate) looks: Looks,
    running: Mutex<CancellationToken>,
}

impl Session {
    /// Opens Mailkey for a run; asks neither the network nor the keyring.
    pub(crate) async fn open(realm: Realm) -> std::io::Result<Self> {
        let environment = match realm {
            Realm::Real => Environment::real(),
            Realm::Practice => Arc::new(Practice::start().await?).environment(),
        };
        Ok(Self::of(environment, sys_locale::get_locales()))
    }

    /// Opens Mailkey in an environment; `wished` are the tags of the languages that the system wishes, the first one most.
    pub(crate) fn of(environment: Environment, wished: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        let looks = Looks::read(environment.folder.as_ref(), wished);
        let guide = Mailkey::open(environment).guide();
        let session = Self { guide, clipboard: Clipboard::default(), looks, running: Mutex::default() };
        session.follow_looks();
        session
    }

    /// The words in the language in use.
    pub(crate) fn words(&self) -> Arc<Words> {
        self.looks.words()
    }

    /// Takes another choice of language and looks.
    pub(crate) fn prefer(&self, preferences: Preferences) -> Outlook {
        self.looks.prefer(preferences);
        self.follow_looks();
        self.looks.outlook()
    }

    /// Google's pages speak the language that is in use, and what went wrong with the file of the preferences is said beside the steps.
    fn follow_looks(&self) {
        self.guide.speak(self.looks.words().tag());
        self.guide.say_beside(self.looks.notices());
    }

    /// A token for an errand that begins now; [`Session::cancel`] ends it.
    pub(crate) fn begin(&self) -> CancellationToken {
        let token = CancellationToken::new();
        *self.running.lock().unwrap_or_else(PoisonError::into_inner) = token.clone();
        token
    }

    /// Cancels the errand that runs, if one does.
    pub(crate) fn cancel(&self) {
        self.running.lock().unwrap_or_else(PoisonError::into_inner).cancel();
    }
}
