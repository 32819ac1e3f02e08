//! What comes from the clipboard and what goes there.

use tauri::State;
use zeroize::Zeroizing;

use super::Answer;
use crate::clipboard::CodeLeft;
use crate::copy_paste::{Copied, Copyable, Pasting};
use crate::session::Session;

/// Puts something on the clipboard, and says for how long.
#[tauri::command]
pub(crate) async fn copy(session: State<'_, Session>, what: Copyable) -> Answer<Copied> {
    let copied = session.copy(what).await?;
    session.leaving.copied(copied.stays_seconds);
    Ok(copied)
}

/// Reads the clipboard in Rust, judges it, and empties it if it was a code.
#[tauri::command]
pub(crate) async fn paste_code(session: State<'_, Session>) -> Answer<Pasting> {
    session.paste().await
}

/// Takes the code that was marked last, as the middle button does; where none is, what is on the clipboard.
#[tauri::command]
pub(crate) async fn paste_marked(session: State<'_, Session>) -> Answer<Pasting> {
    session.paste_marked().await
}

/// What became of the code that was pasted, or copied, last; nothing where none was. It is answered when it was looked whether it is off
/// the clipboard: a few seconds after it was pasted, and when a copied one was to be taken off.
#[tauri::command]
pub(crate) async fn code_left(session: State<'_, Session>) -> Answer<Option<CodeLeft>> {
    Ok(session.code_left().await)
}

/// Whether the clipboard holds something of the right shape. It is looked at on `create` alone, after Google's page was opened.
#[tauri::command]
pub(crate) async fn offer_code(session: State<'_, Session>) -> Answer<bool> {
    session.can_offer().await
}

/// Judges what was typed by hand; the page empties its field before it waits for the answer.
#[tauri::command]
pub(crate) async fn type_code(session: State<'_, Session>, typed: String) -> Answer<Pasting> {
    session.take_typed(&Zeroizing::new(typed))
}

/// Takes the letters that could be words, because the person says that Google showed them.
#[tauri::command]
pub(crate) async fn insist_on_code(session: State<'_, Session>) -> Answer<Pasting> {
    session.insist().await
}
