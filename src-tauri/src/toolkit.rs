//! What the shell asks of GTK and WebKitGTK themselves, because Tauri does not offer it: the web view's process is watched and its page
//! brought back, another way of drawing is tried where the page never came, a box says what to do where none works, and a window comes to
//! the front with the time of now.

use std::io;
use std::os::unix::process::CommandExt as _;
use std::process::Command;
use std::time::Duration;

use gtk::gdk;
use gtk::prelude::*;
use mailkey_core::drawing::Drawing;
use mailkey_core::files::Folder;
use mailkey_core::realm::Realm;
use tauri::{AppHandle, Manager, Runtime, WebviewWindow};
use webkit2gtk::WebViewExt;

use crate::session::Session;
use crate::start;
use crate::web_view::Next;

/// Set for the program that draws carefully, so that it does not begin anew once more.
const MARK: (&str, &str) = ("MAILKEY_DRAWING", "careful");
/// Mesa's own drawing without a card, and WebKit's without what depends on one.
const CAREFUL: [(&str, &str); 3] =
    [("LIBGL_ALWAYS_SOFTWARE", "1"), ("WEBKIT_DISABLE_DMABUF_RENDERER", "1"), ("WEBKIT_DISABLE_COMPOSITING_MODE", "1")];
/// What leads EGL and Mesa elsewhere: packages and advice on the net set it, and it outlives what it names.
const WISHES: [&str; 6] = [
    "__EGL_VENDOR_LIBRARY_FILENAMES",
    "__EGL_VENDOR_LIBRARY_DIRS",
    "EGL_PLATFORM",
    "GALLIUM_DRIVER",
    "LIBGL_DRIVERS_PATH",
    "MESA_LOADER_DRIVER_OVERRIDE",
];
/// After this time without a page it is taken for one that cannot be drawn. Long: a busy computer needs ten seconds.
const NEVER_CAME: Duration = Duration::from_secs(40);

/// Draws as the last start has learnt to. The environment of a program can be changed only for another one, so this one begins anew.
///
/// # Errors
/// It could not begin anew.
pub(crate) fn draw_as_remembered(realm: Realm) -> io::Result<()> {
    if is_careful() || Drawing::remembered(Folder::of_platform(realm).as_ref()) == Drawing::Usual {
        return Ok(());
    }
    begin_anew_carefully()
}

/// Whether there is a screen, and the toolkit can be used on it.
pub(crate) fn has_screen() -> bool {
    gtk::init().is_ok()
}

fn is_careful() -> bool {
    std::env::var(MARK.0).as_deref() == Ok(MARK.1)
}

/// Replaces this program by itself, with an environment in which less is needed to draw.
fn begin_anew_carefully() -> io::Result<()> {
    let mut program = Command::new(std::env::current_exe()?);
    program.args(std::env::args_os().skip(1)).envs(CAREFUL).env(MARK.0, MARK.1);
    for wish in WISHES {
        program.env_remove(wish);
    }
    Err(program.exec())
}

/// Watches the web view's process from now on.
pub(crate) fn watch<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    let app = window.app_handle().clone();
    window.with_webview(move |web_view| {
        let ends = app.clone();
        web_view.inner().connect_web_process_terminated(move |_, _| page_ended(&ends));
        gtk::glib::timeout_add_local_once(NEVER_CAME, move || {
            if !app.state::<Session>().life.was_ever_painted() {
                not_drawn(&app);
            }
        });
    })
}

fn page_ended<R: Runtime>(app: &AppHandle<R>) {
    match app.state::<Session>().life.ended() {
        Next::LoadAnew => load_anew(app),
        Next::NotDrawn => not_drawn(app),
        Next::GiveUp => say_undrawn(app),
    }
}

fn load_anew<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.webview_windows().values().next() {
        // It fails only when the window is gone.
        let _ = window.reload();
    }
}

/// There never was a page: another way of drawing is tried once, and kept for the next start if there will be one. Where that was tried,
/// it is said.
fn not_drawn<R: Runtime>(app: &AppHandle<R>) {
    let tried = is_careful();
    // The next start begins the usual way again where the careful one does not help: drivers are mended.
    remember(app, if tried { Drawing::Usual } else { Drawing::Careful });
    if !tried {
        // The program that comes is no second start.
        tauri_plugin_single_instance::destroy(app);
        // Where it cannot begin anew, the person is told.
        let _ = begin_anew_carefully();
    }
    say_undrawn(app);
}

fn remember<R: Runtime>(app: &AppHandle<R>, way: Drawing) {
    if let Some(folder) = Folder::of_platform(app.state::<Session>().guide.realm()) {
        // What cannot be kept is learnt anew at the next start.
        let _ = way.remember(&folder);
    }
}

/// Says in a box of the toolkit's own that the page cannot be drawn, and what can be done.
fn say_undrawn<R: Runtime>(app: &AppHandle<R>) {
    let session = app.state::<Session>();
    if !session.life.is_to_be_told() {
        return;
    }
    let words = session.words();
    let parent = app.webview_windows().values().next().and_then(|window| window.gtk_window().ok());
    let text = words.say("start-undrawn.text", &[("command", start::IN_A_TERMINAL)]);
    let said = gtk::MessageDialog::new(
        parent.as_ref(),
        gtk::DialogFlags::DESTROY_WITH_PARENT,
        gtk::MessageType::Warning,
        gtk::ButtonsType::None,
        &words.say("start-undrawn", &[]),
    );
    said.set_title(&session.title());
    said.set_secondary_text(Some(&text));
    said.add_button(&words.say("start-undrawn.again", &[]), gtk::ResponseType::Accept);
    said.add_button(&words.say("close", &[]), gtk::ResponseType::Close);
    said.set_default_response(gtk::ResponseType::Close);
    let app = app.clone();
    said.connect_response(move |said, answer| {
        said.close();
        if answer == gtk::ResponseType::Accept {
            app.state::<Session>().life.begin_again();
            load_anew(&app);
        } else {
            app.exit(1);
        }
    });
    said.show_all();
}

/// Brings a window to the front. Some window managers (GNOME's on X11) do not give a minimised one back to a call that does not say when
/// it was made.
pub(crate) fn present<R: Runtime>(window: &WebviewWindow<R>) {
    let Ok(window) = window.gtk_window() else { return };
    // The server tells its time by a change of a property, which has to be listened for.
    let seen = window.window().inspect(|seen| seen.set_events(seen.events() | gdk::EventMask::PROPERTY_CHANGE_MASK));
    match seen.and_then(|seen| seen.downcast::<gdkx11::X11Window>().ok()) {
        Some(on_x11) => window.present_with_time(gdkx11::functions::x11_get_server_time(&on_x11)),
        None => window.present(),
    }
}
