//! The main button of every step pressed twice, as people do out of habit, by a real pointer: one step and not two, whether the browser
//! opens at once or takes a while.

use std::fs;
use std::thread;
use std::time::Duration;

use mailkey_tests::clipboard;
use mailkey_tests::desktop::{Desktop, Keyring};
use mailkey_tests::journey::in_groups;
use mailkey_tests::programs;
use mailkey_tests::window::{Start, Window};
use mailkey_tests::world::World;

use crate::ANNA;

/// Longer than a double click takes in all, and what came of its second half would be seen.
const SETTLED: Duration = Duration::from_millis(900);

/// A person who presses everything twice.
struct Hand<'a> {
    desktop: &'a Desktop,
    window: &'a Window<'a>,
    /// The milliseconds between the two.
    after: u32,
}

impl Hand<'_> {
    fn xdotool(&self, arguments: &[&str]) {
        let done = programs::run(self.desktop.system("xdotool").args(arguments), b"");
        assert!(done.status.success(), "xdotool {arguments:?}: {}", String::from_utf8_lossy(&done.stderr));
    }

    /// Presses the main button twice, and sees that it led to this step and no further.
    fn press_twice(&self, then: &str) {
        self.window.wait_until("a main button that waits for nothing", || {
            self.window.shows("[data-action=primary]:not([aria-disabled=true], [aria-busy=true])")
        });
        let middle = "const box = document.querySelector('[data-action=primary]').getBoundingClientRect(); \
                      return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)].join(' ')";
        let place = self.window.script(middle).expect("the page answers");
        let (x, y) = place.as_str().and_then(|place| place.split_once(' ')).expect("two numbers");
        let number = self.desktop.windows_named("^Mailkey").pop().expect("the window is to be seen");
        self.xdotool(&["mousemove", "1190", "890"]);
        self.xdotool(&["mousemove", "--window", &number, x, y]);
        self.xdotool(&["click", "--repeat", "2", "--delay", &self.after.to_string(), "1"]);
        self.window.wait_for_step(then);
        thread::sleep(SETTLED);
        assert_eq!(self.window.step().as_deref(), Some(then), "one press, {} ms", self.after);
    }

    /// The same, where the press opens a page: it is opened once, and the person stays before it.
    fn open_twice(&self, here: &str, pages: usize) {
        self.press_twice(here);
        self.window.wait_until("the page that was opened", || self.window.shows("[data-action=open-page]"));
        assert_eq!(self.desktop.opened_pages().len(), pages, "{here}, {} ms", self.after);
    }
}

/// The browser is there so many seconds after it was asked for.
fn slow_down_browser(desktop: &Desktop, seconds: &str) {
    let path = desktop.path("bin/xdg-open");
    let script = fs::read_to_string(&path).expect("the browser's script");
    fs::write(&path, format!("{script}sleep {seconds}\n")).expect("a script");
}

fn walk_pressing_twice(after: u32, slow: bool) {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Unlocked));
    if slow {
        slow_down_browser(&desktop, "0.15");
    }
    let code = world.account(ANNA).code.clone();
    let window = Window::open(&desktop, Start::Plain);
    let hand = Hand { desktop: &desktop, window: &window, after };
    window.wait_for_step("app");
    window.pick_app("scanner");
    hand.press_twice("address");
    window.type_into("input[type=email]", ANNA);
    hand.press_twice("two-step");
    hand.open_twice("two-step", 1);
    hand.press_twice("create");
    hand.open_twice("create", 2);
    hand.press_twice("paste");
    clipboard::put(&desktop, &in_groups(&code));
    hand.press_twice("test-mail");
    hand.press_twice("test-mail");
    window.wait_for_verdict("the mail is in the Inbox", |verdict| verdict == "arrived_inbox");
    hand.press_twice("connect");
    hand.press_twice("done");
}

#[test]
fn forty_milliseconds_apart_is_one_press() {
    walk_pressing_twice(40, false);
}

#[test]
fn a_hundred_and_twenty_milliseconds_apart_is_one_press_with_a_browser_that_takes_a_while() {
    walk_pressing_twice(120, true);
}

#[test]
fn two_hundred_and_fifty_milliseconds_apart_is_one_press() {
    walk_pressing_twice(250, false);
}

#[test]
fn at_any_distance_a_browser_that_takes_a_while_is_opened_once() {
    walk_pressing_twice(40, true);
    walk_pressing_twice(250, true);
}
