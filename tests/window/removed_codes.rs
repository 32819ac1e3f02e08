//! A code that was removed can be put back until the window is closed, with a real keyring.

use mailkey_tests::command::mailkey;
use mailkey_tests::desktop::{Desktop, Keyring};
use mailkey_tests::journey::Journey;
use mailkey_tests::keyring;
use mailkey_tests::waiting;
use mailkey_tests::window::{Start, Window};
use mailkey_tests::world::World;

use crate::ANNA;

fn kept(desktop: &Desktop) -> Option<String> {
    keyring::by_secret_tool(desktop, "mailkey:scanner", ANNA)
}

fn remove(window: &Window<'_>) {
    window.press_action("remove");
    window.press_action("remove-yes");
    window.wait_until("it is removed", || window.shows("[data-outcome=removed]"));
}

#[test]
fn undo_brings_it_back_and_without_undo_it_is_gone() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Unlocked));
    let code = &world.account(ANNA).code;
    let window = Window::open(&desktop, Start::Plain);
    Journey { desktop: &desktop, window: &window }.walk_to_test_mail("scanner", ANNA, code);
    assert_eq!(kept(&desktop).as_ref(), Some(code));

    window.press_action("open-codes");
    remove(&window);
    waiting::until("the keyring without it", || kept(&desktop).is_none().then_some(()));
    window.press_action("undo-remove");
    window.wait_until("it is back", || window.shows("[data-outcome=restored]"));
    assert_eq!(kept(&desktop).as_ref(), Some(code), "the same code is in the keyring again");
    assert!(mailkey(&desktop, &["list", "--json"], "").output.contains(ANNA), "and in the list");
    assert!(!window.shows("[data-action=undo-remove]"), "there is nothing more to undo");

    remove(&window);
    drop(window);
    assert_eq!(kept(&desktop), None, "nothing brings it back behind a closed window");
    let window = Window::open(&desktop, Start::Plain);
    window.press_action("open-codes");
    window.wait_until("the codes", || window.shows("[data-room=codes]"));
    assert!(!window.shows("[data-action=undo-remove]") && !window.shows("[data-code]"));
    assert!(!mailkey(&desktop, &["list", "--json"], "").output.contains(ANNA));
}
