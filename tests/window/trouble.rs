//! What goes wrong on the way: each is said, and the person is not stuck.

use std::fs;

use mailkey_tests::clipboard;
use mailkey_tests::desktop::{Desktop, Keyring};
use mailkey_tests::journey::Journey;
use mailkey_tests::keyring;
use mailkey_tests::screen_memory::ScreenMemory;
use mailkey_tests::waiting::{self, PATIENCE};
use mailkey_tests::window::{Start, Window};
use mailkey_tests::world::World;

use crate::{ANNA, NOBODYS_CODE};

#[test]
fn a_refused_code_is_told_not_kept_and_not_sent_again() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Unlocked));
    let window = Window::open(&desktop, Start::Plain);
    let journey = Journey { desktop: &desktop, window: &window };
    journey.walk_to_create("scanner", ANNA);
    let before = world.sign_ins();
    journey.go_and_paste(NOBODYS_CODE);
    // Postfix does not refuse in Google's words, so the more careful verdict is right too.
    let refused = |verdict: &str| ["code_rejected", "sign_in_refused"].contains(&verdict);
    window.wait_for_verdict("the code was refused", refused);
    assert!(window.shows("[data-remedy]"), "it says what to do");
    assert_eq!(keyring::by_secret_tool(&desktop, "mailkey:scanner", ANNA), None, "nothing was kept");
    world.expect_sign_ins(before + 1);

    window.press("[data-go=\"paste\"]");
    window.wait_for_step("paste");
    journey.paste(NOBODYS_CODE);
    window.wait_for_verdict("the same refusal, remembered", refused);
    world.expect_sign_ins(before + 1);

    window.press("[data-go=\"paste\"]");
    window.wait_for_step("paste");
    journey.paste(&world.account(ANNA).code);
    window.wait_for_step("test-mail");
}

#[test]
fn without_a_keyring_it_is_said_before_a_code_is_created_and_memory_will_do() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Missing));
    let window = Window::open(&desktop, Start::Plain);
    let journey = Journey { desktop: &desktop, window: &window };
    journey.pick_app("scanner");
    journey.give_address(ANNA);
    assert!(window.shows("[data-notice=\"keyring_trouble\"]"), "it is said now: {}", window.words());
    window.press("[data-notice=\"keyring_trouble\"] [data-action=\"keep-in-memory\"]");
    journey.say_two_step_is_on();
    journey.go_and_paste(&world.account(ANNA).code);
    window.wait_for_step("test-mail");
    journey.send_and_see_it_arrive();
}

#[test]
fn a_browser_that_fails_later_has_opened_nothing_and_the_address_can_be_copied() {
    let desktop = Desktop::open(Keyring::Unlocked);
    let window = Window::open(&desktop, Start::Plain);
    let journey = Journey { desktop: &desktop, window: &window };
    journey.walk_to_create("scanner", ANNA);
    desktop.let_browser_fail_later();
    let page = journey.open_page();
    window.within(PATIENCE, "that nothing opened", || window.shows("[data-failure=browser]").then_some(()));
    assert!(!window.shows("[data-action=open-page]"), "the main button opens the page again: {}", window.words());
    assert!(window.words().contains("exit status: 3") && window.words().contains(&page), "{}", window.words());
    window.press_action("copy-unopened");
    waiting::until("the address on the clipboard", || (clipboard::text(&desktop) == page).then_some(()));
    assert!(window.shows("[data-failure=browser]"), "it is still said");
}

#[test]
fn on_a_full_disk_it_says_so_and_goes_on() {
    let world = World::here();
    goes_on_without_saving(&world.full);
}

#[test]
fn in_a_read_only_folder_it_says_so_and_goes_on() {
    let world = World::here();
    goes_on_without_saving(&world.read_only);
    // Without a driver the web view is another one.
    let mut desktop = Desktop::open(Keyring::Unlocked);
    desktop.keep_data_in(&world.read_only);
    let _program = desktop.start("program");
    let screen = ScreenMemory::in_folder(&desktop.path("screen"));
    waiting::until("the page on the screen", || screen.shows_a_page().then_some(()));
}

fn goes_on_without_saving(folder: &std::path::Path) {
    let mut desktop = Desktop::open(Keyring::Unlocked);
    desktop.keep_data_in(folder);
    let window = Window::open(&desktop, Start::Plain);
    window.pick_app("scanner");
    window.within(PATIENCE, "the notice that progress is not saved", || window.shows("[data-notice=\"progress_not_saved\"]").then_some(()));
    window.press_primary();
    window.wait_for_step("address");
}

#[test]
fn a_journey_that_cannot_be_read_is_set_aside_and_not_lost() {
    let desktop = Desktop::open(Keyring::Unlocked);
    let folder = desktop.data_folder();
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("journey.json"), "{\"schema\":1,\"content\":{\"st").unwrap();
    let window = Window::open(&desktop, Start::Plain);
    window.wait_for_step("app");
    assert!(window.shows("[data-notice=\"journey_set_aside\"]"), "{}", window.words());
    let kept = fs::read_dir(&folder)
        .unwrap()
        .filter_map(|entry| fs::read_to_string(entry.unwrap().path()).ok())
        .any(|text| text == "{\"schema\":1,\"content\":{\"st");
    assert!(kept, "the broken file is still there under another name");
}

#[test]
fn a_second_start_ends_at_once_and_the_first_window_stays() {
    let desktop = Desktop::open(Keyring::Unlocked);
    let window = Window::open(&desktop, Start::Plain);
    window.pick_app("scanner");
    let mut second = desktop.start("second");
    waiting::until("the end of the second start", || second.has_ended().then_some(()));
    assert_eq!(window.step().as_deref(), Some("app"), "the first window is still there");
    window.press_primary();
    window.wait_for_step("address");
}
