//! What is running, for a page that is loaded anew in the middle of it: which errand, since when, what it has told so far, and how it ends.
//! An errand goes on in Rust whatever becomes of the page.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use mailkey_core::connection::Progress;
use mailkey_core::guide::{Failure, View};
use mailkey_core::sign_in::Examination;
use mailkey_diagnosis::view::WayView;
use serde::Serialize;
use tauri::ipc::Channel;
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

/// What takes time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub(crate) enum Run {
    /// Who keeps the address's mail is found out.
    Address,
    /// The code is checked.
    Check,
    /// The test mail is sent.
    Send,
    /// The test mail is looked for.
    Look,
    /// The doctor looks at the way to Google.
    Examine,
}

/// What is running now.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Underway {
    run: Run,
    /// For how many milliseconds.
    for_ms: u32,
}

/// What the doctor found, with what there is to say of it.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Examined {
    #[serde(flatten)]
    pub(crate) examination: Examination,
    #[serde(flatten)]
    pub(crate) way: WayView,
}

/// What came of it.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Rejoined {
    /// What the screen shows now.
    pub(crate) view: View,
    /// What the doctor found, where he was the one.
    pub(crate) examined: Option<Examined>,
}

/// How an errand ended.
type Ended = Result<Option<Examined>, Failure>;

/// The errand that runs, if one does.
#[derive(Clone, Default)]
pub(crate) struct Errands {
    running: Arc<Mutex<Option<Arc<Running>>>>,
}

struct Running {
    run: Run,
    began: Instant,
    told: Mutex<Told>,
    ended: watch::Sender<Option<Ended>>,
}

struct Told {
    all: Vec<Progress>,
    /// The page that listens.
    to: Option<Channel<Progress>>,
}

/// One errand, from its beginning to its end.
pub(crate) struct Errand {
    /// Ends it when it is cancelled.
    pub(crate) cancel: CancellationToken,
    running: Arc<Running>,
    errands: Errands,
}

impl Errands {
    /// An errand begins. Where another one runs already it begins in vain, and that one stays the one that runs.
    pub(crate) fn begin(&self, run: Run, to: Option<Channel<Progress>>, cancel: CancellationToken) -> Errand {
        let told = Mutex::new(Told { all: Vec::new(), to });
        let running = Arc::new(Running { run, began: Instant::now(), told, ended: watch::Sender::new(None) });
        self.slot().get_or_insert_with(|| Arc::clone(&running));
        Errand { cancel, running, errands: self.clone() }
    }

    /// What is running.
    pub(crate) fn underway(&self) -> Option<Underway> {
        let for_ms = |running: &Running| u32::try_from(running.began.elapsed().as_millis()).unwrap_or(u32::MAX);
        self.slot().as_deref().map(|running| Underway { run: running.run, for_ms: for_ms(running) })
    }

    /// Whether this is running.
    pub(crate) fn is_running(&self, run: Run) -> bool {
        self.slot().as_ref().is_some_and(|running| running.run == run)
    }

    /// Tells a page that was loaded anew what was told so far and what comes, and waits for the end. Where nothing runs (any more), the
    /// end is now.
    pub(crate) async fn join(&self, to: Channel<Progress>) -> Ended {
        let Some(running) = self.slot().clone() else { return Ok(None) };
        let mut ended = running.ended.subscribe();
        running.listen(to);
        drop(running);
        // Whatever ended without a word has left its traces in the view.
        ended.wait_for(Option::is_some).await.map_or(Ok(None), |ended| ended.clone().unwrap_or(Ok(None)))
    }

    fn slot(&self) -> MutexGuard<'_, Option<Arc<Running>>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Running {
    fn told(&self) -> MutexGuard<'_, Told> {
        self.told.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn tell(&self, progress: Progress) {
        let mut told = self.told();
        if let Some(to) = &told.to {
            // A page that is gone needs none.
            let _ = to.send(progress.clone());
        }
        told.all.push(progress);
    }

    /// Another page listens from now on; first it hears what it missed.
    fn listen(&self, to: Channel<Progress>) {
        let mut told = self.told();
        for progress in &told.all {
            let _ = to.send(progress.clone());
        }
        told.to = Some(to);
    }
}

impl Errand {
    /// Passes progress on to the page that listens.
    pub(crate) fn told(&self) -> impl Fn(Progress) + Send + Sync + '_ {
        |progress| self.running.tell(progress)
    }

    /// It has ended, with something for the view.
    pub(crate) fn ended(self, how: Result<View, Failure>) -> Result<View, Failure> {
        self.running.ended.send_replace(Some(how.as_ref().map(|_| None).map_err(Clone::clone)));
        how
    }

    /// The doctor has ended.
    pub(crate) fn examined(self, how: Result<Examined, Failure>) -> Result<Examined, Failure> {
        self.running.ended.send_replace(Some(how.clone().map(Some)));
        how
    }
}

impl Drop for Errand {
    fn drop(&mut self) {
        let mut slot = self.errands.slot();
        if slot.as_ref().is_some_and(|running| Arc::ptr_eq(running, &self.running)) {
            *slot = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    /// A page that listens, and what it hears.
    fn page() -> (Channel<Progress>, mpsc::Receiver<String>) {
        let (heard, hears) = mpsc::channel();
        let channel = Channel::new(move |body| {
            let tauri::ipc::InvokeResponseBody::Json(text) = body else { return Ok(()) };
            let _ = heard.send(text);
            Ok(())
        });
        (channel, hears)
    }

    #[tokio::test]
    async fn a_page_that_comes_later_hears_all_and_the_end() {
        let errands = Errands::default();
        let (first, _) = page();
        let errand = errands.begin(Run::Check, Some(first), CancellationToken::new());
        errand.told()(Progress::Keeping);
        assert!(errands.is_running(Run::Check));
        let (second, hears) = page();
        let joined = tokio::spawn({
            let errands = errands.clone();
            async move { errands.join(second).await }
        });
        assert!(tokio::task::spawn_blocking(move || hears.recv().unwrap()).await.unwrap().contains("keeping"), "what it missed");
        let _ = errand.ended(Err(Failure::Clipboard));
        assert_eq!(joined.await.unwrap().unwrap_err(), Failure::Clipboard, "it fails for the page that is there");
        assert!(errands.underway().is_none());
        assert!(errands.join(page().0).await.unwrap().is_none(), "afterwards nothing is waited for");
    }

    #[test]
    fn what_begins_in_vain_does_not_take_the_place_of_what_runs() {
        let errands = Errands::default();
        let errand = errands.begin(Run::Send, None, CancellationToken::new());
        let in_vain = errands.begin(Run::Check, None, CancellationToken::new());
        let _ = in_vain.ended(Err(Failure::Busy));
        assert!(errands.is_running(Run::Send));
        drop(errand);
        assert!(errands.underway().is_none());
    }
}
