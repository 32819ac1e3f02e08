//! The doctor.

use mailkey_core::connection::Progress;
use mailkey_core::sign_in::Examination;
use mailkey_diagnosis::view::WayView;
use serde::Serialize;
use tauri::State;
use tauri::ipc::Channel;

use super::Answer;
use crate::errands::Run;
use crate::session::Session;

/// What the doctor found, with what there is to say of it.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Examined {
    #[serde(flatten)]
    examination: Examination,
    #[serde(flatten)]
    way: WayView,
}

/// Looks at every stage of the way to Google without signing in.
#[tauri::command]
pub(crate) async fn examine(session: State<'_, Session>, on: Channel<Progress>) -> Answer<Examined> {
    let errand = session.errand(Run::Examine, Some(on));
    let examination = session.guide.examine(&errand.told(), &errand.cancel).await;
    errand.examined(examination.map(|examination| Examined { way: session.guide.way(&examination), examination }))
}
