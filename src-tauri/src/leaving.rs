//! The window is asked to close: what would be lost by it is said first, by the page. Rust decides; a page that does not answer (any more)
//! keeps nobody in, for the second press closes.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use serde::Serialize;
use tauri::ipc::Channel;

/// What is lost by closing now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub(crate) enum Loss {
    /// A code that was given and is not kept.
    CodeInHand,
    /// The same, while Google is asked about it.
    CodeBeingChecked,
    /// A code that was copied for an app and lies on the clipboard for a while yet.
    CopiedCode,
}

/// What is known about closing.
#[derive(Default)]
pub(crate) struct Leaving {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// The page that asks the person.
    page: Option<Channel<Loss>>,
    /// Whether it asks now.
    asks: bool,
    /// Until when a code that was copied lies on the clipboard.
    copied_until: Option<Instant>,
}

impl Leaving {
    /// A page will ask from now on.
    pub(crate) fn listen(&self, page: Channel<Loss>) {
        let mut state = self.state();
        state.page = Some(page);
        state.asks = false;
    }

    /// The person stays.
    pub(crate) fn stay(&self) {
        self.state().asks = false;
    }

    /// Something was put on the clipboard; what stays there for so many seconds only is a code.
    pub(crate) fn copied(&self, stays_seconds: Option<u32>) {
        self.state().copied_until = stays_seconds.map(|seconds| Instant::now() + Duration::from_secs(u64::from(seconds)));
    }

    /// Whether a code that was copied lies on the clipboard.
    pub(crate) fn has_copied(&self) -> bool {
        self.state().copied_until.is_some_and(|until| Instant::now() < until)
    }

    /// Has the page ask, unless it asks already or there is none. Gives whether the window stays meanwhile.
    pub(crate) fn ask(&self, loss: Loss) -> bool {
        let mut state = self.state();
        let asked = !state.asks && state.page.as_ref().is_some_and(|page| page.send(loss).is_ok());
        state.asks = asked;
        asked
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    fn page() -> (Channel<Loss>, Arc<AtomicUsize>) {
        let asked = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&asked);
        let channel = Channel::new(move |_| {
            counted.fetch_add(1, Ordering::Relaxed);
            Ok(())
        });
        (channel, asked)
    }

    #[test]
    fn it_is_asked_once_and_the_second_press_closes() {
        let leaving = Leaving::default();
        assert!(!leaving.ask(Loss::CodeInHand), "without a page nobody is kept in");
        let (channel, asked) = page();
        leaving.listen(channel);
        assert!(leaving.ask(Loss::CodeInHand));
        assert!(!leaving.ask(Loss::CodeInHand), "the second press closes");
        assert_eq!(asked.load(Ordering::Relaxed), 1);
        leaving.ask(Loss::CodeInHand);
        leaving.stay();
        assert!(leaving.ask(Loss::CodeInHand), "who stayed is asked anew");
    }

    #[test]
    fn a_copied_code_is_lost_until_its_time_is_over_or_something_else_is_copied() {
        let leaving = Leaving::default();
        assert!(!leaving.has_copied());
        leaving.copied(Some(90));
        assert!(leaving.has_copied());
        leaving.copied(None);
        assert!(!leaving.has_copied());
        leaving.copied(Some(0));
        assert!(!leaving.has_copied());
    }
}
