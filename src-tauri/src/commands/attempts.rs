//! What takes time and is one press each: signing in, sending the test mail, looking for it. Each signs in at most once.

use mailkey_core::codes::Keeping;
use mailkey_core::connection::Progress;
use mailkey_core::guide::View;
use tauri::State;
use tauri::ipc::Channel;

use super::{Answer, told};
use crate::session::Session;

/// Signs in with the code in hand, and keeps it.
#[tauri::command]
pub(crate) async fn check(session: State<'_, Session>, keeping: Keeping, on: Channel<Progress>) -> Answer<View> {
    let cancel = session.begin();
    session.guide.check(keeping, &told(&on), &cancel).await
}

/// Sends the test mail, to the account itself unless somebody else is named.
#[tauri::command]
pub(crate) async fn send_test(session: State<'_, Session>, to: Option<String>, on: Channel<Progress>) -> Answer<View> {
    let cancel = session.begin();
    session.guide.send_test(to.as_deref(), &session.test_mail(), &told(&on), &cancel).await
}

/// Whether a test mail to what was typed goes to the account itself, so that it can be looked for.
#[tauri::command]
pub(crate) async fn is_own(session: State<'_, Session>, typed: String) -> Answer<bool> {
    Ok(session.guide.is_own(&typed))
}

/// Looks for the test mail of this run in the account's mailbox.
#[tauri::command]
pub(crate) async fn look_for_test(session: State<'_, Session>, on: Channel<Progress>) -> Answer<View> {
    let cancel = session.begin();
    session.guide.look_for_test(&told(&on), &cancel).await
}

/// Cancels whatever runs.
#[tauri::command]
pub(crate) async fn cancel(session: State<'_, Session>) -> Answer<()> {
    session.cancel();
    Ok(())
}
