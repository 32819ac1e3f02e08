//! The Secret Service of Linux and the BSDs, over D-Bus: gnome-keyring, KWallet, KeePassXC and others answer to it.
//!
//! An entry is an item of the default keyring with the attributes `service` (the place's service) and `username` (the full address),
//! with the place's label and of the type `text/plain`, so that a keyring's own window shows the code as a password. `secret-tool` and
//! Python's keyring find it by the same two attributes. The item of a program that looks in the keyring by itself has the attributes
//! that it looks for besides ([`finder`]): no second item has to be kept in step.
//!
//! The store of the crate `keyring` is not used here: it writes with `SetSecret` and as `application/octet-stream`, takes an empty search of
//! a locked keyring for an answer, and keeps one session for good. Underneath is the same crate `secret-service`.

mod bus;
mod meanings;

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ::secret_service::blocking::{Collection, Item as Found, SecretService as Service};
use ::secret_service::{EncryptionType, Error as ServiceError};
use keyring_core::Error;
use zbus::blocking::Connection;
use zbus::zvariant::OwnedObjectPath;
use zeroize::Zeroizing;

use super::{Contents, Item, Secret, Store};
use crate::keyring::KeyringProblem;
use crate::keyring::place::Place;
use crate::keyring::problem::{Kind, Meanings};
use meanings::MEANINGS;

/// The one that any desktop can start, and KDE's on KDE: nothing starts that elsewhere.
pub fn packages() -> &'static [&'static str] {
    let on_kde = std::env::var("XDG_CURRENT_DESKTOP").is_ok_and(|desktop| desktop.split(':').any(|name| name.eq_ignore_ascii_case("kde")));
    if on_kde { &["gnome-keyring", "kwalletmanager"] } else { &["gnome-keyring"] }
}

/// What a code is to a keyring: something that its window may show.
const TEXT: &str = "text/plain";

/// How often a session is opened anew before one goes without encryption: the bus is this user's own.
///
/// KWallet (5.103, 6.13) loses the leading zero of a shared key, and refuses a public key that is a byte short: one session in 128 fails, for
/// every program, and the next one has another key.
const SESSIONS: usize = 3;

/// What the room itself finds wrong with a keyring.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
enum Trouble {
    /// The keyring was locked, and stayed it.
    #[error("the keyring stayed locked")]
    StayedLocked,
    /// The keyring is open, and this entry of it was not given out.
    #[error("the entry was not given out")]
    EntryDenied,
    /// What is called the default keyring ends with the session.
    #[error("the default keyring is kept in memory only")]
    InMemoryOnly,
    /// KDE's is there, and does not answer by the name that all have.
    #[error("KWallet is there, but no Secret Service")]
    SwitchedOff,
}

impl Trouble {
    fn kind(self) -> Kind {
        match self {
            Self::StayedLocked => KeyringProblem::Locked,
            Self::EntryDenied => KeyringProblem::Denied,
            Self::InMemoryOnly => KeyringProblem::InMemoryOnly,
            Self::SwitchedOff => KeyringProblem::SwitchedOff,
        }
    }
}

/// An error of the service, or one of the room's own.
#[derive(Debug)]
enum Failed {
    Service(ServiceError),
    Trouble(Trouble),
}

impl From<ServiceError> for Failed {
    fn from(error: ServiceError) -> Self {
        Self::Service(error)
    }
}

impl From<Failed> for Error {
    fn from(failed: Failed) -> Self {
        match failed {
            Failed::Service(error @ ServiceError::NoResult) => Self::NoStorageAccess(Box::new(error)),
            Failed::Service(error) => Self::PlatformFailure(Box::new(error)),
            Failed::Trouble(trouble) => Self::PlatformFailure(Box::new(trouble)),
        }
    }
}

/// Connects to the service that is there, or can be started.
pub fn open(answered: &dyn Fn()) -> Result<Box<dyn Store>, KeyringProblem> {
    let opening = |error: ServiceError| MEANINGS.of_opening(Error::PlatformFailure(Box::new(error)));
    // Whoever has no bus, or another person's, has no desktop session. A bus that answers and says no has.
    let bus = bus::connect().map_err(|error| match opening(error) {
        KeyringProblem::Denied(words) | KeyringProblem::Missing(words) => KeyringProblem::NoSession(words),
        other => other,
    })?;
    answered();
    if !bus::wake(&bus).map_err(|error| opening(error.into()))? {
        return Err(MEANINGS.of(Failed::Trouble(Trouble::SwitchedOff).into()));
    }
    let session = Sessions::to(bus).map_err(opening)?;
    Ok(Box::new(SecretService(Arc::new(session))))
}

