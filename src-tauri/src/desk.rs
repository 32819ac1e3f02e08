//! What the commands work with: the guide, the clipboard, the looks and words, the practice Google where there is one, and the way to
//! cancel.

use std::sync::{Arc, Mutex, PoisonError};

use mailkey_core::address::SystemExchangers;
use mailkey_core::browser::SystemBrowser;
use mailkey_core::clock::SystemClock;
use mailkey_core::connection::{Servers, seems_vpn};
use mailkey_core::files::Folder;
use mailkey_core::guide::{Guide, View, World};
use mailkey_core::keyring::Keyring;
use mailkey_core::preferences::{Outlook, Preferences};
use mailkey_core::realm::Realm;
use mailkey_facts::google::Pages;
use mailkey_practice::{Attempt, Fault, Practice};
use mailkey_words::Words;
use tokio_util::sync::CancellationToken;

use crate::clipboard::Clipboard;
use crate::looks::Looks;

/// Everything behind the window.
pub(crate) struct Desk {
    pub(crate) guide: Guide,
    pub(crate) clipboard: Clipboard,
    pub(crate) looks: Looks,
    practice: Option<Practice>,
    running: Mutex<CancellationToken>,
}

impl Desk {
    /// Sets everything up for a run; asks neither the network nor the keyring.
    pub(crate) async fn furnish(realm: Realm) -> std::io::Result<Self> {
        let folder = Folder::of_platform(realm);
        let looks = Looks::read(folder.as_ref(), sys_locale::get_locales());
        let google = match realm {
            Realm::Real => None,
            Realm::Practice => Some(Practice::start().await?),
        };
        let world = World {
            servers: google.as_ref().map_or_else(Servers::google, Practice::servers),
            pages: google.as_ref().map_or(Pages::Google, Practice::pages),
            exchangers: google.as_ref().map_or_else(|| Arc::new(SystemExchangers) as _, Practice::exchangers),
            keyring: Keyring::system(realm),
            folder,
            clock: Arc::new(SystemClock),
            browser: Arc::new(SystemBrowser::default()),
            // A VPN is in nobody's way to a Google on this computer.
            vpn: if google.is_some() { || false } else { seems_vpn },
            device: gethostname::gethostname().to_string_lossy().into_owned(),
            language: looks.words().tag().to_owned(),
            practice: realm == Realm::Practice,
        };
        Ok(Self::with(world, looks, google))
    }

    /// A desk for tests of the commands: files in `home`, and nobody asked about mail exchangers.
    #[cfg(test)]
    pub(crate) fn for_test(home: &std::path::Path) -> Self {
        let folder = Folder::at(home);
        let looks = Looks::read(Some(&folder), ["en"]);
        let world = World {
            servers: Servers::google(),
            pages: Pages::Google,
            exchangers: Arc::new(SystemExchangers),
            keyring: Keyring::system(Realm::Practice),
            folder: Some(folder),
            clock: Arc::new(SystemClock),
            browser: Arc::new(SystemBrowser::default()),
            vpn: || false,
            device: "FRONTDESK".to_owned(),
            language: looks.words().tag().to_owned(),
            practice: false,
        };
        Self::with(world, looks, None)
    }

    fn with(world: World, looks: Looks, practice: Option<Practice>) -> Self {
        Self { guide: Guide::open(world), clipboard: Clipboard::default(), looks, practice, running: Mutex::default() }
    }

    /// The words in the language in use.
    pub(crate) fn words(&self) -> Arc<Words> {
        self.looks.words()
    }

    /// Takes another choice of language and looks.
    pub(crate) fn prefer(&self, preferences: Preferences) -> Outlook {
        self.looks.prefer(preferences);
        let outlook = self.looks.outlook();
        self.guide.speak(&outlook.language);
        outlook
    }

    /// A view as the page gets it, with what the looks and practice add.
    pub(crate) fn dress(&self, mut view: View) -> View {
        view.notices.extend(self.looks.notices());
        if let Some(google) = &self.practice {
            let fault = google.fault();
            view.practice_fault = (fault != Fault::None).then(|| fault.id().to_owned());
            view.practice_faults = Fault::ALL.iter().filter(|fault| **fault != Fault::None).map(|fault| fault.id().to_owned()).collect();
        }
        view
    }

    /// An attempt begins, which may be the one that passes again in practice.
    pub(crate) fn begin_attempt(&self, attempt: Attempt) -> CancellationToken {
        if let Some(google) = &self.practice {
            google.begin_attempt(attempt);
        }
        self.begin()
    }

    /// Lets something go wrong in practice, until it is healed; outside practice, and for a name that is not a fault's, nothing happens.
    pub(crate) fn choose_fault(&self, name: Option<&str>) {
        let Some(google) = &self.practice else { return };
        google.rehearse(name.and_then(Fault::with_id).unwrap_or(Fault::None));
    }

    /// A token for an errand that begins now; [`Desk::cancel`] ends it.
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
