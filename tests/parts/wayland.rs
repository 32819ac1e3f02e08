//! A Wayland compositor in a window of a desktop's screen, so that it has a real keyboard, and a clipboard that no X server sees.

use std::process::Stdio;

use crate::desktop::Desktop;
use crate::programs::{self, Running};
use crate::waiting;

/// Which one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The reference.
    Weston,
    /// GNOME's.
    Mutter,
}

/// A compositor. Neither of these lets a program look at the clipboard that has not the focus.
#[derive(Debug)]
pub struct Compositor {
    name: &'static str,
    window: String,
    display: String,
    _running: Running,
}

impl Compositor {
    /// Starts it; programs of this desktop that are started from now on open their windows there.
    ///
    /// # Panics
    /// If it does not come up.
    pub fn start(desktop: &mut Desktop, kind: Kind) -> Self {
        let (program, name) = match kind {
            Kind::Weston => ("weston", "wayland-weston"),
            Kind::Mutter => ("mutter", "wayland-mutter"),
        };
        let arguments: &[&str] = match kind {
            Kind::Weston => &[
                "--no-config",
                "--backend=x11-backend.so",
                "--shell=kiosk-shell.so",
                "--use-pixman",
                "--width=1180",
                "--height=880",
                "--idle-time=0",
                "--socket",
            ],
            Kind::Mutter => &["--wayland", "--nested", "--no-x11", "--wayland-display"],
        };
        let mut command = desktop.system(program);
        command.args(arguments).arg(name).env("MUTTER_DEBUG_DUMMY_MODE_SPECS", "1180x880");
        let log = || desktop.log(program);
        let running = Running::start(command.stdin(Stdio::null()).stdout(log()).stderr(log()));
        let display = desktop.display().to_owned();
        waiting::until("the compositor", || desktop.path("run").join(name).exists().then_some(()));
        let window = waiting::until("the compositor's window", || desktop.windows_named("").pop());
        desktop.set("WAYLAND_DISPLAY", name);
        desktop.set("GDK_BACKEND", "wayland");
        // Nothing finds the screen that the compositor itself is on.
        desktop.set("DISPLAY", "");
        Self { name, window, display, _running: running }
    }

    /// Goes to the window and presses where nothing is, and a key that does nothing, as a person who comes back from the browser: a
    /// program has the clipboard while it has the focus, and may change it after something was pressed.
    ///
    /// # Panics
    /// If that cannot be done.
    pub fn come_back(&self, desktop: &Desktop) {
        for arguments in [&["windowfocus", "--sync", &self.window][..], &["mousemove", "1165", "600", "click", "1"], &["key", "shift"]] {
            let done = programs::run(desktop.system("xdotool").env("DISPLAY", &self.display).args(arguments), b"");
            assert!(done.status.success(), "{arguments:?}: {done:?}");
        }
    }

    /// Puts a text on its clipboard, as a browser does.
    ///
    /// # Panics
    /// If it does not get there.
    pub fn put(&self, desktop: &Desktop, text: &str) {
        let mut command = self.program(desktop, "wl-copy");
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("wl-copy is installed");
        std::io::Write::write_all(&mut child.stdin.take().expect("its input is a pipe"), text.as_bytes()).expect("it reads");
        assert!(child.wait().expect("it can be waited for").success(), "{}: the clipboard can be written", self.name);
        waiting::until("the clipboard", || (self.text(desktop) == text).then_some(()));
    }

    /// The text on its clipboard; empty when there is none.
    pub fn text(&self, desktop: &Desktop) -> String {
        let mut command = self.program(desktop, "timeout");
        let output = programs::run(command.args(["5", "wl-paste", "--no-newline", "--type", "text"]), b"");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    fn program(&self, desktop: &Desktop, program: &str) -> std::process::Command {
        let mut command = desktop.system(program);
        command.env("WAYLAND_DISPLAY", self.name);
        command
    }
}
