//! The doctor.

use mailkey_core::connection::Progress;
use tauri::State;
use tauri::ipc::Channel;

use super::Answer;
use crate::errands::{Examined, Run};
use crate::session::Session;

/// Looks at every stage of the way to Google without signing in.
#[tauri::command]
pub(crate) async fn examine(session: State<'_, Session>, on: Channel<Progress>) -> Answer<Examined> {
    let errand = session.errand(Run::Examine, Some(on));
    let examination = session.guide.examine(&errand.told(), &errand.cancel).await;
    errand.examined(examination.map(|examination| Examined { way: session.guide.way(&examination), examination }))
}
