//! A keyring in memory that can be made to wait, and to fail, at what a test names: as one does that asks a person first, or whose bus
//! breaks off.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, mpsc};

use keyring_core::api::{CredentialApi, CredentialStoreApi};
use keyring_core::{Credential, CredentialStore, Entry, Error, Result};

/// What is asked of the keyring.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// Whether there is an entry.
    Look,
    Read,
    Write,
    Delete,
}

/// What happens at the next call of a kind, for the entry of an app.
enum Next {
    /// It waits until the answer comes.
    Wait(tokio::sync::oneshot::Sender<()>, mpsc::Receiver<()>),
    /// It fails, as one whose bus broke off.
    Fail,
    /// It keeps something else than it was given.
    Garble,
}

#[derive(Default)]
pub struct SlowKeyring {
    entries: Mutex<HashMap<(String, String), Vec<u8>>>,
    next: Mutex<Vec<(Asked, &'static str, Next)>>,
}

/// A call that waits.
pub struct Held {
    begun: tokio::sync::oneshot::Receiver<()>,
    answer: mpsc::Sender<()>,
}

impl Held {
    /// Waits until the call has come.
    pub async fn has_come(&mut self) {
        tokio::time::timeout(std::time::Duration::from_secs(20), &mut self.begun).await.expect("the call comes").unwrap();
    }

    /// Lets it go on.
    pub fn go_on(self) {
        self.answer.send(()).unwrap();
    }
}

impl SlowKeyring {
    /// The store, as a desk takes it.
    pub fn store(self: &Arc<Self>) -> Arc<CredentialStore> {
        Arc::new(Handle(Arc::clone(self)))
    }

    /// The next call of this kind for an app's entry waits.
    pub fn hold(&self, asked: Asked, app: &'static str) -> Held {
        let (begins, begun) = tokio::sync::oneshot::channel();
        let (answer, answered) = mpsc::channel();
        self.next.lock().unwrap().push((asked, app, Next::Wait(begins, answered)));
        Held { begun, answer }
    }

    /// The next call of this kind for an app's entry fails.
    pub fn fail(&self, asked: Asked, app: &'static str) {
        self.next.lock().unwrap().push((asked, app, Next::Fail));
    }

    /// The next write into an app's entry keeps something else.
    pub fn garble(&self, app: &'static str) {
        self.next.lock().unwrap().push((Asked::Write, app, Next::Garble));
    }

    /// What is kept for an app, in text.
    pub fn content(&self, app: &str) -> Option<String> {
        let entries = self.entries.lock().unwrap();
        let found = entries.iter().find(|((service, _), _)| service.ends_with(&format!(":{app}")));
        found.map(|(_, kept)| String::from_utf8(kept.clone()).unwrap())
    }

    fn meets(&self, asked: Asked, service: &str) -> Option<Next> {
        let mut next = self.next.lock().unwrap();
        let at = next.iter().position(|(kind, app, _)| *kind == asked && service.ends_with(&format!(":{app}")))?;
        Some(next.remove(at).2)
    }
}

impl std::fmt::Debug for SlowKeyring {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SlowKeyring")
    }
}

#[derive(Debug)]
struct Handle(Arc<SlowKeyring>);

#[derive(Debug)]
struct Item {
    keyring: Arc<SlowKeyring>,
    place: (String, String),
}

impl Item {
    /// Waits or fails as was wished; `true`: what is written shall be garbled.
    fn asked(&self, asked: Asked) -> Result<bool> {
        match self.keyring.meets(asked, &self.place.0) {
            None => Ok(false),
            Some(Next::Wait(begins, answered)) => {
                let _ = begins.send(());
                let _ = answered.recv();
                Ok(false)
            }
            Some(Next::Fail) => Err(Error::PlatformFailure("the bus broke off".into())),
            Some(Next::Garble) => Ok(true),
        }
    }
}

impl CredentialApi for Item {
    fn set_secret(&self, secret: &[u8]) -> Result<()> {
        let garbled = self.asked(Asked::Write)?;
        let kept = if garbled { b"something else".to_vec() } else { secret.to_vec() };
        self.keyring.entries.lock().unwrap().insert(self.place.clone(), kept);
        Ok(())
    }

    fn get_secret(&self) -> Result<Vec<u8>> {
        self.asked(Asked::Read)?;
        self.keyring.entries.lock().unwrap().get(&self.place).cloned().ok_or(Error::NoEntry)
    }

    fn delete_credential(&self) -> Result<()> {
        self.asked(Asked::Delete)?;
        self.keyring.entries.lock().unwrap().remove(&self.place).map(drop).ok_or(Error::NoEntry)
    }

    fn get_credential(&self) -> Result<Option<Arc<Credential>>> {
        self.asked(Asked::Look)?;
        if self.keyring.entries.lock().unwrap().contains_key(&self.place) { Ok(None) } else { Err(Error::NoEntry) }
    }

    fn get_specifiers(&self) -> Option<(String, String)> {
        None
    }

    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}

impl CredentialStoreApi for Handle {
    fn vendor(&self) -> String {
        "slow".to_owned()
    }

    fn id(&self) -> String {
        "slow".to_owned()
    }

    fn build(&self, service: &str, user: &str, _modifiers: Option<&HashMap<&str, &str>>) -> Result<Entry> {
        let item = Item { keyring: Arc::clone(&self.0), place: (service.to_owned(), user.to_owned()) };
        Ok(Entry::new_with_credential(Arc::new(item)))
    }

    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}
