//! Killed (SIGKILL) at each step and started again.

use std::fs;

use mailkey_tests::clipboard;
use mailkey_tests::code_traces::CodeTraces;
use mailkey_tests::command::mailkey;
use mailkey_tests::desktop::{Desktop, Keyring};
use mailkey_tests::journey::Journey;
use mailkey_tests::keyring;
use mailkey_tests::waiting;
use mailkey_tests::window::{Start, Window};
use mailkey_tests::world::World;

use crate::{ANNA, NOBODYS_CODE};

/// Kills the program at a step, starts it again, and sees the same step with the answers given so far and without a code.
fn killed_at<'a>(window: Window<'a>, desktop: &'a Desktop, step: &str, codes: &[&str]) -> Window<'a> {
    let address = window.step().filter(|step| !["app", "address"].contains(&step.as_str())).map(|_| ANNA);
    window.kill();
    let window = Window::open(desktop, Start::Plain);
    window.wait_for_step(step);
    if let Some(address) = address {
        assert!(window.shows(&format!("[data-address=\"{address}\"]")), "{step}: the address is kept");
    }
    let journey = fs::read_to_string(desktop.data_folder().join("journey.json")).expect("the journey is on disk");
    assert!(journey.contains("scanner"), "{step}: the app is kept: {journey}");
    for code in codes {
        let traces = CodeTraces::of(code, ANNA);
        assert_eq!(traces.in_folder(desktop.everything()), [], "{step}: no file holds a code");
        assert_eq!(traces.in_bytes(window.everything_in_the_page().as_bytes()), Vec::<&str>::new(), "{step}: the page holds no code");
    }
    window
}

fn ledger_entries(desktop: &Desktop) -> usize {
    let listed = mailkey(desktop, &["list", "--json"], "");
    assert_eq!(listed.status, 0, "the ledger is whole: {listed:?}");
    listed.output.matches(ANNA).count()
}

#[test]
fn it_opens_at_the_same_step_with_every_answer_and_without_the_code() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Unlocked));
    let code = world.account(ANNA).code.clone();
    let codes = [code.as_str(), NOBODYS_CODE];
    let mut window = Window::open(&desktop, Start::Plain);

    window.pick_app("scanner");
    waiting::until("the choice on disk", || desktop.data_folder().join("journey.json").exists().then_some(()));
    window = killed_at(window, &desktop, "app", &codes);
    let checked = window.script("return document.querySelector('input[name=app]:checked')?.value ?? null").unwrap();
    assert_eq!(checked, "scanner", "the app is still picked");

    window.press_primary();
    window.wait_for_step("address");
    window.type_into("input[type=email]", "an");
    window = killed_at(window, &desktop, "address", &codes);

    Journey { desktop: &desktop, window: &window }.give_address(ANNA);
    window = killed_at(window, &desktop, "two-step", &codes);

    Journey { desktop: &desktop, window: &window }.say_two_step_is_on();
    window = killed_at(window, &desktop, "create", &codes);

    window.press_action("i-have-the-code");
    window.wait_for_step("paste");
    clipboard::put(&desktop, NOBODYS_CODE);
    window = killed_at(window, &desktop, "paste", &codes);

    // Dovecot takes two seconds to refuse: the program is killed in the middle of the sign-in.
    Journey { desktop: &desktop, window: &window }.paste(NOBODYS_CODE);
    window.wait_for_step("check");
    assert_eq!(window.verdict(), None, "it has not been refused yet");
    window = killed_at(window, &desktop, "check", &codes);
    assert!(window.shows("[data-notice=\"code_not_here\"]"), "it says that the code must be pasted once more: {}", window.words());
    assert_eq!(keyring::by_secret_tool(&desktop, "mailkey:scanner", ANNA), None);
    assert_eq!(ledger_entries(&desktop), 0);

    window.press_primary();
    window.wait_for_step("paste");
    Journey { desktop: &desktop, window: &window }.paste(&code);
    window.wait_for_step("test-mail");
    window = killed_at(window, &desktop, "test-mail", &codes);
    assert_eq!(ledger_entries(&desktop), 1);
    assert_eq!(keyring::by_secret_tool(&desktop, "mailkey:scanner", ANNA), Some(code.clone()));

    let journey = Journey { desktop: &desktop, window: &window };
    journey.send_and_see_it_arrive();
    window.press_primary();
    window.wait_for_step("connect");
    window = killed_at(window, &desktop, "connect", &codes);
    window.wait_for_words("the card", |words| words.contains("smtp.gmail.com"));

    window.press_primary();
    window.wait_for_step("done");
    window = killed_at(window, &desktop, "done", &codes);
    assert!(window.words().contains(ANNA));
    assert_eq!(ledger_entries(&desktop), 1);
}
