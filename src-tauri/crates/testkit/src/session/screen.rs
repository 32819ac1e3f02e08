//! A screen that nobody sees, and somebody in front of it.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// A running Xvfb; ends when dropped.
#[derive(Debug)]
pub struct Screen {
    server: Child,
    /// What `DISPLAY` is.
    pub(super) number: String,
}

impl Screen {
    /// Starts it.
    ///
    /// # Panics
    /// If it does not start.
    pub fn start() -> Self {
        let mut command = Command::new("Xvfb");
        let mut server = command.args(["-displayfd", "1"]).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("Xvfb is needed");
        let mut number = String::new();
        BufReader::new(server.stdout.as_mut().unwrap()).read_line(&mut number).unwrap();
        Self { server, number: format!(":{}", number.trim()) }
    }

    /// Does something (xdotool's; `$w` is the window) to whatever window of a title is there, as often as one comes.
    ///
    /// # Panics
    /// If xdotool is not there.
    pub fn person(&self, window: &str, does: &str) -> Person {
        let windows = format!("$(xdotool search --onlyvisible --name '{window}' 2> /dev/null)");
        let script = format!("while sleep 0.3; do for w in {windows}; do xdotool {does}; done; done");
        Person(Command::new("sh").args(["-c", &script]).env("DISPLAY", &self.number).spawn().expect("xdotool is needed"))
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// Somebody at the screen, until dropped.
#[derive(Debug)]
pub struct Person(Child);

impl Drop for Person {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
