//! The clipboard of Windows and of macOS, through arboard.

use std::sync::{Arc, Mutex, PoisonError};

use mailkey_core::guide::Failure;
use mailkey_diagnosis::given::ShapeProblem;
use zeroize::Zeroizing;

use super::{Clip, History, Place, text_of};

/// The system's clipboard.
#[derive(Clone, Default)]
pub(super) struct System(Arc<Mutex<Option<arboard::Clipboard>>>);

impl System {
    /// Reads it. What is marked lies nowhere here.
    pub(super) async fn read(&self, place: Place) -> Result<Clip, Failure> {
        use arboard::Error::{ContentNotAvailable as Unavailable, ConversionFailure, Unknown};
        if place == Place::Marked {
            return Ok(Clip::Odd(ShapeProblem::Empty));
        }
        self.with(|clipboard| match clipboard.get_text() {
            Ok(text) => Ok(Clip::Text(Zeroizing::new(text))),
            // Some programs answer with a picture, or in a way of their own, when they are asked for text.
            Err(problem @ (Unavailable | ConversionFailure | Unknown { .. })) => {
                if let Ok(html) = clipboard.get().html() {
                    return Ok(Clip::Text(text_of(&Zeroizing::new(html))));
                }
                let is_there = !matches!((&problem, clipboard.get_image()), (Unavailable, Err(Unavailable)));
                let files = clipboard.get().file_list().is_ok();
                Ok(Clip::Odd(if is_there || files { ShapeProblem::NotText } else { ShapeProblem::Empty }))
            }
            Err(problem) => Err(problem),
        })
        .await
    }

    /// Puts a text there.
    pub(super) async fn put(&self, _: Place, text: Zeroizing<String>, history: History) -> Result<(), Failure> {
        self.with(move |clipboard| {
            let set = clipboard.set();
            if history == History::Unwelcome { without_history(set) } else { set }.text(text.as_str())
        })
        .await
    }

    /// Empties it.
    pub(super) async fn clear(&self, _: Place) -> Result<(), Failure> {
        self.with(arboard::Clipboard::clear).await
    }

    /// Here it can always be looked at.
    pub(super) async fn until_seen(&self) {}

    async fn with<T: Send + 'static>(
        &self,
        act: impl FnOnce(&mut arboard::Clipboard) -> Result<T, arboard::Error> + Send + 'static,
    ) -> Result<T, Failure> {
        let shared = Arc::clone(&self.0);
        let acted = tauri::async_runtime::spawn_blocking(move || {
            let mut shared = shared.lock().unwrap_or_else(PoisonError::into_inner);
            let clipboard = match shared.as_mut() {
                Some(clipboard) => clipboard,
                None => shared.insert(arboard::Clipboard::new()?),
            };
            act(clipboard)
        });
        match acted.await {
            Ok(result) => result.map_err(|_| Failure::Clipboard),
            Err(problem) => Err(Failure::Internal { reason: problem.to_string() }),
        }
    }
}

#[cfg(target_os = "macos")]
fn without_history(set: arboard::Set<'_>) -> arboard::Set<'_> {
    arboard::SetExtApple::exclude_from_history(set)
}

#[cfg(windows)]
fn without_history(set: arboard::Set<'_>) -> arboard::Set<'_> {
    use arboard::SetExtWindows;
    set.exclude_from_history().exclude_from_cloud()
}
