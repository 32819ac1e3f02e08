//! What takes time and is one press each: signing in, sending the test mail, looking for it. Each signs in at most once, and goes on when
//! the page that asked for it is gone: the next one joins in.

use mailkey_core::codes::Keeping;
use mailkey_core::connection::Progress;
use mailkey_core::guide::View;
use tauri::State;
use tauri::ipc::Channel;

use super::Answer;
use crate::errands::{Rejoined, Run, Underway};
use crate::session::Session;

/// Signs in with the code in hand, and keeps it.
#[tauri::command]
pub(crate) async fn check(session: State<'_, Session>, keeping: Keeping, on: Channel<Progress>) -> Answer<View> {
    let errand = session.errand(Run::Check, Some(on));
    let checked = session.guide.check(keeping, &errand.told(), &errand.cancel).await;
    errand.ended(checked)
}

/// Sends the test mail, to the account itself unless somebody else is named.
#[tauri::command]
pub(crate) async fn send_test(session: State<'_, Session>, to: Option<String>, on: Channel<Progress>) -> Answer<View> {
    let errand = session.errand(Run::Send, Some(on));
    let sent = session.guide.send_test(to.as_deref(), &session.test_mail(), &errand.told(), &errand.cancel).await;
    errand.ended(sent)
}

/// Whether a test mail to what was typed goes to the account itself, so that it can be looked for.
#[tauri::command]
pub(crate) async fn is_own(session: State<'_, Session>, typed: String) -> Answer<bool> {
    Ok(session.guide.is_own(&typed))
}

/// Looks for the test mail of this run in the account's mailbox.
#[tauri::command]
pub(crate) async fn look_for_test(session: State<'_, Session>, on: Channel<Progress>) -> Answer<View> {
    let errand = session.errand(Run::Look, Some(on));
    let looked = session.guide.look_for_test(&errand.told(), &errand.cancel).await;
    errand.ended(looked)
}

/// What is running, for a page that was loaded anew: one that it did not begin.
#[tauri::command]
pub(crate) async fn underway(session: State<'_, Session>) -> Answer<Option<Underway>> {
    Ok(session.errands.underway())
}

/// Tells what the errand that runs has told so far and tells, and answers what came of it.
#[tauri::command]
pub(crate) async fn rejoin(session: State<'_, Session>, on: Channel<Progress>) -> Answer<Rejoined> {
    let examined = session.errands.join(on).await?;
    Ok(Rejoined { view: session.guide.view(), examined })
}

/// Cancels whatever runs.
#[tauri::command]
pub(crate) async fn cancel(session: State<'_, Session>) -> Answer<()> {
    session.cancel();
    Ok(())
}
