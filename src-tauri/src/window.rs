//! The one window: hidden until its first screen is painted, leading nowhere but to its own page, and one at a time.

use std::path::PathBuf;
use std::time::Duration;

use mailkey_core::appearance;
use mailkey_core::realm::Realm;
use tauri::plugin::TauriPlugin;
use tauri::webview::NewWindowResponse;
use tauri::window::Color;
use tauri::{AppHandle, Manager, Runtime, Theme, Url, WebviewWindow, WebviewWindowBuilder};

/// The window's label in tauri.conf.json.
const MAIN: &str = "main";
/// After this time the window is shown even if the page never said that it is painted.
const SHOW_AT_LAST: Duration = Duration::from_secs(3);
/// The page's own colours (`--paper` in ui/src/style/tokens.css), so that nothing flashes.
pub(crate) const PAPER: Color = Color(0xf6, 0xf4, 0xef, 0xff);
pub(crate) const PAPER_DARK: Color = Color(0x14, 0x18, 0x1d, 0xff);

/// A second start brings the first one's window to the front and ends. Practice and the real thing may run side by side.
pub(crate) fn one_at_a_time<R: Runtime>(realm: Realm) -> TauriPlugin<R> {
    let id = match realm {
        Realm::Real => "app.mailkey.desktop",
        Realm::Practice => "app.mailkey.practice",
    };
    tauri_plugin_single_instance::Builder::new().dbus_id(id).callback(|app, _, _| show(app)).build()
}

/// Makes the window, still hidden, in the colours that are preferred.
pub(crate) fn open<R: Runtime>(app: &AppHandle<R>, preferred: appearance::Theme) -> tauri::Result<()> {
    let config = app.config().app.windows.iter().find(|window| window.label == MAIN).cloned().ok_or(tauri::Error::WindowNotFound)?;
    let mut builder = WebviewWindowBuilder::from_config(app, &config)?
        .theme(fixed(preferred))
        .on_navigation(is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny);
    if let Some(folder) = spare_web_folder(app)? {
        builder = builder.data_directory(folder);
    }
    let window = builder.build()?;
    crate::window_size::fit_into_screen(&window)?;
    // Under GTK the builder's theme gives way to the desktop's.
    if cfg!(target_os = "linux") && preferred != appearance::Theme::System {
        hold(&window, preferred)?;
    }
    lay_paper(&window)?;
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        tokio::time::sleep(SHOW_AT_LAST).await;
        if app.get_webview_window(MAIN).is_some_and(|window| matches!(window.is_visible(), Ok(false))) {
            show(&app);
        }
    });
    Ok(())
}

/// Puts the window into other colours. The page's `prefers-color-scheme` and the system's own dialogs follow.
pub(crate) fn apply_theme<R: Runtime>(app: &AppHandle<R>, preferred: appearance::Theme) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // Each of these fails only when the window is gone, and then there is nothing to colour.
        let _ = hold(&window, preferred);
        let _ = lay_paper(&window);
    }
}

/// Holds the window to a theme, or lets it go.
fn hold<R: Runtime>(window: &WebviewWindow<R>, preferred: appearance::Theme) -> tauri::Result<()> {
    window.set_theme(fixed(preferred))?;
    // Let go, GTK is left light, whatever the desktop prefers. It is asked once; later changes reach GTK by themselves.
    if cfg!(target_os = "linux") && preferred == appearance::Theme::System {
        window.set_theme(Some(window.theme()?))?;
    }
    Ok(())
}

/// The theme that a window is held to; `None` follows the system.
fn fixed(preferred: appearance::Theme) -> Option<Theme> {
    match preferred {
        appearance::Theme::System => None,
        appearance::Theme::Light => Some(Theme::Light),
        appearance::Theme::Dark => Some(Theme::Dark),
    }
}

/// Colours what is seen before the page is painted, and around it.
fn lay_paper<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    let paper = if window.theme()? == Theme::Dark { PAPER_DARK } else { PAPER };
    window.set_background_color(Some(paper))
}

/// A folder for the web view's own files where its usual one cannot be made (a read-only home): no window opens without one.
/// Nothing of worth is put there.
fn spare_web_folder<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<Option<PathBuf>> {
    let usual = app.path().app_local_data_dir()?;
    if std::fs::create_dir_all(usual).is_ok() {
        return Ok(None);
    }
    let spare = std::env::temp_dir().join(format!("mailkey-{}", std::process::id()));
    // Not `create_dir_all`: a folder that somebody else has put there is none of ours.
    std::fs::create_dir(&spare)?;
    Ok(Some(spare))
}

/// Shows the window and brings it to the front.
pub(crate) fn show<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // Each of these fails only when the window is gone, and then there is nothing to show.
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

/// The page that the program brings along; in development, the development server's.
fn is_own_page(url: &Url) -> bool {
    let packed = url.scheme() == "tauri" || (matches!(url.scheme(), "http" | "https") && url.host_str() == Some("tauri.localhost"));
    let served = cfg!(dev) && url.host_str() == Some("127.0.0.1");
    packed || served
}
