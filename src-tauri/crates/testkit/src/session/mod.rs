//! A desktop session in small: a bus, a home, a keyring service, somebody who answers its prompts.
//!
//! A test that needs one starts itself again in it ([`bus`]); what it then prints about rows of a table is printed outside, too.

#![allow(clippy::print_stdout)]

pub mod keepassxc;
pub mod kwallet;
pub mod pass;
pub mod screen;

use std::collections::HashMap;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::time::{Duration, Instant};

use secret_service::EncryptionType;
use secret_service::blocking::SecretService;

/// Debian's own Python, to which python3-keyring belongs.
pub const PYTHON: &str = "/usr/bin/python3";
/// The password of the login keyring.
pub const PASSWORD: &str = "the login password";

/// How a row of a table begins.
pub const ROW: &str = "| ";

/// Tells a test that it runs inside the session.
const INSIDE: &str = "MAILKEY_TEST_INSIDE_SESSION";

/// No service is started by being asked for: each test says itself what is there.
const BUS: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <!-- services -->
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
    <!-- more -->
  </policy>
</busconfig>
"#;

/// Proof of running inside a session.
pub struct Bus;

/// Whether this runs inside a session already.
pub fn is_again() -> bool {
    std::env::var_os(INSIDE).is_some()
}

/// Inside a session: the proof of it. Outside: runs the test inside one, sees that it passes, and gives nothing.
pub fn bus(test: &str) -> Option<Bus> {
    bus_with("", test)
}

/// The same, with a rule more on the bus.
pub fn bus_with(rule: &str, test: &str) -> Option<Bus> {
    bus_of(&BUS.replace("<!-- more -->", rule), test)
}

/// The same, on a bus that starts the services in a folder.
pub fn bus_that_starts(services: &Path, test: &str) -> Option<Bus> {
    bus_of(&BUS.replace("<!-- services -->", &format!("<servicedir>{}</servicedir>", services.display())), test)
}

fn bus_of(settings: &str, test: &str) -> Option<Bus> {
    if is_again() {
        return Some(Bus);
    }
    let home = tempfile::tempdir().unwrap();
    let config = home.path().join("bus.conf");
    fs::write(&config, settings).unwrap();
    let mut command = Command::new("dbus-run-session");
    command.arg("--config-file").arg(&config).arg("--").arg(std::env::current_exe().unwrap());
    run_again(command, test, home.path());
    None
}

/// Runs a test where no session bus can be found.
pub fn again_without_bus(test: &str) {
    let home = tempfile::tempdir().unwrap();
    run_again(Command::new(std::env::current_exe().unwrap()), test, home.path());
}

fn run_again(mut command: Command, test: &str, home: &Path) {
    command.args(["--exact", test, "--nocapture"]).env(INSIDE, "1").env("HOME", home);
    for (variable, folder) in
        [("XDG_DATA_HOME", "data"), ("XDG_CONFIG_HOME", "config"), ("XDG_CACHE_HOME", "cache"), ("XDG_RUNTIME_DIR", "run")]
    {
        let folder = home.join(folder);
        fs::create_dir(&folder).unwrap();
        fs::set_permissions(&folder, std::os::unix::fs::PermissionsExt::from_mode(0o700)).unwrap();
        command.env(variable, folder);
    }
    for variable in ["DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "GNOME_KEYRING_CONTROL"] {
        command.env_remove(variable);
    }
    let output = command.stdin(Stdio::null()).output().expect("dbus-run-session (Debian: dbus) is needed");
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    out.lines().filter(|line| line.contains(ROW)).for_each(|row| println!("{row}"));
    assert!(output.status.success() && out.contains("test result: ok. 1 passed"), "inside the session:\n{out}{err}");
}

/// What a program prints, whether or not it found something.
pub fn output_of(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program)
        .args(arguments)
        .env("PYTHON_KEYRING_BACKEND", "keyring.backends.SecretService.Keyring")
        .output()
        .unwrap_or_else(|e| panic!("{program} is needed (Debian: libsecret-tools, python3-keyring): {e}"));
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(!error.contains("Traceback") && !error.contains("secret-tool:"), "{program}: {error}");
    String::from_utf8(output.stdout).unwrap()
}

/// A running gnome-keyring; ends when dropped.
pub struct Daemon(Child);

impl Daemon {
    /// With a login keyring, open.
    pub fn unlocked() -> Self {
        Self::start(Some(PASSWORD), None)
    }

    /// The same; its prompts are answered.
    pub fn unlocked_with(prompter: &Prompter) -> Self {
        Self::start(Some(PASSWORD), Some(prompter))
    }

    /// As in an account that never had a keyring.
    pub fn fresh_with(prompter: &Prompter) -> Self {
        Self::start(None, Some(prompter))
    }

