//! The clipboard of Linux, through the window's own toolkit (GTK), which is asked on the main thread and answers there when it can.
//!
//! Why not arboard: without `wlr-data-control`, which neither GNOME nor Weston has, it knows no way but an X server, and sees that one's
//! clipboard alone; and of a long text under X11 it gives up when the next piece takes more than ten milliseconds. GTK speaks to all of
//! them. Under Wayland it sees the clipboard while the window has the focus, which it has whenever somebody presses something in it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use gtk::gdk::prelude::DisplayExtManual;
use gtk::gdk::{Atom, Display, SELECTION_CLIPBOARD, SELECTION_PRIMARY};
use gtk::prelude::{Cast, GtkWindowExt};
use gtk::{SelectionData, TargetEntry, TargetFlags, glib};
use mailkey_core::guide::Failure;
use mailkey_diagnosis::given::ShapeProblem;
use tokio::sync::oneshot;
use zeroize::Zeroizing;

use super::{Clip, History, Place, text_of};

/// So long the program that copied may take to say what it has.
const ANSWERS_WITHIN: Duration = Duration::from_secs(4);
/// And so long to bring it: it may be megabytes.
const BRINGS_WITHIN: Duration = Duration::from_secs(10);
/// How often it is looked whether the window has the focus.
const LOOKS_EVERY: Duration = Duration::from_millis(400);

/// What a program has, it lists under this name (ICCCM, section 2.6.2).
const LIST: &str = "TARGETS";
/// Listed by every program, and nothing that could be pasted.
const ABOUT_THE_SELECTION: [&str; 6] = [LIST, "TIMESTAMP", "MULTIPLE", "SAVE_TARGETS", "DELETE", "INCR"];
/// Under which names text is had, the surest first.
const TEXT: [&str; 6] = ["UTF8_STRING", "text/plain;charset=utf-8", "text/plain", "STRING", "COMPOUND_TEXT", "TEXT"];
const HTML: &str = "text/html";

/// Marks by which programs that keep what was copied know what they are not to keep: KDE's, which KeePassXC sets and Klipper and newer
/// CopyQs follow (CopyQ, docs/security.rst), and CopyQ's own, which 6.4 follows too.
const MARKS: [(&str, &[u8]); 2] = [("x-kde-passwordManagerHint", b"secret"), ("application/x-copyq-hidden", b"1")];

/// The system's clipboard.
#[derive(Clone, Default)]
pub(super) struct System {
    /// Whether what lies on it is Mailkey's own.
    own: Arc<AtomicBool>,
}

impl System {
    /// Reads a place.
    pub(super) async fn read(&self, place: Place) -> Result<Clip, Failure> {
        let has = ask(place, LIST, ANSWERS_WITHIN, listed).await?;
        for name in TEXT.into_iter().filter(|name| has.iter().any(|has| has == name)) {
            if let Some(text) = ask(place, name, BRINGS_WITHIN, text_in).await? {
                return Ok(Clip::Text(text));
            }
        }
        if has.iter().any(|name| name == HTML)
            && let Some(html) = ask(place, HTML, BRINGS_WITHIN, text_in).await?
        {
            return Ok(Clip::Text(text_of(&html)));
        }
        let is_there = has.iter().any(|name| !ABOUT_THE_SELECTION.contains(&name.as_str()));
        Ok(Clip::Odd(if is_there { ShapeProblem::NotText } else { ShapeProblem::Empty }))
    }

