//! The clipboard of a desktop, as another program sees it (xclip). What is put there goes through a pipe, never through arguments.

use crate::desktop::Desktop;
use crate::programs;

/// Puts a text on the clipboard, as the browser does when a person copies.
///
/// # Panics
/// If the clipboard cannot be reached.
pub fn put(desktop: &Desktop, text: &str) {
    let mut xclip = desktop.system("xclip");
    // xclip stays behind to serve the clipboard and keeps its output open: nothing may wait for that.
    let mut child = xclip
        .args(["-selection", "clipboard", "-in"])
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .spawn()
        .expect("xclip is installed");
    std::io::Write::write_all(&mut child.stdin.take().expect("its input is a pipe"), text.as_bytes()).expect("xclip reads");
    assert!(child.wait().expect("xclip can be waited for").success(), "the clipboard can be written");
}

/// The text on the clipboard; empty when there is none.
pub fn text(desktop: &Desktop) -> String {
    let output = programs::run(desktop.system("timeout").args(["5", "xclip", "-selection", "clipboard", "-out"]), b"");
    String::from_utf8_lossy(&output.stdout).into_owned()
}
