//! What is done with the entries of a place, step by step, on a thread that may block: the same for every store.

use keyring_core::{Entry, Error};
use zeroize::Zeroizing;

use super::KeyringProblem;
use super::place::Place;
use super::problem;
use super::queue::Wanted;
use super::stores::{Contents, Store, gone_or};

/// Writes an entry that nobody looks for, reads it, deletes it.
pub(super) fn probe(store: &dyn Store, place: &Place) -> Result<(), KeyringProblem> {
    let sent = format!("{:032x}", rand::random::<u128>());
    let entry = store.entry(place).map_err(|e| store.problem(e))?;
    store.set(&entry, &sent).map_err(|e| store.problem(e))?;
    let completed = store.complete(&entry, place);
    let found = entry.get_password();
    // Deleted before anything is said about the rest, so that a half-good store keeps no litter.
    let deleted = entry.delete_credential();
    completed.map_err(|e| store.problem(e))?;
    if found.map_err(|e| store.problem(e))? != sent {
        return Err(problem::another_given_back());
    }
    deleted.map_err(|e| store.problem(e))
}

/// Puts a code where it belongs and reads it back. If that fails, or nobody waits for it any more, what was there before is put back.
pub(super) fn write(store: &dyn Store, place: &Place, code: &str, wanted: &Wanted) -> Result<(), KeyringProblem> {
    let mut writing = Writing::start(store, place).map_err(|e| store.problem(e))?;
    let written = writing.write_over(code);
    if written.is_ok() && wanted.settle() {
        return Ok(());
    }
    match (written.err().unwrap_or(KeyringProblem::TimedOut), writing.put_back()) {
        (problem, Ok(())) => Err(problem),
        (problem, Err(error)) => Err(problem::not_put_back(&problem, &error)),
    }
}

/// What is kept there; `None` for nothing, and for what is not text.
pub(super) fn read(store: &dyn Store, place: &Place) -> Result<Option<Zeroizing<String>>, KeyringProblem> {
    let mut texts = store.texts(place).map_err(|e| store.problem(e))?;
    let first = texts.pop();
    match first {
        Some(first) if texts.iter().all(|other| *other == first) => Ok(first),
        Some(_) => Err(KeyringProblem::SeveralDiffer),
        None => Ok(None),
    }
}

/// Whether anything is kept there.
pub(super) fn has(store: &dyn Store, place: &Place) -> Result<bool, KeyringProblem> {
    store.has(place).map_err(|e| store.problem(e))
}

/// Deletes what is kept there; `false` if nothing was. If nobody waits for it any more, nothing is deleted, or it is put back.
pub(super) fn delete(store: &dyn Store, place: &Place, wanted: &Wanted) -> Result<bool, KeyringProblem> {
    // Read first: a locked keyring asks the person now, and not when it is too late to leave the entry alone.
    let contents = store.contents(place).map_err(|e| store.problem(e))?;
    let only = match contents.as_slice() {
        [] => None,
        [(_, secret)] => Some(secret),
        // Of several not all are ours, and none could be made anew as its program made it: this is final before it is done.
        [..] if wanted.settle() => None,
        [..] => return Err(KeyringProblem::TimedOut),
    };
    if wanted.is_given_up() {
        return Err(KeyringProblem::TimedOut);
    }
    let deleted = store.delete(place).map_err(|e| store.problem(e))?;
    let Some(secret) = only.filter(|_| deleted && !wanted.settle()) else { return Ok(deleted) };
    match put_back_deleted(store, place, secret) {
        Ok(()) => Err(KeyringProblem::TimedOut),
        Err(error) => Err(problem::not_put_back(&KeyringProblem::TimedOut, &error)),
    }
}

/// Makes the entry of a place anew.
fn put_back_deleted(store: &dyn Store, place: &Place, secret: &[u8]) -> Result<(), Error> {
    let entry = store.entry(place)?;
    entry.set_secret(secret)?;
    store.complete(&entry, place)
}

/// A code on its way into a store, with all that is needed to undo it.
struct Writing<'a> {
    store: &'a dyn Store,
    place: &'a Place,
    entry: Entry,
    /// What each entry held before.
    earlier: Contents,
    /// Whether anything was written.
    touched: bool,
}

impl<'a> Writing<'a> {
    fn start(store: &'a dyn Store, place: &'a Place) -> Result<Self, Error> {
        Ok(Self { store, place, entry: store.entry(place)?, earlier: store.contents(place)?, touched: false })
    }

    /// Writes into every entry of the name, or makes the first, and reads all of them back.
    fn write_over(&mut self, code: &str) -> Result<(), KeyringProblem> {
        self.write_all(code).map_err(|e| self.store.problem(e))?;
        let found = self.store.texts(self.place).map_err(|e| self.store.problem(e))?;
        let is_code = |text: &Option<Zeroizing<String>>| text.as_ref().is_some_and(|text| text.as_str() == code);
        if found.is_empty() || !found.iter().all(is_code) {
            return Err(problem::another_given_back());
        }
        Ok(())
    }

    fn write_all(&mut self, code: &str) -> Result<(), Error> {
        for (old, _) in &self.earlier {
            self.store.set(old, code)?;
            self.touched = true;
        }
        if self.earlier.is_empty() {
            self.store.set(&self.entry, code)?;
            self.touched = true;
        }
        // Of several entries not all are ours: each stays as its program made it.
        if self.earlier.len() < 2 { self.store.complete(&self.entry, self.place) } else { Ok(()) }
    }

    fn put_back(&self) -> Result<(), Error> {
        if !self.touched {
            return Ok(());
        }
        for (old, secret) in &self.earlier {
            old.set_secret(secret)?;
        }
        if self.earlier.is_empty() { gone_or(self.entry.delete_credential()) } else { Ok(()) }
    }
}