    /// Puts a text on a place.
    pub(super) async fn put(&self, place: Place, text: Zeroizing<String>, history: History) -> Result<(), Failure> {
        let own = (place == Place::Clipboard).then(|| Arc::clone(&self.own));
        let is_put = in_main_thread(ANSWERS_WITHIN, move |done| {
            let marks: &[(&str, &[u8])] = if history == History::Unwelcome { &MARKS } else { &[] };
            let names = TEXT.into_iter().chain(marks.iter().map(|(name, _)| *name));
            let entries: Vec<TargetEntry> =
                names.zip(0..).map(|(name, number)| TargetEntry::new(name, TargetFlags::empty(), number)).collect();
            let lies_there = Own(own.clone());
            let is_put = clipboard(place).set_with_data(&entries, move |_, asked, _| {
                let _until_it_is_replaced = &lies_there;
                match marks.iter().find(|(name, _)| asked.target() == Atom::intern(name)) {
                    Some((_, mark)) => asked.set(&asked.target(), 8, mark),
                    // A kind of text that it cannot be made into is not brought.
                    None => _ = asked.set_text(&text),
                }
            });
            if let Some(own) = own {
                own.store(is_put, Ordering::Relaxed);
            }
            let _ = done.send(is_put);
        });
        if is_put.await? { Ok(()) } else { Err(Failure::Clipboard) }
    }

    /// Empties a place.
    pub(super) async fn clear(&self, place: Place) -> Result<(), Failure> {
        in_main_thread(ANSWERS_WITHIN, move |done| {
            let clipboard = clipboard(place);
            // Only one's own can be taken away.
            clipboard.set_text("");
            clipboard.clear();
            let _ = done.send(());
        })
        .await
    }

    /// Waits until it can be seen what lies on the clipboard: under Wayland, the window must have the focus for that, unless it is
    /// Mailkey's own.
    pub(super) async fn until_seen(&self) {
        while !self.own.load(Ordering::Relaxed) && in_main_thread(ANSWERS_WITHIN, tell_whether_it_sees).await == Ok(false) {
            tokio::time::sleep(LOOKS_EVERY).await;
        }
    }
}

/// That Mailkey's own lies on the clipboard, until GTK lets it go.
struct Own(Option<Arc<AtomicBool>>);

impl Drop for Own {
    fn drop(&mut self) {
        if let Some(own) = &self.0 {
            own.store(false, Ordering::Relaxed);
        }
    }
}

fn clipboard(place: Place) -> gtk::Clipboard {
    gtk::Clipboard::get(match place {
        Place::Clipboard => &SELECTION_CLIPBOARD,
        Place::Marked => &SELECTION_PRIMARY,
    })
}

fn tell_whether_it_sees(done: oneshot::Sender<bool>) {
    let is_wayland = Display::default().is_some_and(|display| display.backend().is_wayland());
    let has_focus = |window: &gtk::Widget| window.downcast_ref::<gtk::Window>().is_some_and(GtkWindowExt::is_active);
    let _ = done.send(!is_wayland || gtk::Window::list_toplevels().iter().any(has_focus));
}

/// Asks whoever copied, for what goes by this name.
async fn ask<T: Send + 'static>(place: Place, name: &'static str, within: Duration, read: fn(&SelectionData) -> T) -> Result<T, Failure> {
    in_main_thread(within, move |done| {
        clipboard(place).request_contents(&Atom::intern(name), move |_, brought| {
            let _ = done.send(read(brought));
        });
    })
    .await
}

/// The names under which something can be had; none where nothing is.
fn listed(brought: &SelectionData) -> Vec<String> {
    brought.targets().unwrap_or_default().into_iter().map(|name| name.name().to_string()).collect()
}

/// The text that was brought, if anything was.
fn text_in(brought: &SelectionData) -> Option<Zeroizing<String>> {
    (brought.length() >= 0).then(|| match brought.text() {
        Some(text) => Zeroizing::new(text.to_string()),
        None => Zeroizing::new(String::from_utf8_lossy(&Zeroizing::new(brought.data())).into_owned()),
    })
}

/// Begins something in the main thread, where alone GTK may be used, and waits elsewhere until it is done. Nobody may be there to answer:
/// what comes too late is let go.
async fn in_main_thread<T: Send + 'static>(
    within: Duration,
    begin: impl FnOnce(oneshot::Sender<T>) + Send + 'static,
) -> Result<T, Failure> {
    let (done, answer) = oneshot::channel();
    glib::idle_add_once(move || begin(done));
    match tokio::time::timeout(within, answer).await {
        Ok(Ok(answer)) => Ok(answer),
        _ => Err(Failure::Clipboard),
    }
}
