//! What is done with an entry, step by step, on a thread that may block.
//!
//! One place can hold several entries: a Secret Service tells them apart by every attribute, and Python's keyring adds one of its
//! own. They are read, written and deleted together, so that whichever another program finds is the right one.

use keyring_core::{Entry, Error};
use zeroize::{Zeroize, Zeroizing};

use super::KeyringProblem;
use super::place::Place;
use super::platform::Store;
use super::problem;
use super::queue::Wanted;

/// What an entry held before, byte for byte.
type Earlier = Vec<(Entry, Zeroizing<Vec<u8>>)>;

/// Writes an entry that nobody looks for, reads it, deletes it.
pub(super) fn probe(store: &Store, place: &Place) -> Result<(), KeyringProblem> {
    let sent = format!("{:032x}", rand::random::<u128>());
    let entry = store.entry(place).map_err(problem::of)?;
    set(store, &entry, &sent).map_err(problem::of)?;
    let completed = store.complete(&entry, place);
    let found = entry.get_password();
    // Deleted before anything is said about the rest, so that a half-good store keeps no litter.
    let deleted = entry.delete_credential();
    completed.map_err(problem::of)?;
    if found.map_err(problem::of)? != sent {
        return Err(problem::another_given_back());
    }
    deleted.map_err(problem::of)
}

/// Puts a code where it belongs and reads it back. If that fails, or nobody waits for it any more, what was there before is put back.
pub(super) fn write(store: &Store, place: &Place, code: &str, wanted: &Wanted) -> Result<(), KeyringProblem> {
    let entry = store.entry(place).map_err(problem::of)?;
    let earlier = earlier(store, place).map_err(problem::of)?;
    let mut touched = false;
    let written = write_over(store, place, &entry, &earlier, code, &mut touched);
    if written.is_ok() && wanted.settle() {
        return Ok(());
    }
    let put_back = if touched { put_back(&entry, &earlier) } else { Ok(()) };
    match (written.err().unwrap_or(KeyringProblem::TimedOut), put_back) {
        (problem, Ok(())) => Err(problem),
        (problem, Err(error)) => Err(problem::not_put_back(&problem, &error)),
    }
}

/// What is kept there; `None` for nothing, and for what is not text.
pub(super) fn read(store: &Store, place: &Place) -> Result<Option<Zeroizing<String>>, KeyringProblem> {
    let mut texts = texts(store.entry(place).map_err(problem::of)?).map_err(problem::of)?;
    let first = texts.pop();
    match first {
        Some(first) if texts.iter().all(|other| *other == first) => Ok(first),
        Some(_) => Err(problem::several_differ()),
        None => Ok(None),
    }
}

/// Whether anything is kept there.
pub(super) fn has(store: &Store, place: &Place) -> Result<bool, KeyringProblem> {
    match store.entry(place).map_err(problem::of)?.get_credential() {
        Ok(_) | Err(Error::Ambiguous(_)) => Ok(true),
        Err(Error::NoEntry) => Ok(false),
        Err(e) => Err(problem::of(e)),
    }
}

/// Deletes what is kept there; `false` if nothing was.
pub(super) fn delete(store: &Store, place: &Place) -> Result<bool, KeyringProblem> {
    match store.entry(place).map_err(problem::of)?.delete_credential() {
        Ok(()) => Ok(true),
        Err(Error::NoEntry) => Ok(false),
        Err(Error::Ambiguous(entries)) => {
            for entry in entries {
                gone_or(entry.delete_credential()).map_err(problem::of)?;
            }
            Ok(true)
        }
        Err(e) => Err(problem::of(e)),
    }
}

fn write_over(
    store: &Store,
    place: &Place,
    entry: &Entry,
    earlier: &Earlier,
    code: &str,
    touched: &mut bool,
) -> Result<(), KeyringProblem> {
    for (old, _) in earlier {
        old.set_password(code).map_err(problem::of)?;
        *touched = true;
    }
    if earlier.is_empty() {
        set(store, entry, code).map_err(problem::of)?;
        *touched = true;
    }
    if earlier.len() < 2 {
        store.complete(entry, place).map_err(problem::of)?;
    }
    let found = texts(store.entry(place).map_err(problem::of)?).map_err(problem::of)?;
    let is_code = |text: &Option<Zeroizing<String>>| text.as_ref().is_some_and(|text| text.as_str() == code);
    if found.is_empty() || !found.iter().all(is_code) {
        return Err(problem::another_given_back());
    }
    Ok(())
}

/// Writes, once more if room had to be made for it.
fn set(store: &Store, entry: &Entry, text: &str) -> Result<(), Error> {
    match entry.set_password(text) {
        Err(error) if store.make_room(&error) => entry.set_password(text),
        other => other,
    }
}

fn put_back(entry: &Entry, earlier: &Earlier) -> Result<(), Error> {
    for (old, secret) in earlier {
        old.set_secret(secret)?;
    }
    if earlier.is_empty() { gone_or(entry.delete_credential()) } else { Ok(()) }
}

fn earlier(store: &Store, place: &Place) -> Result<Earlier, Error> {
    let held = |entry: Entry| match entry.get_secret() {
        Ok(secret) => Ok(Some((entry, Zeroizing::new(secret)))),
        Err(Error::NoEntry) => Ok(None),
        Err(e) => Err(e),
    };
    match held(store.entry(place)?) {
        Err(Error::Ambiguous(entries)) => entries.into_iter().filter_map(|entry| held(entry).transpose()).collect(),
        other => Ok(other?.into_iter().collect()),
    }
}

/// The text of every entry at a place; `None` for one that holds something else.
fn texts(entry: Entry) -> Result<Vec<Option<Zeroizing<String>>>, Error> {
    let text = |entry: &Entry| match entry.get_password() {
        Ok(text) => Ok(Some(Some(Zeroizing::new(text)))),
        Err(Error::BadEncoding(mut bytes)) => {
            bytes.zeroize();
            Ok(Some(None))
        }
        Err(Error::NoEntry) => Ok(None),
        Err(e) => Err(e),
    };
    match text(&entry) {
        Err(Error::Ambiguous(entries)) => entries.iter().filter_map(|entry| text(entry).transpose()).collect(),
        other => Ok(other?.into_iter().collect()),
    }
}

fn gone_or(deleted: Result<(), Error>) -> Result<(), Error> {
    match deleted {
        Err(Error::NoEntry) => Ok(()),
        other => other,
    }
}
