//! The doctor.

use mailkey_core::connection::Progress;
use mailkey_core::sign_in::Examination;
use mailkey_diagnosis::values::Offset;
use mailkey_diagnosis::view::VerdictView;
use serde::Serialize;
use tauri::State;
use tauri::ipc::Channel;

use super::{Answer, told};
use crate::session::Session;

/// What the doctor found, with the advice about what is in the way.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct Examined {
    #[serde(flatten)]
    examination: Examination,
    /// What to do about what stands in the way; `None` when the way is free.
    advice: Option<VerdictView>,
    /// By how much this computer's clock is wrong, where that was measured.
    clock: Option<Offset>,
}

/// Looks at every stage of the way to Google without signing in.
#[tauri::command]
pub(crate) async fn examine(session: State<'_, Session>, on: Channel<Progress>) -> Answer<Examined> {
    let cancel = session.begin();
    let examination = session.guide.examine(&told(&on), &cancel).await?;
    let clock = examination.seen.clock_ahead_seconds.map(Offset::of);
    Ok(Examined { advice: session.guide.advised(&examination), clock, examination })
}
