//! The shell around the core: one window, the commands that its page may call, the clipboard, and nothing of the domain.

mod appearance;
mod clipboard;
mod commands;
mod copy_paste;
mod session;
#[cfg_attr(not(target_os = "linux"), path = "shown_code_nowhere.rs")]
mod shown_code;
mod window;
mod window_size;

use mailkey_core::realm::Realm;
use tauri::{Builder, Manager, Runtime};

use crate::session::Session;

/// Runs the program until its window is closed.
///
/// # Errors
/// The window system cannot be used.
pub fn run() -> tauri::Result<()> {
    let realm = if std::env::args_os().any(|argument| argument == "--practice") { Realm::Practice } else { Realm::Real };
    // First of all plugins, so that a second start ends before it has touched anything.
    let builder = Builder::default().plugin(window::one_at_a_time(realm)).setup(move |app| {
        let session = tauri::async_runtime::block_on(Session::open(realm))?;
        let theme = session.appearance.preferences().theme;
        app.manage(session);
        window::open(app.handle(), theme)?;
        Ok(())
    });
    with_commands(builder).run(tauri::generate_context!())
}

/// The commands that the page may call.
fn with_commands<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    builder.invoke_handler(include!(concat!(env!("OUT_DIR"), "/handler.rs")))
}

#[cfg(test)]
mod door;
#[cfg(test)]
mod tests;
