//! Ways out of trouble, pressed in the real window in practice: who follows the buttons signs in.

use std::time::Duration;

use mailkey_tests::desktop::{Desktop, Keyring};
use mailkey_tests::journey::Journey;
use mailkey_tests::practice::{Browser, Page};
use mailkey_tests::window::{Start, Window};

use crate::ANNA;

/// Long enough for every deadline on the way, and for practice's countdown.
const PATIENCE: Duration = Duration::from_secs(40);

/// A person in practice.
struct Person<'a> {
    window: &'a Window<'a>,
    journey: Journey<'a>,
    browser: Browser,
}

/// Goes a way from the first screen with something wrong.
fn with_fault(fault: &str, way: impl FnOnce(&Person<'_>)) {
    let desktop = Desktop::open(Keyring::Unlocked);
    let window = Window::open(&desktop, Start::Practice);
    let person = Person { window: &window, journey: Journey { desktop: &desktop, window: &window }, browser: Browser::default() };
    person.journey.pick_app("scanner");
    person.journey.give_address(ANNA);
    window.choose_fault(fault);
    way(&person);
    window.within(PATIENCE, "the sign-in", || (window.step()? == "test-mail").then_some(()));
    assert_eq!(window.fault(), "", "{fault} has healed, and the banner says so");
}

impl Person<'_> {
    /// Says that 2-Step Verification is on, opens the page for codes and makes one there.
    fn makes_a_code(&self) -> String {
        self.journey.say_two_step_is_on();
        self.makes_one_on(&self.browser.open(&self.journey.open_page()))
    }

    fn makes_one_on(&self, page: &Page) -> String {
        self.browser.fill(page, "name", "Scanner").code().expect("the page shows the code once")
    }

    /// Pastes it and waits for the verdict.
    fn pastes(&self, code: &str, verdict: &str) {
        self.journey.go_and_paste(code);
        self.sees(verdict);
    }

    fn sees(&self, verdict: &str) {
        self.window.within(PATIENCE, verdict, || (self.window.verdict()? == verdict).then_some(()));
    }
}

#[test]
fn a_refused_code_is_followed_by_a_new_one() {
    with_fault("code-rejected", |person| {
        let code = person.makes_a_code();
        person.pastes(&code, "code_rejected");
        let page = person.browser.open(&person.journey.open_page());
        let code = person.makes_one_on(&page);
        person.window.press("[data-go=\"paste\"]");
        person.window.wait_for_step("paste");
        person.journey.paste(&code);
    });
}

#[test]
fn two_step_verification_is_turned_on_where_the_page_says_off() {
    with_fault("two-step-off", |person| {
        let page = person.browser.open(&person.journey.open_page());
        assert!(page.words().contains("Off"), "{}", page.words());
        person.window.press_action("answer-off");
        let page = person.browser.fill(&page, "choice", "on");
        assert!(page.words().contains("On"), "{}", page.words());
        // "Yes, it says On", beside the button that opens the page once more.
        person.window.press_action("says-on");
        person.window.wait_for_step("create");
        let code = person.makes_one_on(&person.browser.open(&person.journey.open_page()));
        person.journey.go_and_paste(&code);
    });
}

#[test]
fn signing_in_in_the_browser_is_enough_where_google_asks_for_it() {
    with_fault("web-login-asked", |person| {
        let code = person.makes_a_code();
        person.pastes(&code, "browser_sign_in_needed");
        person.browser.open(&person.journey.open_advised_page());
        person.window.press_action("try-again");
    });
}

#[test]
fn closed_ports_are_tried_again_from_another_network() {
    with_fault("ports-closed", |person| {
        let code = person.makes_a_code();
        person.pastes(&code, "ports_blocked");
        person.window.press_primary();
    });
}

#[test]
fn a_virus_scanner_is_switched_off_and_it_is_tried_again() {
    with_fault("tls-interceptor", |person| {
        let code = person.makes_a_code();
        person.pastes(&code, "tls_intercepted");
        person.window.press_primary();
    });
}

#[test]
fn after_too_many_sign_ins_the_countdown_is_waited_for() {
    with_fault("too-many-sign-ins", |person| {
        let code = person.makes_a_code();
        person.pastes(&code, "too_many_sign_ins");
        // The button waits as long as the countdown does; pressing it is possible only after that.
        person.window.press_primary();
    });
}
