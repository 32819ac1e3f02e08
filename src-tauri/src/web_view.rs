//! The web view's own life. The process that draws the page can end at any time (a driver, a full memory, somebody's `kill`): the page is
//! then loaded anew and stands where it stood, because all that was answered is in Rust. Where it ends again and again it is let be, and
//! the person is told. Where the page never came, it is first drawn in another way, once, which the next start goes by if it worked.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// So many ends in a row, with no page that stood in between, are no accident.
const NO_ACCIDENT: u32 = 3;
/// A page stood if it was there for so long.
const STOOD: Duration = Duration::from_secs(1);

/// What to do after the page's process has ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Next {
    /// Load the page once more.
    LoadAnew,
    /// There never was a page: it cannot be drawn in this way.
    NotDrawn,
    /// There was one, and it does not stay.
    GiveUp,
}

/// How the page has fared in this run.
#[derive(Default)]
pub(crate) struct Life {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// Since when the present page is painted.
    painted: Option<Instant>,
    ever_painted: bool,
    ends: u32,
    /// Whether the person was told that the page does not stay.
    told: bool,
}

impl Life {
    /// The page is painted.
    pub(crate) fn painted(&self) {
        let mut state = self.state();
        state.painted = Some(Instant::now());
        state.ever_painted = true;
    }

    /// Whether there was a page in this run.
    pub(crate) fn was_ever_painted(&self) -> bool {
        self.state().ever_painted
    }

    /// The page's process has ended.
    pub(crate) fn ended(&self) -> Next {
        self.state().ended(Instant::now())
    }

    /// Whether the person is still to be told that the page does not stay; it is told once.
    pub(crate) fn is_to_be_told(&self) -> bool {
        !std::mem::replace(&mut self.state().told, true)
    }

    /// The person wants it to be tried once more.
    pub(crate) fn begin_again(&self) {
        let mut state = self.state();
        state.ends = 0;
        state.told = false;
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn ended(&mut self, now: Instant) -> Next {
        let stood = self.painted.take().is_some_and(|since| now.saturating_duration_since(since) >= STOOD);
        self.ends = if stood { 1 } else { self.ends.saturating_add(1) };
        match (self.ends < NO_ACCIDENT, self.ever_painted) {
            (true, _) => Next::LoadAnew,
            (false, false) => Next::NotDrawn,
            (false, true) => Next::GiveUp,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_stood_is_loaded_anew_however_often() {
        let mut state = State { ever_painted: true, ..State::default() };
        let mut now = Instant::now();
        for _ in 0..100 {
            state.painted = Some(now);
            now += STOOD;
            assert_eq!(state.ended(now), Next::LoadAnew);
        }
    }

    #[test]
    fn one_that_does_not_stay_is_let_be() {
        let now = Instant::now();
        let mut state = State { painted: Some(now), ever_painted: true, ..State::default() };
        assert_eq!([(); 3].map(|()| state.ended(now)), [Next::LoadAnew, Next::LoadAnew, Next::GiveUp]);
    }

    #[test]
    fn one_that_never_came_cannot_be_drawn() {
        let mut state = State::default();
        assert_eq!([(); 3].map(|()| state.ended(Instant::now())), [Next::LoadAnew, Next::LoadAnew, Next::NotDrawn]);
    }
}
