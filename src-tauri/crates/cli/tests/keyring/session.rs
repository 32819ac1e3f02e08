//! A desktop session in small: a home, a bus, and an unlocked gnome-keyring.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::home::{Answer, Home};
use crate::terminal::Terminal;

/// Longer than a keyring takes to answer on the slowest of machines.
const PATIENCE: Duration = Duration::from_secs(60);

/// A session; its processes end with it.
pub struct Session {
    /// The person's home.
    pub home: Home,
    bus_address: String,
    processes: Vec<Child>,
}

impl Session {
    /// Starts one, and waits until its keyring answers.
    pub fn open() -> Self {
        let home = Home::new();
        let mut bus = home
            .program("dbus-daemon")
            .args(["--session", "--nofork", "--print-address=1"])
            .arg(format!("--address=unix:dir={}", home.path().join("run").display()))
            .stdout(Stdio::piped())
            .spawn()
            .expect("dbus-daemon is needed (Debian: dbus)");
        let mut bus_address = String::new();
        BufReader::new(bus.stdout.take().unwrap()).read_line(&mut bus_address).unwrap();
        let mut session = Self { home, bus_address: bus_address.trim().to_owned(), processes: vec![bus] };
        let mut keyring = session.program("gnome-keyring-daemon");
        keyring.args(["--foreground", "--unlock", "--components=secrets"]).stdin(Stdio::piped()).stdout(Stdio::null());
        let mut keyring = keyring.spawn().expect("gnome-keyring-daemon is needed (Debian: gnome-keyring)");
        keyring.stdin.take().unwrap().write_all(b"the login password").unwrap();
        session.processes.push(keyring);
        session.wait_for_keyring();
        session
    }

    /// Runs `setup --practice` in a terminal of this session.
    pub fn setup(&self, more: &[&str]) -> Terminal {
        let mut command = self.within(self.home.mailkey());
        command.args(["setup", "--practice"]).args(more);
        Terminal::start(command)
    }

    /// What `secret-tool` finds.
    pub fn by_secret_tool(&self, service: &str, address: &str) -> String {
        let mut tool = self.program("secret-tool");
        tool.args(["lookup", "service", service, "username", address]);
        Answer::from(tool.output().expect("secret-tool is needed (Debian: libsecret-tools)")).output
    }

    /// Stores a code as another program would.
    pub fn store(&self, service: &str, address: &str, code: &str) {
        let mut tool = self.program("secret-tool");
        tool.args(["store", "--label=by another program", "service", service, "username", address]);
        let answer = Answer::of(&mut tool, code.as_bytes());
        assert_eq!(answer.status, Some(0), "{answer:?}");
    }

    /// A program in this session.
    pub fn program(&self, name: &str) -> Command {
        self.within(self.home.program(name))
    }

    fn within(&self, mut command: Command) -> Command {
        command.env("DBUS_SESSION_BUS_ADDRESS", &self.bus_address);
        command
    }

    fn wait_for_keyring(&self) {
        let began = Instant::now();
        let asks = ["get", "--address", "nobody@gmail.com", "--app", "other"];
        while self.home.run_in(self, &asks).status == Some(3) {
            assert!(began.elapsed() < PATIENCE, "the keyring does not answer");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        for process in self.processes.iter_mut().rev() {
            drop(process.kill());
            drop(process.wait());
        }
    }
}

impl Home {
    /// Runs the command in a session, to its end.
    pub fn run_in(&self, session: &Session, arguments: &[&str]) -> Answer {
        Answer::of(session.within(self.mailkey()).args(arguments), b"")
    }
}
