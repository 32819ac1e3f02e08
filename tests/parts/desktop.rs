//! A person's session: a screen (Xvfb), a message bus, a keyring, a home folder, and a browser that only notes what it was told to open.

use std::ffi::OsString;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;
use x11rb::protocol::xproto::{ClientMessageEvent, ConnectionExt, EventMask};

use crate::programs::{self, Running};
use crate::waiting;

/// Whether the session has a keyring.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keyring {
    /// gnome-keyring, unlocked.
    Unlocked,
    /// None, and the bus can start none.
    Missing,
    /// gnome-keyring, and the bus lets nobody speak to it.
    Denied,
}

/// The session. Everything in it ends with it, and lies in one temporary folder.
#[derive(Debug)]
pub struct Desktop {
    display: String,
    bus: String,
    data: PathBuf,
    /// Whether programs say on the accessibility bus what they show.
    speaks: bool,
    more: Vec<(String, OsString)>,
    // In the order in which they must end.
    _keyring: Option<Running>,
    _bus: Running,
    _screen: Running,
    folder: TempDir,
}

impl Desktop {
    /// Opens a session.
    ///
    /// # Panics
    /// If one of its parts does not start.
    pub fn open(keyring: Keyring) -> Self {
        Self::open_on("1200x900", keyring)
    }

    /// The same on a screen of another size, in dots.
    ///
    /// # Panics
    /// If one of its parts does not start.
    pub fn open_on(dots: &str, keyring: Keyring) -> Self {
        let folder = tempfile::Builder::new().prefix("mailkey-desktop.").tempdir().expect("a temporary folder");
        for (name, mode) in
            [("home", 0o700), ("run", 0o700), ("bin", 0o755), ("logs", 0o755), ("tmp", 0o700), ("data", 0o700), ("screen", 0o700)]
        {
            fs::create_dir(folder.path().join(name)).expect("a folder of the session");
            fs::set_permissions(folder.path().join(name), fs::Permissions::from_mode(mode)).expect("its mode");
        }
        write_browser(folder.path(), "");
        let (screen, display) = start_screen(folder.path(), dots);
        let (bus, address) = start_bus(folder.path(), keyring);
        let mut desktop = Self {
            display,
            bus: address,
            data: folder.path().join("data"),
            speaks: false,
            more: Vec::new(),
            _keyring: None,
            _bus: bus,
            _screen: screen,
            folder,
        };
        if keyring != Keyring::Missing {
            desktop._keyring = Some(desktop.start_keyring());
        }
        desktop
    }

