//! The codes on this computer.

use mailkey_core::codes::Entry;
use mailkey_core::connection::Progress;
use mailkey_core::device::DeviceName;
use mailkey_core::guide::View;
use mailkey_diagnosis::step::Step;
use tauri::ipc::Channel;
use tauri::{Runtime, State, WebviewWindow};

use super::Answer;
use crate::copy_paste::WhichCode;
use crate::errands::Run;
use crate::session::Session;
use crate::shown_code;

/// The codes that are kept.
#[tauri::command]
pub(crate) async fn codes(session: State<'_, Session>) -> Answer<Vec<Entry>> {
    session.guide.codes()
}

/// Takes up a code that is kept: the journey is about its app, device and account from now on, and stands at the step. A code that is not
/// kept is let go; the page has asked the person.
#[tauri::command]
pub(crate) async fn take_up(
    session: State<'_, Session>,
    app: String,
    device: Option<DeviceName>,
    address: String,
    step: Step,
) -> Answer<View> {
    session.guide.take_up(&app, device, &address, step)
}

/// Signs in with the code of this journey that is kept.
#[tauri::command]
pub(crate) async fn check_kept(session: State<'_, Session>, on: Channel<Progress>) -> Answer<View> {
    let errand = session.errand(Run::Check, Some(on));
    let checked = session.guide.check_kept(&errand.told(), &errand.cancel).await;
    errand.ended(checked)
}

/// Whether a code can be shown on this system.
#[tauri::command]
pub(crate) async fn can_show_code() -> Answer<bool> {
    Ok(shown_code::AVAILABLE)
}

/// Shows a code in a window of the system's own, for a while. The page learns nothing of it.
#[tauri::command]
pub(crate) async fn show_code<R: Runtime>(window: WebviewWindow<R>, session: State<'_, Session>, which: WhichCode) -> Answer<()> {
    let code = session.code(&which).await?;
    shown_code::show(&window, code, session.whose(&which), session.words())
}

/// Removes a code.
#[tauri::command]
pub(crate) async fn remove_code(
    session: State<'_, Session>,
    app: String,
    device: Option<DeviceName>,
    address: String,
) -> Answer<Vec<Entry>> {
    session.guide.remove_code(&app, device, &address).await
}

/// Puts the code that was removed last back as it was.
#[tauri::command]
pub(crate) async fn restore_code(session: State<'_, Session>) -> Answer<Vec<Entry>> {
    session.guide.restore_code().await
}
