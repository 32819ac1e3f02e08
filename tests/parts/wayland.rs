//! A Wayland compositor in a window of a desktop's screen, so that it has a real keyboard, and a clipboard that no X server sees.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

use crate::desktop::Desktop;
use crate::programs::{self, Running};
use crate::waiting;

/// The user of that name; the group is called `nogroup`.
const NOBODY: u32 = 65_534;

/// Which one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The reference.
    Weston,
    /// GNOME's.
    Mutter,
    /// The one whose clipboard other programs may look at at any time.
    Sway,
}

impl Kind {
    fn program(self) -> &'static str {
        match self {
            Self::Weston => "weston",
            Self::Mutter => "mutter",
            Self::Sway => "sway",
        }
    }
}

/// A compositor. Weston and Mutter let no program look at the clipboard that has not the focus.
#[derive(Debug)]
pub struct Compositor {
    /// What `WAYLAND_DISPLAY` is.
    name: String,
    window: String,
    display: String,
    _running: Running,
    _folder: TempDir,
}

impl Compositor {
    /// Starts it; programs of this desktop that are started from now on open their windows there.
    ///
    /// # Panics
    /// If it does not come up.
    pub fn start(desktop: &mut Desktop, kind: Kind) -> Self {
        let socket = desktop.path("run").join(format!("wayland-{}", kind.program()));
        // Sway's alone: what it keeps is not to be in a folder of root's.
        let folder = tempfile::Builder::new().prefix("mailkey-sway.").tempdir().expect("a temporary folder");
        let (socket, mut command) = match kind {
            Kind::Weston => {
                let mut command = desktop.system("weston");
                command.args(["--no-config", "--backend=x11-backend.so", "--shell=kiosk-shell.so", "--use-pixman", "--width=1180"]);
                command.args(["--height=880", "--idle-time=0", "--socket"]).arg(socket.file_name().unwrap_or_default());
                (socket, command)
            }
            Kind::Mutter => {
                let mut command = desktop.system("mutter");
                command.args(["--wayland", "--nested", "--no-x11", "--wayland-display"]).arg(socket.file_name().unwrap_or_default());
                command.env("MUTTER_DEBUG_DUMMY_MODE_SPECS", "1180x880");
                (socket, command)
            }
            Kind::Sway => sway(desktop, folder.path()),
        };
        let log = || desktop.log(kind.program());
        let running = Running::start(command.stdin(Stdio::null()).stdout(log()).stderr(log()));
        let display = desktop.display().to_owned();
        waiting::until("the compositor", || socket.exists().then_some(()));
        let window = waiting::until("the compositor's window", || desktop.windows_named("").pop());
        let name = socket.to_string_lossy().into_owned();
        desktop.set("WAYLAND_DISPLAY", &name);
        desktop.set("GDK_BACKEND", "wayland");
        // Nothing finds the screen that the compositor itself is on.
        desktop.set("DISPLAY", "");
        Self { name, window, display, _running: running, _folder: folder }
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

    fn program(&self, desktop: &Desktop, program: &str) -> Command {
        let mut command = desktop.system(program);
        command.env("WAYLAND_DISPLAY", &self.name);
        command
    }
}

/// Sway ends where it is root, and chooses the name of its socket itself.
fn sway(desktop: &Desktop, folder: &Path) -> (PathBuf, Command) {
    let settings = folder.join("settings");
    fs::write(&settings, "xwayland disable\ndefault_border none\noutput * resolution 1180x880\n").expect("Sway's settings");
    std::os::unix::fs::chown(folder, Some(NOBODY), Some(NOBODY)).expect("nobody's folder");
    let mut command = desktop.system("setpriv");
    command.args(["--reuid=nobody", "--regid=nogroup", "--clear-groups", "sway", "--config"]).arg(settings);
    command.env("XDG_RUNTIME_DIR", folder).env("HOME", folder).envs([("WLR_BACKENDS", "x11"), ("WLR_RENDERER", "pixman")]);
    (folder.join("wayland-1"), command)
}
