//! How the window looks and which language it speaks.

use mailkey_core::appearance::{Appearance, Preferences};
use tauri::{AppHandle, Manager, Runtime, State};

use super::{Answer, blocking};
use crate::session::Session;
use crate::window;

/// How the window looks and which language it speaks.
#[tauri::command]
pub(crate) async fn appearance(session: State<'_, Session>) -> Answer<Appearance> {
    Ok(session.appearance.now())
}

/// Takes another choice of language, colours or size, and answers what came of it. The view may have more to say after it (a notice,
/// links in another language).
#[tauri::command]
pub(crate) async fn prefer<R: Runtime>(app: AppHandle<R>, preferences: Preferences) -> Answer<Appearance> {
    blocking(move || {
        let session = app.state::<Session>();
        let before = session.appearance.preferences().theme;
        let appearance = session.prefer(preferences);
        if appearance.preferences.theme != before {
            window::apply_theme(&app, appearance.preferences.theme);
        }
        window::entitle(&app);
        Ok(appearance)
    })
    .await
}