/// The session with the service; another one takes its place when it turns out to be of no use.
struct Sessions {
    bus: Connection,
    service: Mutex<Service<'static>>,
}

impl Sessions {
    fn to(bus: Connection) -> Result<Self, ServiceError> {
        bus::close_with_the_service(&bus)?;
        Ok(Self { service: Mutex::new(session(&bus, 0)?), bus })
    }

    fn service(&self) -> MutexGuard<'_, Service<'static>> {
        self.service.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does something in a session. What fails for a reason that may be the session's is done again in another one: nothing that is done
    /// here does harm a second time.
    fn with<T>(&self, work: impl Fn(&Service<'_>) -> Result<T, Failed>) -> Result<T, Error> {
        let mut number = 0;
        loop {
            let mut service = self.service();
            match work(&service) {
                Err(Failed::Service(error)) if number < SESSIONS && can_be_the_sessions(&error) => {
                    number += 1;
                    *service = session(&self.bus, number).map_err(|error| Error::from(Failed::from(error)))?;
                }
                other => return Ok(other?),
            }
        }
    }
}

/// Opens a session, the last of several without encryption.
fn session(bus: &Connection, number: usize) -> Result<Service<'static>, ServiceError> {
    let mut last = None;
    for number in number..=SESSIONS {
        let encryption = if number == SESSIONS { EncryptionType::Plain } else { EncryptionType::Dh };
        match Service::connect_with_existing(encryption, bus.clone()) {
            Err(error) if can_be_the_sessions(&error) => last = Some(error),
            other => return other,
        }
    }
    Err(last.unwrap_or(ServiceError::Unavailable))
}

/// Whether another session may do: something was garbled, or the service gave a reason that has no name.
fn can_be_the_sessions(error: &ServiceError) -> bool {
    match error {
        ServiceError::Crypto(_) | ServiceError::Zvariant(_) => true,
        ServiceError::Zbus(_) | ServiceError::ZbusFdo(_) => meanings::of_all_behind(error).is_none(),
        _ => false,
    }
}

impl fmt::Debug for Sessions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sessions")
    }
}

impl Drop for Sessions {
    fn drop(&mut self) {
        // Ends whoever watches it.
        let _ = self.bus.clone().close();
    }
}

#[derive(Debug)]
struct SecretService(Arc<Sessions>);

/// An item as it was found, with all that it takes to make it again.
#[derive(Debug)]
struct Kept {
    sessions: Arc<Sessions>,
    collection: OwnedObjectPath,
    label: String,
    attributes: HashMap<String, String>,
    kind: String,
}

impl Item for Kept {
    fn put_back(&self, secret: &[u8]) -> Result<(), Error> {
        self.sessions.with(|service| {
            let collection = service.get_collection_by_path(self.collection.clone())?;
            let attributes = self.attributes.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            collection.create_item(&self.label, attributes, secret, true, &self.kind)?;
            Ok(())
        })
    }
}

