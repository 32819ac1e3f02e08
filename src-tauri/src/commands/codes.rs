//! The codes on this computer.

use mailkey_core::codes::Entry;
use tauri::State;

use super::Answer;
use crate::session::Session;

/// The codes that are kept.
#[tauri::command]
pub(crate) async fn codes(session: State<'_, Session>) -> Answer<Vec<Entry>> {
    session.guide.codes()
}

/// Removes a code.
#[tauri::command]
pub(crate) async fn remove_code(session: State<'_, Session>, app: String, address: String) -> Answer<Vec<Entry>> {
    session.guide.remove_code(&app, &address).await
}

/// Puts the code that was removed last back as it was.
#[tauri::command]
pub(crate) async fn restore_code(session: State<'_, Session>) -> Answer<Vec<Entry>> {
    session.guide.restore_code().await
}
