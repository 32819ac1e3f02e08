//! Somebody who comes back after a day is told what they had done.

use std::fs;

use mailkey_tests::desktop::{Desktop, Keyring};
use mailkey_tests::journey::Journey;
use mailkey_tests::window::{Start, Window};
use serde_json::Value;

use crate::ANNA;

/// Lets the journey have been changed last so many hours ago.
fn let_hours_pass(desktop: &Desktop, hours: i64) {
    let path = desktop.data_folder().join("journey.json");
    let mut journey: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
    let changed = &mut journey["content"]["changed"];
    let then: jiff::Timestamp = changed.as_str().expect("the time of the last change").parse().unwrap();
    *changed = Value::String((then - jiff::SignedDuration::from_hours(hours)).to_string());
    fs::write(&path, journey.to_string()).unwrap();
}

#[test]
fn after_a_day_it_tells_what_is_done_until_it_is_hidden() {
    let desktop = Desktop::open(Keyring::Unlocked);
    let window = Window::open(&desktop, Start::Plain);
    Journey { desktop: &desktop, window: &window }.walk_to_create("scanner", ANNA);
    drop(window);

    let_hours_pass(&desktop, 1);
    let window = Window::open(&desktop, Start::Plain);
    window.wait_for_step("create");
    assert!(!window.shows("[data-welcome]"), "an hour is no time");
    drop(window);

    let_hours_pass(&desktop, 25);
    let window = Window::open(&desktop, Start::Plain);
    window.wait_for_step("create");
    window.wait_until("the welcome", || window.shows("[data-welcome]"));
    let done = window.script("return [...document.querySelectorAll('[data-welcome] [data-done]')].map((one) => one.dataset.done)").unwrap();
    assert_eq!(done, serde_json::json!(["app", "address", "two_step"]), "what is done, and nothing else");
    assert!(window.words().contains(ANNA), "{}", window.words());
    window.press("[data-welcome] [data-action=dismiss]");
    window.wait_until("it is hidden", || !window.shows("[data-welcome]"));
    assert_eq!(window.step().as_deref(), Some("create"));
    window.press("[data-go=address]");
    window.wait_for_step("address");
    assert!(!window.shows("[data-welcome]"), "it does not come back");
}