impl Store for SecretService {
    fn meanings(&self) -> &'static Meanings {
        &MEANINGS
    }

    fn is_locked(&self) -> Result<bool, Error> {
        self.0.with(|service| match default_alias(service)? {
            Some(keyring) => Ok(keyring.is_locked()?),
            None => Ok(false),
        })
    }

    /// Writes nothing: an entry that nobody looks for would lie in the bin of some keyrings, and all of them say in other ways what a
    /// writing would. A fresh account may have a keyring service, but no default keyring yet: the service asks the person for a password
    /// for it now.
    fn look(&self, _throw_away: &Place) -> Result<(), KeyringProblem> {
        self.0.with(|service| default_keyring(service, &self.0.bus).map(drop)).map_err(|e| self.problem(e))
    }

    fn contents(&self, place: &Place) -> Result<Contents, Error> {
        self.0.with(|service| {
            let kept = |found: Found<'_>| -> Result<(Box<dyn Item>, Secret), Failed> {
                let secret = Zeroizing::new(found.get_secret()?);
                let item = Kept {
                    sessions: Arc::clone(&self.0),
                    collection: bus::parent(&found.item_path),
                    label: found.get_label()?,
                    attributes: found.get_attributes()?,
                    kind: found.get_secret_content_type()?,
                };
                Ok((Box::new(item), secret))
            };
            items(service, place)?.into_iter().map(kept).collect()
        })
    }

    fn texts(&self, place: &Place) -> Result<Vec<Option<Zeroizing<String>>>, Error> {
        self.0.with(|service| {
            let text = |found: Found<'_>| -> Result<_, Failed> {
                let secret = Zeroizing::new(found.get_secret()?);
                Ok(std::str::from_utf8(&secret).ok().map(|text| Zeroizing::new(text.to_owned())))
            };
            items(service, place)?.into_iter().map(text).collect()
        })
    }

    fn has(&self, place: &Place) -> Result<bool, Error> {
        self.0.with(|service| Ok(!items(service, place)?.is_empty()))
    }

    /// One call makes the item, or takes the place of the one that was there: what is written into an item afterwards, some keyrings do
    /// not keep. Whatever else has the two names is of another program, and stays as it made it but for the code.
    fn keep(&self, place: &Place, text: &str) -> Result<(), Error> {
        self.0.with(|service| {
            let own = create(service, &self.0.bus, place, text.as_bytes())?;
            for other in items(service, place)?.into_iter().filter(|item| item.item_path != own) {
                if is_earlier_own(&other, place)? {
                    wipe(&other)?;
                } else {
                    other.set_secret(text.as_bytes(), TEXT)?;
                }
            }
            Ok(())
        })
    }

    fn make_again(&self, place: &Place, secret: &[u8]) -> Result<(), Error> {
        self.0.with(|service| create(service, &self.0.bus, place, secret).map(drop))
    }

    fn delete(&self, place: &Place) -> Result<bool, Error> {
        self.0.with(|service| {
            let items = items(service, place)?;
            items.iter().try_for_each(wipe)?;
            Ok(!items.is_empty())
        })
    }
}

/// Makes the item of a place, or puts it in the place of ours that is there.
fn create(service: &Service<'_>, bus: &Connection, place: &Place, secret: &[u8]) -> Result<OwnedObjectPath, Failed> {
    let keyring = default_keyring(service, bus)?;
    let attributes = names(place).into_iter().chain(finder(place)).collect();
    Ok(keyring.create_item(&place.label, attributes, secret, true, TEXT)?.item_path)
}

/// Deletes an item. It is written over before: some keyrings move what is deleted into a bin.
fn wipe(item: &Found<'_>) -> Result<(), Failed> {
    item.set_secret(b"removed", TEXT)?;
    Ok(item.delete()?)
}

