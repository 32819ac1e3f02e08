//! The shell around the core: one window, the commands that its page may call, the clipboard, and nothing of the domain.

mod appearance;
mod clipboard;
mod commands;
mod copy_paste;
mod errands;
mod leaving;
mod session;
#[cfg_attr(not(target_os = "linux"), path = "shown_code_nowhere.rs")]
mod shown_code;
mod start;
#[cfg(target_os = "linux")]
mod toolkit;
// Elsewhere less is told of it, or nothing.
#[cfg_attr(not(target_os = "linux"), allow(dead_code))]
mod web_view;
mod window;
mod window_size;

use std::error::Error;
use std::process::ExitCode;

use mailkey_core::realm::Realm;
use tauri::{AppHandle, Builder, Context, Manager, Runtime, WindowEvent};

use crate::session::Session;
use crate::start::Asked;

/// Practice's identifier: its lock, and its web view's folder where there is one, are not the real program's.
const PRACTICE: &str = "app.mailkey.practice";

/// Does what was asked for; with a window, until that is closed.
pub fn run() -> ExitCode {
    match start::read(std::env::args_os().skip(1)) {
        Asked::Window(realm) => open(realm),
        Asked::Help => start::help(),
        Asked::Version => start::version(),
        Asked::Unknown(argument) => start::unknown(&argument),
    }
}

/// Runs the window until it is closed.
fn open(realm: Realm) -> ExitCode {
    #[cfg(target_os = "linux")]
    {
        // Where it cannot begin anew it is drawn in the usual way.
        let _ = toolkit::draw_as_remembered(realm);
        if !toolkit::has_screen() {
            return start::no_screen(realm);
        }
    }
    // First of all plugins, so that a second start ends before it has touched anything.
    let builder = Builder::default().plugin(window::one_at_a_time()).on_window_event(stay_to_ask).setup(move |app| {
        if let Err(problem) = begin(app.handle(), realm) {
            // What `setup` answers with a problem, Tauri ends in a panic.
            start::no_window(realm, &problem);
            app.handle().cleanup_before_exit();
            std::process::exit(start::NO_WINDOW.into());
        }
        Ok(())
    });
    // Elsewhere Tauri does not tell of it.
    #[cfg(target_os = "macos")]
    let builder = builder.on_web_content_process_terminate(|page| {
        if page.state::<Session>().life.ended() == web_view::Next::LoadAnew {
            // It fails only when the window is gone.
            let _ = page.reload();
        }
    });
    match with_commands(builder).run(context(realm)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => start::no_window(realm, &problem),
    }
}

/// Opens Mailkey and its window, still hidden.
fn begin<R: Runtime>(app: &AppHandle<R>, realm: Realm) -> Result<(), Box<dyn Error>> {
    let session = tauri::async_runtime::block_on(Session::open(realm))?;
    let theme = session.appearance.preferences().theme;
    app.manage(session);
    window::open(app, theme)?;
    Ok(())
}

/// Whoever would lose something by closing the window is asked first.
fn stay_to_ask<R: Runtime>(window: &tauri::Window<R>, event: &WindowEvent) {
    if let WindowEvent::CloseRequested { api, .. } = event
        && window.state::<Session>().stays_to_ask()
    {
        api.prevent_close();
    }
}

/// What tauri.conf.json says, under practice's own identifier in practice.
fn context<R: Runtime>(realm: Realm) -> Context<R> {
    let mut context = tauri::generate_context!();
    if realm == Realm::Practice {
        PRACTICE.clone_into(&mut context.config_mut().identifier);
    }
    context
}

/// The commands that the page may call.
fn with_commands<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    builder.invoke_handler(include!(concat!(env!("OUT_DIR"), "/handler.rs")))
}

#[cfg(test)]
mod door;
#[cfg(test)]
mod tests;
