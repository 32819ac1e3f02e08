//! The sheet for the printer: the system's own print window opens, and Mailkey goes on when it is closed.

use mailkey_tests::code_traces::CodeTraces;
use mailkey_tests::desktop::{Desktop, Keyring};
use mailkey_tests::journey::Journey;
use mailkey_tests::printing;
use mailkey_tests::waiting;
use mailkey_tests::window::{Start, Window};
use mailkey_tests::world::World;

use crate::ANNA;

#[test]
fn the_print_window_opens_and_the_journey_goes_on_after_it() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Unlocked));
    let code = &world.account(ANNA).code;
    let window = Window::open(&desktop, Start::Plain);
    let journey = Journey { desktop: &desktop, window: &window };
    journey.walk_to_test_mail("scanner", ANNA, code);
    window.press_action("skip");
    window.wait_for_step("connect");
    window.wait_for_words("the card", |words| words.contains("smtp.gmail.com"));
    window.press_action("print");
    printing::close_print_window(&desktop);
    waiting::until("the end of the print window", || desktop.windows_named(printing::PRINT_WINDOW).is_empty().then_some(()));
    window.press_primary();
    window.wait_for_step("done");
    assert_eq!(CodeTraces::of(code, ANNA).in_folder(desktop.everything()), [], "no file holds the code");
}
