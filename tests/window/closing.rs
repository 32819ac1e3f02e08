//! Closing the window while a code would be lost by it: it is asked first, and nobody is kept in.

use mailkey_tests::clipboard;
use mailkey_tests::desktop::{Desktop, Keyring};
use mailkey_tests::journey::Journey;
use mailkey_tests::window::{Start, Window};

use crate::{ANNA, NOBODYS_CODE};

const QUESTION: &str = "[data-dialog=closing]";

/// In practice, with a code in hand that was not kept: Google cannot be reached.
fn with_a_code_in_hand(desktop: &Desktop) -> Window<'_> {
    let window = Window::open(desktop, Start::Practice);
    let journey = Journey { desktop, window: &window };
    journey.walk_to_create("scanner", ANNA);
    window.choose_fault("ports-closed");
    journey.open_page();
    journey.go_and_paste(NOBODYS_CODE);
    window.wait_for_verdict("nothing was reached", |verdict| verdict != "signed_in");
    window
}

#[test]
fn with_a_code_in_hand_it_is_asked_and_the_person_may_stay() {
    let desktop = Desktop::open(Keyring::Unlocked);
    let window = with_a_code_in_hand(&desktop);
    window.ask_to_close();
    window.wait_until("the question", || window.shows(QUESTION));
    window.press_action("stay");
    window.wait_until("the end of the question", || !window.shows(QUESTION));
    assert!(window.verdict().is_some(), "nothing is lost");
    window.ask_to_close();
    window.wait_until("the question, once more", || window.shows(QUESTION));
    let pressed = window.script("document.querySelector('[data-action=close-all-the-same]').click()");
    drop(pressed);
    window.wait_for_the_end();
}

#[test]
fn the_second_press_closes() {
    let desktop = Desktop::open(Keyring::Unlocked);
    let window = with_a_code_in_hand(&desktop);
    window.ask_to_close();
    window.wait_until("the question", || window.shows(QUESTION));
    window.close();
}

#[test]
fn without_a_code_nothing_is_asked() {
    let desktop = Desktop::open(Keyring::Unlocked);
    let window = Window::open(&desktop, Start::Practice);
    Journey { desktop: &desktop, window: &window }.walk_to_create("scanner", ANNA);
    clipboard::put(&desktop, "something of the person's own");
    window.close();
}
