//! The clipboards that people have: Wayland's, which no X server sees; the one of the middle button; programs that keep what was copied.

use std::process::Stdio;
use std::time::Duration;

use mailkey_tests::clipboard;
use mailkey_tests::desktop::{Desktop, Keyring};
use mailkey_tests::journey::{Journey, in_groups};
use mailkey_tests::programs::{self, Running};
use mailkey_tests::waiting;
use mailkey_tests::wayland::{Compositor, Kind};
use mailkey_tests::window::{Start, Window};
use mailkey_tests::world::World;

use crate::ANNA;

/// Mailkey looks again after 1.5 s, twice at most.
const IT_HAS_LOOKED: Duration = Duration::from_secs(10);

#[test]
fn under_weston_a_code_is_pasted_and_taken_off_and_a_name_is_copied() {
    without_an_x_server(Kind::Weston);
}

#[test]
fn under_mutter_a_code_is_pasted_and_taken_off_and_a_name_is_copied() {
    without_an_x_server(Kind::Mutter);
}

#[test]
fn under_sway_a_code_is_pasted_and_taken_off_and_a_name_is_copied() {
    without_an_x_server(Kind::Sway);
}

fn without_an_x_server(kind: Kind) {
    let (world, mut desktop) = (World::here(), Desktop::open(Keyring::Unlocked));
    let code = in_groups(&world.account(ANNA).code);
    let compositor = Compositor::start(&mut desktop, kind);
    let window = Window::open(&desktop, Start::Plain);
    let journey = Journey { desktop: &desktop, window: &window };
    journey.walk_to_create("scanner", ANNA);
    journey.open_page();
    compositor.come_back(&desktop);

    window.press_action("copy-name");
    let name = waiting::until("the name on the clipboard", || Some(compositor.text(&desktop)).filter(|name| !name.is_empty()));
    assert!(window.words().contains(&name), "what the screen shows: {name:?}");

    journey.say_i_have_the_code();
    compositor.put(&desktop, &code);
    compositor.come_back(&desktop);
    window.press_primary();
    window.wait_for_step("test-mail");
    waiting::until("the code off the clipboard", || compositor.text(&desktop).is_empty().then_some(()));
    assert!(!window.shows("[data-notice^=code_]"), "nothing is left to be said: {}", window.words());
}

#[test]
fn a_code_that_is_marked_is_pasted_by_the_middle_button_and_lies_nowhere_any_more() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Unlocked));
    let code = &world.account(ANNA).code;
    let window = Window::open(&desktop, Start::Plain);
    let journey = Journey { desktop: &desktop, window: &window };
    journey.walk_to_paste("scanner", ANNA);
    clipboard::put(&desktop, "something else that was copied");
    clipboard::mark(&desktop, &in_groups(code));
    let press = programs::run(desktop.system("xdotool").args(["mousemove", "600", "300", "click", "2"]), b"");
    assert!(press.status.success(), "{press:?}");
    window.wait_for_step("test-mail");
    waiting::until("nothing is marked", || clipboard::marked(&desktop).is_empty().then_some(()));
    assert_eq!(clipboard::text(&desktop), "something else that was copied", "what is not Mailkey's stays");
}

#[test]
fn what_was_marked_to_be_copied_does_not_stay_marked() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Unlocked));
    let code = &world.account(ANNA).code;
    let window = Window::open(&desktop, Start::Plain);
    let journey = Journey { desktop: &desktop, window: &window };
    journey.walk_to_create("scanner", ANNA);
    journey.open_page();
    clipboard::mark(&desktop, &in_groups(code));
    journey.go_and_paste(code);
    window.wait_for_step("test-mail");
    waiting::until("nothing is marked", || clipboard::marked(&desktop).is_empty().then_some(()));
    assert_eq!(clipboard::text(&desktop), "");
}

/// Parcellite fills an empty clipboard with what was there before.
#[test]
fn a_code_that_a_program_puts_back_is_taken_off_again_and_that_is_said() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Unlocked));
    let code = &world.account(ANNA).code;
    let window = Window::open(&desktop, Start::Plain);
    let journey = Journey { desktop: &desktop, window: &window };
    journey.walk_to_paste("scanner", ANNA);
    let log = || desktop.log("parcellite");
    let _manager = Running::start(desktop.system("parcellite").stdin(Stdio::null()).stdout(log()).stderr(log()));
    // It works as soon as it has kept what another program copied, and puts back what it has seen: it looks twice a second.
    let history = desktop.data_folder().with_file_name("parcellite").join("history");
    for text in ["copied before", code] {
        clipboard::put(&desktop, text);
        waiting::until("parcellite", || {
            let kept = std::fs::read(&history).unwrap_or_default();
            String::from_utf8_lossy(&kept).contains(text).then_some(())
        });
    }
    window.press_primary();
    window.within(IT_HAS_LOOKED, "the word about the program", || window.shows("[data-notice=code_put_back]").then_some(()));
    assert_eq!(clipboard::text(&desktop), "Mailkey", "something harmless stays");
    window.wait_for_step("test-mail");
}
