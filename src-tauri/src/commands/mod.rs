//! What the page may ask for, by subject. Each function here with `#[tauri::command]` is a command, and that makes it one: `build.rs`
//! finds it, and the handler, the window's grants and the page's door come from there. A command turns a request into a call of what
//! is behind the window and its answer back; none holds a rule.

pub(crate) mod appearance;
pub(crate) mod attempts;
pub(crate) mod clipboard;
pub(crate) mod codes;
pub(crate) mod doctor;
pub(crate) mod documents;
pub(crate) mod journey;
pub(crate) mod leaving;

use mailkey_core::browser::Launched;
use mailkey_core::guide::Failure;
use tauri::ipc::Channel;

/// What a command answers.
type Answer<T> = Result<T, Failure>;

/// Does on a thread of its own what may wait for another program or the disk.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> Answer<T> + Send + 'static) -> Answer<T> {
    let done = tauri::async_runtime::spawn_blocking(work).await;
    done.unwrap_or_else(|problem| Err(Failure::Internal { reason: problem.to_string() }))
}

/// Tells the page when a program has opened nothing after all. A page that is gone needs no telling.
fn tell_if_it_fails(launched: Launched, on: Channel<Failure>) {
    tauri::async_runtime::spawn(async move {
        if let Some(reason) = launched.failure().await {
            let _ = on.send(Failure::Browser { reason });
        }
    });
}