    fn start(password: Option<&str>, prompter: Option<&Prompter>) -> Self {
        let mut command = Command::new("gnome-keyring-daemon");
        command.args(["--foreground", "--components=secrets"]).stdin(Stdio::piped()).stdout(Stdio::null());
        if let Some(prompter) = prompter {
            command.env("GNOME_KEYRING_TEST_PROMPTER", &prompter.name);
        }
        if password.is_some() {
            command.arg("--unlock");
        }
        let mut daemon = command.spawn().expect("gnome-keyring-daemon (Debian: gnome-keyring) is needed");
        daemon.stdin.take().unwrap().write_all(password.unwrap_or_default().as_bytes()).unwrap();
        Self(daemon)
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Answers gnome-keyring's prompts as it is told, one after the other: the mock prompter of GNOME's own tests.
pub struct Prompter {
    child: Child,
    orders: ChildStdin,
    name: String,
}

impl Prompter {
    /// Takes its place on the bus.
    ///
    /// # Panics
    /// If it does not start.
    pub fn start() -> Self {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/src/session/prompter.py");
        let mut child = Command::new(PYTHON).arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let mut name = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut name).unwrap();
        let orders = child.stdin.take().unwrap();
        assert!(name.starts_with(':'), "the prompter says its name on the bus: {name:?}");
        Self { child, orders, name: name.trim_end().to_owned() }
    }

    /// The next prompt gets this password.
    pub fn will_type(&mut self, password: &str) {
        self.order(&format!("type {password}"));
    }

    /// The next prompt is closed.
    pub fn will_cancel(&mut self) {
        self.order("cancel");
    }

    /// The person leaves: no prompt is answered any more.
    pub fn falls_silent(&self) {
        output_of("kill", &["-STOP", &self.child.id().to_string()]);
    }

    /// The person is back, and answers.
    pub fn comes_back(&self) {
        output_of("kill", &["-CONT", &self.child.id().to_string()]);
    }

    fn order(&mut self, order: &str) {
        writeln!(self.orders, "{order}").unwrap();
        // It answers once it has taken the order in.
        let mut taken = [0];
        std::io::Read::read_exact(self.child.stdout.as_mut().unwrap(), &mut taken).unwrap();
    }
}

impl Drop for Prompter {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A keyring that this release of Debian does not have, where `scripts/more-keyrings` has put it.
///
/// # Panics
/// If it is not there.
pub fn brought(program: &str) -> String {
    let folder = std::env::var("MAILKEY_TEST_KEYRINGS").expect("MAILKEY_TEST_KEYRINGS is set by scripts/test keyring");
    let program = format!("{folder}/{program}");
    assert!(fs::exists(&program).unwrap(), "{program} is needed: scripts/more-keyrings brings it");
    program
}

/// Waits until something is so.
pub fn wait_until(what: &str, is_so: impl Fn() -> bool) {
    let begun = Instant::now();
    while !is_so() {
        assert!(begun.elapsed() < Duration::from_secs(30), "waited in vain for {what}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// Waits until a keyring service has taken its name on the bus.
pub fn wait_for_service() {
    wait_until("the keyring service", || SecretService::connect(EncryptionType::Plain).is_ok());
}

/// Locks the default keyring.
///
/// # Panics
/// If it stays open.
pub fn lock_default_keyring() {
    let service = SecretService::connect(EncryptionType::Plain).unwrap();
    let keyring = service.get_default_collection().unwrap();
    keyring.lock().unwrap();
    assert!(keyring.is_locked().unwrap());
}

/// What lies in the default keyring, by its labels.
///
/// # Panics
/// If it cannot be listed.
pub fn labels_in_default_keyring() -> Vec<String> {
    let service = SecretService::connect(EncryptionType::Plain).unwrap();
    let keyring = service.get_default_collection().unwrap();
    keyring.get_all_items().unwrap().iter().map(|item| item.get_label().unwrap()).collect()
}

/// An entry of the same name with one attribute more.
pub fn store_beside(service: &str, user: &str, text: &str) {
    let attributes = HashMap::from([("service", service), ("username", user), ("application", "another program")]);
    let bus = SecretService::connect(EncryptionType::Plain).unwrap();
    bus.get_default_collection().unwrap().create_item("another", attributes, text.as_bytes(), false, "text/plain").unwrap();
}

/// An entry of a label, made by the two names alone.
pub fn store_as(label: &str, service: &str, user: &str, text: &str) {
    let attributes = HashMap::from([("service", service), ("username", user)]);
    let bus = SecretService::connect(EncryptionType::Plain).unwrap();
    bus.get_default_collection().unwrap().create_item(label, attributes, text.as_bytes(), false, "text/plain").unwrap();
}

/// An entry that ends with the session.
pub fn store_in_memory(service: &str, user: &str, text: &str) {
    let attributes = HashMap::from([("service", service), ("username", user)]);
    let bus = SecretService::connect(EncryptionType::Plain).unwrap();
    bus.get_collection_by_alias("session").unwrap().create_item("in memory", attributes, text.as_bytes(), false, "text/plain").unwrap();
}

/// Where nothing else was set up, the default keyring can be the one that ends with the session.
pub fn make_memory_the_default() {
    let service = ["--session", "--print-reply", "--dest=org.freedesktop.secrets", "/org/freedesktop/secrets"];
    let alias = ["org.freedesktop.Secret.Service.SetAlias", "string:default", "objpath:/org/freedesktop/secrets/collection/session"];
    output_of("dbus-send", &[&service[..], &alias[..]].concat());
}