/// What an item of Mailkey's is found by.
fn names(place: &Place) -> [(&'static str, &str); 2] {
    [("service", &place.service), ("username", &place.user)]
}

/// Libsecret's `SECRET_SCHEMA_COMPAT_NETWORK`.
const NETWORK_PASSWORD: &str = "org.gnome.keyring.NetworkPassword";

/// What msmtp (1.8) and git's `git-credential-libsecret` look for besides, where the item is for such a program.
fn finder(place: &Place) -> impl Iterator<Item = (&'static str, &str)> {
    let server = place.server.as_ref();
    server.into_iter().flat_map(|server| {
        let attributes = [("user", place.user.as_str()), ("protocol", "smtp"), ("server", &server.host), ("port", &server.port)];
        attributes.into_iter().chain([(SCHEMA, NETWORK_PASSWORD)])
    })
}

/// The attribute that says what the others are; gnome-keyring gives one to an item that has none.
const SCHEMA: &str = "xdg:schema";

/// Whether an item is Mailkey's own from before it had more than the two names.
fn is_earlier_own(item: &Found<'_>, place: &Place) -> Result<bool, Failed> {
    if place.server.is_none() || item.get_label()? != place.label {
        return Ok(false);
    }
    let mut attributes = item.get_attributes()?;
    attributes.remove(SCHEMA);
    Ok(attributes.len() == 2 && names(place).iter().all(|(name, value)| attributes.get(*name).is_some_and(|has| has == value)))
}

/// The items at a place that outlast this session, readable. An empty search is believed of an open keyring alone: some find nothing in a
/// locked one, and ask nobody.
fn items<'s>(service: &'s Service<'s>, place: &Place) -> Result<Vec<Found<'s>>, Failed> {
    if let Some(keyring) = default_alias(service)? {
        unlock(&keyring)?;
    }
    let attributes = HashMap::from(names(place));
    let in_memory = in_memory(service)?;
    let lasts = |item: &Found<'_>| in_memory.as_ref() != Some(&bus::parent(&item.item_path));
    let search = || service.search_items(attributes.clone());
    let found = search()?;
    let open: Vec<Found<'_>> = found.unlocked.into_iter().filter(lasts).collect();
    let locked: Vec<Found<'_>> = found.locked.into_iter().filter(lasts).collect();
    // One in another program's keyring that is locked holds nobody up.
    if !open.is_empty() || locked.is_empty() {
        return Ok(open);
    }
    match service.unlock_all(&locked.iter().collect::<Vec<_>>()) {
        // Which no it was is looked at below.
        Ok(()) | Err(ServiceError::Prompt) => {}
        Err(error) => return Err(error.into()),
    }
    let open: Vec<Found<'_>> = search()?.unlocked.into_iter().filter(lasts).collect();
    if !open.is_empty() {
        return Ok(open);
    }
    // KeePassXC asks about each entry of an open keyring.
    for item in &locked {
        if service.get_collection_by_path(bus::parent(&item.item_path))?.is_locked()? {
            return Err(Failed::Trouble(Trouble::StayedLocked));
        }
    }
    Err(Failed::Trouble(Trouble::EntryDenied))
}

/// The keyring in which codes are kept, open; it is made where there is none.
fn default_keyring<'s>(service: &'s Service<'s>, bus: &Connection) -> Result<Collection<'s>, Failed> {
    let keyring = match default_alias(service)? {
        Some(keyring) => keyring,
        None => service.create_collection(&bus::name_of_a_first_keyring(bus), "default")?,
    };
    if in_memory(service)?.as_ref() == Some(&keyring.collection_path) {
        return Err(Failed::Trouble(Trouble::InMemoryOnly));
    }
    unlock(&keyring)?;
    Ok(keyring)
}

fn default_alias<'s>(service: &'s Service<'s>) -> Result<Option<Collection<'s>>, Failed> {
    match service.get_default_collection() {
        Err(ServiceError::NoResult) => Ok(None),
        found => Ok(Some(found?)),
    }
}

/// The keyring that ends with the session, where the service has one.
fn in_memory(service: &Service<'_>) -> Result<Option<OwnedObjectPath>, Failed> {
    match service.get_collection_by_alias("session") {
        Err(ServiceError::NoResult) => Ok(None),
        found => Ok(Some(found?.collection_path.clone())),
    }
}

/// Asks the person, where it is locked.
fn unlock(keyring: &Collection<'_>) -> Result<(), Failed> {
    if !keyring.is_locked()? {
        return Ok(());
    }
    keyring.unlock()?;
    if keyring.is_locked()? { Err(Failed::Trouble(Trouble::StayedLocked)) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_session_is_tried_where_the_session_may_be_at_fault_and_nowhere_else() {
        let named = |name: &str| {
            let call = zbus::message::Message::method_call("/", "Unlock").unwrap().build(&()).unwrap();
            ServiceError::Zbus(zbus::Error::MethodError(name.to_owned().try_into().unwrap(), None, call))
        };
        for error in [ServiceError::Crypto("message decryption failed"), named("org.freedesktop.DBus.Error.InvalidArgs")] {
            assert!(can_be_the_sessions(&error), "{error}");
        }
        for error in [
            ServiceError::Prompt,
            ServiceError::Locked,
            ServiceError::NoResult,
            named("org.freedesktop.Secret.Error.IsLocked"),
            named("org.freedesktop.DBus.Error.ServiceUnknown"),
            named("org.freedesktop.DBus.Error.AccessDenied"),
        ] {
            assert!(!can_be_the_sessions(&error), "{error}");
        }
    }

    #[test]
    fn what_the_room_finds_wrong_is_told_as_what_it_is() {
        let problem = |trouble| MEANINGS.of(Error::from(Failed::Trouble(trouble)));
        assert!(matches!(problem(Trouble::StayedLocked), KeyringProblem::Locked(_)));
        assert!(matches!(problem(Trouble::EntryDenied), KeyringProblem::Denied(_)));
        assert!(matches!(problem(Trouble::InMemoryOnly), KeyringProblem::InMemoryOnly(_)));
        assert!(matches!(problem(Trouble::SwitchedOff), KeyringProblem::SwitchedOff(_)));
    }
}
