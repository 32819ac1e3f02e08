//! The shell around the core: one window, the commands that its page may call, the clipboard, and nothing of the domain.

mod clipboard;
mod commands;
mod looks;
mod session;
mod window;

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
        let theme = session.looks.preferences().theme;
        app.manage(session);
        window::open(app.handle(), theme)?;
        Ok(())
    });
    with_commands(builder).run(tauri::generate_context!())
}

/// The commands that the page may call.
fn with_commands<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    builder.invoke_handler(tauri::generate_handler![
        commands::view,
        commands::ready,
        commands::choose_app,
        commands::go_on,
        commands::go,
        commands::give_address,
        commands::answer_two_step,
        commands::open_link,
        commands::copy,
        commands::paste_code,
        commands::offer_code,
        commands::type_code,
        commands::check,
        commands::send_test,
        commands::look_for_test,
        commands::cancel,
        commands::card,
        commands::report,
        commands::save_report,
        commands::letter,
        commands::write_letter,
        commands::codes,
        commands::remove_code,
        commands::restore_code,
        commands::outlook,
        commands::prefer,
        commands::print,
        commands::start_over,
        commands::examine,
        commands::practice_fault,
    ])
}

#[cfg(test)]
mod tests;
