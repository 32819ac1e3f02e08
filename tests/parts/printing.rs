//! The system's own print window (GTK's).

use crate::desktop::Desktop;
use crate::programs;
use crate::waiting;

/// Its title.
pub const PRINT_WINDOW: &str = "^Print$";

/// Waits for the print window, and closes it by Escape.
///
/// # Panics
/// If none comes.
pub fn close_print_window(desktop: &Desktop) {
    let number = waiting::until("the print window", || desktop.windows_named(PRINT_WINDOW).pop());
    for arguments in [vec!["windowfocus", "--sync", &number], vec!["key", "Escape"]] {
        let done = programs::run(desktop.system("xdotool").args(&arguments), b"");
        assert!(done.status.success(), "xdotool {arguments:?}: {}", String::from_utf8_lossy(&done.stderr));
    }
}