    /// A program in this session: the session's variables and no others.
    pub fn system(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = programs::system(program);
        command
            .env("PATH", format!("{}:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", self.path("bin").display()))
            .env("HOME", self.path("home"))
            .env("TMPDIR", self.path("tmp"))
            .env("XDG_RUNTIME_DIR", self.path("run"))
            .env("XDG_DATA_HOME", &self.data)
            .env("XDG_CONFIG_HOME", self.path("home/.config"))
            .env("XDG_CACHE_HOME", self.path("home/.cache"))
            .env("DISPLAY", &self.display)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus)
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
            .current_dir(self.path("home"));
        if !self.speaks {
            command.env("NO_AT_BRIDGE", "1");
        }
        command.envs(self.more.iter().map(|(name, value)| (name, value)));
        command
    }

    /// Programs that are started from now on have this in their environment, too.
    pub fn set(&mut self, name: &str, value: impl Into<OsString>) {
        self.more.retain(|(known, _)| known != name);
        self.more.push((name.to_owned(), value.into()));
    }

    /// Programs that are started from now on say on the accessibility bus what they show.
    pub(crate) fn let_programs_speak(&mut self) {
        self.speaks = true;
    }

    /// The name of the session's screen.
    pub(crate) fn display(&self) -> &str {
        &self.display
    }

    /// The address of the session's bus.
    pub(crate) fn bus(&self) -> &str {
        &self.bus
    }

    /// The windows that are to be seen and whose title matches, by their numbers on the screen.
    pub fn windows_named(&self, title: &str) -> Vec<String> {
        let found = programs::run(self.system("xdotool").args(["search", "--onlyvisible", "--name", title]), b"");
        String::from_utf8_lossy(&found.stdout).lines().map(str::to_owned).collect()
    }

    /// Asks a window to close, as the button of its frame does; there is no window manager here to draw one.
    pub(crate) fn ask_to_close(&self, number: u32) {
        let (screen, _) = x11rb::connect(Some(&self.display)).expect("the screen answers");
        let atom = |name: &str| screen.intern_atom(false, name.as_bytes()).expect("a name").reply().expect("a number").atom;
        let event = ClientMessageEvent::new(32, number, atom("WM_PROTOCOLS"), [atom("WM_DELETE_WINDOW"), 0, 0, 0, 0]);
        screen.send_event(false, number, EventMask::NO_EVENT, event).expect("it can be sent").check().expect("it is there");
    }

    /// The browser takes each page from now on, and fails a little later.
    ///
    /// # Panics
    /// If it cannot be written.
    pub fn let_browser_fail_later(&self) {
        write_browser(self.folder.path(), "sleep 3; exit 3");
    }

    /// Starts the window's program as a person does, without a driver, which would lead another web view. What it says goes into a log.
    pub fn start(&self, log: &str) -> Running {
        let program = programs::desktop();
        Running::start(self.system(program).stdin(Stdio::null()).stdout(self.log(log)).stderr(self.log(log)))
    }

    /// The number of the screen's own window, in which all others are.
    pub(crate) fn root_window(&self) -> String {
        let found = programs::run(self.system("xdotool").args(["search", "--maxdepth", "0", ""]), b"");
        String::from_utf8_lossy(&found.stdout).trim().to_owned()
    }

    /// Takes back all that was set.
    pub fn unset_all(&mut self) {
        self.more.clear();
    }

    /// Programs that are started from now on keep their data where they would by themselves.
    pub fn keep_data_at_home(&mut self) {
        self.data = self.path("data");
    }

    /// Locks the keyring, as a screen lock may; nobody is there to be asked to unlock it.
    ///
    /// # Panics
    /// If there is none.
    pub fn lock_keyring(&self) {
        let output = programs::run(
            self.system("dbus-send").args([
                "--session",
                "--print-reply",
                "--dest=org.freedesktop.secrets",
                "/org/freedesktop/secrets",
                "org.freedesktop.Secret.Service.Lock",
                "array:objpath:/org/freedesktop/secrets/collection/login",
            ]),
            b"",
        );
        assert!(output.status.success(), "the keyring can be locked: {output:?}");
    }

    /// A path in the session's folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Everything that the session's programs have written lies below this.
    pub fn everything(&self) -> &Path {
        self.folder.path()
    }

    /// The folder of Mailkey's own files.
    pub fn data_folder(&self) -> PathBuf {
        self.data.join("mailkey")
    }

    /// Programs that are started from now on keep their data somewhere else.
    pub fn keep_data_in(&mut self, folder: &Path) {
        folder.clone_into(&mut self.data);
    }

    /// The addresses that the browser was told to open, in order.
    pub fn opened_pages(&self) -> Vec<String> {
        fs::read_to_string(self.path("logs/opened")).unwrap_or_default().lines().map(str::to_owned).collect()
    }

    /// Waits until the browser was told to open one more page than `before`, and gives it.
    pub fn page_opened_after(&self, before: usize) -> String {
        waiting::until("a page that opens in the browser", || self.opened_pages().get(before).cloned())
    }

    /// Takes a picture of the whole screen, for whoever reads a failure.
    pub fn picture(&self, to: &Path) {
        let _ = programs::run(self.system("import").args(["-window", "root"]).arg(to), b"");
    }

    fn start_keyring(&self) -> Running {
        let mut daemon = Running::start(
            self.system("gnome-keyring-daemon")
                .args(["--foreground", "--unlock", "--components=secrets"])
                .stdin(Stdio::piped())
                .stdout(Stdio::null())
                .stderr(self.log("keyring")),
        );
        // Its input must end for it to begin.
        daemon.child().stdin.take().expect("its input is a pipe").write_all(b"the person's own password").expect("it reads");
        waiting::until("the keyring on the bus", || self.has_on_bus("org.freedesktop.secrets").then_some(()));
        daemon
    }

    fn has_on_bus(&self, name: &str) -> bool {
        let output = programs::run(
            self.system("dbus-send").args([
                "--session",
                "--print-reply=literal",
                "--dest=org.freedesktop.DBus",
                "/org/freedesktop/DBus",
                "org.freedesktop.DBus.NameHasOwner",
                &format!("string:{name}"),
            ]),
            b"",
        );
        String::from_utf8_lossy(&output.stdout).contains("true")
    }

    /// A log of this session, to be written.
    ///
    /// # Panics
    /// If it cannot be opened.
    pub fn log(&self, name: &str) -> fs::File {
        let path = self.path("logs").join(name);
        fs::OpenOptions::new().create(true).append(true).open(path).expect("a log can be opened")
    }
}

/// The first `xdg-open` on the session's search path notes the address and opens nothing.
fn write_browser(folder: &Path, then: &str) {
    let path = folder.join("bin/xdg-open");
    fs::write(&path, format!("#!/bin/sh\nprintf '%s\\n' \"$1\" >> '{}/logs/opened'\n{then}\n", folder.display())).expect("a script");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("its mode");
}

fn start_screen(folder: &Path, dots: &str) -> (Running, String) {
    let mut screen = Running::start(
        programs::system("Xvfb")
            // Without -noreset it begins anew whenever its last client has gone, and turns away who comes meanwhile.
            .args(["-displayfd", "1", "-screen", "0", &format!("{dots}x24"), "-nolisten", "tcp", "-noreset", "-fbdir"])
            .arg(folder.join("screen"))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null()),
    );
    let number = first_line(&mut screen);
    (screen, format!(":{number}"))
}

/// A bus that starts nothing by itself, so that what is not there stays away.
fn start_bus(folder: &Path, keyring: Keyring) -> (Running, String) {
    let configuration = folder.join("bus.conf");
    let socket = folder.join("run/bus");
    let rule = if keyring == Keyring::Denied { "<deny send_destination=\"org.freedesktop.secrets\"/>" } else { "" };
    let text = format!(
        r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={}</listen>
  <policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>{rule}</policy>
</busconfig>
"#,
        socket.display(),
    );
    fs::write(&configuration, text).expect("the bus's configuration");
    let mut bus = Running::start(
        programs::system("dbus-daemon")
            .args(["--nofork", "--nopidfile", "--print-address=1"])
            .arg(format!("--config-file={}", configuration.display()))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null()),
    );
    let address = first_line(&mut bus);
    (bus, address)
}

fn first_line(running: &mut Running) -> String {
    let output = running.child().stdout.take().expect("its output is a pipe");
    let mut line = String::new();
    BufReader::new(output).read_line(&mut line).expect("it says where it is");
    assert!(!line.trim().is_empty(), "it ended without a word");
    line.trim().to_owned()
}
