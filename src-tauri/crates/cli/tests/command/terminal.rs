//! A terminal in which the command runs: what it shows, and what a person types.

use std::io::{Read, Write};
use std::process::Command;
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use expectrl::process::Process;
use expectrl::process::unix::{PtyStream, Signal, UnixProcess, WaitStatus};

/// Longer than anything here takes, on the slowest of machines.
const PATIENCE: Duration = Duration::from_secs(60);

/// Ctrl-C, as the key sends it.
pub const CTRL_C: &str = "\x03";

/// A terminal.
pub struct Terminal {
    process: UnixProcess,
    keyboard: PtyStream,
    screen: Arc<Screen>,
    /// Up to where the screen was read.
    read: usize,
}

#[derive(Default)]
struct Screen {
    shown: Mutex<Shown>,
    changed: Condvar,
}

#[derive(Default)]
struct Shown {
    /// Everything so far, with every run of blanks and line ends as one blank, so that folding does not matter.
    text: String,
    ended: bool,
}

impl Terminal {
    /// Starts a command in a terminal of 100 columns.
    pub fn start(command: Command) -> Self {
        let mut process = UnixProcess::spawn_command(command).unwrap();
        process.set_window_size(100, 40).unwrap();
        let keyboard = process.open_stream().unwrap();
        let mut output = process.open_stream().unwrap();
        let screen = Arc::new(Screen::default());
        let watched = Arc::clone(&screen);
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            let mut pending = Vec::new();
            loop {
                // When the last program leaves it, a terminal's other end is an error to read from.
                let count = output.read(&mut bytes).unwrap_or(0);
                pending.extend_from_slice(&bytes[..count]);
                let whole = std::str::from_utf8(&pending).map_or_else(|error| error.valid_up_to(), str::len);
                let text: Vec<u8> = pending.drain(..whole).collect();
                watched.show(std::str::from_utf8(&text).unwrap(), count == 0);
                if count == 0 {
                    return;
                }
            }
        });
        Self { process, keyboard, screen, read: 0 }
    }

    /// Waits until the screen says something that it had not said before the last thing waited for.
    pub fn shows(&mut self, wanted: &str) {
        let shown = self.screen.shown.lock().unwrap();
        let read = self.read;
        let missing = |shown: &mut Shown| !shown.text[read..].contains(wanted) && !shown.ended;
        let (shown, _) = self.screen.changed.wait_timeout_while(shown, PATIENCE, missing).unwrap();
        let unread = shown.text[read..].to_owned();
        drop(shown);
        match unread.find(wanted) {
            Some(at) => self.read = read + at + wanted.len(),
            None => panic!("the terminal does not show {wanted:?}, but:\n{unread}"),
        }
    }

    /// Everything that was shown.
    pub fn everything(&self) -> String {
        self.screen.shown.lock().unwrap().text.clone()
    }

    /// Presses keys.
    pub fn press(&mut self, keys: &str) {
        self.keyboard.write_all(keys.as_bytes()).unwrap();
        self.keyboard.flush().unwrap();
    }

    /// Types a line and the Enter key.
    pub fn types(&mut self, line: &str) {
        self.press(&format!("{line}\r"));
    }

    /// The process that was started.
    pub fn pid(&self) -> i32 {
        self.process.pid().as_raw()
    }

    /// Sends a signal to the command.
    pub fn signal(&mut self, signal: Signal) {
        self.process.signal(signal).unwrap();
    }

    /// Waits for the command's end, and gives its exit status.
    pub fn ends(&mut self) -> i32 {
        let shown = self.screen.shown.lock().unwrap();
        let (shown, late) = self.screen.changed.wait_timeout_while(shown, PATIENCE, |shown| !shown.ended).unwrap();
        let unread = shown.text[self.read..].to_owned();
        drop(shown);
        assert!(!late.timed_out(), "it does not end:\n{unread}");
        match self.process.wait().unwrap() {
            WaitStatus::Exited(_, status) => status,
            other => panic!("{other:?}"),
        }
    }

    /// Whether what is typed can be seen.
    pub fn echoes(&self) -> bool {
        self.process.get_echo().unwrap()
    }
}

impl Screen {
    fn show(&self, text: &str, ended: bool) {
        let mut shown = self.shown.lock().unwrap();
        for character in text.chars() {
            let blank = character.is_whitespace();
            if !(blank && shown.text.ends_with(' ')) {
                shown.text.push(if blank { ' ' } else { character });
            }
        }
        shown.ended = ended;
        self.changed.notify_all();
    }
}
