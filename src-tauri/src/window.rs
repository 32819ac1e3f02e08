//! The one window: hidden until its first screen is painted, leading nowhere but to its own page, and one at a time.

use std::time::Duration;

use mailkey_core::appearance;
use tauri::plugin::TauriPlugin;
use tauri::webview::NewWindowResponse;
use tauri::window::Color;
use tauri::{AppHandle, Manager, Runtime, Theme, Url, WebviewWindow, WebviewWindowBuilder};

use crate::session::Session;

/// The window's label in tauri.conf.json.
const MAIN: &str = "main";
/// After this time the window is shown even if the page never said that it is painted.
const SHOW_AT_LAST: Duration = Duration::from_secs(3);
/// The page's own colours (`--paper` in ui/src/style/tokens.css), so that nothing flashes.
pub(crate) const PAPER: Color = Color(0xf6, 0xf4, 0xef, 0xff);
pub(crate) const PAPER_DARK: Color = Color(0x14, 0x18, 0x1d, 0xff);

/// A second start brings the first one's window to the front and ends. Practice and the real thing may run side by side.
pub(crate) fn one_at_a_time<R: Runtime>() -> TauriPlugin<R> {
    tauri_plugin_single_instance::Builder::new().callback(|app, _, _| show(app)).build()
}

/// Makes the window, still hidden, in the colours that are preferred.
pub(crate) fn open<R: Runtime>(app: &AppHandle<R>, preferred: appearance::Theme) -> tauri::Result<()> {
    let config = app.config().app.windows.iter().find(|window| window.label == MAIN).cloned().ok_or(tauri::Error::WindowNotFound)?;
    let mut builder = WebviewWindowBuilder::from_config(app, &config)?
        .theme(fixed(preferred))
        .title(app.state::<Session>().title())
        .on_navigation(is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny);
    // Nothing that the web view would keep is needed. Only a driver (of the tests) cannot lead one that keeps nothing.
    let is_driven = std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some();
    builder = builder.incognito(!is_driven);
    if cfg!(target_os = "linux") {
        // Tauri wants a folder all the same, and WebKitGTK would fill it before it is told to keep nothing. In /proc nobody can.
        builder = builder.data_directory(if is_driven { std::env::temp_dir() } else { "/proc".into() });
    }
    let window = builder.build()?;
    crate::window_size::fit_into_screen(&window)?;
    #[cfg(target_os = "linux")]
    crate::toolkit::watch(&window)?;
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

/// The window's title in the language in use.
pub(crate) fn entitle<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // It fails only when the window is gone.
        let _ = window.set_title(&app.state::<Session>().title());
    }
}

/// The page is painted: the window is shown. One that was loaded anew takes nobody away from what they are at.
pub(crate) fn painted<R: Runtime>(app: &AppHandle<R>) {
    app.state::<Session>().life.painted();
    if app.get_webview_window(MAIN).is_some_and(|window| matches!(window.is_visible(), Ok(false))) {
        show(app);
    }
}

/// Closes the window, and asks nothing any more. With it the program ends.
pub(crate) fn close<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // It fails only when the window is gone.
        let _ = window.destroy();
    }
}

/// Shows the window and brings it to the front.
pub(crate) fn show<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // Each of these fails only when the window is gone, and then there is nothing to show.
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
        #[cfg(target_os = "linux")]
        {
            let presented = window.clone();
            let _ = window.run_on_main_thread(move || crate::toolkit::present(&presented));
        }
    }
}

/// The page that the program brings along; in development, the development server's.
fn is_own_page(url: &Url) -> bool {
    let packed = url.scheme() == "tauri" || (matches!(url.scheme(), "http" | "https") && url.host_str() == Some("tauri.localhost"));
    let served = cfg!(dev) && url.host_str() == Some("127.0.0.1");
    packed || served
}
