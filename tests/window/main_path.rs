//! The main path: from an address to a test mail that arrived, and a code in the keyring that other programs read.

use mailkey_tests::clipboard;
use mailkey_tests::command::mailkey;
use mailkey_tests::desktop::{Desktop, Keyring};
use mailkey_tests::journey::{Journey, in_groups};
use mailkey_tests::keyring;
use mailkey_tests::window::{Start, Window};
use mailkey_tests::world::{MailFolder, World};

use crate::ANNA;

#[test]
fn from_an_address_to_a_mail_that_arrived_and_a_code_that_others_read() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Unlocked));
    let code = &world.account(ANNA).code;
    let (mails, sign_ins) = (world.mails(ANNA, MailFolder::Inbox).len(), world.sign_ins());
    let window = Window::open(&desktop, Start::Plain);
    let journey = Journey { desktop: &desktop, window: &window };

    journey.pick_app("scanner");
    journey.give_address(ANNA);
    let page = journey.say_two_step_is_on();
    assert!(page.starts_with("https://accounts.google.com/") && page.contains("anna%40gmail.com"), "for the address given: {page}");
    let page = journey.open_page();
    assert!(page.starts_with("https://accounts.google.com/") && page.contains("apppasswords"), "{page}");
    journey.come_back_with(&in_groups(code));
    window.wait_for_step("test-mail");
    world.expect_sign_ins(sign_ins + 1);
    assert_eq!(clipboard::text(&desktop), "", "the code does not stay on the clipboard");

    assert_eq!(keyring::by_secret_tool(&desktop, "mailkey:scanner", ANNA).as_ref(), Some(code));
    assert_eq!(keyring::by_python(&desktop, "mailkey:scanner", ANNA).as_ref(), Some(code));

    journey.send_and_see_it_arrive();
    assert_eq!(world.mails(ANNA, MailFolder::Inbox).len(), mails + 1, "the mail lies in Dovecot's mailbox");

    window.press_primary();
    window.wait_for_step("connect");
    window.wait_for_words("the card", |words| words.contains("smtp.gmail.com"));
    window.press_action("copy-code");
    mailkey_tests::waiting::until("the code on the clipboard", || (clipboard::text(&desktop) == *code).then_some(()));
    assert_eq!(clipboard::offered(&desktop, "x-kde-passwordManagerHint"), "secret", "marked as nothing to be kept");
    window.press_primary();
    window.wait_for_step("done");
    assert!(window.words().contains(ANNA));

    let listed = mailkey(&desktop, &["list", "--json"], "");
    assert!(listed.output.contains(ANNA), "the command knows what the window did: {listed:?}");
}

#[test]
fn an_organisations_address_is_recognised_by_asking_the_name_server() {
    let (world, desktop) = (World::here(), Desktop::open(Keyring::Unlocked));
    let address = "anna@nordlicht.example";
    let window = Window::open(&desktop, Start::Plain);
    let journey = Journey { desktop: &desktop, window: &window };
    journey.pick_app("scanner");
    journey.give_address(address);
    assert!(window.words().contains("nordlicht.example"));
    journey.say_two_step_is_on();
    journey.go_and_paste(&world.account(address).code);
    window.wait_for_step("test-mail");
    journey.send_and_see_it_arrive();
}

#[test]
fn an_address_that_google_does_not_keep_ends_kindly() {
    let desktop = Desktop::open(Keyring::Unlocked);
    let window = Window::open(&desktop, Start::Plain);
    let journey = Journey { desktop: &desktop, window: &window };
    journey.pick_app("scanner");
    window.type_into("input[type=email]", "anna@elsewhere.example");
    window.press_primary();
    window.wait_for_verdict("not Google's", |verdict| verdict == "not_google_account");
    assert!(window.words().contains("elsewhere-example.mail.protection.outlook.com"), "it says who keeps the mail: {}", window.words());
}
