//! Two scanners on one account: the second one is given a name, and neither is taken for the other: at Google, in the keyring, on the sheet,
//! in the list.

use std::time::Duration;

use mailkey_tests::command::mailkey;
use mailkey_tests::desktop::{Desktop, Keyring};
use mailkey_tests::journey::{Journey, in_groups};
use mailkey_tests::keyring;
use mailkey_tests::waiting;
use mailkey_tests::window::{Start, Window};
use mailkey_tests::world::World;

use crate::ANNA;

const HALL: &str = "Scanner in the hall";
/// For so long Mailkey looks whether a code that it took is back on the clipboard: here both have the same one.
const IT_HAS_LOOKED: Duration = Duration::from_secs(4);
const OF_HALL: &str = "mailkey:scanner:Scanner in the hall";

/// From `create` to `connect`, with a code that signs in.
fn code_and_card(journey: &Journey<'_>, code: &str) {
    journey.open_page();
    journey.come_back_with(&in_groups(code));
    journey.window.wait_for_step("test-mail");
    journey.window.press_action("skip");
    journey.window.wait_for_step("connect");
}

#[test]
fn a_second_scanner_is_named_and_has_its_own_code_in_the_keyring_on_the_sheet_and_in_the_list() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Unlocked));
    let code = &world.account(ANNA).code;
    let window = Window::open(&desktop, Start::Plain);
    let journey = Journey { desktop: &desktop, window: &window };
    let kept = |service: &str| keyring::by_secret_tool(&desktop, service, ANNA);
    journey.walk_to_create("scanner", ANNA);
    code_and_card(&journey, code);
    assert_eq!((kept("mailkey:scanner").as_ref(), kept(OF_HALL)), (Some(code), None));

    std::thread::sleep(IT_HAS_LOOKED);

    // The second one: it is said that there is a code, and that it may be for another device.
    window.press_primary();
    window.wait_for_step("done");
    window.press_action("another-app");
    journey.pick_app("scanner");
    window.press_primary();
    window.wait_until("that there is a code", || window.shows("[data-action=make-new]"));
    window.type_into("#device", HALL);
    window.wait_until("the other device", || window.shows("[data-action=use-earlier]"));
    window.press_primary();
    window.wait_until("the name to copy", || window.shows("[data-action=copy-name]"));
    assert!(window.words().contains(HALL), "{}", window.words());
    code_and_card(&journey, code);
    assert_eq!((kept("mailkey:scanner").as_ref(), kept(OF_HALL).as_ref()), (Some(code), Some(code)), "the first one's is untouched");
    let sheet = || window.script("return document.querySelector('[data-sheet]')?.textContent ?? ''").unwrap();
    waiting::until("the name on the sheet", || sheet().as_str().unwrap().contains(HALL).then_some(()));

    // Each is in the list by its name, and removed alone.
    window.press_action("open-codes");
    let of_hall = format!("[data-device=\"{HALL}\"]");
    let listed = || window.script("return document.querySelectorAll('[data-code]').length").unwrap().as_u64();
    waiting::until("both codes", || (listed() == Some(2)).then_some(()));
    assert!(window.shows(&of_hall));
    window.press(&format!("{of_hall} [data-action=remove]"));
    window.press_action("remove-yes");
    window.wait_until("that it is removed", || window.shows("[data-outcome=removed]"));
    assert!(window.words().contains(HALL), "it is said which to delete at Google");
    assert_eq!((kept("mailkey:scanner").as_ref(), kept(OF_HALL)), (Some(code), None));
    assert_eq!(listed(), Some(1));
    window.press_action("undo-remove");
    window.wait_until("that it is back", || window.shows("[data-outcome=restored]"));
    assert_eq!(kept(OF_HALL).as_ref(), Some(code));

    let list = mailkey(&desktop, &["list", "--json"], "").json();
    let told: Vec<_> = list.as_array().unwrap().iter().map(|line| (line["device"].as_str(), line["code_name"].as_str().unwrap())).collect();
    assert!(told.contains(&(Some(HALL), HALL)) && told.iter().any(|(device, _)| device.is_none()), "{told:?}");
}

#[test]
fn a_name_given_beside_the_address_costs_no_press_and_is_known_after_a_restart() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Unlocked));
    let code = &world.account(ANNA).code;
    let window = Window::open(&desktop, Start::Plain);
    let journey = Journey { desktop: &desktop, window: &window };
    journey.pick_app("scanner");
    window.type_into("#device", HALL);
    journey.give_address(ANNA);
    journey.say_two_step_is_on();
    code_and_card(&journey, code);
    assert_eq!(keyring::by_secret_tool(&desktop, OF_HALL, ANNA).as_ref(), Some(code));
    assert_eq!(keyring::by_python(&desktop, OF_HALL, ANNA).as_ref(), Some(code));
    window.close();
    let window = Window::open(&desktop, Start::Plain);
    window.wait_for_step("connect");
    window.wait_for_words("the name", |words| words.contains(HALL));
}
