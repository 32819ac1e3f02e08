//! What is done with the entries of a place, step by step, on a thread that may block: the same for every store.

use keyring_core::Error;
use zeroize::Zeroizing;

use super::KeyringProblem;
use super::place::Place;
use super::problem;
use super::queue::Wanted;
use super::stores::{Contents, Secret, Store};

/// Puts a code where it belongs and reads it back. If that fails, or nobody waits for it any more, what was there before is put back.
pub(super) fn write(store: &dyn Store, place: &Place, code: &str, wanted: &Wanted) -> Result<(), KeyringProblem> {
    let earlier = store.contents(place).map_err(|e| store.problem(e).in_reading())?;
    let kept = store.keep(place, code);
    let is_touched = kept.is_ok();
    let written = kept.map_err(|e| store.problem(e)).and_then(|()| read_back(store, place, code));
    if written.is_ok() && wanted.settle() {
        return Ok(());
    }
    match (written.err().unwrap_or(KeyringProblem::TimedOut), put_back(store, place, &earlier, is_touched)) {
        (problem, Ok(())) => Err(problem),
        (problem, Err(error)) => Err(problem::not_put_back(&problem, &error)),
    }
}

fn read_back(store: &dyn Store, place: &Place, code: &str) -> Result<(), KeyringProblem> {
    let found = store.texts(place).map_err(|e| store.problem(e))?;
    let is_code = |text: &Option<Zeroizing<String>>| text.as_ref().is_some_and(|text| text.as_str() == code);
    if found.is_empty() || !found.iter().all(is_code) {
        return Err(problem::another_given_back());
    }
    Ok(())
}

/// Makes a place hold what it held before. A store that refused to write may have made an entry all the same; one that refused and then
/// cannot even be read has kept what it had, as far as anybody can tell.
fn put_back(store: &dyn Store, place: &Place, earlier: &Contents, is_touched: bool) -> Result<(), Error> {
    match store.contents(place) {
        Ok(now) if secrets(&now) == secrets(earlier) => return Ok(()),
        Err(_) if !is_touched => return Ok(()),
        _ => {}
    }
    if earlier.is_empty() {
        return store.delete(place).map(drop);
    }
    earlier.iter().try_for_each(|(item, secret)| item.put_back(secret))
}

fn secrets(contents: &Contents) -> Vec<&Secret> {
    contents.iter().map(|(_, secret)| secret).collect()
}

/// What is kept there; `None` for nothing, and for what is not text.
pub(super) fn read(store: &dyn Store, place: &Place) -> Result<Option<Zeroizing<String>>, KeyringProblem> {
    let mut texts = store.texts(place).map_err(|e| store.problem(e).in_reading())?;
    let first = texts.pop();
    match first {
        Some(first) if texts.iter().all(|other| *other == first) => Ok(first),
        Some(_) => Err(KeyringProblem::SeveralDiffer),
        None => Ok(None),
    }
}

/// Whether anything is kept there.
pub(super) fn has(store: &dyn Store, place: &Place) -> Result<bool, KeyringProblem> {
    store.has(place).map_err(|e| store.problem(e).in_reading())
}

/// Deletes what is kept there; `false` if nothing was. If nobody waits for it any more, nothing is deleted, or it is put back.
pub(super) fn delete(store: &dyn Store, place: &Place, wanted: &Wanted) -> Result<bool, KeyringProblem> {
    // Read first: a locked keyring asks the person now, and not when it is too late to leave the entry alone.
    let contents = store.contents(place).map_err(|e| store.problem(e).in_reading())?;
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
    match store.make_again(place, secret) {
        Ok(()) => Err(KeyringProblem::TimedOut),
        Err(error) => Err(problem::not_put_back(&KeyringProblem::TimedOut, &error)),
    }
}
