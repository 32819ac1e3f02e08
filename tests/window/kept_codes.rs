//! A code that is kept can be had again: its card, its copy, its check, and itself, shown outside of the page.

use std::path::Path;
use std::time::Duration;

use mailkey_tests::clipboard;
use mailkey_tests::code_traces::CodeTraces;
use mailkey_tests::desktop::{Desktop, Keyring};
use mailkey_tests::journey::Journey;
use mailkey_tests::programs;
use mailkey_tests::waiting;
use mailkey_tests::window::{Start, Window};
use mailkey_tests::world::World;

use crate::ANNA;

/// The title of the window that shows a code.
const SHOWN: &str = "^The code$";

/// A finished journey of the scanner's.
fn finish_scanner(journey: &Journey<'_>, code: &str) {
    journey.walk_to_test_mail("scanner", ANNA, code);
    journey.window.press_action("skip");
    journey.window.wait_for_step("connect");
    journey.window.press_primary();
    journey.window.wait_for_step("done");
}

fn list_codes(window: &Window<'_>) {
    window.press_action("open-codes");
    window.wait_until("the codes", || window.shows("[data-room=codes] [data-code]"));
}

#[test]
fn after_another_app_was_begun_the_first_ones_card_copy_and_check_are_a_press_away() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Unlocked));
    let code = &world.account(ANNA).code;
    let window = Window::open(&desktop, Start::Plain);
    let journey = Journey { desktop: &desktop, window: &window };
    finish_scanner(&journey, code);
    window.press_action("another-app");
    journey.pick_app("msmtp");

    list_codes(&window);
    window.press_action("settings");
    window.wait_for_step("connect");
    window.wait_for_words("the scanner's card", |words| words.contains("smtp.gmail.com"));
    list_codes(&window);
    window.press_action("copy-code");
    waiting::until("the code on the clipboard", || (clipboard::text(&desktop) == *code).then_some(()));
    assert!(window.shows("[data-code-copied=stays]"), "it is said for how long it stays there");
    let sign_ins = world.sign_ins();
    window.press_action("check-code");
    window.wait_until("the code is said to work", || window.shows("[data-step=check] [data-action=other-code]"));
    world.expect_sign_ins(sign_ins + 1);
    list_codes(&window);
    window.press_action("send-test");
    window.wait_for_step("test-mail");
    journey.send_and_see_it_arrive();
}

#[test]
fn that_a_code_exists_is_said_before_another_is_made_and_the_old_one_leads_to_its_card() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Unlocked));
    let code = &world.account(ANNA).code;
    let window = Window::open(&desktop, Start::Plain);
    let journey = Journey { desktop: &desktop, window: &window };
    finish_scanner(&journey, code);
    window.press("[data-go=paste]");
    window.wait_for_step("paste");
    journey.paste(code);
    window.press_action("replace-no");
    window.wait_for_step("connect");

    window.press_action("another-app");
    journey.pick_app("scanner");
    window.press_primary();
    window.wait_until("that there is a code", || window.shows("[data-action=make-new]"));
    window.press_primary();
    window.wait_for_step("connect");
    list_codes(&window);
    window.press_action("replace");
    window.wait_for_step("create");
    assert!(window.shows("[data-passed=two-step]"), "2-Step Verification is not asked about anew");
}

#[test]
fn the_code_is_shown_for_a_while_outside_of_the_page_and_finish_closes_the_window() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Unlocked));
    let code = &world.account(ANNA).code;
    let traces = CodeTraces::of(code, ANNA);
    let window = Window::open(&desktop, Start::Plain);
    let journey = Journey { desktop: &desktop, window: &window };
    finish_scanner(&journey, code);
    window.press_action("back");
    window.wait_for_step("connect");
    let shown = || desktop.windows_named(SHOWN).pop();
    let show = || {
        window.press_action("show-code");
        waiting::until("the code's own window", shown)
    };
    let number = show();
    assert_eq!(traces.in_bytes(window.everything_in_the_page().as_bytes()), Vec::<&str>::new(), "the page does not hold it");
    assert_eq!(traces.in_folder(desktop.everything()), [], "nor does any file");
    for arguments in [vec!["windowfocus", "--sync", &number], vec!["key", "Escape"]] {
        programs::run(desktop.system("xdotool").args(&arguments), b"");
    }
    waiting::until("its end by Escape", || shown().is_none().then_some(()));
    show();
    window.within(Duration::from_secs(75), "its end by itself", || shown().is_none().then_some(()));

    window.press_primary();
    window.wait_for_step("done");
    let process = format!("/proc/{}/exe", window.pid());
    // The driver is not answered by a page that its own press has closed.
    window.script("setTimeout(() => document.querySelector('[data-action=primary]').click(), 50)").unwrap();
    waiting::until("the end of the program", || (!Path::new(&process).exists()).then_some(()));
}
