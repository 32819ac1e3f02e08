//! A store that is handed in: a test's, in memory. It is asked for entries by service and user alone, and said to be missing when it
//! cannot be opened.

use std::sync::Arc;

use keyring_core::{CredentialStore, Entry, Error};

use super::Opener;
use super::entries::OfEntries;
use crate::keyring::KeyringProblem;
use crate::keyring::place::Place;
use crate::keyring::problem::Meanings;

/// The words alone say what went wrong.
const MEANINGS: Meanings = Meanings { known: |_| None, no_access: KeyringProblem::Locked };

/// The way to such a store.
pub(in crate::keyring) fn by(open: impl Fn() -> Result<Arc<CredentialStore>, Error> + Send + Sync + 'static) -> Arc<Opener> {
    Arc::new(move |answered| {
        let store = open().map_err(|error| MEANINGS.of_opening(error))?;
        answered();
        Ok(Box::new(Given(store)))
    })
}

#[derive(Debug)]
struct Given(Arc<CredentialStore>);

impl OfEntries for Given {
    fn entry(&self, place: &Place) -> Result<Entry, Error> {
        self.0.build(&place.service, &place.user, None)
    }

    fn meanings(&self) -> &'static Meanings {
        &MEANINGS
    }
}
