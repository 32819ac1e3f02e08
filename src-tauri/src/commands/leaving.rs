//! Closing the window while something would be lost by it.

use tauri::ipc::Channel;
use tauri::{AppHandle, Runtime, State};

use super::Answer;
use crate::leaving::Loss;
use crate::session::Session;
use crate::window;

/// Tells when the window is asked to close although something would be lost by it: the page asks the person.
#[tauri::command]
pub(crate) async fn when_closing(session: State<'_, Session>, on: Channel<Loss>) -> Answer<()> {
    session.leaving.listen(on);
    Ok(())
}

/// The person stays.
#[tauri::command]
pub(crate) async fn stay(session: State<'_, Session>) -> Answer<()> {
    session.leaving.stay();
    Ok(())
}

/// The person closes the window all the same.
#[tauri::command]
pub(crate) async fn close<R: Runtime>(app: AppHandle<R>) -> Answer<()> {
    window::close(&app);
    Ok(())
}
