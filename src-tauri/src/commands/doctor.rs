//! The doctor.

use mailkey_core::connection::Progress;
use mailkey_core::sign_in::Examination;
use mailkey_diagnosis::view::WayView;
use serde::Serialize;
use tauri::State;
use tauri::ipc::Channel;

use super::{Answer, told};
use crate::session::Session;

/// What the doctor found, with what there is to say of it.
#[derive(Debug, Serialize)]
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
    let cancel = session.begin();
    let examination = session.guide.examine(&told(&on), &cancel).await?;
    Ok(Examined { way: session.guide.way(&examination), examination })
}
