//! The journey in practice, and how much of it a person has to do.

use mailkey_tests::desktop::{Desktop, Keyring};
use mailkey_tests::journey::Journey;
use mailkey_tests::keyring;
use mailkey_tests::practice::Browser;
use mailkey_tests::window::{Start, Window};

use crate::ANNA;

#[test]
fn nine_presses_and_one_address_lead_to_a_sent_mail() {
    let desktop = Desktop::open(Keyring::Unlocked);
    let window = Window::open(&desktop, Start::Practice);
    let (journey, browser) = (Journey { desktop: &desktop, window: &window }, Browser::default());
    assert!(window.shows("[data-practice]"), "practice is unmistakable");

    journey.pick_app("scanner");
    journey.give_address(ANNA);
    let two_step = browser.open(&journey.say_two_step_is_on());
    assert!(two_step.words().contains("Practice") && two_step.words().contains(ANNA), "{}", two_step.words());

    window.press_action("copy-name");
    let name = window.within(mailkey_tests::waiting::PATIENCE, "the name on the clipboard", || {
        Some(mailkey_tests::clipboard::text(&desktop)).filter(|text| !text.is_empty())
    });
    let page = browser.open(&journey.open_page());
    let created = browser.fill(&page, "name", &name);
    journey.come_back_with(&created.code().expect("the page shows the code once"));
    window.wait_for_step("test-mail");
    window.press_primary();
    window.wait_for_verdict("sent, and where it was seen", |verdict| ["arrived_inbox", "sent", "not_arrived_yet"].contains(&verdict));
    assert!(window.presses() <= 9, "{} presses", window.presses());

    assert_eq!(keyring::by_secret_tool(&desktop, "mailkey:scanner", ANNA), None, "practice never touches real names");
    assert!(keyring::by_secret_tool(&desktop, "mailkey-practice:scanner", ANNA).is_some());
    assert!(!desktop.data_folder().join("ledger.json").exists(), "nor real files");
}
