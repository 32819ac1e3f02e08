//! One call at a time, each on a thread of its own, each waited for no longer than a person would.
//!
//! A plain thread and not the runtime's pool: a runtime that ends waits for its pool, and a prompt that nobody answers would then
//! keep the program from closing.

use std::cell::Cell;
use std::fmt;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::thread;
use std::time::Duration;

use tokio::sync::{Mutex, OwnedMutexGuard, oneshot, watch};
use tokio::time::{Instant, timeout, timeout_at};

use super::KeyringProblem;
use super::problem;
use super::stores::{Opener, Store};

/// Whoever is there at all says a first word by then.
const OPENING: Duration = Duration::from_secs(10);
/// Long enough for a person to find and answer a prompt.
const LIMIT: Duration = Duration::from_secs(60);
/// A keyring that asks nobody has answered by then, as a rule.
const UNNOTICED: Duration = Duration::from_millis(700);

/// Where calls wait for their turn. Holds the open store between calls.
pub(super) struct Queue {
    opener: Arc<Opener>,
    store: Slot,
    /// How many calls take so long that somebody is probably asked.
    long_calls: watch::Sender<usize>,
}

/// The store between two calls, if it is open.
type Slot = Arc<Mutex<Option<Box<dyn Store>>>>;

impl Queue {
    pub fn to(opener: Arc<Opener>) -> Self {
        Self { opener, store: Slot::default(), long_calls: watch::Sender::default() }
    }

    /// How many calls take so long that somebody is probably asked.
    pub fn long_calls(&self) -> watch::Receiver<usize> {
        self.long_calls.subscribe()
    }

    /// Does `work` with the store. A call that was given up goes on by itself until the store answers; the next one waits for it.
    pub async fn call<T, W>(&self, work: W) -> Result<T, KeyringProblem>
    where
        T: Send + 'static,
        W: Fn(&dyn Store, &Wanted) -> Result<T, KeyringProblem> + Send + 'static,
    {
        let mut called = pin!(self.call_unnoticed(work));
        match timeout(UNNOTICED, &mut called).await {
            Ok(result) => result,
            Err(_) => {
                let _long = Long::said_by(&self.long_calls);
                called.await
            }
        }
    }

    async fn call_unnoticed<T, W>(&self, work: W) -> Result<T, KeyringProblem>
    where
        T: Send + 'static,
        W: Fn(&dyn Store, &Wanted) -> Result<T, KeyringProblem> + Send + 'static,
    {
        let deadline = Instant::now() + LIMIT;
        let slot = timeout_at(deadline, self.store.clone().lock_owned()).await.map_err(|_| KeyringProblem::TimedOut)?;
        let (opened, is_open) = oneshot::channel();
        let (done, outcome) = oneshot::channel();
        let wanted = Wanted::default();
        let giving_up = GiveUpOnDrop(wanted.clone());
        let opener = self.opener.clone();
        thread::Builder::new()
            .name("keyring".to_owned())
            .spawn(move || {
                // Whoever waited may be gone; there is nobody to tell then.
                let _ = done.send(run(slot, &*opener, &work, &wanted, opened));
            })
            .map_err(|e| KeyringProblem::Failed(e.to_string()))?;
        // A store that could not be opened says so through the outcome.
        if timeout(OPENING, is_open).await.is_err() && giving_up.0.give_up() {
            return Err(problem::no_answer(OPENING));
        }
        wait(outcome, &giving_up.0, deadline).await
    }
}

impl fmt::Debug for Queue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Queue").field("store", &self.store).finish_non_exhaustive()
    }
}

#[cfg(test)]
impl Queue {
    /// Waits, for as long as it takes, until no call is under way.
    pub async fn hold(&self) -> OwnedMutexGuard<Option<Box<dyn Store>>> {
        self.store.clone().lock_owned().await
    }
}

/// Says that a call takes long, for as long as it does.
struct Long<'a>(&'a watch::Sender<usize>);

impl<'a> Long<'a> {
    fn said_by(calls: &'a watch::Sender<usize>) -> Self {
        calls.send_modify(|calls| *calls += 1);
        Self(calls)
    }
}

impl Drop for Long<'_> {
    fn drop(&mut self) {
        self.0.send_modify(|calls| *calls -= 1);
    }
}

async fn wait<T>(
    mut outcome: oneshot::Receiver<Result<T, KeyringProblem>>,
    wanted: &Wanted,
    deadline: Instant,
) -> Result<T, KeyringProblem> {
    let answer = match timeout_at(deadline, &mut outcome).await {
        Ok(answer) => answer,
        Err(_) if wanted.give_up() => return Err(KeyringProblem::TimedOut),
        // It was done at this very moment: that is what happened, so that is what is said.
        Err(_) => outcome.await,
    };
    answer.unwrap_or_else(|_| Err(problem::broke_off()))
}

fn run<T>(
    mut slot: OwnedMutexGuard<Option<Box<dyn Store>>>,
    opener: &Opener,
    work: &impl Fn(&dyn Store, &Wanted) -> Result<T, KeyringProblem>,
    wanted: &Wanted,
    opened: oneshot::Sender<()>,
) -> Result<T, KeyringProblem> {
    let kept = slot.take();
    let was_open = kept.is_some();
    let opened = Cell::new(Some(opened));
    // Whoever waited may be gone.
    let answered = || {
        if let Some(opened) = opened.take() {
            let _ = opened.send(());
        }
    };
    let open = || opener(&answered);
    let mut store = kept.map_or_else(open, Ok)?;
    answered();
    let mut result = work(&*store, wanted);
    if was_open && matches!(result, Err(KeyringProblem::Missing(_))) {
        // The service was started anew since the last call, and knows the old session no more.
        store = open()?;
        result = work(&*store, wanted);
    }
    // One that failed is opened anew by the next call.
    if !matches!(result, Err(KeyringProblem::Missing(_) | KeyringProblem::Failed(_) | KeyringProblem::NotPutBack(_))) {
        *slot = Some(store);
    }
    result
}

const WAITING: u8 = 0;
const SETTLED: u8 = 1;
const GIVEN_UP: u8 = 2;

/// Whether somebody still waits for a call. It is settled or given up, never both.
#[derive(Debug, Clone, Default)]
pub(super) struct Wanted(Arc<AtomicU8>);

impl Wanted {
    /// Makes what was done final. `false`: nobody waits any more, and it must be undone.
    pub fn settle(&self) -> bool {
        self.turn(SETTLED)
    }

    /// Whether nobody waits any more.
    pub fn is_given_up(&self) -> bool {
        self.0.load(Ordering::Acquire) == GIVEN_UP
    }

    fn give_up(&self) -> bool {
        self.turn(GIVEN_UP)
    }

    fn turn(&self, to: u8) -> bool {
        self.0.compare_exchange(WAITING, to, Ordering::AcqRel, Ordering::Acquire).is_ok()
    }
}

/// A caller that is cancelled waits no more, either.
struct GiveUpOnDrop(Wanted);

impl Drop for GiveUpOnDrop {
    fn drop(&mut self) {
        self.0.give_up();
    }
}
