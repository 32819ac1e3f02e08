//! The keyboard of a session: real key events of the screen (xdotool), which go to whatever has the focus there.

use serde_json::Value;

use crate::desktop::Desktop;
use crate::programs;
use crate::waiting;
use crate::window::Window;

/// Somebody who has a keyboard and nothing else.
#[derive(Debug, Clone, Copy)]
pub struct Keyboard<'a> {
    desktop: &'a Desktop,
    window: &'a Window<'a>,
}

impl<'a> Keyboard<'a> {
    /// Sits down before a window: it gets the screen's focus, as a window manager gives it to a window that comes.
    ///
    /// # Panics
    /// If there is no such window.
    pub fn before(desktop: &'a Desktop, window: &'a Window<'a>) -> Self {
        let this = Self { desktop, window };
        // A pointer that rests on the window would keep the keys there whatever has the focus.
        this.xdotool(&["mousemove", "1190", "890"]);
        this.give_focus();
        this
    }

    /// Gives the window the screen's focus, as coming back from another window does.
    ///
    /// # Panics
    /// If there is no window to be seen.
    pub fn give_focus(&self) {
        let number = self.desktop.windows_named(crate::window::NAMED).pop().expect("the window is to be seen");
        self.xdotool(&["windowfocus", "--sync", &number]);
        self.window.wait_until("the window has the focus", || {
            self.window.script("return document.hasFocus()").is_ok_and(|has| has == Value::Bool(true))
        });
    }

    /// Presses keys one after the other, by the screen's names for them: `Tab`, `Return`, `space`, `Escape`, `shift+Tab`, `ctrl+plus`.
    pub fn press(&self, keys: &[&str]) {
        for key in keys {
            self.xdotool(&["key", "--clearmodifiers", key]);
        }
    }

    /// Opens the list that has the focus, goes so many choices down (or up, below zero), and takes the one there.
    ///
    /// # Panics
    /// If no list opens.
    pub fn choose_from_list(&self, down: i64) {
        let windows = || self.desktop.windows_named("").len();
        let before = windows();
        self.press(&["space"]);
        // The list is a window of its own, and takes the keys once it is there.
        self.window.wait_until("the list", || windows() > before);
        for _ in 0..down.abs() {
            self.press(&[if down > 0 { "Down" } else { "Up" }]);
        }
        self.press(&["Return"]);
        self.window.wait_until("the list is closed", || windows() <= before);
    }

    /// Types a text. It is no code: arguments can be read by others.
    pub fn write(&self, text: &str) {
        self.xdotool(&["type", "--clearmodifiers", "--delay", "5", text]);
    }

    /// Types what must stand in no argument: the letters go to xdotool through a pipe.
    pub fn write_secretly(&self, text: &str) {
        let output = programs::run(
            self.desktop.system("xdotool").args(["type", "--clearmodifiers", "--delay", "5", "--file", "-"]),
            text.as_bytes(),
        );
        assert!(output.status.success(), "xdotool: {}", String::from_utf8_lossy(&output.stderr));
    }

    /// Takes the screen's focus away from the window, as opening another one does.
    pub fn take_focus_away(&self) {
        // Nothing but the screen itself: its root window shows nothing that could have the focus.
        let root = self.desktop.root_window();
        self.xdotool(&["windowfocus", &root]);
        self.window.wait_until("the window has lost the focus", || {
            self.window.script("return document.hasFocus()").is_ok_and(|has| has == Value::Bool(false))
        });
    }

    /// Goes on with Tab until the focus is on what a selector finds, and gives how many times it took.
    ///
    /// # Panics
    /// If it comes round without having met it.
    pub fn tab_to(&self, selector: &str) -> usize {
        self.go_to(selector, "Tab")
    }

    /// The same backwards.
    ///
    /// # Panics
    /// If it comes round without having met it.
    pub fn back_to(&self, selector: &str) -> usize {
        self.go_to(selector, "shift+Tab")
    }

    /// Everything that Tab comes to until it comes round, each by its place in the page. On the way round it may leave the page once.
    ///
    /// # Panics
    /// If it never comes round.
    pub fn round(&self) -> Vec<String> {
        let mut stops: Vec<String> = Vec::new();
        for _ in 0..MOST_STOPS {
            self.step("Tab");
            let stop = self.window.focus();
            if stops.contains(&stop) {
                return stops;
            }
            if stop != "nothing" {
                stops.push(stop);
            }
        }
        panic!("Tab does not come round: {stops:#?}");
    }

    fn go_to(&self, selector: &str, key: &str) -> usize {
        let mut met = Vec::new();
        for times in 0..=MOST_STOPS {
            if self.window.has_focus(selector) {
                return times;
            }
            met.push(self.window.focus());
            self.step(key);
        }
        panic!("{key} never comes to {selector}; it came to {met:#?}");
    }

    /// One key that moves the focus, and waits until it has.
    fn step(&self, key: &str) {
        let before = self.window.focus();
        self.press(&[key]);
        waiting::within(MOVE, || (self.window.focus() != before).then_some(()));
    }

    fn xdotool(&self, arguments: &[&str]) {
        let output = programs::run(self.desktop.system("xdotool").args(arguments), b"");
        assert!(output.status.success(), "xdotool {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    }
}

/// More than any screen has.
const MOST_STOPS: usize = 60;
/// How long a key may take to move the focus before it is taken for one that does not.
const MOVE: std::time::Duration = std::time::Duration::from_secs(2);
