//! What is shown whole before it is passed on: the card, the report and the letters.

use mailkey_core::guide::Failure;
use mailkey_diagnosis::remedy::LetterId;
use mailkey_facts::apps::Card;
use mailkey_words::Letter;
use tauri::ipc::Channel;
use tauri::{AppHandle, Manager, Runtime, State, WebviewWindow};

use super::{Answer, blocking, tell_if_it_fails};
use crate::session::{Session, ShownReport};

/// The card of the chosen app: what it is told.
#[tauri::command]
pub(crate) async fn card(session: State<'_, Session>) -> Answer<Card> {
    session.guide.card()
}

/// The report about what was found last.
#[tauri::command]
pub(crate) async fn report(session: State<'_, Session>) -> Answer<ShownReport> {
    Ok(session.report())
}

/// Saves the report that was shown under this number, and no other, and says where.
#[tauri::command]
pub(crate) async fn save_report<R: Runtime>(app: AppHandle<R>, number: String) -> Answer<String> {
    blocking(move || app.state::<Session>().save_report(&number)).await
}

/// A letter to somebody who can help.
#[tauri::command]
pub(crate) async fn letter(session: State<'_, Session>, letter: LetterId) -> Answer<Letter> {
    Ok(session.letter(letter))
}

/// Opens the letter in the person's mail program. What takes it may fail within seconds: that is told later.
#[tauri::command]
pub(crate) async fn write_letter<R: Runtime>(app: AppHandle<R>, letter: LetterId, on: Channel<Failure>) -> Answer<()> {
    let launched = blocking(move || {
        let session = app.state::<Session>();
        let Letter { subject, body } = session.letter(letter);
        session.guide.write_letter(&subject, &body)
    });
    tell_if_it_fails(launched.await?, on);
    Ok(())
}

/// Opens the system's own dialog for printing what the window shows.
#[tauri::command]
pub(crate) async fn print<R: Runtime>(window: WebviewWindow<R>) -> Answer<()> {
    window.print().map_err(|problem| Failure::Internal { reason: problem.to_string() })
}
