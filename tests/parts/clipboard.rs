//! The clipboard of a desktop, as another program sees it (xclip). What is put there goes through a pipe, never through arguments.

use crate::desktop::Desktop;
use crate::programs;
use crate::waiting;

/// In bytes.
const MOST_ASKED_BACK: usize = 64 * 1024;

/// Puts a text on the clipboard, as the browser does when a person copies.
///
/// # Panics
/// If the clipboard cannot be reached.
pub fn put(desktop: &Desktop, text: &str) {
    put_on(desktop, "clipboard", text);
    // xclip goes before the clipboard is its own. What is very large is not asked back.
    if text.len() <= MOST_ASKED_BACK {
        waiting::until("the clipboard", || (self::text(desktop) == text).then_some(()));
    }
}

fn put_on(desktop: &Desktop, selection: &str, text: &str) {
    let mut xclip = desktop.system("xclip");
    // xclip stays behind to serve the clipboard and keeps its output open: nothing may wait for that.
    let mut child = xclip
        .args(["-selection", selection, "-in"])
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .spawn()
        .expect("xclip is installed");
    std::io::Write::write_all(&mut child.stdin.take().expect("its input is a pipe"), text.as_bytes()).expect("xclip reads");
    assert!(child.wait().expect("xclip can be waited for").success(), "the clipboard can be written");
}

/// Marks a text, as dragging over it does: the middle button pastes it.
///
/// # Panics
/// If it cannot be marked.
pub fn mark(desktop: &Desktop, text: &str) {
    put_on(desktop, "primary", text);
    waiting::until("what is marked", || (marked(desktop) == text).then_some(()));
}

/// The text that is marked; empty when there is none.
pub fn marked(desktop: &Desktop) -> String {
    out(desktop, &["-selection", "primary"])
}

/// The text on the clipboard; empty when there is none.
pub fn text(desktop: &Desktop) -> String {
    out(desktop, &["-selection", "clipboard"])
}

/// As what the thing on the clipboard can be had, one a line, and what a mark among them says.
pub fn offered(desktop: &Desktop, kind: &str) -> String {
    out(desktop, &["-selection", "clipboard", "-target", kind])
}

fn out(desktop: &Desktop, arguments: &[&str]) -> String {
    let output = programs::run(desktop.system("timeout").args(["5", "xclip", "-out"]).args(arguments), b"");
    String::from_utf8_lossy(&output.stdout).into_owned()
}
